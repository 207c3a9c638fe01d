package identity_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/samskaping/sdk/samskaping/identity"
)

func TestFindNationalIDs(t *testing.T) {
	id := syntheticID("018180")
	wrongFirst := wrongFirstCheckDigit(id)
	wrongSecond := id[:10] + next(id[10])
	cases := []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"a text without numbers", "Åtte deltakere møtte opp.", nil},
		{"a number alone", id, []string{id}},
		{"a number in a sentence", "Kari (" + id + ") møtte opp.", []string{id}},
		{"a space after the date", "f.nr. " + id[:6] + " " + id[6:] + ".", []string{id[:6] + " " + id[6:]}},
		{"a no-break space after the date", id[:6] + "\u00a0" + id[6:], []string{id[:6] + "\u00a0" + id[6:]}},
		{"two numbers with a comma between", id + "," + id, []string{id, id}},
		{"two numbers with spaces in and between", id[:6] + " " + id[6:] + " " + id[:6] + " " + id[6:], []string{id[:6] + " " + id[6:], id[:6] + " " + id[6:]}},
		{"letters directly around it", "nr" + id + "x", []string{id}},
		{"after six other digits and a space", "123456 " + id, []string{id}},
		{"two spaces after the date", id[:6] + "  " + id[6:], nil},
		{"a hyphen after the date", id[:6] + "-" + id[6:], nil},
		{"a space in another place", id[:5] + " " + id[5:], nil},
		{"a digit before", "1" + id, nil},
		{"a digit after", id + "1", nil},
		{"a digit before and a space after the date", "1" + id[:6] + " " + id[6:], nil},
		{"a digit after and a space after the date", id[:6] + " " + id[6:] + "1", nil},
		{"the first check digit is wrong", wrongFirst, nil},
		{"both check digits are wrong", id[:9] + next(id[9]) + id[10:], nil},
		{"the second check digit is wrong", wrongSecond, nil},
		{"an organisation number", "958935420", nil},
		{"ten digits", id[:10], nil},
		{"the date at the end of the text", id[:6] + " ", nil},
		{"half a no-break space", id[:6] + "\xc2" + id[6:], nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range identity.FindNationalIDs(c.text) {
				got = append(got, c.text[s.Start:s.End])
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestANationalIDIsFoundWhereverItStands(t *testing.T) {
	id := syntheticID("018180")
	for _, written := range []string{id, id[:6] + " " + id[6:]} {
		for before := range 20 {
			for after := range 20 {
				text := strings.Repeat("x", before) + written + strings.Repeat(" 1", after)
				want := []identity.Span{{Start: before, End: before + len(written)}}
				if diff := cmp.Diff(want, identity.FindNationalIDs(text)); diff != "" {
					t.Fatalf("%q: %s", text, diff)
				}
			}
		}
	}
}

func TestTheDateOfANationalID(t *testing.T) {
	cases := []struct {
		name, date string
		want       bool
	}{
		{"the first of January", "018180", true},
		{"the last of December", "319280", true},
		{"a D-number", "418180", true},
		{"the last day of a D-number", "718180", true},
		{"day 0", "008180", false},
		{"day 32", "328180", false},
		{"day 40, a D-number of day 0", "408180", false},
		{"day 72, a D-number of day 32", "728180", false},
		{"month 80, a synthetic month 0", "018080", false},
		{"month 93, a synthetic month 13", "019380", false},
		{"31 April", "318480", false},
		{"30 April", "308480", true},
		{"29 February in a leap year", "298280", true},
		{"29 February in another year", "298281", false},
		{"29 February of the year 00, which can be 2000", "298200", true},
		{"30 February", "308280", false},
		{"29 February as a D-number in another year", "698281", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := len(identity.FindNationalIDs(syntheticID(c.date))) == 1; got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// Six digits are tried without the other five, so that months with 40 added, which real
// H-numbers have, never stand in a whole number here.
func TestEveryBirthDateIsADayOfTheCalendar(t *testing.T) {
	for i := range 1_000_000 {
		ddmmyy := fmt.Sprintf("%06d", i)
		if got, want := identity.IsBirthDate(ddmmyy), dated(ddmmyy); got != want {
			t.Errorf("%s: got %v, want %v", ddmmyy, got, want)
		}
	}
}

func TestALongTextIsReadOnce(t *testing.T) {
	id := syntheticID("018180")
	for name, unit := range map[string]string{
		"digits": "1234567890", "dates": "010180 ", "words": "medborger ", "no-break spaces": "\u00a0",
	} {
		text := strings.Repeat(unit, 300_000) + " " + id
		got := identity.FindNationalIDs(text)
		if diff := cmp.Diff([]identity.Span{{Start: len(text) - 11, End: len(text)}}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func FuzzFindNationalIDs(f *testing.F) {
	id := syntheticID("018180")
	for _, s := range []string{"", id, id[:6] + " " + id[6:], id[:6] + "\u00a0" + id[6:] + "1", "x" + id + "," + id, "1" + id, "\xc2\xa0", "123456 " + id} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if diff := cmp.Diff(findSlowly(text), identity.FindNationalIDs(text)); diff != "" {
			t.Fatalf("%q: %s", text, diff)
		}
	})
}

var elevenDigits = regexp.MustCompile(`^([0-9]{6})[ \x{00a0}]?([0-9]{5})`)

// findSlowly tries every place of the text against the definition.
func findSlowly(text string) []identity.Span {
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	var found []identity.Span
	for i := range len(text) {
		match := elevenDigits.FindStringSubmatch(text[i:])
		if match == nil || digit(i-1) || digit(i+len(match[0])) {
			continue
		}
		digits := match[1] + match[2]
		first, okFirst := checkDigit(digits, []int{3, 7, 6, 1, 8, 9, 4, 5, 2})
		second, okSecond := checkDigit(digits, []int{5, 4, 3, 2, 7, 6, 5, 4, 3, 2})
		if okFirst && okSecond && digits[9:] == first+second && dated(digits[:6]) {
			found = append(found, identity.Span{Start: i, End: i + len(match[0])})
		}
	}
	return found
}

// dated looks for a day of the calendar that could have been written as the six digits.
func dated(ddmmyy string) bool {
	day, _ := strconv.Atoi(ddmmyy[:2])
	month, _ := strconv.Atoi(ddmmyy[2:4])
	year, _ := strconv.Atoi(ddmmyy[4:])
	for _, addedToDay := range []int{0, 40} {
		for _, addedToMonth := range []int{0, 40, 65, 80} {
			for _, century := range []int{1800, 1900, 2000} {
				if calendarHas(century+year, month-addedToMonth, day-addedToDay) {
					return true
				}
			}
		}
	}
	return false
}
