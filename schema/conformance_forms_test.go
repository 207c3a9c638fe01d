package schema_test

import (
	"encoding/json"
	"strings"
)

// writtenForms are values just inside and just outside the form of each definition. Many of the
// bad ones are what a pattern lets through in one language and not in another: a line feed at the
// end, digits of other scripts, letters that look like ours.
var writtenForms = map[string]struct{ good, bad []any }{
	"ID": {
		[]any{"a", "0-9", strings.Repeat("a", 63)},
		[]any{"", "-a", "Drop-in", "drop_in", "drop in", "blåbær", "a\n", "\na", "а", strings.Repeat("a", 64)},
	},
	"Money": {
		[]any{"0", "-1", "0.50", "-0.01", "9999999999999", "9999999999999.99"},
		[]any{"", "-0", "-0.00", "+5", "00", "050", "50 000", "50\u00a0000", "50000,50", "1250.5", "0.505", ".50", "50.", "1e3", "50000 kr", "50000\n", "５０", "−5", "10000000000000"},
	},
	"Hours": {
		[]any{"0", "7.5", "0.25", "-0.5", "9999999999.99"},
		[]any{"", "-0", "-0.0", "07", "7,5", "7.555", "7.", "120 timer", "120\n", "10000000000"},
	},
	"Decimal": {
		[]any{"0", "0.000001", "-0.000001", "999999999999.999999"},
		[]any{"", "-0", "-0.000000", "1,5", "1.", "1.1234567", "1e5", "٣", "62 %", "62\n", "1000000000000"},
	},
	"Count": {
		[]any{json.Number("0"), json.Number("9007199254740991")},
		[]any{json.Number("-1"), json.Number("2.5"), "25", true, nil, []any{}},
	},
	"Date": {
		[]any{"1900-01-01", "2024-02-29", "2000-02-29", "2199-12-31"},
		[]any{"", "2026-02-29", "2100-02-29", "1900-02-29", "2026-11-31", "2026-13-01", "2026-00-10", "1899-12-31", "2200-01-01", "2026-1-1", "21.11.2026", "2026-11-21T00:00:00Z", "2026-11-21\n", "2026-11-2１"},
	},
	"Clock": {
		[]any{"00:00", "23:59"},
		[]any{"24:00", "9:00", "18.00", "18:60", "18:00:00", "18:00\n"},
	},
	"ProjectID": {
		[]any{"NO-BRC-123456785-a"},
		[]any{"", "NO-BRC-12345678-a", "no-brc-123456785-a", "NO-BRC-123456785", "NO-BRC-123456785-", "NO-BRC-123 456 785-a", "NO-BRC-123456785-a\n"},
	},
	"OrganisationNumber": {
		[]any{"123456785", "123 456 785"},
		[]any{"", "12345678", "1234567850", "NO 123456785", "123\u00a0456\u00a0785", "123456785\n"},
	},
	"MunicipalityNumber": {
		[]any{"3101", "0301"},
		[]any{"", "301", "03010", "Halden", "3101\n"},
	},
	"CaseNumber": {
		[]any{"2024/1", "1999/1234567"},
		[]any{"", "24/1234", "2024/0", "2024-1234", "2024/12345678", "2024/1\n"},
	},
	"FunctionCode": {
		[]any{"242"},
		[]any{"", "24", "2420", "２４２", "242\n"},
	},
	"ArtCode": {
		[]any{"010"},
		[]any{"", "10", "0100", "010\n"},
	},
	"WebAddress": {
		[]any{"http://a", "https://www.kommune.example.no/æøå?a=b#c"},
		[]any{"", "www.kommune.example.no", "ftp://kommune.example.no", "https://", "https:// a", "HTTPS://a", "https://a\n"},
	},
	"EmailAddress": {
		[]any{"post@kommune.example.no", "æ@ø.no"},
		[]any{"", "post", "post@kommune", "post@kommune.", "po st@kommune.no", "a@b@c.no", "a@b.no\n"},
	},
}
