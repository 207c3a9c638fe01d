package aggregate

import (
	"crypto/sha256"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// record is what is kept of a report: enough to add it up, to see what it has to do with others,
// and to find it again.
type record struct {
	project      identity.ProjectID
	municipality identity.MunicipalityNumber
	period       value.Period
	revision     int64
	// digest tells two different reports of one revision apart.
	digest [16]byte
	source Source
	// read counts the reports of this project and period, and copies those of this revision.
	read, copies int64
	// conflict is set when two different reports claim the revision.
	conflict bool
	example  bool
	partOf   identity.ProjectID
	role     benefits.ReportRole
	// assumptions are what the figures rest on.
	assumptions benefits.Assumptions
	benefits    []effect
	readings    []reading
}

// effect is a benefit of a report. Disbenefits are not added up.
type effect struct {
	id           value.ID
	kind         benefits.Kind
	horizon      benefits.Horizon
	bearer       benefits.Bearer
	firstClaimed int64
	partOf       value.ID
	countedIn    benefits.OtherBenefit
	// own is the share of a shared benefit in per cent; shared is set when there are others.
	own     value.Decimal
	shared  bool
	figures []benefits.Figure
}

// reading is how an indicator stood at the end of the period.
type reading struct {
	id          value.ID
	code        benefits.IndicatorCode
	date        value.Date
	value       value.Decimal
	numerator   value.Decimal
	denominator value.Decimal
	measured    bool
	// fits is set when unit and rule are those of the code.
	fits bool
	rule benefits.Aggregation
}

// key names a report whatever its revision: the project, the municipality, since those who share
// a project report each their part, and the period.
type key [16]byte

func (r *record) key() key {
	sum := sha256.Sum256([]byte(string(r.project) + "\x00" + string(r.municipality) + "\x00" + r.period.From.String() + r.period.To.String()))
	return key(sum[:16])
}

// newRecord is what is kept of a report. The digest is of the report in its canonical form, so
// that spaces and the order of names make no difference.
func newRecord(r *benefits.Report, from Source) (*record, error) {
	written, err := benefits.EncodeReport(r)
	if err != nil {
		return nil, err
	}
	digest := sha256.Sum256(written)
	kept := &record{
		project: r.Project, municipality: r.Municipality, period: r.Period, revision: max(r.Revision.Int64(), 1), digest: [16]byte(digest[:16]),
		source: from, read: 1, copies: 1, example: r.Illustrative, partOf: r.PartOf, role: r.Role, assumptions: r.Assumptions,
	}
	for _, b := range r.Benefits {
		e := effect{
			id: b.ID, kind: b.Kind, horizon: b.Horizon, bearer: b.Bearer, firstClaimed: b.FirstClaimed.Int64(), partOf: b.PartOf,
			countedIn: b.CountedIn, own: b.OwnPercent, shared: len(b.SharedWith) > 0 || !b.OwnPercent.IsZero(),
		}
		for _, f := range b.Figures {
			f.Comment = ""
			e.figures = append(e.figures, f)
		}
		kept.benefits = append(kept.benefits, e)
	}
	for _, i := range r.Indicators {
		kept.readings = append(kept.readings, readingOf(i))
	}
	return kept, nil
}

// readingOf is the latest measurement of an indicator.
func readingOf(i benefits.ReportedIndicator) reading {
	kept := reading{id: i.ID, code: i.Code, rule: i.Aggregation}
	if shared, known := benefits.SharedIndicator(i.Code); known {
		kept.fits = i.Unit == shared.Unit && (i.Aggregation == "" || i.Aggregation == shared.Aggregation)
		kept.rule = shared.Aggregation
	}
	measurements := slices.Clone(i.Measurements)
	slices.SortStableFunc(measurements, func(a, b benefits.Measurement) int { return a.Date.Compare(b.Date) })
	if n := len(measurements); n > 0 {
		last := measurements[n-1]
		kept.date, kept.value, kept.numerator, kept.denominator = last.Date, last.Value, last.Numerator, last.Denominator
		kept.measured = last.Data != benefits.DataEstimated
	}
	return kept
}

// stakes are the amounts of a benefit that a doubt is about: what is realised, or else expected,
// or else planned.
func (e *effect) stakes() (sums amounts) {
	for _, stage := range []benefits.FigureStage{benefits.StageRealised, benefits.StageForecast, benefits.StagePlanned} {
		for _, f := range e.figures {
			if f.Stage == stage {
				sums.add(e.kind, f)
			}
		}
		if sums != (amounts{}) {
			return sums
		}
	}
	return sums
}

// scale is a share of one, from per cent; one when it is not stated.
func scale(percent value.Decimal) *big.Rat {
	if percent.IsZero() {
		return big.NewRat(1, 1)
	}
	return new(big.Rat).Quo(percent.Rat(), big.NewRat(100, 1))
}
