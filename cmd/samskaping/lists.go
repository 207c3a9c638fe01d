package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// rowError says which row of a list cannot be right, from 1.
type rowError int

func (e rowError) Error() string  { return "row " + e.number() }
func (e rowError) number() string { return strconv.Itoa(int(e)) }

// readExpected reads those who are to report: CSV with municipality and year, or a JSON list of
// objects with the same two.
func readExpected(data []byte) ([]aggregate.Expected, error) {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) {
		var rows []struct {
			Municipality identity.MunicipalityNumber `json:"municipality"`
			Year         int                         `json:"year"`
		}
		if err := decodeList(data, &rows); err != nil {
			return nil, err
		}
		var list []aggregate.Expected
		for i, r := range rows {
			if _, err := identity.ParseMunicipalityNumber(string(r.Municipality)); err != nil || !isYear(int64(r.Year)) {
				return nil, rowError(i + 1)
			}
			list = append(list, aggregate.Expected{Municipality: r.Municipality, Year: r.Year})
		}
		return list, nil
	}
	var list []aggregate.Expected
	err := readRows(data, func(m identity.MunicipalityNumber, year int64) bool {
		list = append(list, aggregate.Expected{Municipality: m, Year: int(year)})
		return isYear(year)
	})
	return list, err
}

func isYear(n int64) bool { return 1900 <= n && n < 2200 }

// readPopulation reads how many live in each municipality: CSV with municipality and inhabitants.
func readPopulation(data []byte) (map[identity.MunicipalityNumber]int64, error) {
	list := map[identity.MunicipalityNumber]int64{}
	err := readRows(data, func(m identity.MunicipalityNumber, inhabitants int64) bool {
		_, twice := list[m]
		list[m] = inhabitants
		return !twice
	})
	return list, err
}

// readRows reads CSV of a municipality and a number, with semicolons, commas or tabs between them.
// The first row may be a heading. What is wrong is told by its line.
func readRows(data []byte, row func(identity.MunicipalityNumber, int64) bool) error {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(data))
	first, _, _ := bytes.Cut(data, []byte{'\n'})
	for _, comma := range ";\t," {
		if bytes.ContainsRune(first, comma) {
			r.Comma = comma
			break
		}
	}
	r.FieldsPerRecord = 2
	for heading := true; ; heading = false {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		line, _ := r.FieldPos(0)
		m, errPlace := identity.ParseMunicipalityNumber(strings.TrimSpace(cells[0]))
		n, errNumber := strconv.ParseInt(strings.TrimSpace(cells[1]), 10, 64)
		switch {
		case heading && errPlace != nil && errNumber != nil:
		case errPlace != nil || errNumber != nil || n < 0 || !row(m, n):
			return rowError(line)
		}
	}
}

// readDecisions reads what has been decided about doubts: a JSON list of rulings.
func readDecisions(data []byte) ([]aggregate.Ruling, error) {
	var list []aggregate.Ruling
	if err := decodeList(data, &list); err != nil {
		return nil, err
	}
	decided := map[string]bool{}
	for i, r := range list {
		if r.Doubt == "" || decided[r.Doubt] || r.Count != aggregate.CountIt && r.Count != aggregate.LeaveIt {
			return nil, rowError(i + 1)
		}
		decided[r.Doubt] = true
	}
	return list, nil
}

func decodeList(data []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		return err
	}
	if d.More() {
		return fmt.Errorf("%w: more than one list", value.ErrSyntax)
	}
	return nil
}
