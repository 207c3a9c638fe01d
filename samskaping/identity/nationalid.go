package identity

import "errors"

// ErrNationalID says that a document holds a national identity number, and that nothing is made from it
// until the number is removed. The findings of the document say where it stands.
var ErrNationalID = errors.New("identity: the document holds a national identity number")

// Span is a stretch of a text in bytes: text[Start:End].
type Span struct {
	Start, End int
}

// FindNationalIDs finds the national identity numbers in a text, in the order they stand.
// It returns nil when there are none.
//
// A national identity number is a birth date as ddmmyy and five digits, the last two of them
// check digits, written in one or with one space or no-break space after the date. Digits
// directly before or after make it another number. D-numbers, with 40 added to the day, are
// found, and so are numbers with 40, 65 or 80 added to the month: the health service's own
// H-numbers and the synthetic ones that tests use. (Skatteetaten, Fødselsnummer and
// D-nummer; Norsk helsenett, H-nummer.)
//
// Some other numbers of eleven digits, such as a bank account now and then, look the same and are
// found too. The time it takes grows with the length of the text and nothing else.
func FindNationalIDs(text string) []Span {
	var found []Span
	// The date is six digits in a row, and so every sixth byte is enough to come upon it.
	for at := 5; at < len(text); {
		if !isDigit(text[at]) {
			at += 6
			continue
		}
		start, end := startOfDigits(text, at), endOfDigits(text, at)
		switch end - start {
		case 11:
			if isNationalID(text[start:start+6], text[start+6:end]) {
				found = append(found, Span{start, end})
			}
		case 6:
			rest := end + spaceAt(text[end:])
			restEnd := endOfDigits(text, rest)
			if restEnd-rest == 5 && isNationalID(text[start:end], text[rest:restEnd]) {
				found = append(found, Span{start, restEnd})
			}
		}
		at = end + 6
	}
	return found
}

// startOfDigits returns where the digits that a byte is one of begin.
func startOfDigits(text string, at int) int {
	for at > 0 && isDigit(text[at-1]) {
		at--
	}
	return at
}

// endOfDigits returns where the digits that begin at start end.
func endOfDigits(text string, start int) int {
	for start < len(text) && isDigit(text[start]) {
		start++
	}
	return start
}

// isNationalID takes the six digits of the date and the five that follow.
func isNationalID(date, rest string) bool {
	digits := date + rest
	return isBirthDate(date) &&
		weightedSum(digits, "3761894521")%11 == 0 &&
		weightedSum(digits, "54327654321")%11 == 0
}

// isBirthDate reports whether six digits are a day of some year, once what is added to the day
// and the month is taken away. 29 February needs a two-digit year that is a leap year in the
// 1800s, the 1900s or the 2000s: every fourth, since 00 can be 2000.
func isBirthDate(ddmmyy string) bool {
	day, month, year := twoDigits(ddmmyy), twoDigits(ddmmyy[2:]), twoDigits(ddmmyy[4:])
	if day > 40 {
		day -= 40
	}
	switch {
	case month > 80:
		month -= 80
	case month > 65:
		month -= 65
	case month > 40:
		month -= 40
	}
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	longest := [12]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 {
		longest = 29
	}
	return day <= longest
}

func twoDigits(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }
