package workbook

import (
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// disbenefits is the key of the sheet of disbenefits. Its rows, and those of the sheets under it, are of
// the same types as those of benefits, but what somebody loses is asked for in other words.
const disbenefits = "benefitPlan.disbenefits"

// thing is what a row of the sheet is called.
func (s *sheet) thing() value.Text {
	if s.key == disbenefits {
		return disbenefitColumns[disbenefits+".title"].title
	}
	return schema.Label(schema.TypeName(s.typ), "").Title
}

// columnWords are what a column is called and asks for. What is not stated is that of the property.
type columnWords struct{ title, help value.Text }

// over puts the words in the place of those of the property.
func (w columnWords) over(title, help value.Text) (value.Text, value.Text) {
	if !w.title.IsZero() {
		title = w.title
	}
	if !w.help.IsZero() {
		help = w.help
	}
	return title, help
}

// disbenefitColumns are the columns of the sheets of disbenefits whose properties speak of what somebody
// gains, by sheet and column.
var disbenefitColumns = map[string]columnWords{
	"benefitPlan.disbenefits.id": {help: text("Et kort, fast navn på ulempen. Bruk små bokstaver a–z, tall og bindestrek, for eksempel ulempe-vakter.",
		"Eit kort, fast namn på ulempa. Bruk små bokstavar a–z, tal og bindestrek, til dømes ulempe-vakter.", "A short, fixed name of the disbenefit. Use small letters a–z, digits and hyphens, for example disbenefit-shifts.")},
	"benefitPlan.disbenefits.title": {text("Ulempe", "Ulempe", "Disbenefit"), text("Skriv hva noen taper på prosjektet, for eksempel «Opplæringen tar tid fra andre oppgaver».",
		"Skriv kva nokon taper på prosjektet, til dømes «Opplæringa tek tid frå andre oppgåver».", "Write what somebody loses by the project, for example “The training takes time from other tasks”.")},
	"benefitPlan.disbenefits.description": {help: text("Fortell med egne ord hvem som får det dårligere, og hva som blir vanskeligere for dem. Tall trengs ikke for å begynne.",
		"Fortel med eigne ord kven som får det dårlegare, og kva som blir vanskelegare for dei. Tal trengst ikkje for å begynne.", "Say in your own words who is worse off, and what becomes harder for them. Numbers are not needed to begin.")},
	"benefitPlan.disbenefits.kind": {text("Type ulempe", "Type ulempe", "Kind of disbenefit"), text("Velg fra listen det motsatte av ulempen: avoided-cost når den koster penger, saved-time når noen bruker mer tid, eller quality når noe blir dårligere uten å ha en pris.",
		"Vel frå lista det motsette av ulempa: avoided-cost når ho kostar pengar, saved-time når nokon bruker meir tid, eller quality når noko blir dårlegare utan å ha ein pris.", "From the list, choose the opposite of the disbenefit: avoided-cost when it costs money, saved-time when it takes time, or quality when something gets worse without having a price.")},
	"benefitPlan.disbenefits.horizon": {help: text("Velg fra listen om ulempen kommer på kort sikt (short-term) eller lang sikt (long-term). Gevinstrealiseringsplanen sier hvor skillet går.",
		"Vel frå lista om ulempa kjem på kort sikt (short-term) eller lang sikt (long-term). Gevinstrealiseringsplanen seier kvar skiljet går.", "From the list, choose whether the disbenefit comes soon (short-term) or later (long-term). The benefit realisation plan says where the line is drawn.")},
	"benefitPlan.disbenefits.bearer": {text("Hvem som får ulempen", "Kven som får ulempa", "Who loses"), text("Velg fra listen hvem som får ulempen, for eksempel inhabitants for innbyggere eller municipality for kommunen.",
		"Vel frå lista kven som får ulempa, til dømes inhabitants for innbyggjarar eller municipality for kommunen.", "From the list, choose who loses, for example inhabitants or municipality.")},
	"benefitPlan.disbenefits.targetGroups": {help: text("Skriv id-ene til målgruppene som får ulempen, når den ikke gjelder alle.",
		"Skriv id-ane til målgruppene som får ulempa, når ho ikkje gjeld alle.", "Write the ids of the target groups that lose, when it is not everyone.")},
	"benefitPlan.disbenefits.beneficiary": {text("Virksomhet som får ulempen", "Verksemd som får ulempa", "Organisation that loses"), text("Skriv id-en til virksomheten som får ulempen, når det er en annen enn den som eier prosjektet, for eksempel nav.",
		"Skriv id-en til verksemda som får ulempa, når det er ei anna enn den som eig prosjektet, til dømes nav.", "Write the id of the organisation that loses, when it is another one than the owner of the project, for example nav.")},
	"benefitPlan.disbenefits.involved": {help: text("Skriv dagen da den andre virksomheten ble spurt om ulempen, for eksempel 2026-11-21.",
		"Skriv dagen då den andre verksemda blei spurd om ulempa, til dømes 2026-11-21.", "Write the day the other organisation was asked about the disbenefit, for example 2026-11-21.")},
	"benefitPlan.disbenefits.goals": {help: text("Skriv id-ene til målene i prosjektet som ulempen gjør vanskeligere å nå.",
		"Skriv id-ane til måla i prosjektet som ulempa gjer vanskelegare å nå.", "Write the ids of the goals of the project that the disbenefit makes harder to reach.")},
	"benefitPlan.disbenefits.activities": {help: text("Skriv id-ene til aktivitetene eller delprosjektene som fører til ulempen.",
		"Skriv id-ane til aktivitetane eller delprosjekta som fører til ulempa.", "Write the ids of the activities or subprojects that lead to the disbenefit.")},
	"benefitPlan.disbenefits.costs": {help: text("Skriv id-ene til kostnadene i budsjettet som henger sammen med ulempen.",
		"Skriv id-ane til kostnadene i budsjettet som heng saman med ulempa.", "Write the ids of the costs in the budget that go with the disbenefit.")},
	"benefitPlan.disbenefits.leadsTo": {help: text("Skriv id-ene til ulempene som denne fører til.",
		"Skriv id-ane til ulempene som denne fører til.", "Write the ids of the disbenefits that this one leads to.")},
	"benefitPlan.disbenefits.partOf": {help: text("Skriv id-en til ulempen som allerede har med tallene fra denne, for eksempel når et delprosjekt og hele prosjektet fører opp det samme. Da blir ingenting talt to ganger.",
		"Skriv id-en til ulempa som alt har med tala frå denne, til dømes når eit delprosjekt og heile prosjektet fører opp det same. Då blir ingenting talt to gonger.", "Write the id of the disbenefit that already counts the numbers of this one, for example when a subproject and the whole project list the same. Then nothing is counted twice.")},
	"benefitPlan.disbenefits.countedIn.id": {text("Regnet med i et annet prosjekt – Ulempe", "Rekna med i eit anna prosjekt – Ulempe", "Counted in another project – Disbenefit"), text("Skriv id-en ulempen har i det andre prosjektet.",
		"Skriv id-en ulempa har i det andre prosjektet.", "Write the id the disbenefit has in the other project.")},
	"benefitPlan.disbenefits.owner": {text("Hvem som følger opp", "Kven som følgjer opp", "Who follows it up"), text("Skriv id-en til personen eller virksomheten som følger opp ulempen. En ulempe på lang sikt trenger noen som følger den opp også etter at prosjektet er slutt.",
		"Skriv id-en til personen eller verksemda som følgjer opp ulempa. Ei ulempe på lang sikt treng nokon som følgjer ho opp også etter at prosjektet er slutt.", "Write the id of the person or organisation that follows the disbenefit up. A long-term disbenefit needs someone who follows it up also after the project has ended.")},
	"benefitPlan.disbenefits.followedUpUntil": {help: text("Skriv den siste dagen noen følger opp ulempen, for eksempel 2029-12-31. For en ulempe på lang sikt er det etter at prosjektet er slutt.",
		"Skriv den siste dagen nokon følgjer opp ulempa, til dømes 2029-12-31. For ei ulempe på lang sikt er det etter at prosjektet er slutt.", "Write the last day somebody follows the disbenefit up, for example 2029-12-31. For a long-term disbenefit that is after the project has ended.")},
	"benefitPlan.disbenefits.startYear": {help: text("Skriv det første året ulempen merkes, for eksempel 2025.",
		"Skriv det første året ein merkar ulempa, til dømes 2025.", "Write the first year the disbenefit is felt, for example 2025.")},
	"benefitPlan.disbenefits.rampUp": {help: text("Skriv hvor mange prosent av hele ulempen som kommer hvert år fra det første året, for eksempel 25, 50 og 75. Etter disse årene er hele ulempen der.",
		"Skriv kor mange prosent av heile ulempa som kjem kvart år frå det første året, til dømes 25, 50 og 75. Etter desse åra er heile ulempa der.", "Write how many per cent of the whole disbenefit come each year from the first year on, for example 25, 50 and 75. After those years all of it is there.")},
	"benefitPlan.disbenefits.duration": {help: text("Skriv hvor mange år ulempen varer, med det første året. La det stå tomt når den varer så lenge dere ser framover.",
		"Skriv kor mange år ulempa varer, med det første året. La det stå tomt når ho varer så lenge de ser framover.", "Write how many years the disbenefit lasts, the first included. Leave it empty when it lasts as far ahead as you look.")},
	"benefitPlan.disbenefits.level": {help: text("Velg fra listen hvor ulempen hører til, fra det dere setter inn, til det samfunnet merker, for eksempel user-effect når brukerne merker den.",
		"Vel frå lista kvar ulempa høyrer til, frå det de set inn, til det samfunnet merkar, til dømes user-effect når brukarane merkar ho.", "From the list, choose where the disbenefit belongs, from what you put in to what society feels, for example user-effect when users feel it.")},
	"benefitPlan.disbenefits.importance": {help: text("Velg fra listen hvor mye ulempen betyr for dem som får den, når den ikke har noen pris: small, medium eller large.",
		"Vel frå lista kor mykje ulempa betyr for dei som får ho, når ho ikkje har nokon pris: small, medium eller large.", "From the list, choose how much the disbenefit matters to those who bear it, when it has no price: small, medium or large.")},
	"benefitPlan.disbenefits.magnitude": {help: text("Velg fra listen hvor mye prosjektet forandrer på dette, når ulempen ikke har noen pris: none, small, medium eller large.",
		"Vel frå lista kor mykje prosjektet forandrar på dette, når ulempa ikkje har nokon pris: none, small, medium eller large.", "From the list, choose how much the project changes this, when the disbenefit has no price: none, small, medium or large.")},
	"benefitPlan.disbenefits.indicators": {help: text("Skriv id-ene til måleindikatorene som viser om ulempen kommer.",
		"Skriv id-ane til måleindikatorane som viser om ulempa kjem.", "Write the ids of the indicators that show whether the disbenefit comes.")},
	"benefitPlan.disbenefits.valuation.recipe": {help: text("Velg fra listen hvordan det som går tapt, blir regnet ut. Velg stated når dere vet beløpet eller timene.",
		"Vel frå lista korleis det som går tapt, blir rekna ut. Vel stated når de kjenner beløpet eller timane.", "From the list, choose how what is lost is worked out. Choose “stated without a calculation” when you know the amount or the hours.")},
	"benefitPlan.disbenefits.valuation.assumption": {help: text("Skriv hva tallene bygger på, for eksempel «Fire ansatte bruker to timer i måneden på opplæring».",
		"Skriv kva tala byggjer på, til dømes «Fire tilsette bruker to timar i månaden på opplæring».", "Write what the numbers build on, for example “Four employees spend two hours a month on training”.")},
	"benefitPlan.disbenefits.valuation.price": {help: text("Skriv id-en til timeprisen i budsjettet som sier hva en tapt time er verdt. Uten den blir ulempen bare ført i timer.",
		"Skriv id-en til timeprisen i budsjettet som seier kva ein tapt time er verd. Utan han blir ulempa berre ført i timar.", "Write the id of the hour price in the budget that says what a lost hour is worth. Without it the disbenefit stays in hours.")},
	"benefitPlan.disbenefits.valuation.publicShare": {help: text("Skriv hvor mange prosent av beløpet som offentlige budsjetter må betale, for eksempel 100.",
		"Skriv kor mange prosent av beløpet som offentlege budsjett må betale, til dømes 100.", "Write how many per cent of the amount public budgets must pay, for example 100.")},
	"benefitPlan.disbenefits.firstClaimed": {help: text("Skriv året ulempen ble rapportert første gang. Det endres aldri, slik at en ulempe som varer, ikke blir talt som ny.",
		"Skriv året ulempa blei rapportert første gongen. Det blir aldri endra, slik at ei ulempe som varer, ikkje blir talt som ny.", "Write the year the disbenefit was first reported. It never changes, so that a disbenefit that lasts is not counted as a new one.")},

	"benefitPlan.disbenefits.uses.kind": {text("Slik viser ulempen seg", "Slik viser ulempa seg", "How it shows"), text("Velg fra listen hva ulempen går ut over, for eksempel service-development når tiden tas fra arbeidet med å gjøre tjenesten bedre. Et budsjettkutt (budget-cut) må være besluttet.",
		"Vel frå lista kva ulempa går ut over, til dømes service-development når tida blir teken frå arbeidet med å gjere tenesta betre. Eit budsjettkutt (budget-cut) må vere avgjort.", "From the list, choose what suffers, for example service-development when the time is taken from improving the service. A budget-cut must have been decided.")},
	"benefitPlan.disbenefits.uses.percent": {help: text("Skriv hvor mange prosent av ulempen som viser seg slik, fra 0 til 100.",
		"Skriv kor mange prosent av ulempa som viser seg slik, frå 0 til 100.", "Write how many per cent of the disbenefit show like this, from 0 to 100.")},
	"benefitPlan.disbenefits.uses.startYear": {help: text("Skriv det første året ulempen viser seg slik, for eksempel 2026.",
		"Skriv det første året ulempa viser seg slik, til dømes 2026.", "Write the first year the disbenefit shows like this, for example 2026.")},
	"benefitPlan.disbenefits.uses.responsible": {help: text("Skriv id-en til personen eller virksomheten som passer på at ulempen ikke blir større enn dette.",
		"Skriv id-en til personen eller verksemda som passar på at ulempa ikkje blir større enn dette.", "Write the id of the person or organisation that sees to it that the disbenefit becomes no larger than this.")},
	"benefitPlan.disbenefits.uses.decision": {help: text("Skriv id-en til beslutningen bak, for eksempel når penger blir tatt fra noe annet.",
		"Skriv id-en til avgjerda bak, til dømes når pengar blir tekne frå noko anna.", "Write the id of the decision behind it, for example when money is taken from something else.")},
	"benefitPlan.disbenefits.uses.description": {help: text("Skriv hva tiden eller pengene blir tatt fra.",
		"Skriv kva tida eller pengane blir tekne frå.", "Write what the time or the money is taken from.")},

	"benefitPlan.disbenefits.enables.title": {text("Gevinst eller ulempe", "Gevinst eller ulempe", "Benefit or disbenefit"), text("Skriv hva som skjer hos andre, for eksempel «Biblioteket får færre veiledere på dagtid».",
		"Skriv kva som skjer hos andre, til dømes «Biblioteket får færre rettleiarar på dagtid».", "Write what happens elsewhere, for example “The library has fewer guides in the daytime”.")},
	"benefitPlan.disbenefits.enables.project": {title: text("Prosjektet det hører til", "Prosjektet det høyrer til", "Project it belongs to")},
	"benefitPlan.disbenefits.enables.description": {help: text("Fortell hvordan de to henger sammen.",
		"Fortel korleis dei to heng saman.", "Say how the two hang together.")},

	"benefitPlan.disbenefits.figures.hours": {help: text("Skriv timene som går tapt i perioden, for eksempel 120 eller 7.5. Skriv 0 når det ikke ble noen, og la det stå tomt når dere ikke vet.",
		"Skriv timane som går tapt i perioden, til dømes 120 eller 7.5. Skriv 0 når det ikkje blei nokon, og la det stå tomt når de ikkje veit.", "Write the hours that are lost in the period, for example 120 or 7.5. Write 0 when there were none, and leave it empty when you do not know.")},
	"benefitPlan.disbenefits.figures.money": {help: text("Skriv beløpet i perioden i kroner. Er ulempen tapt tid, er dette verdien av de samme timene og ikke noe som kommer i tillegg.",
		"Skriv beløpet i perioden i kroner. Er ulempa tapt tid, er dette verdien av dei same timane og ikkje noko som kjem i tillegg.", "Write the amount in the period in kroner. If the disbenefit is lost time, this is the value of the same hours and not something that comes on top.")},

	"benefitPlan.disbenefits.sharedWith.percent": {help: text("Skriv hvor mange prosent av ulempen den andre kommunen rapporterer. Alle andeler til sammen er høyst 100.",
		"Skriv kor mange prosent av ulempa den andre kommunen rapporterer. Alle delane til saman er høgst 100.", "Write how many per cent of the disbenefit the other municipality reports. All shares together are at most 100.")},
}
