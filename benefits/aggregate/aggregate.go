// Package aggregate adds benefit reports up to a national picture that nobody has to doubt.
//
// An [Accumulator] takes reports in any order, from any number of machines, and keeps the latest
// revision of each:
//
//	var all aggregate.Accumulator
//	err := all.Add(report, aggregate.Source{Name: "halden.json", Line: 1})
//	picture, err := all.Report(aggregate.Options{Vintage: date})
//
// Whole files, streams of lines and gzip are read with a [Reading], on all cores, through the gate
// and the rules.
//
// What it keeps is not sums, because a sum cannot give a superseded report back. It keeps what
// each report contributes, and adds it up when [Accumulator.Report] is asked for. Two accumulators
// become one with [Accumulator.Merge], in any order and grouping, with the same result to the byte.
//
// Nothing is counted twice, and nothing is lost. A benefit that is a part of another, that another
// project counts, or that a lead and its members both report is counted once and listed: a figure is
// left out only where the other benefit has figures of the same stage for all its days, of its hours and
// of its money. Where it has them for some of the days, or the references go in a circle, it is in doubt. What may be the same and
// what may not is a [Doubt]: it stays outside the sums, with the amounts at stake, until a person
// has settled it with a [Ruling].
//
// Nothing is counted wrongly. Hours and money are apart, and the value of freed time is neither.
// Planned, forecast and realised are apart. What is lost is summed for itself ([DisbenefitSum]), and
// never taken from what is gained. Shares are added by numerator and denominator, and
// only indicators with a shared code are added at all. What cannot be added says why
// ([NotAdded]). Missing is not zero: beside every sum stands how many reports it comes from.
package aggregate

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// Report is the national picture (nasjonal gevinstrapport). A nil report, which [Decode] gives when the form
// of a document is wrong, says nothing, and its methods answer so.
type Report struct {
	// Schema is the address of the schema version the report is written in.
	Schema   string     `json:"$schema"`
	Title    string     `json:"title,omitempty"`
	Language value.Lang `json:"language"`
	// Vintage is the day whose municipalities the figures are placed on.
	Vintage value.Date `json:"vintage"`
	// Public is true when small numbers of people are hidden.
	Public bool `json:"public,omitempty"`
	// PriceYear is the year whose prices all money is in, and Deflators what brought it there.
	// Without it, each sum says which prices it rests on.
	PriceYear value.Count         `json:"priceYear,omitzero"`
	Deflators []benefits.Deflator `json:"deflators,omitempty"`
	// HoursPerPersonYear is what turns hours into person-years, and HourPrice what all freed hours are
	// valued at. Without it, their value is what each report says.
	HoursPerPersonYear value.Hours `json:"hoursPerPersonYear,omitzero"`
	HourPrice          value.Money `json:"hourPrice,omitzero"`
	Inputs             Inputs      `json:"inputs"`
	// Sums are the figures of the benefits, Disbenefits what was reported as lost, which is never
	// taken from the sums, and Indicators those of the shared indicators.
	Sums        []Sum           `json:"sums,omitempty"`
	Disbenefits []DisbenefitSum `json:"disbenefits,omitempty"`
	Indicators  []IndicatorSum  `json:"indicators,omitempty"`
	// Coverage is who has reported, county by county, and who has not.
	Coverage []Coverage `json:"coverage,omitempty"`
	// Assumptions are what the figures rest on, and how many reports rest on each.
	Assumptions []AssumptionGroup `json:"assumptions,omitempty"`
	// What is not in the sums: reports that were set aside, figures that cannot be added, and
	// what a person has to decide.
	SetAside []SetAside `json:"setAside,omitempty"`
	NotAdded []NotAdded `json:"notAdded,omitempty"`
	Doubts   []Doubt    `json:"doubts,omitempty"`
	// Sources are the inputs, each with the sum that shows whether it is the same file.
	Sources []SourceSum `json:"sources,omitempty"`

	newer  string
	hidden []HiddenCell
}

// Inputs counts the reports that were read: Read = Counted + Superseded + Copies + SetAside + Examples.
type Inputs struct {
	Read    value.Count `json:"read"`
	Counted value.Count `json:"counted"`
	// Superseded are earlier revisions of reports, and Copies the same report once more.
	Superseded value.Count `json:"superseded"`
	Copies     value.Count `json:"copies"`
	SetAside   value.Count `json:"setAside"`
	// Examples are reports that say that they are made up. They never stand in the place of another.
	Examples value.Count `json:"examples"`
}

// Dimension is what figures are summed by.
type Dimension string

// The dimensions. Everything is summed by year and stage beside.
const (
	ByNothing      Dimension = "all"
	ByCounty       Dimension = "county"
	ByMunicipality Dimension = "municipality"
	ByKind         Dimension = "kind"
	ByHorizon      Dimension = "horizon"
	ByBearer       Dimension = "bearer"
	BySize         Dimension = "size" // groups of municipalities by population
)

// Sum is the figures of one year and stage, of everything or of one part of it.
type Sum struct {
	By Dimension `json:"by"`
	// Code is the part: the number of a county or municipality, or a code of the list. It is
	// absent for everything, and for what does not state any; it is [Unmapped] for a municipality
	// that was split or is not known on the day of the vintage. A report belongs to the municipality
	// that has its number on that day, or had it before a mere renumbering, also when the number was
	// not valid in the period.
	Code  string               `json:"code,omitempty"`
	Year  value.Count          `json:"year"`
	Stage benefits.FigureStage `json:"stage"`
	// Hours are freed hours, Money is avoided cost, and TimeValue what freed hours were valued at.
	// The last is never added to the others.
	Hours     value.Hours `json:"hours,omitzero"`
	Money     value.Money `json:"money,omitzero"`
	TimeValue value.Money `json:"timeValue,omitzero"`
	// MeasuredHours and MeasuredMoney are the part that is measured; the rest is estimated.
	MeasuredHours value.Hours `json:"measuredHours,omitzero"`
	MeasuredMoney value.Money `json:"measuredMoney,omitzero"`
	// PriceYears are the years whose prices Money and TimeValue came in, and PriceYearUnknown is
	// true when some of it does not say.
	PriceYears       []value.Count `json:"priceYears,omitempty"`
	PriceYearUnknown bool          `json:"priceYearUnknown,omitempty"`
	// Benefits, Reports and Municipalities are how many the sum comes from.
	Benefits       value.Count `json:"benefits"`
	Reports        value.Count `json:"reports"`
	Municipalities value.Count `json:"municipalities"`
	// PersonYears is the hours at the chosen hours in a person-year.
	PersonYears value.Decimal `json:"personYears,omitzero"`
	// MoneyPerInhabitants is the money for each 1 000 inhabitants, where population is given. It is of the
	// money before it was rounded to øre.
	MoneyPerInhabitants value.Money `json:"moneyPerInhabitants,omitzero"`
}

// DisbenefitSum is what somebody loses in a year, of everything or of one part of it. An amount above 0
// is a loss.
type DisbenefitSum struct {
	By    Dimension            `json:"by"`
	Code  string               `json:"code,omitempty"` // as for a [Sum]; of [ByBearer], who loses
	Year  value.Count          `json:"year"`
	Stage benefits.FigureStage `json:"stage"`
	// Hours are what takes more time, Money what costs more, and TimeValue what lost hours were valued
	// at. The last is never added to the others.
	Hours     value.Hours `json:"hours,omitzero"`
	Money     value.Money `json:"money,omitzero"`
	TimeValue value.Money `json:"timeValue,omitzero"`
	// PriceYears and PriceYearUnknown are as for a [Sum].
	PriceYears       []value.Count `json:"priceYears,omitempty"`
	PriceYearUnknown bool          `json:"priceYearUnknown,omitempty"`
	// Disbenefits, Reports and Municipalities are how many the sum comes from.
	Disbenefits    value.Count `json:"disbenefits"`
	Reports        value.Count `json:"reports"`
	Municipalities value.Count `json:"municipalities"`
}

// Unmapped stands in the place of a municipality or county that a report cannot be placed in.
const Unmapped = "unmapped"

// IndicatorSum is what a shared indicator came to in a year, in all municipalities or in a county.
type IndicatorSum struct {
	Indicator benefits.IndicatorCode `json:"indicator"`
	By        Dimension              `json:"by"`
	Code      string                 `json:"code,omitempty"`
	Year      value.Count            `json:"year"`
	// Value is the sum, the mean or the maximum, by the rule of the indicator. A mean comes with
	// its Numerator and Denominator.
	Value       value.Decimal `json:"value,omitzero"`
	Numerator   value.Decimal `json:"numerator,omitzero"`
	Denominator value.Decimal `json:"denominator,omitzero"`
	Reports     value.Count   `json:"reports"`
	// Measured is how many of the reports measured; the others estimated.
	Measured value.Count `json:"measured"`
	// PriceYears and PriceYearUnknown are of an indicator in kroner, as for a [Sum].
	PriceYears       []value.Count `json:"priceYears,omitempty"`
	PriceYearUnknown bool          `json:"priceYearUnknown,omitempty"`
	// Hidden is true when the number is of so few people that it is not shown, or when such a number
	// could be worked out from it.
	Hidden bool `json:"hidden,omitempty"`
}

// Coverage is who has reported for a year in a county, or in all of them when County is absent.
type Coverage struct {
	Year   value.Count `json:"year"`
	County string      `json:"county,omitempty"`
	// Municipalities have reported; Expected were to, when that is known, and Missing are those of
	// them that have not.
	Municipalities value.Count                   `json:"municipalities"`
	Expected       value.Count                   `json:"expected,omitzero"`
	Missing        []identity.MunicipalityNumber `json:"missing,omitempty"`
	Reports        value.Count                   `json:"reports"`
}

// AssumptionGroup is assumptions that some reports share.
type AssumptionGroup struct {
	Assumptions benefits.Assumptions `json:"assumptions,omitzero"`
	Reports     value.Count          `json:"reports"`
}

// Source is where a report came from: a file, and the line or the place in it, from 1. The name
// stands in the public picture too, and should not tell whose machine the file is on.
type Source struct {
	Name string `json:"name"`
	Line int64  `json:"line,omitempty"`
}

// SourceSum is an input and its SHA-256, in hexadecimal. A public picture leaves the SHA-256 out:
// with it, a number that is hidden could be found by trying out values.
type SourceSum struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256,omitempty"`
}

// SetAside is a report that could not be counted, and why.
type SetAside struct {
	Source  Source             `json:"source"`
	Project identity.ProjectID `json:"project,omitempty"`
	// Reason says why. Rules are the ids of the rules that found errors.
	Reason AsideReason `json:"reason"`
	Rules  []string    `json:"rules,omitempty"`
}

// AsideReason is why a report is set aside.
type AsideReason string

// The reasons.
const (
	AsideFindings AsideReason = "findings"       // it has errors
	AsideNewer    AsideReason = "newer-version"  // it is of a newer schema version
	AsideConflict AsideReason = "same-revision"  // two different reports claim one revision
	AsideUnknown  AsideReason = "not-a-report"   // it is something else
	AsideNotRead  AsideReason = "could-not-read" // the file ended in the middle, or went away
	AsideDamaged  AsideReason = "damaged"        // its checksum says so, and nothing of the file is counted
)

// NotAdded is figures that are not in the sums because they cannot be added.
type NotAdded struct {
	Reason  NotAddedReason     `json:"reason"`
	Source  Source             `json:"source"`
	Project identity.ProjectID `json:"project"`
	Benefit string             `json:"benefit,omitempty"`
	// Disbenefit is set instead of Benefit for figures of a disbenefit, and Indicator for a reading
	// that is not added.
	Disbenefit string               `json:"disbenefit,omitempty"`
	Indicator  string               `json:"indicator,omitempty"`
	Stage      benefits.FigureStage `json:"stage,omitempty"`
	// Hours, Money and TimeValue are as for a [Sum], in the prices of the report.
	Hours     value.Hours `json:"hours,omitzero"`
	Money     value.Money `json:"money,omitzero"`
	TimeValue value.Money `json:"timeValue,omitzero"`
}

// NotAddedReason is why figures are not added.
type NotAddedReason string

// The reasons.
const (
	NotAddedSpansYears    NotAddedReason = "spans-years"       // the period is not within one year
	NotAddedPart          NotAddedReason = "part-of-another"   // another benefit of the report counts it
	NotAddedElsewhere     NotAddedReason = "counted-elsewhere" // a benefit of another project counts it
	NotAddedLead          NotAddedReason = "reported-by-lead"  // the lead reports the whole of it
	NotAddedAnotherReport NotAddedReason = "another-report"    // another report is of those days, or is later
	NotAddedNoCode        NotAddedReason = "no-shared-code"    // the indicator has no shared code
	NotAddedNoRule        NotAddedReason = "no-aggregation"    // the indicator is not to be added
	NotAddedNoParts       NotAddedReason = "no-parts"          // a share without numerator and denominator
	NotAddedOtherMeaning  NotAddedReason = "other-meaning"     // unit or rule is another than the code's
	NotAddedOtherPeriod   NotAddedReason = "other-period"      // the indicator was not measured in the period of the report
	NotAddedNoPriceYear   NotAddedReason = "no-price-year"     // money does not say in which prices it is
	NotAddedNoHours       NotAddedReason = "no-hours"          // the value of freed time, where hours are valued anew
	NotAddedNoDeflator    NotAddedReason = "no-deflator"       // prices of the year cannot be brought to those chosen
	NotAddedOtherFormula  NotAddedReason = "other-formula"     // achievement is not worked out from the baseline
)

// Doubt is something that may be counted twice, for a person to decide. It is outside the sums
// until it is decided, but for a benefit that was claimed before: its figures of a year are
// counted once in any case.
type Doubt struct {
	// ID names the doubt for the decision file. It is the same every time.
	ID   string    `json:"id"`
	Kind DoubtKind `json:"kind"`
	// Project and Benefit are what is in doubt, and Other what it may be the same as.
	Project      identity.ProjectID          `json:"project"`
	Municipality identity.MunicipalityNumber `json:"municipality,omitempty"`
	Benefit      string                      `json:"benefit,omitempty"`
	Disbenefit   string                      `json:"disbenefit,omitempty"`
	Other        identity.ProjectID          `json:"other,omitempty"`
	Period       value.Period                `json:"period,omitzero"`
	// Hours, Money and TimeValue are at stake, of the realised figures in doubt; of the forecast, or
	// else the planned ones when none of them is realised. They are what may be lost when Disbenefit
	// is set, and of a whole report what its benefits come to.
	Hours     value.Hours `json:"hours,omitzero"`
	Money     value.Money `json:"money,omitzero"`
	TimeValue value.Money `json:"timeValue,omitzero"`
	// Ruling is what was decided, when it was.
	Ruling Ruling `json:"ruling,omitzero"`
}

// DoubtKind is what may be counted twice.
type DoubtKind string

// The kinds of doubt.
const (
	DoubtSubproject DoubtKind = "subproject-and-whole" // a project and one it is a part of or says it is counted in
	DoubtShares     DoubtKind = "shares-above-whole"   // the shares of a benefit are above 100 per cent
	DoubtOverlap    DoubtKind = "periods-overlap"      // two reports of a project tell of the same days
	DoubtClaimed    DoubtKind = "claimed-as-new"       // a benefit that was claimed in an earlier year
)

// Ruling is a decision that settles a doubt.
type Ruling struct {
	// Doubt is the ID of the doubt.
	Doubt string       `json:"doubt"`
	Count RulingAnswer `json:"count"`
	// By is the role or unit that decided, and Reason why.
	By     string     `json:"by,omitempty"`
	Date   value.Date `json:"date,omitzero"`
	Reason string     `json:"reason,omitempty"`
}

// RulingAnswer says whether what is in doubt counts.
type RulingAnswer string

// The answers.
const (
	CountIt RulingAnswer = "yes"
	LeaveIt RulingAnswer = "no"
)

// NewerVersion returns the schema version of a report that was read from a newer version than this
// library knows, else "".
func (r *Report) NewerVersion() string {
	if r == nil {
		return ""
	}
	return r.newer
}
