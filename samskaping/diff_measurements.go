package samskaping

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// tellMeasurements tells which measurements are new, have another value or are taken out. They are
// recognised by their days. It reports whether it told: not of very many, nor of days that stand twice.
func (d *differ) tellMeasurements(at finding.Pointer, old, new benefits.Indicator) bool {
	date := func(m benefits.Measurement) value.Date { return m.Date }
	before, clear := byKey(old.Measurements, date)
	after, alsoClear := byKey(new.Measurements, date)
	if !clear || !alsoClear {
		return false
	}
	var told []func()
	tell := func(i int, kind DifferenceKind, what func(l value.Lang) string) {
		told = append(told, func() { d.tellAs(results, at.Index(i), kind, what) })
	}
	earlier, latest := old.Baseline, benefits.Measurement{}
	if m, found := old.Latest(); found {
		earlier = m.Reading()
	}
	if m, found := new.Latest(); found && earlier.Known() && earlier.Date.Before(m.Date) {
		latest = m
	}
	for i, m := range new.Measurements {
		was, there := before[m.Date]
		switch {
		case !there && latest == m && !m.Date.IsZero():
			tell(i, Added, func(l value.Lang) string {
				return text("Måleindikator ", "Måleindikator ", "Indicator ").In(l) + quote(l, new.Title) + day(m, l) +
					text(": nå ", ": no ", ": now ").In(l) + result(new, m.Reading(), l) + text(", var ", ", var ", ", was ").In(l) + result(old, earlier, l) + "."
			})
		case !there:
			tell(i, Added, func(l value.Lang) string {
				return text("Lagt til: måling av ", "Lagt til: måling av ", "Added: measurement of ").In(l) + measured(new, m, l) + "."
			})
		case was != m:
			tell(i, Changed, func(l value.Lang) string {
				return text("Måling av ", "Måling av ", "Measurement of ").In(l) + quote(l, new.Title) + day(m, l) +
					changed(result(old, was.Reading(), l), result(new, m.Reading(), l), l)
			})
		}
	}
	for i, m := range old.Measurements {
		if _, there := after[m.Date]; !there {
			tell(i, Removed, func(l value.Lang) string {
				return text("Tatt ut: måling av ", "Teke ut: måling av ", "Removed: measurement of ").In(l) + measured(old, m, l) + "."
			})
		}
	}
	return tellEach(told)
}

// measured is a measurement in words: «Spørsmål», 30. juni 2024: 4 050 spørsmål.
func measured(i benefits.Indicator, m benefits.Measurement, l value.Lang) string {
	said := quote(l, i.Title) + day(m, l)
	if shown := result(i, m.Reading(), l); shown != "" {
		said += ": " + shown
	}
	return said
}

func day(m benefits.Measurement, l value.Lang) string {
	if m.Date.IsZero() {
		return ""
	}
	return ", " + m.Date.Format(l)
}

// result is what a measurement shows, in the unit of its indicator. A share is told with its parts.
func result(i benefits.Indicator, r benefits.Reading, l value.Lang) string {
	switch {
	case !r.Numerator.IsZero() && !r.Denominator.IsZero():
		parts := r.Numerator.Format(l) + text(" av ", " av ", " of ").In(l) + r.Denominator.Format(l)
		if share, known := i.Percent(r); known {
			return share.Format(l) + value.PercentSign(l) + " (" + parts + ")"
		}
		return parts
	case r.Value.IsZero():
		return ""
	case i.Unit == benefits.UnitPercent:
		return r.Value.Format(l) + value.PercentSign(l)
	case i.UnitName != "":
		return r.Value.Format(l) + "\u00a0" + i.UnitName
	case i.Unit == benefits.UnitKroner || i.Unit == benefits.UnitHours:
		return r.Value.Format(l) + "\u00a0" + schema.CodeLabel("IndicatorUnit", string(i.Unit)).In(l)
	}
	return r.Value.Format(l)
}
