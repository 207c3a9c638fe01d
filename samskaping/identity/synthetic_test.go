package identity_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func date(t *testing.T, s string) value.Date {
	t.Helper()
	d, err := value.ParseDate(s)
	require.NoError(t, err)
	return d
}

// syntheticID makes the first valid national identity number for six digits of a date whose month
// must be a synthetic one, with 80 added: no person can have such a number.
func syntheticID(ddmmyy string) string {
	if ddmmyy[2] < '8' {
		panic("not a synthetic month: " + ddmmyy)
	}
	for individual := 0; individual < 1000; individual++ {
		digits := fmt.Sprintf("%s%03d", ddmmyy, individual)
		first, ok := checkDigit(digits, []int{3, 7, 6, 1, 8, 9, 4, 5, 2})
		if !ok {
			continue
		}
		second, ok := checkDigit(digits+first, []int{5, 4, 3, 2, 7, 6, 5, 4, 3, 2})
		if ok {
			return digits + first + second
		}
	}
	panic("no number for " + ddmmyy)
}

func checkDigit(digits string, weights []int) (string, bool) {
	sum := 0
	for i, w := range weights {
		sum += w * int(digits[i]-'0')
	}
	check := (11 - sum%11) % 11
	return fmt.Sprint(check), check < 10
}

// wrongFirstCheckDigit changes the first check digit and makes the second follow from it.
func wrongFirstCheckDigit(id string) string {
	for first := next(id[9]); ; first = next(first[0]) {
		if second, ok := checkDigit(id[:9]+first, []int{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}); ok {
			return id[:9] + first + second
		}
	}
}

// calendarHas reports whether there is such a day.
func calendarHas(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return d.Year() == year && int(d.Month()) == month && d.Day() == day
}

// next returns another digit.
func next(digit byte) string { return string('0' + (digit-'0'+1)%10) }
