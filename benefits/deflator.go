package benefits

import (
	"fmt"
	"math/big"

	"github.com/samskaping/sdk/samskaping/value"
)

// deflators bring amounts to prices of the appraisal. Each year is looked at once, however many flows and
// deflators there are.
type deflators struct {
	to      value.Count
	rises   map[int64]priceRise
	factors map[int64]*big.Rat // of the price years found so far
}

// priceRise is how much prices rose in a year, in per cent, or why that cannot be.
type priceRise struct {
	rate value.Decimal
	err  error
}

func newDeflators(a Appraisal) *deflators {
	d := &deflators{to: a.PriceYear, rises: map[int64]priceRise{}, factors: map[int64]*big.Rat{}}
	for _, one := range a.Deflators {
		if year := one.Year.Int64(); !one.Year.IsZero() && !one.Rate.IsZero() && d.rises[year].err == nil {
			d.rises[year] = d.rises[year].and(one)
		}
	}
	return d
}

// and is the rise when one more deflator of the year is read.
func (r priceRise) and(d Deflator) priceRise {
	switch {
	case !r.rate.IsZero() && !r.rate.Equal(d.Rate):
		r.err = fmt.Errorf("%w: prices rose both %s and %s per cent in %s", ErrContradiction, r.rate, d.Rate, d.Year)
	case d.Rate.Rat().Cmp(big.NewRat(-100, 1)) <= 0:
		r.err = fmt.Errorf("%w: prices rose %s per cent in %s", value.ErrRange, d.Rate, d.Year)
	}
	r.rate = d.Rate
	return r
}

// factor returns what amounts of the flow are multiplied with to be in prices of the appraisal. The caller
// does not change it.
func (d *deflators) factor(f *CashFlow) (*big.Rat, error) {
	if f.PriceYear.IsZero() || f.PriceYear.Equal(d.to) {
		return big.NewRat(1, 1), nil
	}
	if d.to.IsZero() {
		return nil, fmt.Errorf("flow %s: %w: the price year of the appraisal, while its own is %s", f.ID, value.ErrNotStated, f.PriceYear)
	}
	from, to := f.PriceYear.Int64(), d.to.Int64()
	if known := d.factors[from]; known != nil {
		return known, nil
	}
	if min(from, to) < minStartYear || max(from, to) > maxYear {
		return nil, fmt.Errorf("flow %s: %w: amounts in prices of %d, to be in those of %d", f.ID, value.ErrRange, from, to)
	}
	for y := min(from, to) + 1; y <= max(from, to); y++ {
		switch rise := d.rises[y]; {
		case rise.err != nil:
			return nil, rise.err
		case rise.rate.IsZero():
			return nil, &DeflatorError{Flow: f.ID, Year: y}
		}
	}
	return d.from(from), nil
}

// from is the factor of a year, on top of that of the year nearer the appraisal's. All rises between are
// stated.
func (d *deflators) from(year int64) *big.Rat {
	to := d.to.Int64()
	if year == to {
		return big.NewRat(1, 1)
	}
	factor := d.factors[year]
	switch {
	case factor != nil:
		return factor
	case year < to:
		factor = new(big.Rat).Mul(d.from(year+1), onePlus(d.rises[year+1].rate))
	default:
		factor = new(big.Rat).Quo(d.from(year-1), onePlus(d.rises[year].rate))
	}
	d.factors[year] = factor
	return factor
}
