package benefits

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// ReportRules lists what is checked of a benefit report: the rules of the benefits that hold for
// a report as well, and those of the report itself.
func ReportRules() []finding.Rule {
	var list []finding.Rule
	for _, r := range rules {
		if r.reported {
			list = append(list, r.Rule)
		}
	}
	for _, r := range reportRules {
		list = append(list, r.Rule)
	}
	return list
}

// Check returns what the rules say about the report, sorted by place. It does not repeat what the
// schema says; a report that was read with [DecodeReport] has been through both.
func (r *Report) Check() finding.List {
	list := r.orEmpty().check(finding.Notice)
	list.Sort()
	return list
}

// Errors returns the findings of Check that are errors and so keep the report from being counted, in
// much less time than Check takes.
func (r *Report) Errors() finding.List {
	list := r.orEmpty().check(finding.Error)
	list.Sort()
	return list
}

// check is what the rules from a severity up say, for those who sort the list themselves.
func (r *Report) check(from finding.Severity) finding.List {
	c := newCheck(r.plan(), "")
	for i := range rules {
		if rule := &rules[i]; rule.reported && rule.Severity >= from {
			c.rule = rule.Rule
			rule.check(c)
		}
	}
	for i := range reportRules {
		if rule := &reportRules[i]; rule.Severity >= from {
			c.rule = rule.Rule
			rule.check(c, r)
		}
	}
	return c.found
}

// plan is the benefits of the report as the rules of a plan look at them, in the same places.
func (r *Report) plan() Plan {
	effects := func(list []ReportedBenefit) []Benefit {
		out := make([]Benefit, 0, len(list))
		for _, b := range list {
			shares := b.SharedWith
			if !b.OwnPercent.IsZero() {
				shares = append(slices.Clone(shares), Share{Percent: b.OwnPercent})
			}
			out = append(out, Benefit{
				ID: b.ID, Title: b.Title, Kind: b.Kind, Horizon: b.Horizon, Bearer: b.Bearer, FirstClaimed: b.FirstClaimed,
				PartOf: b.PartOf, SharedWith: shares, Indicators: b.Indicators, Figures: b.Figures,
			})
		}
		return out
	}
	p := Plan{Benefits: effects(r.Benefits), Disbenefits: effects(r.Disbenefits), Indicators: make([]Indicator, 0, len(r.Indicators))}
	for _, i := range r.Indicators {
		p.Indicators = append(p.Indicators, Indicator{
			ID: i.ID, Title: i.Title, Code: i.Code, Unit: i.Unit, UnitName: i.UnitName, CountsPeople: i.CountsPeople,
			Direction: i.Direction, Aggregation: i.Aggregation, Baseline: i.Baseline, Target: i.Target, Measurements: i.Measurements,
		})
	}
	return p
}

// reportRule is a row of the table: what is said, and the function that looks.
type reportRule struct {
	finding.Rule
	check func(*check, *Report)
}

func reportRow(severity finding.Severity, id string, what, advice value.Text, source string, check func(*check, *Report)) reportRule {
	return reportRule{finding.Rule{ID: id, Severity: severity, Text: what, Advice: advice, Source: source, Since: "0.1.0"}, check}
}

const (
	sourceReport         = "Samskapingsmetoden, gevinstrapport"
	sourceMunicipalities = "Statistisk sentralbyrå, KLASS 131"
)

var reportRules = []reportRule{
	reportRow(finding.Error, "report-period-open",
		text("Rapporten sier ikke både når perioden begynner, og når den slutter.", "Rapporten seier ikkje både når perioden byrjar, og når han sluttar.", "The report does not say both when its period begins and when it ends."),
		text("Skriv første og siste dag i perioden. Den første må komme først.", "Skriv første og siste dag i perioden. Den første må kome først.", "Write the first and the last day of the period. The first must come first."),
		sourceReport, reportPeriodOpen),
	reportRow(finding.Error, "report-municipality-unknown",
		text("Det finnes ingen kommune med nummer {number}.", "Det finst ingen kommune med nummer {number}.", "There is no municipality with the number {number}."),
		text("Slå opp kommunenummeret hos Kartverket eller Statistisk sentralbyrå.", "Slå opp kommunenummeret hos Kartverket eller Statistisk sentralbyrå.", "Look the municipality number up at Kartverket or Statistics Norway."),
		sourceMunicipalities, reportMunicipalityUnknown),
	reportRow(finding.Warning, "report-municipality-not-valid",
		text("Kommunenummeret {number} var gått ut før perioden begynte.", "Kommunenummeret {number} hadde gått ut før perioden byrja.", "The municipality number {number} had gone out of use before the period began."),
		text("Bruk et nummer som gjelder: {hint}", "Bruk eit nummer som gjeld: {hint}", "Use a number that is in use: {hint}"),
		sourceMunicipalities, reportMunicipalityNotValid),
	reportRow(finding.Error, "report-national-identity-number",
		text("Her står det noe som er et fødselsnummer.", "Her står det noko som er eit fødselsnummer.", "This holds a national identity number."),
		text("Ta det bort. Opplysninger om personer hører ikke hjemme i en gevinstrapport.", "Ta det bort. Opplysningar om personar høyrer ikkje heime i ein gevinstrapport.", "Remove it. Information about persons does not belong in a benefit report."),
		"Personopplysningsloven § 12", reportNationalIDs),
	reportRow(finding.Error, "report-supersedes-itself",
		text("Revisjon {revision} kan ikke erstatte revisjon {supersedes}.", "Revisjon {revision} kan ikkje erstatte revisjon {supersedes}.", "Revision {revision} cannot replace revision {supersedes}."),
		text("En rettet rapport får et høyere revisjonsnummer enn den den erstatter.", "Ein retta rapport får eit høgare revisjonsnummer enn den han erstattar.", "A corrected report gets a higher revision number than the one it replaces."),
		sourceReport, reportSupersedesItself),
	reportRow(finding.Warning, "report-supersedes-nothing",
		text("Rapporten er revisjon {revision}, men sier ikke hvilken revisjon den erstatter.", "Rapporten er revisjon {revision}, men seier ikkje kva revisjon han erstattar.", "The report is revision {revision} but does not say which revision it replaces."),
		text("Skriv nummeret på revisjonen den erstatter.", "Skriv nummeret på revisjonen han erstattar.", "Write the number of the revision it replaces."),
		sourceReport, reportSupersedesNothing),
	reportRow(finding.Error, "report-id-twice",
		text("Id-en «{id}» er brukt to ganger i rapporten.", "Id-en «{id}» er brukt to gonger i rapporten.", "The id “{id}” is used twice in the report."),
		text("Gi den ene en annen id. En gevinst beholder sin id fra år til år.", "Gi den eine ein annan id. Ein gevinst beheld sin id frå år til år.", "Give one of them another id. A benefit keeps its id from year to year."),
		sourceReport, reportIDTwice),
	reportRow(finding.Error, "report-reference-not-found",
		text("«{id}» finnes ikke i rapporten.", "«{id}» finst ikkje i rapporten.", "“{id}” is not in the report."),
		text("Rett id-en, eller legg til det den skal vise til.", "Rett id-en, eller legg til det han skal vise til.", "Correct the id, or add what it should refer to."),
		sourceReport, reportReferenceNotFound),
	reportRow(finding.Warning, "report-realised-after-period",
		text("«{title}» har et realisert tall for tiden etter rapportens periode.", "«{title}» har eit realisert tal for tida etter perioden i rapporten.", "“{title}” has a realised figure for the time after the report's period."),
		text("Før det opp som forventet, eller la det vente til neste rapport.", "Før det opp som venta, eller la det vente til neste rapport.", "Enter it as forecast, or leave it for the next report."),
		sourceReport, realisedAfterPeriod),
	reportRow(finding.Warning, "report-role-without-shares",
		text("Prosjektet er felles for flere kommuner, men ingen gevinst sier hvordan den er delt.", "Prosjektet er felles for fleire kommunar, men ingen gevinst seier korleis han er delt.", "Several municipalities share the project, but no benefit says how it is shared."),
		text("Skriv hvilke kommuner gevinsten er delt med, og hvor stor andel som er rapportens egen. Ellers kan den bli talt to ganger.", "Skriv kva kommunar gevinsten er delt med, og kor stor del som er rapporten sin eigen. Elles kan han bli talt to gonger.", "Write which municipalities the benefit is shared with, and how much of it is the report's own. Otherwise it may be counted twice."),
		sourceReport, roleWithoutShares),
}

func reportPeriodOpen(c *check, r *Report) {
	if r.Period.From.IsZero() || r.Period.To.IsZero() || !r.Period.Valid() {
		c.report("/period")
	}
}

// municipalities looks at the one that reports, and at those that it shares a benefit with.
func municipalities(c *check, r *Report, look func(at finding.Pointer, n identity.MunicipalityNumber)) {
	if !r.Municipality.IsZero() {
		look("/municipality", r.Municipality)
	}
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, s := range b.SharedWith {
			if !s.Municipality.IsZero() {
				look(at.Key("sharedWith").Index(i).Key("municipality"), s.Municipality)
			}
		}
	})
}

func reportMunicipalityUnknown(c *check, r *Report) {
	municipalities(c, r, func(at finding.Pointer, n identity.MunicipalityNumber) {
		if !n.Known() {
			c.report(at, value.Named("number", n.String()))
		}
	})
}

// reportMunicipalityNotValid finds a number that is too old. One that came after the period is that
// of a plan that goes on, and says who reports just as well.
func reportMunicipalityNotValid(c *check, r *Report) {
	day := r.Period.To
	if day.IsZero() || day.Before(r.Period.From) {
		day = r.Period.From
	}
	municipalities(c, r, func(at finding.Pointer, n identity.MunicipalityNumber) {
		if !n.EndedBefore(r.Period.From) {
			return
		}
		hint := text("{municipalities}.", "{municipalities}.", "{municipalities}.")
		if at == "/municipality" {
			hint = whereReported(n, day)
		}
		c.report(at, value.Named("number", n.String()), value.Arg{Name: "hint", Text: hint.Fill(value.Arg{Name: "municipalities", Text: namesOf(n.Became(day))})})
	})
}

// namesOf are municipalities to choose between.
func namesOf(list []identity.Municipality) value.Text {
	in := func(or string) string {
		var b strings.Builder
		for i, m := range list {
			switch {
			case i > 0 && i == len(list)-1:
				b.WriteString(or)
			case i > 0:
				b.WriteString(", ")
			}
			b.WriteString(m.Number.String() + " " + m.Name)
		}
		return b.String()
	}
	return text(in(" eller "), in(" eller "), in(" or "))
}

// whereReported says which numbers one may report under instead, and what becomes of the figures under
// one that has gone out of use. They are counted for the municipality when it was only renumbered.
func whereReported(n identity.MunicipalityNumber, day value.Date) value.Text {
	if _, renumbered := n.Renumbered(day); renumbered {
		return text("{municipalities}.", "{municipalities}.", "{municipalities}.")
	}
	if len(n.Became(day)) < 2 {
		return text(
			"{municipalities}. Med det gamle nummeret blir tallene ikke ført på noen kommune.",
			"{municipalities}. Med det gamle nummeret blir tala ikkje førte på nokon kommune.",
			"{municipalities}. With the old number, the figures are placed in no municipality.")
	}
	return text(
		"{municipalities}. Kommunen er delt, og med det gamle nummeret blir tallene ikke ført på noen kommune. Gjelder rapporten flere av dem, lager du en for hver, med hver sin andel.",
		"{municipalities}. Kommunen er delt, og med det gamle nummeret blir tala ikkje førte på nokon kommune. Gjeld rapporten fleire av dei, lagar du ein for kvar, med kvar sin del.",
		"{municipalities}. The municipality has been split, and with the old number the figures are placed in no municipality. If the report is about several of them, make one for each, with its own share.")
}

func reportNationalIDs(c *check, r *Report) {
	for _, at := range identity.FindNationalIDsIn(r) {
		c.report(at)
	}
}

func reportSupersedesItself(c *check, r *Report) {
	if !r.Supersedes.IsZero() && r.Supersedes.Compare(r.Revision) >= 0 {
		c.report("/supersedes", value.Named("revision", r.Revision.String()), value.Named("supersedes", r.Supersedes.String()))
	}
}

func reportSupersedesNothing(c *check, r *Report) {
	if r.Supersedes.IsZero() && r.Revision.Int64() > 1 {
		c.report("/revision", value.Named("revision", r.Revision.String()))
	}
}

func reportIDTwice(c *check, r *Report) {
	seen := map[value.ID]bool{r.ID: true}
	look := func(at finding.Pointer, id value.ID) {
		if seen[id] {
			c.report(at.Key("id"), value.Named("id", id.String()))
		}
		seen[id] = true
	}
	c.effects(func(at finding.Pointer, b *Benefit) { look(at, b.ID) })
	c.indicators(func(at finding.Pointer, i *Indicator) { look(at, i.ID) })
}

func reportReferenceNotFound(c *check, _ *Report) {
	indicators, benefits := map[value.ID]bool{}, map[value.ID]bool{}
	c.indicators(func(_ finding.Pointer, i *Indicator) { indicators[i.ID] = true })
	c.effects(func(_ finding.Pointer, b *Benefit) { benefits[b.ID] = true })
	c.effects(func(at finding.Pointer, b *Benefit) {
		for n, id := range b.Indicators {
			if !indicators[id] {
				c.report(at.Key("indicators").Index(n), value.Named("id", id.String()))
			}
		}
		if !b.PartOf.IsZero() && !benefits[b.PartOf] {
			c.report(at.Key("partOf"), value.Named("id", b.PartOf.String()))
		}
	})
}

func realisedAfterPeriod(c *check, r *Report) {
	c.effects(func(at finding.Pointer, b *Benefit) {
		for i, f := range b.Figures {
			if f.Stage == StageRealised && r.Period.To.Before(f.Period.To) {
				c.report(at.Key("figures").Index(i), title(b.Title))
			}
		}
	})
}

func roleWithoutShares(c *check, r *Report) {
	if r.Role != RoleLead && r.Role != RoleMember || len(r.Benefits) == 0 {
		return
	}
	shared := slices.ContainsFunc(r.Benefits, func(b ReportedBenefit) bool { return len(b.SharedWith) > 0 || !b.OwnPercent.IsZero() })
	if !shared {
		c.report("/role")
	}
}
