package samskaping

import (
	"reflect"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// tellStory tells the changes that have a sentence of their own, and returns the fields it told of.
// A thing that is new has nothing in it before.
func (d *differ) tellStory(at finding.Pointer, old, new reflect.Value, about subject) map[string]bool {
	switch after := new.Interface().(type) {
	case Plan:
		return d.tellPlan(at, old.Interface().(Plan), after)
	case Decision:
		return d.tellDecision(at, old.Interface().(Decision), after)
	case Case:
		return d.tellCase(at, old.Interface().(Case), after, about)
	case Activity:
		return d.tellActivity(at, old.Interface().(Activity), after)
	case Subproject:
		return d.tellSubproject(at, old.Interface().(Subproject), after)
	case Stage:
		before := old.Interface().(Stage)
		return d.tellProgress(at, before.ID, before.Status, after.Status, func(l value.Lang) string {
			return text("Etappen ", "Etappen ", "The stage ").In(l) + quote(l, after.Title)
		}, schema.CodeLabel("Progress", string(Done)))
	case Milestone:
		before := old.Interface().(Milestone)
		return d.tellProgress(at, before.ID, before.Status, after.Status, func(l value.Lang) string {
			return text("Milepælen ", "Milepælen ", "The milestone ").In(l) + quote(l, after.Title)
		}, text("nådd", "nådd", "reached"))
	case budget.Financing:
		return d.tellFinancing(at, old.Interface().(budget.Financing), after)
	case budget.Effort:
		return d.tellEffort(at, old.Interface().(budget.Effort), after, about)
	case benefits.Benefit:
		before := old.Interface().(benefits.Benefit)
		told := map[string]bool{}
		if before.ID != "" && d.tellFigures(at.Key("figures"), before.Figures, after.Figures, about) {
			told["Figures"] = true
		}
		if before.ID != "" && d.tellMeasures(at.Key("measures"), before.Measures, after.Measures) {
			told["Measures"] = true
		}
		return some(told)
	case benefits.Indicator:
		before := old.Interface().(benefits.Indicator)
		if before.ID != "" && d.tellMeasurements(at.Key("measurements"), before, after) {
			return map[string]bool{"Measurements": true}
		}
	}
	return nil
}

// everyField is all the fields of a thing, which are told of when it is told that it is there.
func everyField(t reflect.Type) map[string]bool {
	told := map[string]bool{}
	for i := range t.NumField() {
		told[t.Field(i).Name] = true
	}
	return told
}

// some is the fields that were told of, or nil when there is none.
func some(told map[string]bool) map[string]bool {
	if len(told) == 0 {
		return nil
	}
	return told
}

// tellPlan tells that the project itself has come further. The change log is the author's own
// account of the same, and the revision tells the two plans apart.
func (d *differ) tellPlan(at finding.Pointer, before, after Plan) map[string]bool {
	told := map[string]bool{"ChangeLog": true, "Revision": true, "RevisionDate": true}
	if before.Status != after.Status && after.Status != "" && after.Status != ProjectIdea {
		told["Status"] = true
		d.tellAs(answers, at.Key("status"), Changed, func(l value.Lang) string {
			return text("Prosjektet er ", "Prosjektet er ", "The project is ").In(l) + schema.CodeLabel("ProjectStatus", string(after.Status)).In(l) + "."
		})
	}
	return told
}

// tellSubproject tells that a subproject has come further than the project, or has stopped before it.
func (d *differ) tellSubproject(at finding.Pointer, before, after Subproject) map[string]bool {
	if before.Status == after.Status || after.Status == "" || after.Status == ProjectIdea {
		return nil
	}
	state := schema.CodeLabel("ProjectStatus", string(after.Status))
	d.tellState(answers, at, before.ID == "", after.Title, state.In,
		text("Lagt til: delprosjekt ", "Lagt til: delprosjekt ", "Added: subproject "), text("Delprosjektet ", "Delprosjektet ", "The subproject "))
	return map[string]bool{"Status": true}
}

// tellState tells how far something has come, at its status; of a new thing it tells first that it is new.
func (d *differ) tellState(n news, at finding.Pointer, isNew bool, title string, state func(l value.Lang) string, added, kept value.Text) {
	if isNew {
		d.tellAs(n, at, Added, func(l value.Lang) string {
			return added.In(l) + quote(l, title) + text(", som er ", ", som er ", ", which is ").In(l) + state(l) + "."
		})
		return
	}
	d.tellAs(n, at.Key("status"), Changed, func(l value.Lang) string {
		return kept.In(l) + quote(l, title) + text(" er ", " er ", " is ").In(l) + state(l) + "."
	})
}

// tellDecision tells what a body has answered, where it had not.
func (d *differ) tellDecision(at finding.Pointer, before, after Decision) map[string]bool {
	if after.Outcome == "" || after.Outcome == before.Outcome || d.new.Body(after.Body) == nil {
		return nil
	}
	kind := Changed
	if before.ID == "" {
		kind = Added
	}
	d.tellAs(answers, at, kind, func(l value.Lang) string { return d.answer(after, l) })
	return map[string]bool{"Outcome": true, "Date": before.Date.IsZero()}
}

// answer tells what a body said to a proposal, or to what else the decision is about.
func (d *differ) answer(decision Decision, l value.Lang) string {
	body, about := d.new.Name(decision.Body), decision.Title
	if d.new.Proposal(decision.Proposal) != nil {
		about = d.new.Name(decision.Proposal)
	}
	switch decision.Outcome {
	case Yes:
		return body + text(" har sagt ja til ", " har sagt ja til ", " has said yes to ").In(l) + quote(l, about) + "."
	case No:
		return body + text(" har sagt nei til ", " har sagt nei til ", " has said no to ").In(l) + quote(l, about) + "."
	}
	return body + text(" har utsatt ", " har utsett ", " has postponed ").In(l) + quote(l, about) + "."
}

// tellCase tells that there is a case, where there was none. It leaves out that the case refers to an answer: the
// answer itself is told.
func (d *differ) tellCase(at finding.Pointer, before, after Case, about subject) map[string]bool {
	if about.name = after.Title; reflect.ValueOf(before).IsZero() && after.Title != "" {
		d.tellAs(deeds, at, Added, about.added)
		return everyField(reflect.TypeFor[Case]())
	}
	isNew := func(id value.ID) bool {
		decision, was := d.new.Decision(id), d.old.Decision(id)
		return decision != nil && decision.Outcome != "" && d.new.Body(decision.Body) != nil && (was == nil || was.Outcome != decision.Outcome)
	}
	told := map[string]bool{}
	if before.Decision == "" && isNew(after.Decision) {
		told["Decision"] = true
	}
	unanswered := slices.Clone(after.Treatments)
	for i := range unanswered {
		if i < len(before.Treatments) && isNew(unanswered[i].Decision) {
			unanswered[i].Decision = before.Treatments[i].Decision
		}
	}
	if slices.Equal(before.Treatments, unanswered) {
		told["Treatments"] = true
	}
	return told
}

// tellActivity tells that an activity has come further, or how it went.
func (d *differ) tellActivity(at finding.Pointer, before, after Activity) map[string]bool {
	over := after.Status == ActivityDone || after.Status == ActivityCancelled
	evaluated := before.Evaluation.IsZero() && !after.Evaluation.IsZero() && over
	came := func(l value.Lang) string {
		if n := after.Evaluation.Attendance; after.Status == ActivityDone && !n.IsZero() {
			return "; " + n.Format(l) + people(n, l)
		}
		return ""
	}
	activity := text("Aktiviteten ", "Aktiviteten ", "The activity ")
	switch {
	case before.Status != after.Status && after.Status != "":
		state := schema.CodeLabel("ActivityStatus", string(after.Status))
		d.tellState(deeds, at, before.ID == "", after.Title, func(l value.Lang) string { return state.In(l) + came(l) },
			text("Lagt til: aktivitet ", "Lagt til: aktivitet ", "Added: activity "), activity)
		return map[string]bool{"Status": true, "Evaluation": evaluated}
	case evaluated && before.ID != "":
		d.tellAs(deeds, at.Key("evaluation"), Changed, func(l value.Lang) string {
			return activity.In(l) + quote(l, after.Title) + text(" er evaluert", " er evaluert", " is evaluated").In(l) + came(l) + "."
		})
		return map[string]bool{"Evaluation": true}
	}
	return nil
}

func people(n value.Count, l value.Lang) string {
	if n.Int64() == 1 {
		return text(" deltaker", " deltakar", " participant").In(l)
	}
	return text(" deltakere", " deltakarar", " participants").In(l)
}

// tellProgress tells that a part of the time plan has come further. Done is what it is when it is done.
func (d *differ) tellProgress(at finding.Pointer, was value.ID, before, after Progress, name func(l value.Lang) string, done value.Text) map[string]bool {
	if was == "" || before == after || after == "" {
		return nil
	}
	state := schema.CodeLabel("Progress", string(after))
	if after == Done {
		state = done
	}
	d.tellAs(deeds, at.Key("status"), Changed, func(l value.Lang) string {
		return name(l) + text(" er ", " er ", " is ").In(l) + state.In(l) + "."
	})
	return map[string]bool{"Status": true}
}

// tellFinancing tells that money has come nearer, or will not come, and which reports are sent.
func (d *differ) tellFinancing(at finding.Pointer, before, after budget.Financing) map[string]bool {
	told := map[string]bool{}
	if before.State != after.State && after.State != "" {
		told["State"] = true
		kind, place, name, has := Changed, at.Key("state"), text("Finansieringen ", "Finansieringa ", "The financing "), text(" har fått status ", " har fått status ", " now has the status ")
		if before.ID == "" {
			kind, place, name, has = Added, at, text("Lagt til: finansiering ", "Lagt til: finansiering ", "Added: financing "), text(", med status ", ", med status ", ", with the status ")
		}
		d.tell(place, kind, func(l value.Lang) string {
			sentence := name.In(l) + quote(l, after.Title) + has.In(l) + quote(l, schema.CodeLabel("FinancingState", string(after.State)).In(l))
			if amount := after.Amount.Format(l); amount != "" {
				sentence += ": " + amount
			}
			return sentence + "."
		})
	}
	if before.ID != "" && d.tellDuties(at.Key("duties"), before.Duties, after.Duties) {
		told["Duties"] = true
	}
	return some(told)
}

// tellDuties tells which reports are sent. It reports whether that is all that has changed.
func (d *differ) tellDuties(at finding.Pointer, before, after []budget.ReportDuty) bool {
	unsent := slices.Clone(after)
	for i := range unsent {
		if i < len(before) && before[i].Sent.IsZero() {
			unsent[i].Sent = before[i].Sent
		}
	}
	if !slices.Equal(before, unsent) {
		return false
	}
	for i, duty := range after {
		if duty != before[i] {
			d.tell(at.Index(i), Changed, func(l value.Lang) string {
				return text("Rapporten ", "Rapporten ", "The report ").In(l) + quote(l, duty.Title) +
					text(" er levert ", " er levert ", " was sent on ").In(l) + duty.Sent.Format(l) + "."
			})
		}
	}
	return true
}

// tellEffort tells how many hours have been used, where the list of days has changed.
func (d *differ) tellEffort(at finding.Pointer, before, after budget.Effort, about subject) map[string]bool {
	was, err := before.ActualHours(value.Period{})
	now, err2 := after.ActualHours(value.Period{})
	if before.ID == "" || err != nil || err2 != nil || was == now {
		return nil
	}
	d.tellField(at.Key("actual"), reflect.ValueOf(was), reflect.ValueOf(now), about, schema.Label("Effort", "actual").Title)
	return map[string]bool{"Actual": true}
}
