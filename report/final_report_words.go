package report

// Words of the final report.
var (
	wordFinalReport         = say("Sluttrapport", "Sluttrapport", "Final report")
	wordResults             = say("Resultater og mål", "Resultat og mål", "Results and goals")
	wordWhatIsMeasured      = say("Det som er målt", "Det som er målt", "What is measured")
	wordAchieved            = say("måloppnåelse {achievement}", "måloppnåing {achievement}", "achievement {achievement}")
	wordActivitiesAndPeople = say("Aktiviteter og deltakere", "Aktivitetar og deltakarar", "Activities and participants")
	wordCarriedOut          = say("Gjennomførte aktiviteter: {number} av {all}.", "Gjennomførte aktivitetar: {number} av {all}.", "Activities carried out: {number} of {all}.")
	wordCancelled           = say("Avlyste: {number}.", "Avlyste: {number}.", "Cancelled: {number}.")
	wordAttendance          = say("Aktiviteter der oppmøtet er talt: {counted}. Oppmøte: {people}.", "Aktivitetar der oppmøtet er talt: {counted}. Oppmøte: {people}.", "Activities where attendance was counted: {counted}. Attendance: {people}.")
	wordAttendanceHidden    = say("Aktiviteter der oppmøtet er talt: {counted}. Summen er ikke vist, fordi den ville røpe små tall.", "Aktivitetar der oppmøtet er talt: {counted}. Summen er ikkje vist, fordi han ville røpe små tal.", "Activities where attendance was counted: {counted}. The total is not shown, because it would give small numbers away.")
	wordComeAgain           = say("Noen kan ha vært med flere ganger.", "Nokre kan ha vore med fleire gonger.", "Some may have come more than once.")
	wordBenefitsSoFar       = say("Gevinster som er realisert, og som ventes", "Gevinstar som er realiserte, og som er venta", "Benefits realised and expected")
	wordAltogether          = say("Til sammen", "Til saman", "Altogether")
	wordWithoutFigures      = say("Gevinster uten tall for timer eller kroner", "Gevinstar utan tal for timar eller kroner", "Benefits without figures for hours or kroner")
	wordOccurred            = say("Risikoer som slo til", "Risikoar som slo til", "Risks that came true")
	wordFollowUp            = say("Det som gjenstår å følge opp", "Det som står att å følgje opp", "What remains to be followed up")
	wordMeasuresLeft        = say("Tiltak som ikke er ferdige", "Tiltak som ikkje er ferdige", "Measures not done")
	wordReportsOwed         = say("Rapporter som ikke er levert", "Rapportar som ikkje er leverte", "Reports not sent")
)
