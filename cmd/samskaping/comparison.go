package main

import (
	"encoding/json"
	"flag"
	"math/big"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

// comparison is what a run of aggregate is asked for so that figures can be compared: prices,
// groups of municipalities, and what small numbers are hidden.
type comparison struct {
	priceYear, deflators, sizes, hidden string
}

func (m *comparison) flags(flags *flag.FlagSet, o *aggregate.Options) {
	flags.StringVar(&m.priceYear, "price-year", "", "")
	flags.StringVar(&m.deflators, "deflators", "", "")
	flags.StringVar(&m.sizes, "size-groups", "", "")
	flags.Int64Var(&o.Threshold, "threshold", 0, "")
	flags.StringVar(&m.hidden, "hidden", "", "")
}

// apply reads what stands after the flags. It reports whether to go on.
func (c *command) apply(m *comparison, o *aggregate.Options) (code int, ok bool) {
	wrong := func(flag, given string) (int, bool) {
		return c.usage(badValue, value.Named("flag", flag), value.Named("value", given)), false
	}
	if m.priceYear != "" {
		year, err := value.ParseCount(m.priceYear)
		if err != nil || !isYear(year.Int64()) {
			return wrong("-price-year", m.priceYear)
		}
		o.PriceYear = year
	}
	for _, bound := range strings.FieldsFunc(m.sizes, func(r rune) bool { return r == ',' }) {
		n, err := strconv.ParseInt(strings.TrimSpace(bound), 10, 64)
		if err != nil || n < 0 || len(o.SizeGroups) > 0 && n <= o.SizeGroups[len(o.SizeGroups)-1] {
			return wrong("-size-groups", m.sizes)
		}
		o.SizeGroups = append(o.SizeGroups, n)
	}
	switch {
	case len(o.SizeGroups) > 0 && len(o.Population) == 0:
		return c.usage(needsAlso, value.Named("flag", "-size-groups"), value.Named("other", "-population")), false
	case o.Threshold != 0 && o.Threshold < aggregate.LowestThreshold:
		least := strconv.Itoa(aggregate.LowestThreshold)
		return c.usage(tooLow, value.Named("flag", "-threshold"), value.Named("value", strconv.FormatInt(o.Threshold, 10)), value.Named("least", least)), false
	case m.deflators == "":
		return exitOK, true
	case o.PriceYear.IsZero():
		return c.usage(needsAlso, value.Named("flag", "-deflators"), value.Named("other", "-price-year")), false
	}
	data, err := c.read(m.deflators)
	if err == nil {
		o.Deflators, err = readDeflators(data)
	}
	if err != nil {
		code = c.readFailed(m.deflators, err)
		c.say(c.err, nothingAdded)
		return code, false
	}
	return exitOK, true
}

// readDeflators reads how much prices rose in each year: CSV with year and per cent, such as
// 2024;4.3. The first row may be a heading.
func readDeflators(data []byte) (list []benefits.Deflator, err error) {
	r, err := pairs(data, deflatorsWanted)
	if err != nil {
		return nil, err
	}
	rows, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	known := map[int64]bool{}
	for i, row := range rows {
		first, second := strings.TrimSpace(row[0]), strings.TrimSpace(row[1])
		year, errYear := value.ParseCount(first)
		rate, errRate := value.ParseDecimal(strings.Replace(second, ",", ".", 1))
		switch {
		case i == 0 && errYear != nil && errRate != nil: // a heading
		case errYear != nil || !isYear(year.Int64()):
			return nil, inRow(i+1, notYear, value.Named("value", first))
		case errRate != nil:
			return nil, inRow(i+1, notPercent, value.Named("value", second))
		case rate.Rat().Cmp(big.NewRat(-100, 1)) <= 0:
			return nil, inRow(i+1, worthNothing, value.Named("value", second))
		case known[year.Int64()]:
			return nil, inRow(i+1, yearTwice, value.Named("value", first))
		default:
			known[year.Int64()] = true
			list = append(list, benefits.Deflator{Year: year, Rate: rate})
		}
	}
	return list, nil
}

// keepHidden writes what a public picture does not show, for those who drew it.
func (c *command) keepHidden(m *comparison, r *aggregate.Report) int {
	if m.hidden == "" {
		return exitOK
	}
	hidden := r.Hidden()
	if hidden == nil {
		hidden = []aggregate.HiddenCell{}
	}
	data, err := json.MarshalIndent(hidden, "", "  ")
	if err != nil {
		return c.writeFailed(m.hidden, err)
	}
	return c.deliver(m.hidden, append(data, '\n'))
}
