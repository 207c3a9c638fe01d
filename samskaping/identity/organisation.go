package identity

import (
	"errors"
	"fmt"
)

// OrganisationNumber is the number of an organisation in the Central Coordinating Register
// for Legal Entities: nine digits without spaces, the last of them a check digit. The empty
// number is not stated.
type OrganisationNumber string

// OrganisationNumberPattern is the written form of an OrganisationNumber in a document as a
// regular expression: 958935420 or 958 935 420. The check digit is beyond a pattern. The
// parser also takes no-break spaces, which numbers copied from a document for people have.
const OrganisationNumberPattern = `^[0-9]{3} ?[0-9]{3} ?[0-9]{3}$`

// ErrOrganisationForm says that a text is not nine digits, alone or in groups of three.
var ErrOrganisationForm = errors.New("identity: not an organisation number, want nine digits")

// ErrCheckDigit says that nine digits are not an organisation number, because the last
// does not follow from the others. One digit is probably wrong, or two have changed places.
var ErrCheckDigit = errors.New("identity: the check digit of the organisation number is wrong")

// ParseOrganisationNumber reads a number written as 958935420 or 958 935 420, with spaces
// or no-break spaces between the groups. It returns ErrOrganisationForm for any other form
// and ErrCheckDigit when the check digit is wrong.
func ParseOrganisationNumber(s string) (OrganisationNumber, error) {
	n, err := readOrganisationNumber(s)
	if err != nil {
		return "", err
	}
	if !n.Valid() {
		return "", fmt.Errorf("%w: %s", ErrCheckDigit, n)
	}
	return n, nil
}

// Valid reports whether the number is nine digits with the right check digit. It does not
// say that the register holds such an organisation.
//
// The first eight digits are weighted 3 2 7 6 5 4 3 2; the check digit is what makes the sum
// a multiple of 11. Where that would take 10 there is no such number (Brønnøysundregistrene,
// Organisasjonsnummeret).
func (n OrganisationNumber) Valid() bool {
	return len(n) == 9 && allDigits(string(n)) && weightedSum(string(n), "327654321")%11 == 0
}

// IsZero reports whether the number is not stated.
func (n OrganisationNumber) IsZero() bool { return n == "" }

// String returns the number as it is stored.
func (n OrganisationNumber) String() string { return string(n) }

// Format returns the number for people, in groups of three with no-break spaces. What is not
// nine characters long is returned as it is.
func (n OrganisationNumber) Format() string {
	if len(n) != 9 {
		return string(n)
	}
	return string(n[:3]) + nbsp + string(n[3:6]) + nbsp + string(n[6:])
}

// UnmarshalText reads a number in the form that ParseOrganisationNumber takes and removes
// the spaces, but keeps a wrong check digit: that is something to point out in a document,
// not a reason to refuse it. It returns ErrOrganisationForm for any other form.
func (n *OrganisationNumber) UnmarshalText(text []byte) error {
	read, err := readOrganisationNumber(string(text))
	if err == nil {
		*n = read
	}
	return err
}

const nbsp = "\u00a0"

func readOrganisationNumber(s string) (OrganisationNumber, error) {
	digits := make([]byte, 0, 9)
	for i := range 3 {
		if i > 0 {
			s = s[spaceAt(s):]
		}
		if len(s) < 3 || !allDigits(s[:3]) {
			return "", ErrOrganisationForm
		}
		digits, s = append(digits, s[:3]...), s[3:]
	}
	if s != "" {
		return "", ErrOrganisationForm
	}
	return OrganisationNumber(digits), nil
}

// spaceAt returns the length in bytes of the space or no-break space that s begins with, or 0.
func spaceAt(s string) int {
	switch {
	case len(s) >= 1 && s[0] == ' ':
		return 1
	case len(s) >= 2 && s[:2] == nbsp:
		return 2
	}
	return 0
}

func allDigits(s string) bool {
	return endOfDigits(s, 0) == len(s)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// weightedSum multiplies each digit with the weight in the same place and adds them up.
// Digits without a weight are left out.
func weightedSum(digits, weights string) int {
	sum := 0
	for i := range len(weights) {
		sum += int(digits[i]-'0') * int(weights[i]-'0')
	}
	return sum
}
