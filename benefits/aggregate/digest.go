package aggregate

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// digest tells two different reports of one revision apart. It is made of what a report says, and
// so neither spaces nor the order of the names make a difference.
type digest [8]byte

// digester writes everything a report says one after the other: a string with its length, a number
// with whether it is stated, a list with how many there are. The bytes can be read in one way only.
type digester struct{ said []byte }

func (d *digester) of(r *benefits.Report) (sum digest) {
	d.said = d.said[:0]
	d.report(r)
	all := sha256.Sum256(d.said)
	return digest(all[:])
}

func (d *digester) report(r *benefits.Report) {
	address := r.Schema
	if address == "" {
		address = schema.BenefitReport.URL()
	}
	say(d, address)
	say(d, r.ID)
	say(d, r.Project)
	say(d, r.Title)
	say(d, r.Language)
	say(d, r.Municipality)
	d.period(r.Period)
	d.bool(r.Final)
	d.count(r.Revision)
	d.count(r.Supersedes)
	d.count(r.PlanRevision)
	say(d, r.Method)
	say(d, r.PartOf)
	say(d, r.Role)
	d.hours(r.Assumptions.HoursPerPersonYear)
	d.money(r.Assumptions.HourPrice)
	d.hours(r.Assumptions.HourPriceBase)
	say(d, r.Assumptions.HourPriceSource)
	d.count(r.Assumptions.PriceYear)
	say(d, r.Assumptions.Schedule)
	say(d, r.Assumptions.Timing)
	say(d, r.Assumptions.Achievement)
	d.benefits(r.Benefits)
	d.benefits(r.Disbenefits)
	d.length(len(r.Indicators))
	for i := range r.Indicators {
		d.indicator(&r.Indicators[i])
	}
	d.bool(r.Illustrative)
}

func (d *digester) benefits(list []benefits.ReportedBenefit) {
	d.length(len(list))
	for i := range list {
		b := &list[i]
		say(d, b.ID)
		say(d, b.Title)
		say(d, b.Kind)
		say(d, b.Horizon)
		say(d, b.Bearer)
		say(d, b.Maturity)
		d.count(b.FirstClaimed)
		say(d, b.PartOf)
		say(d, b.CountedIn.Project)
		say(d, b.CountedIn.ID)
		d.length(len(b.SharedWith))
		for _, s := range b.SharedWith {
			say(d, s.Municipality)
			d.decimal(s.Percent)
		}
		d.decimal(b.OwnPercent)
		d.length(len(b.Indicators))
		for _, id := range b.Indicators {
			say(d, id)
		}
		d.length(len(b.Figures))
		for j := range b.Figures {
			f := &b.Figures[j]
			d.period(f.Period)
			say(d, f.Stage)
			d.hours(f.Hours)
			d.money(f.Money)
			say(d, f.Data)
			say(d, f.Comment)
		}
	}
}

func (d *digester) indicator(i *benefits.ReportedIndicator) {
	say(d, i.ID)
	say(d, i.Title)
	say(d, i.Code)
	say(d, i.Unit)
	say(d, i.UnitName)
	d.bool(i.CountsPeople)
	say(d, i.Direction)
	say(d, i.Aggregation)
	d.reading(i.Baseline)
	d.reading(i.Target)
	d.length(len(i.Measurements))
	for n := range i.Measurements {
		d.reading(i.Measurements[n].Reading())
		say(d, i.Measurements[n].Data)
	}
}

func (d *digester) reading(r benefits.Reading) {
	d.date(r.Date)
	d.decimal(r.Value)
	d.decimal(r.Numerator)
	d.decimal(r.Denominator)
	say(d, r.Comment)
}

func say[S ~string](d *digester, s S) {
	d.length(len(s))
	d.said = append(d.said, s...)
}

func (d *digester) length(n int) { d.said = binary.AppendUvarint(d.said, uint64(n)) }

func (d *digester) bool(b bool) {
	if b {
		d.said = append(d.said, 1)
	} else {
		d.said = append(d.said, 0)
	}
}

// number is one byte when it is not stated, and nine when it is.
func (d *digester) number(n int64, notStated bool) {
	d.bool(!notStated)
	if !notStated {
		d.said = binary.LittleEndian.AppendUint64(d.said, uint64(n))
	}
}

func (d *digester) count(c value.Count)     { d.number(c.Int64(), c.IsZero()) }
func (d *digester) hours(h value.Hours)     { d.number(h.Hundredths(), h.IsZero()) }
func (d *digester) money(m value.Money)     { d.number(m.Ore(), m.IsZero()) }
func (d *digester) decimal(n value.Decimal) { d.number(n.Millionths(), n.IsZero()) }
func (d *digester) period(p value.Period)   { d.date(p.From); d.date(p.To) }
func (d *digester) date(v value.Date)       { d.said = appendDate(d.said, v) }
