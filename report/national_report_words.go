package report

import (
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
)

// capitalised is a name of ours as it stands at the top of a column.
func capitalised(t value.Text) value.Text {
	upper := func(s string) string {
		first, size := utf8.DecodeRuneInString(s)
		if size == 0 {
			return s
		}
		return string(unicode.ToUpper(first)) + s[size:]
	}
	return value.Text{NB: upper(t.NB), NN: upper(t.NN), EN: upper(t.EN)}
}

// Words of the national report.
var (
	wordNationalReport   = say("Nasjonal gevinstrapport", "Nasjonal gevinstrapport", "National benefit report")
	wordNationalTitle    = say("Gevinster av samskaping", "Gevinstar av samskaping", "Benefits of co-creation")
	wordFromNational     = say("Dokumentet er laget av den nasjonale gevinstrapporten, med kommunene slik de var {date}.", "Dokumentet er laga av den nasjonale gevinstrapporten, med kommunane slik dei var {date}.", "This document is made from the national benefit report, with the municipalities as of {date}.")
	wordNationalInternal = say("Intern utgave: Små tall om personer er vist som de er.", "Intern utgåve: Små tal om personar er viste som dei er.", "Internal edition: small numbers of people are shown as they are.")
	wordNationalPublic   = say("Offentlig utgave: Små tall om personer er skjult.", "Offentleg utgåve: Små tal om personar er skjulte.", "Public edition: small numbers of people are hidden.")
	wordCountedOf        = say("{counted} av {read} leste", "{counted} av {read} lesne", "{counted} of {read} read")

	wordTotals          = say("Kort fortalt", "Kort fortalt", "In short")
	wordNothingCounted  = say("Ingen tall er lagt sammen ennå.", "Ingen tal er lagde saman enno.", "Nothing has been added up yet.")
	wordNothingRealised = say("Ingenting er meldt som realisert ennå. Det som er planlagt og ventet, står nedenfor.", "Ingenting er meldt som realisert enno. Det som er planlagt og venta, står nedanfor.", "Nothing has been reported as realised yet. What is planned and expected is below.")
	wordHeadReports     = say("{municipalities} kommuner har meldt om gevinster som er realisert i {year}", "{municipalities} kommunar har meldt om gevinstar som er realiserte i {year}", "{municipalities} municipalities have reported benefits realised in {year}")
	wordHeadReportsOne  = say("Én kommune har meldt om gevinster som er realisert i {year}", "Éin kommune har meldt om gevinstar som er realiserte i {year}", "One municipality has reported benefits realised in {year}")
	wordHeadGained      = say("Til sammen har de {what}", "Til saman har dei {what}", "Together they {what}")
	wordHeadGainedOne   = say("Den har {what}", "Han har {what}", "It has {what}")
	wordHeadHours       = say("frigjort {hours}", "frigjort {hours}", "freed {hours}")
	wordHeadMoney       = say("unngått kostnader på {money}", "unngått kostnader på {money}", "avoided costs of {money}")
	wordFreedHours      = say("Frigjort tid (timer)", "Frigjord tid (timar)", "Freed time (hours)")
	wordAvoidedKroner   = say("Unngåtte kostnader (kroner)", "Unngåtte kostnader (kroner)", "Avoided cost (kroner)")
	wordTimeKroner      = say("Verdien av frigjort tid (kroner)", "Verdien av frigjord tid (kroner)", "Value of freed time (kroner)")
	wordKeptApart       = say("Timer, unngåtte kostnader og verdien av frigjort tid er tre forskjellige ting. De skal ikke legges sammen. Frigjort tid er ikke penger i kassen før noen har bestemt hva tiden skal brukes til.", "Timar, unngåtte kostnader og verdien av frigjord tid er tre ulike ting. Dei skal ikkje leggjast saman. Frigjord tid er ikkje pengar i kassa før nokon har bestemt kva tida skal brukast til.", "Hours, avoided cost and the value of freed time are three different things. They are not to be added together. Freed time is not cash until somebody has decided what to use the time for.")

	wordByYear       = say("Planlagt og realisert år for år", "Planlagt og realisert år for år", "Planned and realised year by year")
	wordYearByYear   = say("år for år", "år for år", "year by year")
	wordChartOf      = say("Figur: {what}", "Figur: {what}", "Figure: {what}")
	wordStagesAre    = say("Planlagt er det som sto i planen. Prognosen er det kommunene ventet sist de rapporterte. Realisert er det som har skjedd.", "Planlagt er det som stod i planen. Prognosen er det kommunane venta sist dei rapporterte. Realisert er det som har skjedd.", "Planned is what the plan said. The forecast is what the municipalities expected when they last reported. Realised is what has happened.")
	wordStage        = say("Gjelder", "Gjeld", "Stage")
	wordRealisedOnly = say("Tabellen viser det som er realisert.", "Tabellen viser det som er realisert.", "The table shows what has been realised.")
	wordByHorizon    = say("Kort og lang sikt", "Kort og lang sikt", "Short and long term")
	wordByKind       = say("Etter type gevinst", "Etter type gevinst", "By kind of benefit")
	wordByBearer     = say("Hvem gevinstene er for", "Kven gevinstane er for", "Who the benefits are for")
	wordByCounty     = say("Fylke for fylke", "Fylke for fylke", "County by county")
	wordBySize       = say("Små og store kommuner", "Små og store kommunar", "Small and large municipalities")
	wordSizeRule     = say("Kommunene er delt inn etter innbyggertall. Hver gruppe går opp til der den neste begynner.", "Kommunane er delte inn etter innbyggjartal. Kvar gruppe går opp til der den neste byrjar.", "The municipalities are grouped by population. Each group goes up to where the next one begins.")
	wordYearsChart   = say("Søylene viser {what} år for år. De samme tallene står i tabellen.", "Søylene viser {what} år for år. Dei same tala står i tabellen.", "The bars show {what} year by year. The same numbers are in the table.")
	wordPartsChart   = say("Søylene viser {what} i {year}, fordelt etter {by}. De samme tallene står i tabellen.", "Søylene viser {what} i {year}, fordelt etter {by}. Dei same tala står i tabellen.", "The bars show {what} in {year} by {by}. The same numbers are in the table.")
)

// Words about who the figures come from, and what they rest on.
var (
	wordCoverage      = say("Hvem som har rapportert", "Kven som har rapportert", "Who has reported")
	wordHaveReported  = say("Har rapportert", "Har rapportert", "Have reported")
	wordWereExpected  = say("Skulle rapportere", "Skulle rapportere", "Were to report")
	wordNobodyMissing = say("ingen", "ingen", "none")
	wordCoverageLead  = say("Kommuner som har rapportert for {year}: {municipalities}. Rapporter: {reports}.", "Kommunar som har rapportert for {year}: {municipalities}. Rapportar: {reports}.", "Municipalities that have reported for {year}: {municipalities}. Reports: {reports}.")
	wordCoverageOf    = say("Kommuner som har rapportert for {year}: {municipalities}. Kommuner som skulle rapportere: {expected}. Av dem mangler {missing}.", "Kommunar som har rapportert for {year}: {municipalities}. Kommunar som skulle rapportere: {expected}. Av dei manglar {missing}.", "Municipalities that have reported for {year}: {municipalities}. Municipalities that were to report: {expected}. Of these, {missing} are missing.")

	wordIndicatorRule  = say("Bare måleindikatorer med felles kode er lagt sammen, for bare da er vi sikre på at alle måler det samme.", "Berre måleindikatorar med felles kode er lagde saman, for berre då er vi sikre på at alle måler det same.", "Only indicators with a shared code are added up, because only then can we be sure that everybody measures the same.")
	wordShareIs        = say("Regnet ut fra", "Rekna ut frå", "Worked out from")
	wordOfThemMeasured = say("Av dem målt", "Av dei målte", "Of these measured")
	wordHidden         = say("Et kolon («:») betyr at tallet er skjult. Det er enten så lite at noen kunne blitt kjent igjen, eller det kunne røpe et slikt tall. Et skjult tall er ikke null.", "Eit kolon («:») tyder at talet er skjult. Det er anten så lite at nokon kunne blitt kjend att, eller det kunne røpe eit slikt tal. Eit skjult tal er ikkje null.", "A colon (“:”) means that the number is hidden. Either it is so small that somebody could be recognised, or it could give such a number away. A hidden number is not zero.")

	wordAssumptionsAre = say("Tallene bygger på disse forutsetningene. Rapporter med ulike forutsetninger kan ikke uten videre sammenlignes.", "Tala byggjer på desse føresetnadene. Rapportar med ulike føresetnader kan ikkje utan vidare samanliknast.", "The figures rest on these assumptions. Reports with different assumptions cannot simply be compared.")
	wordNoAssumptions  = say("forutsetningene er ikke oppgitt", "føresetnadene er ikkje oppgitte", "the assumptions are not stated")
	wordPriceGrowth    = say("Prisvekst som er brukt", "Prisvekst som er brukt", "Price growth that was used")
	wordOneReport      = say("1\u00a0rapport", "1\u00a0rapport", "1\u00a0report")
	wordReports        = say("{number}\u00a0rapporter", "{number}\u00a0rapportar", "{number}\u00a0reports")
)

// Words about how sure the figures are.
var (
	wordQuality          = say("Hvor sikre er tallene?", "Kor sikre er tala?", "How sure are the figures?")
	wordNumberOf         = say("Antall", "Tal", "Number")
	wordWhatItIs         = say("Hva det betyr", "Kva det tyder", "What it means")
	wordReadIs           = say("Alle rapporter som kom inn.", "Alle rapportar som kom inn.", "All reports that came in.")
	wordCountedIs        = say("Siste utgave av hver rapport. Det er disse tallene kommer fra.", "Siste utgåva av kvar rapport. Det er desse tala kjem frå.", "The latest revision of each report. These are what the figures come from.")
	wordSupersededIs     = say("Tidligere utgaver, som en nyere har tatt plassen til.", "Tidlegare utgåver, som ei nyare har teke plassen til.", "Earlier revisions, replaced by a later one.")
	wordCopiesIs         = say("Den samme utgaven en gang til.", "Den same utgåva ein gong til.", "The same revision once more.")
	wordSetAsideIs       = say("Rapporter som ikke kunne brukes. Grunnen står nedenfor.", "Rapportar som ikkje kunne brukast. Grunnen står nedanfor.", "Reports that could not be used. The reason is below.")
	wordExamplesIs       = say("Rapporter som selv sier at de er eksempler.", "Rapportar som sjølve seier at dei er døme.", "Reports that say themselves that they are examples.")
	wordMeasuredOrNot    = say("Målt eller anslått", "Målt eller overslag", "Measured or estimated")
	wordMeasuredRule     = say("Tabellen viser hvor mye av det realiserte som er målt. Resten er anslått.", "Tabellen viser kor mykje av det realiserte som er målt. Resten er overslag.", "The table shows how much of what is realised is measured. The rest is estimated.")
	wordShareOfHours     = say("Andel av timene", "Del av timane", "Share of the hours")
	wordShareOfMoney     = say("Andel av kronene", "Del av kronene", "Share of the money")
	wordLineNumber       = say("linje {line}", "linje {line}", "line {line}")
	wordMoreInWorkbook   = say("Listen har {number} til. Alle står i arbeidsboken.", "Lista har {number} til. Alle står i arbeidsboka.", "The list has {number} more. All of them are in the workbook.")
	wordNotAddedIs       = say("Disse tallene er rapportert, men ikke med i summene. Timer og kroner er det som ville kommet i tillegg hvis tallene var lagt til uten videre.", "Desse tala er rapporterte, men ikkje med i summane. Timar og kroner er det som ville ha kome i tillegg om tala var lagde til utan vidare.", "These figures are reported, but are not in the sums. Hours and money are what would have come on top if the figures had simply been added.")
	wordDoubtsAre        = say("Her kan det samme være talt to ganger. Det holdes utenfor summene til noen har avgjort det.", "Her kan det same vere talt to gonger. Det blir halde utanfor summane til nokon har avgjort det.", "Here the same thing may be counted twice. It is kept out of the sums until somebody has decided.")
	wordClaimedAre       = say("Unntaket er gevinster som er rapportert før og ført opp som nye: De er talt én gang for hvert år, og er med.", "Unntaket er gevinstar som er rapporterte før og førte opp som nye: Dei er talde éin gong for kvart år, og er med.", "The exception is benefits reported before and entered as new: they are counted once for each year, and are included.")
	wordUndecided        = say("Ikke avgjort ennå: {number}.", "Ikkje avgjort enno: {number}.", "Not decided yet: {number}.")
	wordUndecidedAmounts = say("Det gjelder {amounts}", "Det gjeld {amounts}", "It is about {amounts}")
	wordAllRuled         = say("Alt er avgjort.", "Alt er avgjort.", "Everything is decided.")
	wordWhatIsInDoubt    = say("Prosjekt og gevinst", "Prosjekt og gevinst", "Project and benefit")
	wordOtherProject     = say("Kan være det samme som i {project}", "Kan vere det same som i {project}", "May be the same as in {project}")
	wordAtStake          = say("Timer og beløp", "Timar og beløp", "Hours and amounts")
	wordNotRuled         = say("ikke avgjort", "ikkje avgjort", "not decided")
)

// Words about how the figures are made.
var (
	wordHowMade          = say("Slik er tallene laget", "Slik er tala laga", "How the figures are made")
	wordMadeOfReports    = say("Tallene kommer fra gevinstrapportene som kommunene har sendt inn. Av hver rapport er det den siste utgaven som teller.", "Tala kjem frå gevinstrapportane som kommunane har sendt inn. Av kvar rapport er det den siste utgåva som tel.", "The figures come from the benefit reports that the municipalities have sent in. Of each report, the latest revision counts.")
	wordMadeApart        = say("Timer, kroner og verdien av frigjort tid er holdt hver for seg. Den samme timen blir aldri talt både som tid og som penger.", "Timar, kroner og verdien av frigjord tid er haldne kvar for seg. Den same timen blir aldri talt både som tid og som pengar.", "Hours, money and the value of freed time are kept apart. The same hour is never counted both as time and as money.")
	wordMadeStages       = say("Det som er planlagt, ventet og realisert, er aldri lagt sammen.", "Det som er planlagt, venta og realisert, er aldri lagt saman.", "What is planned, expected and realised is never added together.")
	wordMadeOnce         = say("Hver gevinst er talt én gang, også når flere har rapportert den. Det vi ikke er sikre på, er holdt utenfor til noen har avgjort det.", "Kvar gevinst er talt éin gong, også når fleire har rapportert han. Det vi ikkje er sikre på, er halde utanfor til nokon har avgjort det.", "Each benefit is counted once, also when several have reported it. What we are not sure about is left out until somebody has decided.")
	wordMadeForecast     = say("En prognose gjelder til en nyere rapport sier noe annet.", "Ein prognose gjeld til ein nyare rapport seier noko anna.", "A forecast holds until a later report says otherwise.")
	wordMadeShares       = say("Andeler er lagt sammen ved å telle opp alle og dele til slutt. Et snitt av prosenter ville gitt feil svar.", "Delar av ein heilskap er lagde saman ved å telje opp alle og dele til slutt. Eit snitt av prosentar ville gitt feil svar.", "Shares are added up by counting everybody and dividing at the end. A mean of percentages would have given the wrong answer.")
	wordMadeMissing      = say("Det som mangler, er ikke regnet som null. Ved siden av summene står det hvor mange rapporter de kommer fra.", "Det som manglar, er ikkje rekna som null. Ved sida av summane står det kor mange rapportar dei kjem frå.", "What is missing is not counted as zero. Beside the sums stands how many reports they come from.")
	wordMadeGeography    = say("Kommunene er slik de var {date}. Eldre rapporter er ført over til kommunen som har tatt over. Er en kommune delt, vet vi ikke hvilken del tallene hører til. Det samme gjelder når nummeret i rapporten var gått ut etter en deling eller en sammenslåing. Da er tallene med for hele landet, og for fylket når alle delene ligger i ett, men ikke i noen kommune.", "Kommunane er slik dei var {date}. Eldre rapportar er førte over til kommunen som har teke over. Er ein kommune delt, veit vi ikkje kva del tala høyrer til. Det same gjeld når nummeret i rapporten hadde gått ut etter ei deling eller ei samanslåing. Då er tala med for heile landet, og for fylket når alle delane ligg i eitt, men ikkje i nokon kommune.", "The municipalities are as of {date}. Older reports have been carried over to the municipality that took over. Where a municipality was split, we do not know which part the figures belong to. The same goes where the number in the report was out of use after a split or a merger. The figures are then in the sums of the country, and of the county when all parts lie in one, but in no municipality.")
	wordMadePriceYear    = say("Alle beløp er regnet om til priser i {year}.", "Alle beløp er rekna om til prisar i {year}.", "All amounts have been brought to the prices of {year}.")
	wordMadeHourPrice    = say("Hver time med spart tid er verdsatt til {price}, uansett hva rapportene sier", "Kvar time med spart tid er verdsett til {price}, same kva rapportane seier", "Every hour of saved time is valued at {price}, whatever the reports say")
	wordMadePersonYear   = say("Ett årsverk er {hours}", "Eitt årsverk er {hours}", "One person-year is {hours}")
	wordMadeOnePrice     = say("Beløpene er i priser fra {year}", "Beløpa er i prisar frå {year}", "The amounts are in the prices of {year}")
	wordMadeManyPrices   = say("Beløpene er lagt sammen slik de ble rapportert, i priser fra {years}. Prisveksten mellom årene er ikke regnet med", "Beløpa er lagde saman slik dei blei rapporterte, i prisar frå {years}. Prisveksten mellom åra er ikkje rekna med", "The amounts are added up as they were reported, in the prices of {years}. Price growth between the years is not taken into account")
	wordMadeUnknownPrice = say("For noen av beløpene står det ikke hvilket år prisene er fra", "For nokre av beløpa står det ikkje kva år prisane er frå", "For some of the amounts it is not stated which year’s prices they are in")
)
