package benefits

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/samskaping/sdk/samskaping/value"
)

// portalDecimal writes a number as a Norwegian spreadsheet reads it.
func portalDecimal(d value.Decimal) string { return strings.Replace(d.String(), ".", ",", 1) }

// portalDate writes a date as a Norwegian spreadsheet reads it.
func portalDate(d value.Date) string {
	if d.IsZero() {
		return ""
	}
	iso := d.String()
	return iso[8:] + "." + iso[5:7] + "." + iso[:4]
}

var (
	groupedByPoints = regexp.MustCompile(`^-?[0-9]{1,3}(\.[0-9]{3})+$`)
	groupedBySpaces = regexp.MustCompile(`^-?[0-9]{1,3}([ \x{a0}\x{202f}][0-9]{3})+(,[0-9]+)?$`)
	writtenDate     = regexp.MustCompile(`^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})( [0-9]{2}[:.][0-9]{2}([:.][0-9]{2})?)?$`)
	writtenISO      = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z?| [0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$`)
)

// readPortalDecimal reads a number as people write it: 1 234,5 or 1234.5, with a unit that the
// portal shows behind it. "1.234" may mean two things and is not read.
func readPortalDecimal(s string) (value.Decimal, bool) {
	s = strings.Replace(s, "\u2212", "-", 1)
	for _, unit := range []string{"%", "kroner", "kr", "timer"} {
		s = strings.TrimRight(strings.TrimSuffix(s, unit), " \u00a0\u202f")
	}
	if groupedByPoints.MatchString(s) {
		return value.Decimal{}, false
	}
	if groupedBySpaces.MatchString(s) {
		s = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "").Replace(s)
	}
	whole, fraction, point := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	if point {
		if fraction == "" {
			return value.Decimal{}, false
		}
		if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
			whole += "." + fraction
		}
	}
	if whole == "-0" {
		whole = "0"
	}
	d, err := value.ParseDecimal(whole)
	return d, err == nil
}

// readPortalDate reads 21.11.2026 and 2026-11-21, with a time of day behind it or not. SharePoint keeps a day as
// the moment in Greenwich when it begins in Norway, the evening before.
func readPortalDate(s string) (value.Date, bool) {
	if parts := writtenDate.FindStringSubmatch(s); parts != nil {
		var numbers [3]int
		for i := range numbers {
			numbers[i], _ = strconv.Atoi(parts[i+1]) // at most four digits
		}
		d, err := value.NewDate(numbers[2], numbers[1], numbers[0])
		return d, err == nil
	}
	if moment, err := time.Parse(time.RFC3339, s); err == nil && writtenISO.MatchString(s) {
		d := value.DayInNorway(moment)
		return d, !d.IsZero()
	}
	if writtenISO.MatchString(s) {
		d, err := value.ParseDate(s[:10])
		return d, err == nil
	}
	return value.Date{}, false
}
