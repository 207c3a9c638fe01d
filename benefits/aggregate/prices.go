package aggregate

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// prices bring money of different price years to those of one year. Without a year, money is added
// as it stands.
type prices struct {
	year int64
	// factors are what money of a price year is multiplied by, exact, as far as the deflators reach.
	factors map[int64]*big.Rat
}

// pricesOf reads the options. It returns ErrOptions for deflators that contradict each other, or
// by which something would come to cost nothing.
func pricesOf(o Options) (prices, error) {
	rises := map[int64]*big.Rat{} // what costs 1 the year before costs this much in the year
	for _, d := range o.Deflators {
		rise := new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Mul(d.Rate.Rat(), big.NewRat(1, 100)))
		if known := rises[d.Year.Int64()]; d.Rate.IsZero() || rise.Sign() <= 0 || known != nil && known.Cmp(rise) != 0 {
			return prices{}, fmt.Errorf("%w: the deflator of %s", ErrOptions, d.Year)
		}
		rises[d.Year.Int64()] = rise
	}
	p := prices{year: o.PriceYear.Int64()}
	p.factors = map[int64]*big.Rat{p.year: big.NewRat(1, 1)}
	for year := p.year; rises[year] != nil; year-- {
		p.factors[year-1] = new(big.Rat).Mul(p.factors[year], rises[year])
	}
	for year := p.year + 1; rises[year] != nil; year++ {
		p.factors[year] = new(big.Rat).Quo(p.factors[year-1], rises[year])
	}
	return p, nil
}

// factor is what money of a price year is multiplied by; nil when a deflator is missing. It is not to be
// changed.
func (p prices) factor(from int64) *big.Rat { return p.factors[from] }

// refuse says why money of a price year cannot be counted; "" when it can.
func (p prices) refuse(from int64) NotAddedReason {
	switch {
	case p.year == 0:
		return ""
	case from == 0:
		return NotAddedNoPriceYear
	case p.factor(from) == nil:
		return NotAddedNoDeflator
	}
	return ""
}

// priced is the money of a sum that is in the prices of one year, 0 when it is not stated which.
type priced struct {
	year                            int64
	money, timeValue, measuredMoney wide
}

// price is the part of a sum that is in the prices of a year.
func (t *tally) price(year int64) *priced {
	at := slices.IndexFunc(t.prices, func(p priced) bool { return p.year == year })
	if at < 0 {
		at = len(t.prices)
		t.prices = append(t.prices, priced{year: year})
	}
	return &t.prices[at]
}

func (p *priced) add(kind benefits.Kind, f benefits.Figure) {
	if kind == benefits.SavedTime {
		p.timeValue.add(f.Money.Ore())
		return
	}
	p.money.add(f.Money.Ore())
	if f.Data == benefits.DataMeasured {
		p.measuredMoney.add(f.Money.Ore())
	}
}

func (p *priced) addAll(o priced) {
	p.money.addWide(o.money)
	p.timeValue.addWide(o.timeValue)
	p.measuredMoney.addWide(o.measuredMoney)
}

// inPrices puts the money of a sum in the prices of one year, each rounded once.
func (t *tally) inPrices(p prices, s *Sum) error {
	for _, m := range []struct {
		money *value.Money
		of    func(priced) wide
	}{
		{&s.Money, func(p priced) wide { return p.money }},
		{&s.TimeValue, func(p priced) wide { return p.timeValue }},
		{&s.MeasuredMoney, func(p priced) wide { return p.measuredMoney }},
	} {
		if m.money.IsZero() {
			continue
		}
		kroner, err := value.RoundMoney(t.kronerIn(p, m.of))
		if err != nil {
			return err
		}
		*m.money = kroner
	}
	return nil
}

// kronerIn is money of a sum in the prices of one year, or as it stands when there is none, not rounded.
func (t *tally) kronerIn(p prices, of func(priced) wide) *big.Rat {
	sum := new(big.Rat)
	for _, part := range t.prices {
		kroner := of(part).rat(perKrone)
		if p.year != 0 {
			kroner.Mul(kroner, p.factor(part.year))
		}
		sum.Add(sum, kroner)
	}
	return sum
}

// priceYears are the years whose prices money came in, and whether some did not say.
func priceYears(of []int64) (years []value.Count, unknown bool, err error) {
	slices.Sort(of)
	for _, n := range of {
		if n == 0 {
			unknown = true
			continue
		}
		year, err := value.NewCount(n)
		if err != nil {
			return nil, false, err
		}
		years = append(years, year)
	}
	return years, unknown, nil
}

// years are the price years of the money of a sum.
func (t *tally) years() []int64 {
	var years []int64
	for _, p := range t.prices {
		years = append(years, p.year)
	}
	return years
}
