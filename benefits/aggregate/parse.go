package aggregate

import (
	"encoding/binary"
	"encoding/json"
	"math/bits"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// parser reads a benefit report that has passed the gate, and so is known to be well-formed, into
// the same Go value as schema.Unmarshal does, twice as fast. It only holds for such a report: what
// it does not expect, it leaves to schema.Unmarshal by saying no.
//
// The strings of the report are parts of the text, and its lists are used again for the next one.
type parser struct {
	data []byte // the report
	text string // the same
	at   int
	odd  bool // something is not as expected
}

// parse reads a report, and reports whether it could.
func parse(data []byte, r *benefits.Report) bool {
	p := parser{data: data, text: string(data)}
	p.report(r)
	return !p.odd
}

func (p *parser) report(r *benefits.Report) {
	*r = benefits.Report{Benefits: r.Benefits[:0], Disbenefits: r.Disbenefits[:0], Indicators: r.Indicators[:0]}
	p.object(func(name string) {
		switch name {
		case "$schema":
			r.Schema = p.string()
		case "id":
			r.ID = value.ID(p.string())
		case "project":
			r.Project = identity.ProjectID(p.string())
		case "title":
			r.Title = p.string()
		case "language":
			r.Language = value.Lang(p.string())
		case "municipality":
			r.Municipality = identity.MunicipalityNumber(p.string())
		case "period":
			p.period(&r.Period)
		case "final":
			r.Final = p.bool()
		case "revision":
			r.Revision = p.count()
		case "supersedes":
			r.Supersedes = p.count()
		case "planRevision":
			r.PlanRevision = p.count()
		case "method":
			r.Method = p.string()
		case "partOf":
			r.PartOf = identity.ProjectID(p.string())
		case "role":
			r.Role = benefits.ReportRole(p.string())
		case "assumptions":
			p.assumptions(&r.Assumptions)
		case "benefits":
			p.list(func() { p.benefit(another(&r.Benefits)) })
		case "disbenefits":
			p.list(func() { p.benefit(another(&r.Disbenefits)) })
		case "indicators":
			p.list(func() { p.indicator(another(&r.Indicators)) })
		case "illustrative":
			r.Illustrative = p.bool()
		default:
			p.odd = true
		}
	})
}

func (p *parser) assumptions(a *benefits.Assumptions) {
	p.object(func(name string) {
		switch name {
		case "hoursPerPersonYear":
			a.HoursPerPersonYear = parseWith(p, value.ParseHours)
		case "hourPrice":
			a.HourPrice = parseWith(p, value.ParseMoney)
		case "hourPriceBase":
			a.HourPriceBase = parseWith(p, value.ParseHours)
		case "hourPriceSource":
			a.HourPriceSource = p.string()
		case "priceYear":
			a.PriceYear = p.count()
		case "schedule":
			a.Schedule = benefits.Schedule(p.string())
		case "timing":
			a.Timing = benefits.Timing(p.string())
		case "achievement":
			a.Achievement = benefits.AchievementFormula(p.string())
		default:
			p.odd = true
		}
	})
}

func (p *parser) benefit(b *benefits.ReportedBenefit) {
	*b = benefits.ReportedBenefit{SharedWith: b.SharedWith[:0], Indicators: b.Indicators[:0], Figures: b.Figures[:0]}
	p.object(func(name string) {
		switch name {
		case "id":
			b.ID = value.ID(p.string())
		case "title":
			b.Title = p.string()
		case "kind":
			b.Kind = benefits.Kind(p.string())
		case "horizon":
			b.Horizon = benefits.Horizon(p.string())
		case "bearer":
			b.Bearer = benefits.Bearer(p.string())
		case "maturity":
			b.Maturity = benefits.Maturity(p.string())
		case "firstClaimed":
			b.FirstClaimed = p.count()
		case "partOf":
			b.PartOf = value.ID(p.string())
		case "countedIn":
			p.otherBenefit(&b.CountedIn)
		case "sharedWith":
			p.list(func() { p.share(another(&b.SharedWith)) })
		case "ownPercent":
			b.OwnPercent = parseWith(p, value.ParseDecimal)
		case "indicators":
			p.list(func() { *another(&b.Indicators) = value.ID(p.string()) })
		case "figures":
			p.list(func() { p.figure(another(&b.Figures)) })
		default:
			p.odd = true
		}
	})
}

func (p *parser) otherBenefit(o *benefits.OtherBenefit) {
	p.object(func(name string) {
		switch name {
		case "project":
			o.Project = identity.ProjectID(p.string())
		case "id":
			o.ID = value.ID(p.string())
		default:
			p.odd = true
		}
	})
}

func (p *parser) share(s *benefits.Share) {
	*s = benefits.Share{}
	p.object(func(name string) {
		switch name {
		case "municipality":
			s.Municipality = identity.MunicipalityNumber(p.string())
		case "percent":
			s.Percent = parseWith(p, value.ParseDecimal)
		default:
			p.odd = true
		}
	})
}

func (p *parser) figure(f *benefits.Figure) {
	*f = benefits.Figure{}
	p.object(func(name string) {
		switch name {
		case "period":
			p.period(&f.Period)
		case "stage":
			f.Stage = benefits.FigureStage(p.string())
		case "hours":
			f.Hours = parseWith(p, value.ParseHours)
		case "money":
			f.Money = parseWith(p, value.ParseMoney)
		case "data":
			f.Data = benefits.DataStatus(p.string())
		case "comment":
			f.Comment = p.string()
		default:
			p.odd = true
		}
	})
}

func (p *parser) indicator(i *benefits.ReportedIndicator) {
	*i = benefits.ReportedIndicator{Measurements: i.Measurements[:0]}
	p.object(func(name string) {
		switch name {
		case "id":
			i.ID = value.ID(p.string())
		case "title":
			i.Title = p.string()
		case "code":
			i.Code = benefits.IndicatorCode(p.string())
		case "unit":
			i.Unit = benefits.IndicatorUnit(p.string())
		case "unitName":
			i.UnitName = p.string()
		case "countsPeople":
			i.CountsPeople = p.bool()
		case "direction":
			i.Direction = benefits.Direction(p.string())
		case "aggregation":
			i.Aggregation = benefits.Aggregation(p.string())
		case "baseline":
			p.reading(&i.Baseline)
		case "target":
			p.reading(&i.Target)
		case "measurements":
			p.list(func() { p.measurement(another(&i.Measurements)) })
		default:
			p.odd = true
		}
	})
}

func (p *parser) measurement(m *benefits.Measurement) {
	*m = benefits.Measurement{}
	p.object(func(name string) {
		switch name {
		case "date":
			m.Date = parseWith(p, value.ParseDate)
		case "value":
			m.Value = parseWith(p, value.ParseDecimal)
		case "numerator":
			m.Numerator = parseWith(p, value.ParseDecimal)
		case "denominator":
			m.Denominator = parseWith(p, value.ParseDecimal)
		case "data":
			m.Data = benefits.DataStatus(p.string())
		case "comment":
			m.Comment = p.string()
		default:
			p.odd = true
		}
	})
}

func (p *parser) reading(r *benefits.Reading) {
	p.object(func(name string) {
		switch name {
		case "date":
			r.Date = parseWith(p, value.ParseDate)
		case "value":
			r.Value = parseWith(p, value.ParseDecimal)
		case "numerator":
			r.Numerator = parseWith(p, value.ParseDecimal)
		case "denominator":
			r.Denominator = parseWith(p, value.ParseDecimal)
		case "comment":
			r.Comment = p.string()
		default:
			p.odd = true
		}
	})
}

func (p *parser) period(to *value.Period) {
	p.object(func(name string) {
		switch name {
		case "from":
			to.From = parseWith(p, value.ParseDate)
		case "to":
			to.To = parseWith(p, value.ParseDate)
		default:
			p.odd = true
		}
	})
}

// another is the next place in a list. What stood there before is not cleared, so that the lists
// in it can be used again.
func another[T any](list *[]T) *T {
	if len(*list) < cap(*list) {
		*list = (*list)[:len(*list)+1]
	} else {
		var zero T
		*list = append(*list, zero)
	}
	return &(*list)[len(*list)-1]
}

// object calls visit with the cursor at each value. Visit passes it.
func (p *parser) object(visit func(name string)) {
	for more := p.opens('{', '}'); more && !p.odd; more = p.goesOn('}') {
		name := p.string()
		if p.next() != ':' {
			p.odd = true
			return
		}
		p.at++
		visit(name)
	}
}

// list calls visit with the cursor at each value. Visit passes it.
func (p *parser) list(visit func()) {
	for more := p.opens('[', ']'); more && !p.odd; more = p.goesOn(']') {
		visit()
	}
}

func (p *parser) opens(bracket, end byte) bool {
	if p.next() != bracket {
		p.odd = true
		return false
	}
	p.at++
	if p.next() == end {
		p.at++
		return false
	}
	return true
}

func (p *parser) goesOn(end byte) bool {
	switch p.next() {
	case ',':
		p.at++
		return true
	case end:
		p.at++
	default:
		p.odd = true
	}
	return false
}

// next passes white space and returns the byte after it, 0 at the end.
func (p *parser) next() byte {
	for ; p.at < len(p.data); p.at++ {
		if b := p.data[p.at]; b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t' {
			return b
		}
	}
	return 0
}

func (p *parser) string() string {
	if p.next() != '"' {
		p.odd = true
		return ""
	}
	start := p.at + 1
	end := plainUntil(p.data, start)
	if end == len(p.data) || p.data[end] != '"' {
		return p.escaped()
	}
	p.at = end + 1
	return p.text[start:end]
}

// plainUntil returns where the first quotation mark or backslash is. It looks at eight bytes at a
// time: subtracting from a byte that is too small sets its highest bit, and the lowest such bit is
// never wrong.
func plainUntil(data []byte, i int) int {
	const each = 0x0101010101010101
	for ; i+8 <= len(data); i += 8 {
		eight := binary.LittleEndian.Uint64(data[i:])
		quote, backslash := eight^'"'*each, eight^'\\'*each
		if found := ((quote-each)&^quote | (backslash-each)&^backslash) & (0x80 * each); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(data) && data[i] != '"' && data[i] != '\\' {
		i++
	}
	return i
}

// escaped is a string with escapes in it.
func (p *parser) escaped() (s string) {
	end := endOfString(p.data, p.at)
	if end == len(p.data) {
		p.odd = true
		return ""
	}
	p.odd = p.odd || json.Unmarshal(p.data[p.at:end+1], &s) != nil
	p.at = end + 1
	return s
}

// endOfString returns where the string that begins at a quotation mark ends: at the other one, or
// at the end of the data when there is none.
func endOfString(data []byte, begin int) int {
	i := plainUntil(data, begin+1)
	for i < len(data) && data[i] == '\\' {
		i = plainUntil(data, min(i+2, len(data)))
	}
	return i
}

func (p *parser) bool() bool {
	p.next()
	rest := p.text[p.at:]
	switch {
	case strings.HasPrefix(rest, "true"):
		p.at += len("true")
		return true
	case strings.HasPrefix(rest, "false"):
		p.at += len("false")
	default:
		p.odd = true
	}
	return false
}

func (p *parser) count() value.Count {
	p.next()
	start := p.at
	for p.at < len(p.text) && '0' <= p.text[p.at] && p.text[p.at] <= '9' {
		p.at++
	}
	n, err := value.ParseCount(p.text[start:p.at])
	p.odd = p.odd || err != nil
	return n
}

// parseWith reads a value that is written as a string.
func parseWith[T any](p *parser, read func(string) (T, error)) T {
	v, err := read(p.string())
	p.odd = p.odd || err != nil
	return v
}
