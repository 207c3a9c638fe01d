package benefits

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists what is checked of the benefits by themselves. What needs the plan around them,
// such as whether the activities they name exist, is checked by package samskaping. What is
// checked of a report is in [ReportRules].
func Rules() []finding.Rule {
	list := make([]finding.Rule, 0, len(rules))
	for _, r := range rules {
		list = append(list, r.Rule)
	}
	return append(list, mapCycle, mapGoesBackwards, mapStepLeadsNowhere, benefitReachesNoGoal, benefitComesFromNothing)
}

// rule is a row of the table: what is said, and the function that looks.
type rule struct {
	finding.Rule
	check func(*check)
	// reported is set for what is checked of a report as well.
	reported bool
}

func text(nb, nn, en string) value.Text { return value.Text{NB: nb, NN: nn, EN: en} }

func row(severity finding.Severity, id string, what, advice value.Text, source string, check func(*check)) rule {
	return rule{finding.Rule{ID: id, Severity: severity, Text: what, Advice: advice, Source: source, Since: "0.1.0"}, check, false}
}

// ofReports marks a rule that holds for the benefits of a report as well.
func ofReports(r rule) rule {
	r.reported = true
	return r
}

// Where the rules come from.
const (
	sourceHalden = "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Gevinster på kort og lang sikt"
	sourceKS     = "KS, Veikart for tjenesteinnovasjon, gevinster"
	sourcePlan   = "Prosjektveiviseren, gevinstrealiseringsplan"
	sourceDFO    = "DFØ, Gevinstrealisering"
	sourceShared = "Samskapingsmetoden, felles måleindikatorer"
	sourceTwice  = "Prosjektveiviseren, gevinstrealiseringsplan, telle bare én gang"
)

// rules is everything that is checked of the benefits, in the order they come to be.
var rules = []rule{
	row(finding.Warning, "no-benefits",
		text("Planen sier ikke hvilke gevinster prosjektet skal gi.", "Planen seier ikkje kva gevinstar prosjektet skal gi.", "The plan does not say which benefits the project will give."),
		text("Skriv med egne ord hvem som får det bedre, og hvordan. Tall kan komme senere.", "Skriv med eigne ord kven som får det betre, og korleis. Tal kan kome seinare.", "Write in your own words who will be better off, and how. Numbers can come later."),
		sourceHalden, noBenefits),
	row(finding.Notice, "short-term-not-defined",
		text("Planen har gevinster på kort sikt, men sier ikke hva kort sikt er.", "Planen har gevinstar på kort sikt, men seier ikkje kva kort sikt er.", "The plan has benefits in the short term but does not say what the short term is."),
		text("Skriv for eksempel «til og med ett år etter at prosjektet er avsluttet».", "Skriv til dømes «til og med eitt år etter at prosjektet er avslutta».", "Write, for instance, “until a year after the project has ended”."),
		"Samskapingsmetoden, gevinster", shortTermNotDefined),
	ofReports(row(finding.Notice, "benefit-without-bearer",
		text("Gevinsten «{title}» sier ikke hvem den er for.", "Gevinsten «{title}» seier ikkje kven han er for.", "The benefit “{title}” does not say who it is for."),
		text("Velg hvem som får gevinsten. Det samme kan være en ulempe for andre.", "Vel kven som får gevinsten. Det same kan vere ei ulempe for andre.", "Choose who gains. The same may be a disbenefit to others."),
		sourceDFO, benefitWithoutBearer)),
	row(finding.Notice, "long-term-benefit-without-owner",
		text("Gevinsten «{title}» kommer på lang sikt, men ingen er satt til å følge den opp.", "Gevinsten «{title}» kjem på lang sikt, men ingen er sett til å følgje han opp.", "The benefit “{title}” comes in the long term, but nobody is responsible for following it up."),
		text("Velg en gevinsteier i linjen, som fortsatt er der når prosjektet er avsluttet.", "Vel ein gevinsteigar i linja, som framleis er der når prosjektet er avslutta.", "Choose a benefit owner in the line organisation who is still there when the project has ended."),
		"KS, Veikart for tjenesteinnovasjon, gevinsteier", longTermWithoutOwner),
	ofReports(row(finding.Error, "benefit-in-itself",
		text("«{title}» er en del av seg selv.", "«{title}» er ein del av seg sjølv.", "“{title}” is a part of itself."),
		text("Ta bort en av koblingene, slik at den største gevinsten ikke er en del av en annen.", "Ta bort ei av koplingane, slik at den største gevinsten ikkje er ein del av ein annan.", "Remove one of the links, so that the largest is a part of none."),
		sourceTwice, benefitInItself)),

	row(finding.Notice, "benefit-without-indicator",
		text("Gevinsten «{title}» står foreløpig bare med ord.", "Gevinsten «{title}» står førebels berre med ord.", "The benefit “{title}” is in words only so far."),
		text("Neste steg er å velge en måleindikator: Hva kan telles eller måles for å se om gevinsten kommer?", "Neste steg er å velje ein måleindikator: Kva kan teljast eller målast for å sjå om gevinsten kjem?", "The next step is an indicator: what can be counted or measured to see whether the benefit comes?"),
		sourceKS, nextStep(WithIndicator)),
	row(finding.Notice, "benefit-without-baseline",
		text("Gevinsten «{title}» har ingen nullpunktsmåling ennå. Uten den kan måloppnåelse ikke regnes ut.", "Gevinsten «{title}» har inga nullpunktsmåling enno. Utan ho kan ein ikkje rekne ut kor langt ein er komen.", "The benefit “{title}” has no baseline yet. Without it, achievement cannot be worked out."),
		text("Neste steg er å måle hvordan det er nå, før noe blir endret, og skrive datoen.", "Neste steg er å måle korleis det er no, før noko blir endra, og skrive datoen.", "The next step is to measure how things are now, before anything changes, and write the date."),
		sourceKS, nextStep(WithBaseline)),
	row(finding.Notice, "benefit-without-estimate",
		text("Gevinsten «{title}» har et nullpunkt, men ingen sier hvor stor den skal bli.", "Gevinsten «{title}» har eit nullpunkt, men ingen seier kor stor han skal bli.", "The benefit “{title}” has a baseline, but nobody says how large it is to become."),
		text("Neste steg er å skrive en målverdi, regne ut verdien, eller anslå timer eller kroner for en periode.", "Neste steg er å skrive ein målverdi, rekne ut verdien, eller anslå timar eller kroner for ein periode.", "The next step is a target, a valuation, or an estimate of hours or kroner for a period."),
		sourceKS, nextStep(Estimated)),
	row(finding.Notice, "benefit-without-kind",
		text("Gevinsten «{title}» sier ikke hva slags gevinst den er.", "Gevinsten «{title}» seier ikkje kva slags gevinst han er.", "The benefit “{title}” does not say what kind of benefit it is."),
		text("Velg om den er unngåtte kostnader, spart tid eller økt kvalitet.", "Vel om han er unngåtte kostnader, spart tid eller auka kvalitet.", "Choose whether it is avoided cost, saved time or better quality."),
		sourceKS, benefitWithoutKind),

	row(finding.Notice, "indicator-incomplete",
		text("Måleindikatoren «{title}» mangler enhet eller retning.", "Måleindikatoren «{title}» manglar eining eller retning.", "The indicator “{title}” lacks a unit or a direction."),
		text("Velg hva den måles i, og om verdien skal opp, ned eller holde seg.", "Vel kva han blir målt i, og om verdien skal opp, ned eller halde seg.", "Choose what it is measured in, and whether the value is to go up, down or stay."),
		sourcePlan+", tabell G", indicatorWithoutUnit),
	row(finding.Notice, "indicator-unused",
		text("Ingen gevinst bruker måleindikatoren «{title}».", "Ingen gevinst bruker måleindikatoren «{title}».", "No benefit uses the indicator “{title}”."),
		text("Før den opp på gevinsten den viser, eller ta den bort.", "Før han opp på gevinsten han viser, eller ta han bort.", "Enter it on the benefit it shows, or remove it."),
		sourcePlan+", tabell G", indicatorUnused),
	ofReports(row(finding.Error, "indicator-direction-contradicts-target",
		text("Måleindikatoren «{title}» har en målverdi som går motsatt vei av retningen.", "Måleindikatoren «{title}» har ein målverdi som går motsett veg av retninga.", "The target of the indicator “{title}” goes the other way than its direction."),
		text("Rett retningen, nullpunktet eller målverdien.", "Rett retninga, nullpunktet eller målverdien.", "Correct the direction, the baseline or the target."),
		sourcePlan+", tabell G", indicatorDirectionContradicts)),
	ofReports(row(finding.Error, "indicator-unlike-shared",
		text("Måleindikatoren «{title}» stemmer ikke med den felles koden {code}, som står for {unlike}.", "Måleindikatoren «{title}» stemmer ikkje med den felles koden {code}, som står for {unlike}.", "The indicator “{title}” does not match the shared code {code}, which stands for {unlike}."),
		text("Bruk det koden står for, eller ta bort koden. Bare like tall kan legges sammen.", "Bruk det koden står for, eller ta bort koden. Berre like tal kan leggjast saman.", "Use what the code stands for, or remove the code. Only like numbers can be added up."),
		sourceShared, indicatorUnlikeShared)),
	ofReports(row(finding.Notice, "percent-without-parts",
		text("Måleindikatoren «{title}» er en andel, men teller og nevner mangler.", "Måleindikatoren «{title}» er ein prosentdel, men teljar og nemnar manglar.", "The indicator “{title}” is a share, but its numerator and denominator are missing."),
		text("Skriv teller og nevner, for eksempel 42 av 60. Uten dem kan andelen ikke legges sammen med andres.", "Skriv teljar og nemnar, til dømes 42 av 60. Utan dei kan prosentdelen ikkje leggjast saman med andre sine.", "Write numerator and denominator, such as 42 of 60. Without them the share cannot be added to those of others."),
		sourceKS, percentWithoutParts)),
	ofReports(row(finding.Error, "share-half-stated",
		text("I «{title}» er bare den ene av teller og nevner oppgitt.", "I «{title}» er berre den eine av teljar og nemnar oppgitt.", "In “{title}”, only one of numerator and denominator is stated."),
		text("Skriv begge to, eller bare verdien.", "Skriv begge to, eller berre verdien.", "Write both of them, or the value alone."),
		sourceKS, shareHalfStated)),
	ofReports(row(finding.Error, "share-of-nothing",
		text("Nevneren i «{title}» er ikke større enn null.", "Nemnaren i «{title}» er ikkje større enn null.", "The denominator in “{title}” is not above zero."),
		text("Skriv hvor mange det er i alt, eller ta bort målingen.", "Skriv kor mange det er i alt, eller ta bort målinga.", "Write how many there are in all, or remove the reading."),
		sourceKS, shareOfNothing)),
	ofReports(row(finding.Error, "share-stated-twice",
		text("I «{title}» sier verdien noe annet enn teller og nevner, som gir {share} prosent.", "I «{title}» seier verdien noko anna enn teljar og nemnar, som gir {share} prosent.", "In “{title}”, the value says something else than numerator and denominator, which give {share} per cent."),
		text("Ta bort verdien. Prosenten blir regnet ut.", "Ta bort verdien. Prosenten blir rekna ut.", "Remove the value. The per cent is worked out."),
		sourceKS, shareStatedTwice)),
	ofReports(row(finding.Error, "share-outside-whole",
		text("I «{title}» står det {share}. En slik andel er fra 0 til 100 prosent.", "I «{title}» står det {share}. Ein slik del er frå 0 til 100 prosent.", "“{title}” says {share}. Such a share is from 0 to 100 per cent."),
		text("Rett tallene. Telleren er en del av nevneren og kan ikke være større.", "Rett tala. Teljaren er ein del av nemnaren og kan ikkje vere større.", "Correct the numbers. The numerator is a part of the denominator and cannot be larger."),
		sourceShared, shareOutsideWhole)),
	ofReports(row(finding.Error, "reading-below-zero",
		text("I «{title}» står det {number}, men tallet kan ikke være under null.", "I «{title}» står det {number}, men talet kan ikkje vere under null.", "“{title}” says {number}, but the number cannot be below zero."),
		text("Skriv hvor mange det var. Hvor mye det har endret seg, blir regnet ut fra nullpunktet.", "Skriv kor mange det var. Kor mykje det har endra seg, blir rekna ut frå nullpunktet.", "Write how many there were. How much that has changed is worked out from the baseline."),
		sourceShared, readingBelowZero)),
	ofReports(row(finding.Error, "number-not-whole",
		text("I «{title}» står det {number}, men det som blir talt, kan bare være et helt tall.", "I «{title}» står det {number}, men det som blir talt, kan berre vere eit heilt tal.", "“{title}” says {number}, but what is counted can only be a whole number."),
		text("Skriv hvor mange det var i alt. Et gjennomsnitt er en annen måleindikator, som ikke legges sammen med andres.", "Skriv kor mange det var i alt. Eit gjennomsnitt er ein annan måleindikator, som ikkje blir lagd saman med andre sine.", "Write how many there were in all. An average is another indicator, which is not added to those of others."),
		sourceShared, numberNotWhole)),
	ofReports(row(finding.Error, "score-outside-scale",
		text("I «{title}» står det {score}, men skalaen går fra 1 til 5.", "I «{title}» står det {score}, men skalaen går frå 1 til 5.", "“{title}” says {score}, but the scale is from 1 to 5."),
		text("Skriv teller og nevner: summen av poengene og antall svar. Er skalaen en annen, tar du bort koden.", "Skriv teljar og nemnar: summen av poenga og talet på svar. Er skalaen ein annan, tek du bort koden.", "Write numerator and denominator: the sum of the points and the number of answers. If the scale is another one, remove the code."),
		sourceShared, scoreOutsideScale)),
	ofReports(row(finding.Warning, "measured-before-baseline",
		text("I «{title}» er {date} før nullpunktet.", "I «{title}» er {date} før nullpunktet.", "In “{title}”, {date} is before the baseline."),
		text("Rett datoen. En måling fra før prosjektet hører hjemme i nullpunktet.", "Rett datoen. Ei måling frå før prosjektet høyrer heime i nullpunktet.", "Correct the date. A measurement from before the project belongs in the baseline."),
		sourcePlan+", tabell G", measuredOutOfOrder)),
	row(finding.Notice, "measurement-without-date",
		text("En måling av «{title}» mangler dato.", "Ei måling av «{title}» manglar dato.", "A measurement of “{title}” has no date."),
		text("Skriv når det ble målt. Uten dato kan utviklingen ikke vises.", "Skriv når det blei målt. Utan dato kan utviklinga ikkje visast.", "Write when it was measured. Without a date the trend cannot be shown."),
		sourcePlan+", tabell G", measurementWithoutDate),

	row(finding.Error, "kind-contradicts-recipe",
		text("«{title}» er regnet ut på en måte som gir en annen type gevinst enn den som er valgt.", "«{title}» er rekna ut på ein måte som gir ein annan type gevinst enn den som er vald.", "“{title}” is worked out in a way that gives another kind of benefit than the one chosen."),
		text("Spart tid regnes i timer og unngåtte kostnader i kroner. Velg det som passer.", "Spart tid blir rekna i timar og unngåtte kostnader i kroner. Vel det som passar.", "Saved time is worked out in hours and avoided cost in kroner. Choose what fits."),
		sourceKS, kindContradictsRecipe),
	ofReports(row(finding.Warning, "quality-in-kroner",
		text("«{title}» gjelder kvalitet, men er ført opp med kroner.", "«{title}» gjeld kvalitet, men er ført opp med kroner.", "“{title}” is about quality but has figures in kroner."),
		text("Bruk en måleindikator for kvaliteten. Er noe spart eller tapt i kroner også, føres det opp for seg.", "Bruk ein måleindikator for kvaliteten. Er noko spart eller tapt i kroner òg, fører de det opp for seg.", "Use an indicator for the quality. If money is saved or lost as well, enter that separately."),
		sourceKS, qualityInKroner)),
	row(finding.Notice, "valuation-incomplete",
		text("Verdien av «{title}» kan ikke regnes ut ennå. Dette mangler: {missing}.", "Verdien av «{title}» kan ikkje reknast ut enno. Dette manglar: {missing}.", "The value of “{title}” cannot be worked out yet. This is missing: {missing}."),
		text("Fyll ut det som mangler. Et anslag er nok: «minst», «omtrent» eller fra og til.", "Fyll ut det som manglar. Eit overslag er nok: «minst», «om lag» eller frå og til.", "Fill in what is missing. An estimate will do: at least, about, or from and to."),
		sourceKS, valuationIncomplete),
	row(finding.Warning, "valuation-input-unused",
		text("Verdien av «{title}» regnes ut uten det som er skrevet om {unused}.", "Verdien av «{title}» blir rekna ut utan det som er skrive om {unused}.", "The value of “{title}” is worked out without what is stated about {unused}."),
		text("Velg en måte å regne på som bruker tallet, eller ta det bort.", "Vel ein måte å rekne på som bruker talet, eller ta det bort.", "Choose a way to work it out that uses the figure, or remove it."),
		sourceKS, valuationInputUnused),
	row(finding.Notice, "valuation-not-anchored",
		text("Verdien av «{title}» mangler en forutsetning, eller noen som kjenner oppgaven og står bak anslaget.", "Verdien av «{title}» manglar ein føresetnad, eller nokon som kjenner oppgåva og står bak overslaget.", "The value of “{title}” lacks an assumption, or somebody who knows the task and stands behind the estimate."),
		text("Skriv hva tallene bygger på, og hvem anslaget er avklart med.", "Skriv kva tala byggjer på, og kven overslaget er avklart med.", "Write what the figures rest on, and with whom the estimate was cleared."),
		sourceKS, valuationNotAnchored),
	ofReports(row(finding.Error, "percent-outside-range",
		text("{percent} prosent er ikke mellom 0 og 100.", "{percent} prosent er ikkje mellom 0 og 100.", "{percent} per cent is not between 0 and 100."),
		text("Skriv en andel fra 0 til 100.", "Skriv ein prosentdel frå 0 til 100.", "Write a share from 0 to 100."),
		sourcePlan, percentOutsideRange)),
	ofReports(row(finding.Error, "shares-above-whole",
		text("Andelene av «{title}» er {sum} prosent til sammen.", "Delane av «{title}» er {sum} prosent til saman.", "The shares of “{title}” are {sum} per cent together."),
		text("Rett dem, slik at de er høyst 100 prosent til sammen.", "Rett dei, slik at dei er høgst 100 prosent til saman.", "Correct them, so that they are at most 100 per cent together."),
		sourcePlan+", tabell C", sharesAboveWhole)),

	ofReports(row(finding.Notice, "figure-without-period",
		text("Et tall for «{title}» sier ikke hvilken periode det gjelder.", "Eit tal for «{title}» seier ikkje kva periode det gjeld.", "A figure of “{title}” does not say which period it is for."),
		text("Skriv første og siste dag i perioden.", "Skriv første og siste dag i perioden.", "Write the first and last day of the period."),
		sourcePlan+", tabell B", figureWithoutPeriod)),
	ofReports(row(finding.Error, "figures-overlap",
		text("«{title}» har to tall av samme slag for de samme dagene: {period}.", "«{title}» har to tal av same slag for dei same dagane: {period}.", "“{title}” has two figures of the same sort for the same days: {period}."),
		text("Behold det ene, eller rett periodene. Ellers blir det samme talt to ganger.", "Behald det eine, eller rett periodane. Elles blir det same talt to gonger.", "Keep one of them, or correct the periods. Otherwise the same is counted twice."),
		sourceTwice, figuresOverlap)),
	ofReports(row(finding.Notice, "realised-without-data-status",
		text("Et realisert tall for «{title}» sier ikke om det er målt eller anslått.", "Eit realisert tal for «{title}» seier ikkje om det er målt eller eit overslag.", "A realised figure of “{title}” does not say whether it is measured or estimated."),
		text("Velg målt, anslått eller mangler.", "Vel målt, overslag eller manglar.", "Choose measured, estimated or missing."),
		sourceDFO, realisedWithoutData)),
	ofReports(row(finding.Error, "missing-with-number",
		text("I «{title}» er et tall ført opp som «mangler», men det står {number} der.", "I «{title}» er eit tal ført opp som «manglar», men det står {number} der.", "In “{title}”, a figure is said to be missing, but {number} is stated."),
		text("Ta bort tallet, eller velg «målt» eller «anslått».", "Ta bort talet, eller vel «målt» eller «overslag».", "Remove the number, or choose “measured” or “estimated”."),
		sourceDFO, missingWithNumber)),
	row(finding.Notice, "deviation-not-explained",
		text("«{title}» gikk dårligere enn planlagt ({period}), uten at det står hvorfor.", "«{title}» gjekk dårlegare enn planlagt ({period}), utan at det står kvifor.", "“{title}” turned out worse than planned ({period}), and nothing says why."),
		text("Skriv hva som gjorde at det ble slik, og hva dere gjør med det.", "Skriv kva som gjorde at det blei slik, og kva de gjer med det.", "Write what made it so, and what you do about it."),
		sourcePlan+", tabell G", deviationNotExplained),

	ofReports(row(finding.Warning, "same-effect-as-time-and-money",
		text("«{title}» og «{other}» ser ut til å være den samme virkningen, én gang som penger og én gang som tid.", "«{title}» og «{other}» ser ut til å vere den same verknaden, éin gong som pengar og éin gong som tid.", "“{title}” and “{other}” look like the same effect, once as money and once as time."),
		text("Behold den ene, eller skriv at den ene er en del av den andre. Ellers blir virkningen talt to ganger.", "Behald den eine, eller skriv at den eine er ein del av den andre. Elles blir verknaden talt to gonger.", "Keep one of them, or say that the one is a part of the other. Otherwise the effect is counted twice."),
		sourceTwice, sameEffectAsTimeAndMoney)),
	ofReports(row(finding.Warning, "same-indicator-counted-twice",
		text("«{title}» og «{other}» har begge tall, og viser til den samme måleindikatoren.", "«{title}» og «{other}» har begge tal, og viser til den same måleindikatoren.", "“{title}” and “{other}” both have figures and refer to the same indicator."),
		text("Er det samme virkning, skriver du at den ene er en del av den andre. Ellers trenger de hver sin indikator.", "Er det same verknad, skriv du at den eine er ein del av den andre. Elles treng dei kvar sin indikator.", "If it is the same effect, say that the one is a part of the other. Otherwise they need an indicator each."),
		sourceTwice, sameIndicatorTwice)),
	ofReports(row(finding.Warning, "same-benefit-as-new",
		text("«{title}» ser ut til å være den samme gevinsten som «{other}», ført opp på nytt.", "«{title}» ser ut til å vere den same gevinsten som «{other}», ført opp på nytt.", "“{title}” looks like the same benefit as “{other}”, entered anew."),
		text("En gevinst som varer, beholder sin id, og får nye tall for hvert år.", "Ein gevinst som varer, beheld sin id, og får nye tal for kvart år.", "A benefit that lasts keeps its id and gets new figures for every year."),
		sourceTwice, sameBenefitAsNew)),

	row(finding.Notice, "appraisal-incomplete",
		text("Nytte- og kostnadsberegningen kan ikke gjøres ennå. Dette mangler: {missing}.", "Nytte- og kostnadsutrekninga kan ikkje gjerast enno. Dette manglar: {missing}.", "The appraisal cannot be made yet. This is missing: {missing}."),
		text("Fyll ut det som mangler. Svaret blir et annet med andre valg, og derfor velger programmet ikke for dere.", "Fyll ut det som manglar. Svaret blir eit anna med andre val, og derfor vel ikkje programmet for dykk.", "Fill in what is missing. Other choices give other answers, and so the program does not choose for you."),
		"Finansdepartementet, rundskriv R-109/2021", appraisalIncomplete),
	row(finding.Error, "appraisal-years-outside-range",
		text("Beregningen går over {years} år.", "Utrekninga går over {years} år.", "The appraisal is over {years} years."),
		text("Bruk fra 1 til 100 år.", "Bruk frå 1 til 100 år.", "Use from 1 to 100 years."),
		"Finansdepartementet, rundskriv R-109/2021", appraisalTooLong),
}
