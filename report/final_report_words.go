package report

// Words of the final report.
var (
	wordFinalReport         = say("Sluttrapport", "Sluttrapport", "Final report")
	wordResults             = say("Resultater og mål", "Resultat og mål", "Results and goals")
	wordWhatIsMeasured      = say("Det som er målt", "Det som er målt", "What is measured")
	wordAchieved            = say("måloppnåelse {achievement}", "måloppnåing {achievement}", "achievement {achievement}")
	wordActivitiesAndPeople = say("Aktiviteter og deltakere", "Aktivitetar og deltakarar", "Activities and participants")
	wordCarriedOut          = say("{number} av {all} aktiviteter er gjennomført.", "{number} av {all} aktivitetar er gjennomførte.", "{number} of {all} activities have been carried out.")
	wordCarriedOutOneNot    = say("{number} av {all} aktiviteter er gjennomført, og én er avlyst.", "{number} av {all} aktivitetar er gjennomførte, og éin er avlyst.", "{number} of {all} activities have been carried out, and one was cancelled.")
	wordCarriedOutSomeNot   = say("{number} av {all} aktiviteter er gjennomført, og {cancelled} er avlyst.", "{number} av {all} aktivitetar er gjennomførte, og {cancelled} er avlyste.", "{number} of {all} activities have been carried out, and {cancelled} were cancelled.")
	wordAttendance          = say("Oppmøtet er talt ved {counted} av dem, og var {people} til sammen.", "Oppmøtet er talt ved {counted} av dei, og var {people} til saman.", "Attendance was counted in {counted} of them, and came to {people}.")
	wordAttendanceHidden    = say("Oppmøtet er talt ved {counted} av dem. Summen er ikke vist, fordi den ville røpe små tall.", "Oppmøtet er talt ved {counted} av dei. Summen er ikkje vist, fordi han ville røpe små tal.", "Attendance was counted in {counted} of them. The total is not shown, because it would give small numbers away.")
	wordComeAgain           = say("Noen kan ha vært med flere ganger.", "Nokre kan ha vore med fleire gonger.", "Some may have come more than once.")
	wordBenefitsSoFar       = say("Gevinster som er realisert, og som ventes", "Gevinstar som er realiserte, og som er venta", "Benefits realised and expected")
	wordAltogether          = say("Til sammen", "Til saman", "Altogether")
	wordWithoutFigures      = say("Gevinster uten tall for timer eller kroner", "Gevinstar utan tal for timar eller kroner", "Benefits without figures for hours or kroner")
	wordOccurred            = say("Risikoer som slo til", "Risikoar som slo til", "Risks that came true")
	wordFollowUp            = say("Det som gjenstår å følge opp", "Det som står att å følgje opp", "What remains to be followed up")
	wordMeasuresLeft        = say("Tiltak som ikke er ferdige", "Tiltak som ikkje er ferdige", "Measures not done")
	wordReportsOwed         = say("Rapporter som ikke er levert", "Rapportar som ikkje er leverte", "Reports not sent")
)
