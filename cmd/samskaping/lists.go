package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// listError says in words of ours what is wrong with a list.
type listError struct{ text value.Text }

func (e listError) Error() string { return e.text.EN }

// inRow is what is wrong with a row of a list, from 1, and inItem with an item of a list of JSON.
func inRow(n int, reason value.Text, args ...value.Arg) error {
	return inPlace(badRow, n, reason, args)
}

func inItem(n int, reason value.Text, args ...value.Arg) error {
	return inPlace(badItem, n, reason, args)
}

// inPlace shows no more of a cell than tells which it is.
func inPlace(text value.Text, n int, reason value.Text, args []value.Arg) error {
	for i, a := range args {
		args[i].Text = value.EachLang(func(l value.Lang) string { return value.Excerpt(a.Text.In(l), 80) })
	}
	return listError{text.Fill(value.Named("row", strconv.Itoa(n)), value.Arg{Name: "reason", Text: reason.Fill(args...)})}
}

// readExpected reads those who are to report: CSV with municipality and year, or a JSON list of
// objects with the same two.
func readExpected(data []byte) ([]aggregate.Expected, error) {
	if data = bytes.TrimPrefix(data, []byte("\ufeff")); bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) {
		rows, err := decodeList[struct {
			Municipality string `json:"municipality"`
			Year         int64  `json:"year"`
		}](data)
		if err != nil {
			return nil, err
		}
		var list []aggregate.Expected
		for i, r := range rows {
			m, err := identity.ParseMunicipalityNumber(r.Municipality)
			switch {
			case err != nil:
				return nil, inItem(i+1, notMunicipality, value.Named("value", r.Municipality))
			case !isYear(r.Year):
				return nil, inItem(i+1, notYear, value.Named("value", strconv.FormatInt(r.Year, 10)))
			}
			list = append(list, aggregate.Expected{Municipality: m, Year: int(r.Year)})
		}
		return list, nil
	}
	var list []aggregate.Expected
	err := readRows(data, expectedWanted, func(m identity.MunicipalityNumber, year int64) (wrong value.Text) {
		list = append(list, aggregate.Expected{Municipality: m, Year: int(year)})
		if !isYear(year) {
			return notYear
		}
		return value.Text{}
	})
	return list, err
}

func isYear(n int64) bool { return 1900 <= n && n < 2200 }

// readPopulation reads how many live in each municipality: CSV with municipality and inhabitants.
func readPopulation(data []byte) (map[identity.MunicipalityNumber]int64, error) {
	list := map[identity.MunicipalityNumber]int64{}
	err := readRows(data, populationWanted, func(m identity.MunicipalityNumber, inhabitants int64) (wrong value.Text) {
		if _, twice := list[m]; twice {
			return municipalityTwice
		}
		list[m] = inhabitants
		return value.Text{}
	})
	return list, err
}

// readRows reads CSV of a municipality and a number. The first row may be a heading. What is wrong is told
// by its line, and of another kind of file what was wanted.
func readRows(data []byte, wanted value.Text, row func(identity.MunicipalityNumber, int64) (wrong value.Text)) error {
	r, err := pairs(data, wanted)
	if err != nil {
		return err
	}
	for heading := true; ; heading = false {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		line, _ := r.FieldPos(0)
		place, number := strings.TrimSpace(cells[0]), strings.TrimSpace(cells[1])
		m, errPlace := identity.ParseMunicipalityNumber(place)
		n, errNumber := strconv.ParseInt(number, 10, 64)
		switch {
		case heading && errPlace != nil && errNumber != nil:
		case errPlace != nil:
			return inRow(line, notMunicipality, value.Named("value", place))
		case errNumber != nil || n < 0:
			return inRow(line, notWhole, value.Named("value", number))
		default:
			if wrong := row(m, n); wrong != (value.Text{}) {
				return inRow(line, wrong, value.Named("value", number), value.Named("municipality", place))
			}
		}
	}
}

// pairs reads CSV of two cells in a row, with semicolons, tabs or commas between them, and any of the line
// ends that spreadsheets write.
func pairs(data []byte, wanted value.Text) (*csv.Reader, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch begins := bytes.TrimSpace(data); {
	case isWorkbook(data), bytes.HasPrefix(begins, []byte("{")), bytes.HasPrefix(begins, []byte("[")), json.Valid(begins):
		return nil, listError{wanted}
	case isUTF16(data):
		return nil, listError{wideLetters}
	case !bytes.Contains(data, []byte("\n")):
		data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n")) // as Excel saves for old Macs
	}
	r := csv.NewReader(bytes.NewReader(data))
	first, _, _ := bytes.Cut(data, []byte("\n"))
	for _, comma := range ";\t," {
		if bytes.ContainsRune(first, comma) {
			r.Comma = comma
			break
		}
	}
	r.FieldsPerRecord = 2
	return r, nil
}

// isUTF16 reports whether a list is saved as what Excel calls Unicode text, in which every other byte of
// a number is nothing.
func isUTF16(data []byte) bool { return bytes.IndexByte(data, 0) >= 0 }

// readDecisions reads what has been decided about doubts: a JSON list of rulings.
func readDecisions(data []byte) ([]aggregate.Ruling, error) {
	list, err := decodeList[aggregate.Ruling](data)
	if err != nil {
		return nil, err
	}
	decided := map[string]bool{}
	for i, r := range list {
		switch {
		case r.Doubt == "":
			return nil, inItem(i+1, noDoubt)
		case decided[r.Doubt]:
			return nil, inItem(i+1, decidedTwice, value.Named("doubt", r.Doubt))
		case r.Count != aggregate.CountIt && r.Count != aggregate.LeaveIt:
			return nil, inItem(i+1, noAnswer)
		}
		decided[r.Doubt] = true
	}
	return list, nil
}

// decodeList reads a JSON list, and says which item of it cannot be read, and why.
func decodeList[T any](data []byte) ([]T, error) {
	if isUTF16(data) {
		return nil, listError{wideLetters}
	}
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	d.DisallowUnknownFields()
	if begin, err := d.Token(); err == nil && begin != json.Delim('[') || errors.Is(err, io.EOF) {
		return nil, listError{notAList}
	} else if err != nil {
		return nil, inItem(1, notJSON)
	}
	var list []T
	for d.More() {
		var item T
		if err := d.Decode(&item); err != nil {
			return nil, whyItem(len(list)+1, err)
		}
		list = append(list, item)
	}
	if _, err := d.Token(); err != nil {
		return nil, whyItem(len(list)+1, err)
	}
	if d.More() {
		return nil, listError{notAList}
	}
	return list, nil
}

// whyItem says why an item of a list could not be read.
func whyItem(n int, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	unknown, isUnknown := strings.CutPrefix(err.Error(), "json: unknown field ")
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		return io.ErrUnexpectedEOF
	case isUnknown:
		return inItem(n, unknownField, value.Named("field", strings.Trim(unknown, `"`)))
	case errors.As(err, &syntax):
		return inItem(n, notJSON)
	case errors.As(err, &kind) && kind.Field != "":
		return inItem(n, otherValue, value.Named("field", kind.Field))
	}
	return inItem(n, notWritten)
}
