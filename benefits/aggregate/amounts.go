package aggregate

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// wide is a sum that no number of reports can overflow: 128 bits, in two's complement.
type wide struct {
	high int64
	low  uint64
}

func (w *wide) add(n int64) {
	low, carry := bits.Add64(w.low, uint64(n), 0)
	sign := n >> 63 // all ones below zero
	w.high += sign + int64(carry)
	w.low = low
}

// int64 is the sum, and whether it fits.
func (w wide) int64() (int64, bool) { return int64(w.low), w.high == int64(w.low)>>63 }

// rat is the sum as a fraction, of parts of which there are perOne in one.
func (w wide) rat(perOne int64) *big.Rat {
	n := new(big.Int).Lsh(big.NewInt(w.high), 64)
	return new(big.Rat).SetFrac(n.Add(n, new(big.Int).SetUint64(w.low)), big.NewInt(perOne))
}

// amounts are the sums of some figures. What no figure states is not stated.
type amounts struct {
	hours, money, timeValue      wide
	measuredHours, measuredMoney wide
	hasHours, hasMoney, hasTime  bool
	// savedHours are those of the hours that are saved time, for a picture that values them.
	savedHours wide
	hasSaved   bool
}

// add adds a figure of a benefit of a kind. The money of saved time is what the hours are worth.
func (a *amounts) add(kind benefits.Kind, f benefits.Figure) {
	measured := f.Data == benefits.DataMeasured
	if !f.Hours.IsZero() {
		a.hours.add(f.Hours.Hundredths())
		a.hasHours = true
		if measured {
			a.measuredHours.add(f.Hours.Hundredths())
		}
		if kind == benefits.SavedTime {
			a.savedHours.add(f.Hours.Hundredths())
			a.hasSaved = true
		}
	}
	switch {
	case f.Money.IsZero():
	case kind == benefits.SavedTime:
		a.timeValue.add(f.Money.Ore())
		a.hasTime = true
	default:
		a.money.add(f.Money.Ore())
		a.hasMoney = true
		if measured {
			a.measuredMoney.add(f.Money.Ore())
		}
	}
}

func (w wide) asHours(stated bool) (value.Hours, error) {
	if !stated {
		return value.Hours{}, nil
	}
	n, fits := w.int64()
	if !fits {
		return value.Hours{}, fmt.Errorf("%w: hours", value.ErrRange)
	}
	return value.HundredthHours(n)
}

func (w wide) asMoney(stated bool) (value.Money, error) {
	if !stated {
		return value.Money{}, nil
	}
	n, fits := w.int64()
	if !fits {
		return value.Money{}, fmt.Errorf("%w: amount", value.ErrRange)
	}
	return value.Ore(n)
}

// addAll adds what has been added already.
func (a *amounts) addAll(b amounts) {
	a.hours.addWide(b.hours)
	a.money.addWide(b.money)
	a.timeValue.addWide(b.timeValue)
	a.measuredHours.addWide(b.measuredHours)
	a.measuredMoney.addWide(b.measuredMoney)
	a.savedHours.addWide(b.savedHours)
	a.hasSaved = a.hasSaved || b.hasSaved
	a.hasHours, a.hasMoney, a.hasTime = a.hasHours || b.hasHours, a.hasMoney || b.hasMoney, a.hasTime || b.hasTime
}

func (w *wide) addWide(v wide) {
	low, carry := bits.Add64(w.low, v.low, 0)
	w.high += v.high + int64(carry)
	w.low = low
}
