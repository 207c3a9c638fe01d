package samskaping

import (
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// figureKey is what one figure of a benefit is told from another by.
type figureKey struct {
	stage  benefits.FigureStage
	period value.Period
}

// tellFigures tells which figures of a benefit are new, are others than they were, or are taken out.
// It reports whether it told: not of very many, nor of figures that stand twice.
func (d *differ) tellFigures(at finding.Pointer, old, new []benefits.Figure, about subject) bool {
	key := func(f benefits.Figure) figureKey { return figureKey{f.Stage, f.Period} }
	before, clear := byKey(old, key)
	after, alsoClear := byKey(new, key)
	if !clear || !alsoClear {
		return false
	}
	var told []func()
	tell := func(i int, kind DifferenceKind, f benefits.Figure, what func(l value.Lang) string) {
		n := details
		if f.Stage == benefits.StageRealised {
			n = results
		}
		told = append(told, func() {
			d.tellAs(n, at.Index(i), kind, func(l value.Lang) string {
				name := upperFirst(about.in(l)) + ", " + schema.CodeLabel("FigureStage", string(f.Stage)).In(l)
				if days := figureDays(f.Period, l); days != "" {
					name += " " + days
				}
				return name + what(l)
			})
		})
	}
	for i, f := range new {
		was, there := before[key(f)]
		switch {
		case !there:
			tell(i, Added, f, func(l value.Lang) string { return enteredFigure(f, l) })
		case was != f:
			tell(i, Changed, f, func(l value.Lang) string { return changed(figureSize(was, l), figureSize(f, l), l) })
		}
	}
	for i, f := range old {
		if _, there := after[key(f)]; !there {
			tell(i, Removed, f, text(": tatt ut.", ": teke ut.", ": removed.").In)
		}
	}
	return tellEach(told)
}

// enteredFigure ends what is told of a new figure: its size, or what is said in words where it has none.
func enteredFigure(f benefits.Figure, l value.Lang) string {
	switch size := figureSize(f, l); {
	case size != "":
		return ": " + size + "."
	case f.Comment != "" && short(f.Comment):
		return ": " + quote(l, f.Comment) + "."
	}
	return text(": ført opp uten tall.", ": ført opp utan tal.", ": entered without a number.").In(l)
}

// figureSize is the hours and the kroner of a figure, which are never added.
func figureSize(f benefits.Figure, l value.Lang) string {
	hours, money := f.Hours.Format(l), f.Money.Format(l)
	if hours != "" && money != "" {
		return hours + text(" og ", " og ", " and ").In(l) + money
	}
	return hours + money
}

// figureDays is the days of a figure: the year alone, where it is a whole one.
func figureDays(p value.Period, l value.Lang) string {
	if p.IsYear() {
		return strconv.Itoa(p.Year())
	}
	return p.Format(l)
}

// tellMeasures tells which measures are new, have come further or are taken out. They are
// recognised by their titles. It reports whether it told: not where a title stands twice.
func (d *differ) tellMeasures(at finding.Pointer, old, new []benefits.Measure) bool {
	title := func(m benefits.Measure) string { return m.Title }
	before, clear := byKey(old, title)
	after, alsoClear := byKey(new, title)
	if !clear || !alsoClear {
		return false
	}
	about := func(m benefits.Measure) subject { return subject{schema.Label("Measure", "").Title, m.Title} }
	told := false
	for i, m := range new {
		was, there := before[m.Title]
		further := was
		further.Status = m.Status
		switch {
		case was == m:
			continue
		case !there:
			d.tell(at.Index(i), Added, about(m).added)
		case further == m && m.Status != "":
			d.tellAs(deeds, at.Index(i), Changed, func(l value.Lang) string {
				return text("Tiltaket ", "Tiltaket ", "The measure ").In(l) + quote(l, m.Title) + text(" er ", " er ", " is ").In(l) +
					schema.CodeLabel("MeasureStatus", string(m.Status)).In(l) + "."
			})
		default:
			d.tell(at.Index(i), Changed, func(l value.Lang) string { return upperFirst(about(m).in(l)) + changed("", "", l) })
		}
		told = true
	}
	for i, m := range old {
		if _, there := after[m.Title]; !there {
			told = true
			d.tell(at.Index(i), Removed, about(m).removed)
		}
	}
	return told
}
