package value

import (
	"fmt"
	"strings"
)

// Typography for people: a no-break space keeps groups together, and Norwegian writes the
// minus sign as U+2212 and the decimal sign as a comma (Språkrådet, Skriveregler, Tall).
const (
	nbsp  = "\u00a0"
	minus = "\u2212"
)

// parseFixed reads a decimal number into an integer that counts units of 10^-decimals.
// It takes an optional minus sign, at most whole digits without leading zeros, and between
// minDecimals and decimals digits after a point, or no point. Minus zero is refused, so
// that a number has one meaning and one sign.
func parseFixed(s string, whole, minDecimals, decimals int) (int64, bool) {
	rest, negative := strings.CutPrefix(s, "-")
	intPart, fraction, point := strings.Cut(rest, ".")
	if len(intPart) == 0 || len(intPart) > whole || len(intPart) > 1 && intPart[0] == '0' {
		return 0, false
	}
	if point && (len(fraction) < minDecimals || len(fraction) > decimals || len(fraction) == 0) {
		return 0, false
	}
	n, okWhole := appendDigits(0, intPart)
	n, okFraction := appendDigits(n, fraction)
	if !okWhole || !okFraction {
		return 0, false
	}
	for range decimals - len(fraction) {
		n *= 10
	}
	if negative {
		if n == 0 {
			return 0, false
		}
		n = -n
	}
	return n, true
}

// formatFixed writes what parseFixed reads. Decimals that are zero at the end are left out
// down to keep decimals; a number without decimals has no point.
func formatFixed(n int64, decimals, keep int) string {
	sign, whole, fraction := split(n, decimals, keep)
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + whole + fraction
}

// formatPeople writes a number in the typography of the language: 1 234 567,50 or 1,234,567.50.
func formatPeople(n int64, decimals, keep int, l Lang) string {
	sign, whole, fraction := split(n, decimals, keep)
	group, point := nbsp, ","
	if l == EN {
		group, point = ",", "."
	}
	if sign != "" {
		sign = minus
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + group + whole[i:]
	}
	if fraction != "" {
		fraction = point + fraction
	}
	return sign + whole + fraction
}

func split(n int64, decimals, keep int) (sign, whole, fraction string) {
	u := uint64(n)
	if n < 0 {
		sign, u = "-", -u
	}
	digits := fmt.Sprintf("%0*d", decimals+1, u)
	whole, fraction = digits[:len(digits)-decimals], digits[len(digits)-decimals:]
	trimmed := strings.TrimRight(fraction, "0")
	if len(trimmed) == 0 {
		return sign, whole, ""
	}
	if len(trimmed) < keep {
		trimmed = fraction[:keep]
	}
	return sign, whole, trimmed
}

// addWithin adds two numbers and reports whether the sum stays within ±limit. Both numbers
// are already within the limit, which is far from the ends of int64, so the sum cannot wrap.
func addWithin(a, b, limit int64) (int64, bool) {
	sum := a + b
	return sum, -limit <= sum && sum <= limit
}

func digits(s string) (int, bool) {
	n, ok := appendDigits(0, s)
	return int(n), ok
}

// appendDigits is the number whose digits are those of n, and then those of s.
func appendDigits(n int64, s string) (int64, bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// stated orders what is not stated before what is.
func stated(set bool) int {
	if set {
		return 1
	}
	return 0
}

type written interface {
	IsZero() bool
	String() string
}

func marshal(v written) ([]byte, error) {
	if v.IsZero() {
		return nil, ErrNotStated
	}
	return []byte(v.String()), nil
}

// notWritten is the error for a text that is not a value in its written form. It formats a copy: the
// text itself then never escapes, and a parser that is given bytes need not allocate a string for them.
func notWritten(what, text, want string) error {
	return fmt.Errorf("%w: %s %q, want %s", ErrSyntax, what, strings.Clone(text), want)
}

func unmarshal[T any](to *T, text []byte, parse func(string) (T, error)) error {
	v, err := parse(string(text))
	if err == nil {
		*to = v
	}
	return err
}
