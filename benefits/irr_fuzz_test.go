package benefits_test

import (
	"encoding/binary"
	"testing"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/value"
)

// Whatever the amounts, the rates come in order, and the net present value crosses 0 an odd number of
// times exactly when the first and the last amount have opposite signs.
func FuzzInternalRatesOf(f *testing.F) {
	f.Add([]byte{0x9c, 0xff, 120, 0, 0, 0, 10, 1})
	f.Add([]byte{16, 0, 0xd8, 0xff, 25, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 160 {
			return
		}
		var amounts []value.Money
		first, last := 0, 0
		for ; len(data) >= 2; data = data[2:] {
			m, err := value.Ore(int64(int16(binary.LittleEndian.Uint16(data))))
			if err != nil {
				t.Fatal(err)
			}
			amounts = append(amounts, m)
			if m.Sign() != 0 {
				last = m.Sign()
				if first == 0 {
					first = last
				}
			}
		}
		r := benefits.InternalRatesOf(amounts)
		if (first == 0) != (r.Outcome == benefits.EveryRate) {
			t.Fatalf("%v: %s", amounts, r.Outcome)
		}
		crossings := r.Beyond
		for i, rate := range r.Rates {
			if !rate.Touches {
				crossings++
			}
			if i > 0 && rate.Rate.Compare(r.Rates[i-1].Rate) < 0 {
				t.Fatalf("%v: not in order: %v", amounts, r.Rates)
			}
		}
		if (crossings%2 == 1) != (first*last < 0) {
			t.Fatalf("%v: %v", amounts, r)
		}
	})
}
