package report

// Words of the annex to a grant application.
var (
	wordGrantAnnex            = say("Vedlegg til søknad om tilskudd", "Vedlegg til søknad om tilskot", "Annex to a grant application")
	wordProjectInShort        = say("Prosjektet i korte trekk", "Prosjektet i korte trekk", "The project in brief")
	wordBudget                = say("Budsjett", "Budsjett", "Budget")
	wordCostsByYear           = say("Penger år for år", "Pengar år for år", "Cash year by year")
	wordNoYear                = say("uten oppgitt år", "utan oppgitt år", "without a stated year")
	wordOwnContribution       = say("Egeninnsats", "Eigeninnsats", "Own contribution")
	wordOwnMoney              = say("Penger og ikke-kontante bidrag", "Pengar og ikkje-kontante bidrag", "Cash and contributions in kind")
	wordOwnHours              = say("Timer, og hva de er verdt", "Timar, og kva dei er verde", "Hours, and what they are worth")
	wordHoursValueTotal       = say("Sum verdi av timer, ikke-kontant", "Sum verdi av timar, ikkje-kontant", "Total value of hours, in kind")
	wordForHours              = say("{worth} for {hours}", "{worth} for {hours}", "{worth} for {hours}")
	wordBenefitsAndIndicators = say("Gevinster og måleindikatorer", "Gevinstar og måleindikatorar", "Benefits and indicators")
	wordRunningAfter          = say("Drift og finansiering når tilskuddet er brukt", "Drift og finansiering når tilskotet er brukt", "Running and financing when the grant is used")
	wordReporting             = say("Rapportering", "Rapportering", "Reporting")
	wordBenefitsReported      = say("Gevinstene blir rapportert i en gevinstrapport med planlagte og oppnådde tall, målinger og forklaringer på avvik.", "Gevinstane blir rapporterte i ein gevinstrapport med planlagde og oppnådde tal, målingar og forklaringar på avvik.", "The benefits are reported in a benefit report with planned and achieved figures, measurements and explanations of deviations.")
)
