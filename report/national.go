package report

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// National makes documents of a national report, which it looks through once: the report for people
// to read, and letters to the municipalities. It may be used by several goroutines at once.
type National struct {
	report   *aggregate.Report
	checksum string
	sums     map[sumKey]aggregate.Sum
	axes     map[aggregate.Dimension]axis
	dossiers map[identity.MunicipalityNumber]*dossier
}

// NewNational begins to make documents of a report, which is not to be changed meanwhile. Sent are the
// benefit reports that letters are to tell of; other documents need none. It returns
// aggregate.ErrNoReport for nil, and identity.ErrNationalID for a report that holds a national identity
// number.
func NewNational(r *aggregate.Report, sent []SentReport) (*National, error) {
	switch {
	case r == nil:
		return nil, aggregate.ErrNoReport
	case len(r.Check()) > 0:
		return nil, identity.ErrNationalID
	}
	n := &National{report: r, sums: make(map[sumKey]aggregate.Sum, len(r.Sums)), axes: axesOf(r.Sums), dossiers: dossiersOf(r, sent)}
	for _, s := range r.Sums {
		n.sums[sumKey{s.By, s.Code, s.Year.Int64(), s.Stage}] = s
	}
	if written, err := aggregate.Encode(r); err == nil {
		n.checksum = checksumOf(written)
	}
	return n, nil
}

// Render makes a document, the national report when none is stated. Of the options, Audience, Period,
// Before and Calendar have no meaning here: what the public may see was decided when the figures were
// added up. It returns ErrUnknown for options that do not exist, also for a letter to a municipality that
// does not on the day of the report, and aggregate.ErrNoReport for a National that NewNational has not
// made.
func (n *National) Render(o Options) ([]byte, error) {
	if n == nil || n.report == nil {
		return nil, aggregate.ErrNoReport
	}
	o, err := o.completeNational(n.report)
	if err != nil {
		return nil, err
	}
	c := &nationalComposer{National: n, phrasing: phrasing{lang: o.Lang, planLang: textLang(n.report.Language)}, options: o}
	d := o.Document.made().national(c)
	d.Footer = c.origin()
	return o.write(d)
}

// completeNational fills in what the options leave open, and refuses what does not exist.
func (o Options) completeNational(r *aggregate.Report) (Options, error) {
	if o.Document == "" {
		o.Document = NationalReport
	}
	if o.Lang.IsZero() {
		o.Lang = textLang(r.Language)
	}
	made := o.Document.made()
	_, there := o.Municipality.At(r.Vintage)
	switch {
	case made.national == nil:
		return o, fmt.Errorf("%w document %q, want one of %q", ErrUnknown, o.Document, NationalDocuments())
	case !slices.Contains(made.formats, o.Format):
		return o, fmt.Errorf("%w format %q of %s, want one of %q", ErrUnknown, o.Format, o.Document, made.formats)
	case o.Template != nil && o.Format != DOCX:
		return o, fmt.Errorf("%w template of format %s", ErrUnknown, o.Format)
	case o.Document == FeedbackLetter && !there:
		return o, fmt.Errorf("%w municipality %q on %s", ErrUnknown, o.Municipality, r.Vintage)
	}
	if _, err := value.ParseLang(o.Lang.String()); err != nil {
		return o, fmt.Errorf("%w language %q, want nb, nn or en", ErrUnknown, o.Lang)
	}
	return o, nil
}

// nationalComposer turns what stands in a national report into texts.
type nationalComposer struct {
	*National
	phrasing
	options Options
}

// sumKey is what a sum is of.
type sumKey struct {
	by    aggregate.Dimension
	code  string
	year  int64
	stage benefits.FigureStage
}

// origin says which report a document is made from, so that two papers can be told apart.
func (c *nationalComposer) origin() []doc.Text {
	lines := []doc.Text{c.word(wordFromNational, value.Named("date", c.report.Vintage.Format(c.lang)))}
	if c.checksum != "" {
		lines = append(lines, c.sentences(c.labelled(wordChecksum, c.own(c.checksum))))
	}
	if c.options.Document == FeedbackLetter {
		return lines
	}
	if !c.report.Public {
		return append(lines, c.word(wordNationalInternal))
	}
	return append(lines, c.word(wordNationalPublic))
}

// place is the name of a municipality on the day of the report.
func (c *nationalComposer) place(n identity.MunicipalityNumber) doc.Text {
	return c.partOf(aggregate.ByMunicipality, n.String())
}

// partOf is the name of a part of a dimension.
func (c *nationalComposer) partOf(by aggregate.Dimension, part string) doc.Text {
	return c.own(value.OneLine(by.PartName(part, c.report.Vintage).In(c.lang)))
}

// sum is the sum of a part in a year and stage; nothing when there is none.
func (c *nationalComposer) sum(by aggregate.Dimension, part string, year int64, stage benefits.FigureStage) aggregate.Sum {
	return c.sums[sumKey{by, part, year, stage}]
}

// years are the years that have a sum in a dimension, from the first.
func (c *nationalComposer) years(by aggregate.Dimension) []int64 { return c.axes[by].years }

// parts are the codes of a dimension: numbers by size, codes as their list has them, and last what
// has no place.
func (c *nationalComposer) parts(by aggregate.Dimension) []string { return c.axes[by].parts }

// axis is the parts and years that the sums of a dimension are of.
type axis struct {
	parts []string
	years []int64
}

func axesOf(sums []aggregate.Sum) map[aggregate.Dimension]axis {
	axes := map[aggregate.Dimension]axis{}
	for _, s := range sums {
		a := axes[s.By]
		a.parts, a.years = append(a.parts, s.Code), append(a.years, s.Year.Int64())
		axes[s.By] = a
	}
	order := codeOrder()
	for by, a := range axes {
		place := func(part string) int {
			switch {
			case part == aggregate.Unmapped:
				return math.MaxInt
			case part == "":
				return math.MaxInt - 1
			}
			if n, err := strconv.Atoi(part); err == nil {
				return n
			}
			return order[by][part]
		}
		slices.SortFunc(a.parts, func(a, b string) int { return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b)) })
		slices.Sort(a.years)
		axes[by] = axis{slices.Compact(a.parts), slices.Compact(a.years)}
	}
	return axes
}

// codeOrder is where the codes of a dimension stand in their list.
func codeOrder() map[aggregate.Dimension]map[string]int {
	names := map[string]aggregate.Dimension{"Kind": aggregate.ByKind, "Horizon": aggregate.ByHorizon, "Bearer": aggregate.ByBearer}
	order := map[aggregate.Dimension]map[string]int{}
	for _, list := range schema.Codelists() {
		if by, ok := names[list.Name]; ok {
			order[by] = map[string]int{}
			for i, code := range list.Codes {
				order[by][code.Code] = i
			}
		}
	}
	return order
}

// rounded is a number with so many decimals, for people.
func (c *nationalComposer) rounded(d value.Decimal, decimals int) doc.Text {
	if d.IsZero() {
		return nil
	}
	short, err := value.ParseDecimal(d.Rat().FloatString(decimals))
	if err != nil {
		short = d
	}
	return c.own(short.Format(c.lang))
}

// share is a part of a whole in per cent, nothing when there is no whole.
func (c *nationalComposer) share(part, whole int64) doc.Text {
	if whole <= 0 || part < 0 {
		return nil
	}
	percent, err := value.ParseDecimal(new(big.Rat).Mul(big.NewRat(part, whole), big.NewRat(100, 1)).FloatString(1))
	if err != nil {
		return nil
	}
	return c.own(percent.Format(c.lang) + value.PercentSign(c.lang))
}

// data is what a report says in no language, such as the name of a file or an id, as it is written.
func (c *nationalComposer) data(s string) doc.Text {
	if s = value.OneLine(s); s == "" {
		return nil
	}
	return doc.Text{{Words: s, Lang: c.lang}}
}

// days is a period, or the year when it is all of one.
func (c *nationalComposer) days(p value.Period) doc.Text {
	if p.IsYear() {
		return c.own(yearText(int64(p.Year())))
	}
	return c.own(p.Format(c.lang))
}

func yearText(year int64) string { return strconv.FormatInt(year, 10) }
