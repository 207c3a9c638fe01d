package workbook

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/schema"
)

// example is an example plan, as the file is and as it was read.
func example(t testing.TB, file string) ([]byte, *samskaping.Plan) {
	data, err := os.ReadFile("../../examples/" + file)
	require.NoError(t, err)
	p, findings, err := samskaping.Decode(data)
	require.NoError(t, err)
	require.NotNil(t, p, "%v", findings)
	return data, p
}

// nasty are texts that a spreadsheet would like to take for something else, or to tidy up.
var nasty = []string{
	"=SUM(A1:A9)", "+47 22 22 22 22", "-1", "@import", "=1+1\nneste linje", " mellomrom foran", "mellomrom bak ", "tabulator\there",
	"'apostrof", "TRUE", "1E5", "0301", "2022-01-01", "21.11.2026", "1/2", "7,5", "<b>&amp;</b>", "_x000D_ _x005F_ _", "😀 æøå ÆØÅ",
	"a\u00a0b\u2003c", "«sitat» – tankestrek", "linje\r\nlinje", "\"hermetegn\"; semikolon, komma", "#REF!", "• punkt", "[\"liste\"]", "100 %", "kr 5",
	"control \u0001 char", "\u200bzero width\u00ad", "{\"json\": 1}", "e\u0301",
}

// fullPlan states every property of every type, with values that are hard to carry.
func fullPlan(t testing.TB, each int) []byte {
	n := 0
	next := func(kind kind, c column, s *sheet) any {
		n++
		switch kind {
		case idKind:
			if c.key == "id" {
				return fmt.Sprintf("id-%d", n)
			}
			return "id-1"
		case codeKind:
			list := codes(c.codes)
			return list[n%len(list)].Code
		case boolKind:
			return true
		case moneyKind:
			return []string{"50000", "1250.50", "0.10", "9999999999999.99", "0", "-7.05"}[n%6]
		case hoursKind:
			return []string{"7.5", "0.25", "9999999999.99", "120", "0"}[n%5]
		case decimalKind:
			return []string{"0.2", "999999999999.999999", "-3.25", "115", "0.000001"}[n%5]
		case countKind:
			return json.Number([]string{"0", "34", "9007199254740991", "2024"}[n%4])
		case dateKind:
			return []string{"1900-01-01", "1900-02-28", "1900-03-01", "2000-02-29", "2024-12-31", "2199-12-31", "2026-11-21"}[n%7]
		case clockKind:
			return []string{"00:00", "23:59", "18:05", "07:01"}[n%4]
		}
		for _, text := range append([]string{nasty[n%len(nasty)]}, "123456785", "0301", "NO-BRC-123456785-x", "2024/17") {
			quoted, err := json.Marshal(text)
			require.NoError(t, err)
			if json.Unmarshal(quoted, reflect.New(c.typ).Interface()) == nil {
				return text
			}
		}
		t.Fatalf("no text is a %s", c.typ)
		return nil
	}
	var fill func(s *sheet, o object)
	fill = func(s *sheet, o object) {
		for _, c := range s.columns {
			if c.many {
				set(o, c.path, []any{next(c.kind, c, s), next(c.kind, c, s), next(c.kind, c, s)})
				continue
			}
			set(o, c.path, next(c.kind, c, s))
		}
		for _, list := range s.lists {
			var things []any
			for range each {
				thing := object{}
				fill(list, thing)
				things = append(things, thing)
			}
			set(o, list.path, things)
		}
	}
	plan := object{"$schema": schema.Plan.URL()}
	fill(planLayout().sheets[0], plan)
	plan["language"] = "nb"
	return canonical(t, plan)
}

// canonical is a plan made of plain JSON, as Encode writes it.
func canonical(t testing.TB, plan object) []byte {
	data, err := json.Marshal(plan)
	require.NoError(t, err)
	p := &samskaping.Plan{}
	require.NoError(t, json.Unmarshal(data, p))
	data, err = samskaping.Encode(p)
	require.NoError(t, err)
	return data
}

// largePlan has many activities, with what belongs to them.
func largePlan(t testing.TB, activities int) []byte {
	plan := object{"$schema": schema.Plan.URL(), "id": "stor", "title": "Stor plan", "language": "nb"}
	var list, costs, effort []any
	for i := range activities {
		id := fmt.Sprintf("aktivitet-%d", i)
		list = append(list, object{"id": id, "title": fmt.Sprintf("Aktivitet nummer %d", i), "description": nasty[i%len(nasty)] + " og litt til",
			"status": "planned", "period": object{"from": fmt.Sprintf("2024-%02d-%02d", i%12+1, i%28+1)}, "start": "18:00", "place": "Biblioteket",
			"channels": []any{"web", "print"}})
		costs = append(costs, object{"id": fmt.Sprintf("kostnad-%d", i), "title": "Lokale", "for": id, "amount": object{"value": fmt.Sprintf("%d.50", i)}})
		effort = append(effort, object{"id": fmt.Sprintf("innsats-%d", i), "title": "Verter", "for": id, "planned": object{"min": "7.5", "about": true}})
	}
	plan["activities"], plan["budget"] = list, object{"costs": costs, "effort": effort}
	return canonical(t, plan)
}
