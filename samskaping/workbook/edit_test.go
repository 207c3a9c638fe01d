package workbook

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func writeData(t testing.TB, data []byte, lang value.Lang) []byte {
	p := &samskaping.Plan{}
	require.NoError(t, json.Unmarshal(data, p))
	written, err := Write(p, Options{Lang: lang})
	require.NoError(t, err)
	return written
}

func opened(t testing.TB, data []byte) (*book, provenance) {
	b, err := open(data)
	require.NoError(t, err)
	id, err := b.provenance()
	require.NoError(t, err)
	return b, id
}

func sheetOf(key string) *sheet {
	for _, s := range planLayout().sheets {
		if s.key == key {
			return s
		}
	}
	return nil
}

func replaced(t testing.TB, text, old, new string) string {
	require.Contains(t, text, old)
	return strings.Replace(text, old, new, 1)
}

func (b *book) text() string {
	var all strings.Builder
	for _, g := range b.grids {
		for _, c := range g.cells {
			all.WriteString(c.text + "\n")
		}
	}
	return all.String()
}

// grid is the grid of a sheet.
func (b *book) grid(s *sheet) *grid {
	for _, g := range b.grids {
		if g.at(1, 1).text == s.key {
			return g
		}
	}
	return nil
}

// position is where a property of the row with a number, from 0, stands.
func (g *grid) position(t testing.TB, s *sheet, number int, key string) position {
	if s.parent == nil {
		for _, line := range g.rows {
			if g.at(line, 1).text == key {
				return position{line, 3}
			}
		}
	}
	for column := 2; column <= g.width(); column++ {
		if g.at(1, column).text == key {
			return position{firstRow + number, column}
		}
	}
	require.Fail(t, "no such property", "%s %s", s.key, key)
	return position{}
}

// put changes a cell, as a person would.
func (b *book) put(t testing.TB, s *sheet, number int, key string, c cell) {
	g := b.grid(s)
	p := g.position(t, s, number, key)
	delete(g.cells, p)
	if c.form != blank || c.formula {
		g.cells[p] = c
	}
	for _, line := range g.rows {
		if line == p.row {
			return
		}
	}
	g.rows = append(g.rows, p.row)
}

func (b *book) write(t testing.TB, s *sheet, number int, key, text string) {
	b.put(t, s, number, key, cell{form: textForm, text: text})
}

// line takes out the cells of a row; put them somewhere else with setLine.
func (g *grid) line(number int) map[int]cell {
	cells := map[int]cell{}
	for p, c := range g.cells {
		if p.row == firstRow+number {
			cells[p.column] = c
		}
	}
	return cells
}

func (g *grid) setLine(number int, cells map[int]cell) {
	for p := range g.cells {
		if p.row == firstRow+number {
			delete(g.cells, p)
		}
	}
	known := false
	for _, line := range g.rows {
		known = known || line == firstRow+number
	}
	if !known {
		g.rows = append(g.rows, firstRow+number)
	}
	for column, c := range cells {
		g.cells[position{firstRow + number, column}] = c
	}
}

// another is a valid value of a column that is not the one there.
func another(t testing.TB, c column, v any) any {
	if list, ok := v.([]any); ok {
		one := column{kind: c.kind, codes: c.codes, typ: c.typ}
		return append(append([]any{}, list...), another(t, one, list[0]))
	}
	switch c.kind {
	case idKind:
		return "en-annen-id"
	case codeKind:
		for _, code := range codes(c.codes) {
			if code.Code != v {
				return code.Code
			}
		}
	case boolKind:
		return nil
	case countKind:
		return json.Number("77")
	case moneyKind:
		return "1234.50"
	case hoursKind, decimalKind:
		return "77.25"
	case dateKind:
		return "2031-05-17"
	case clockKind:
		return "12:34"
	}
	return "=ny tekst\nmed to linjer"
}

// For every property of every type, changing one cell changes that one place and nothing else.
func TestOneChangedCellChangesOnePlace(t *testing.T) {
	t.Parallel()
	lang := value.NB
	b, id := opened(t, writeData(t, fullPlan(t, 1), lang))
	edited := 0
	for _, s := range planLayout().sheets {
		original, err := parse(id.original)
		require.NoError(t, err)
		rows := planLayout().rows(original)[s]
		for _, c := range s.columns {
			number := -1
			for i, r := range rows {
				if get(r.object, c.path) != nil {
					number = i
				}
			}
			if number < 0 {
				continue
			}
			edited++
			g := b.grid(s)
			at := g.position(t, s, number, c.key)
			before := g.cells[at]
			r := rows[number]
			was := get(r.object, c.path)
			is := another(t, c, was)
			g.cells[at] = c.render(is, wordsIn(lang))
			if is == nil {
				delete(g.cells, at)
			}

			reader, err := newReader(b, id)
			require.NoError(t, err)
			plan := reader.read()
			changes := reader.changes(plan)
			require.Len(t, changes, 1, "%s.%s", s.key, c.key)
			require.Equal(t, along(r.at, c.path), changes[0].Pointer)
			require.Equal(t, Changed, changes[0].Kind)
			require.Equal(t, columnName(at.column)+strconv.Itoa(at.row), changes[0].Cell)
			require.False(t, reader.findings.sorted().HasErrors(), "%v", reader.findings.sorted())
			set(r.object, c.path, is)
			if !same(original, plan) {
				t.Fatalf("%s.%s: %s", s.key, c.key, cmp.Diff(original, plan))
			}
			set(r.object, c.path, was)
			g.cells[at] = before
		}
	}
	require.Greater(t, edited, 100)
}

func TestRowsAreAddedRemovedAndMoved(t *testing.T) {
	t.Parallel()
	data, plan := example(t, "halden/plan.json")
	written := writeData(t, data, value.NB)
	activities := sheetOf("activities")
	last := len(plan.Activities)
	cases := []struct {
		name  string
		edit  func(*testing.T, *book)
		kinds []ChangeKind
		at    finding.Pointer
		check func(*testing.T, *samskaping.Plan)
	}{
		{"a row is added without an id", func(t *testing.T, b *book) {
			b.write(t, activities, last, "title", plan.Activities[0].Title)
		}, []ChangeKind{Added}, finding.Pointer("/activities").Index(last), func(t *testing.T, p *samskaping.Plan) {
			require.NotEqual(t, p.Activities[0].ID, p.Activities[last].ID)
			require.NotEmpty(t, p.Activities[last].ID)
		}},
		{"a row is removed", func(t *testing.T, b *book) {
			b.grid(sheetOf("lessons")).setLine(0, nil)
		}, []ChangeKind{Removed}, "/lessons/0", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Lessons[1:], p.Lessons)
		}},
		{"a row is moved", func(t *testing.T, b *book) {
			g := b.grid(activities)
			first := g.line(0)
			for i := range last - 1 {
				g.setLine(i, g.line(i+1))
			}
			g.setLine(last-1, first)
		}, []ChangeKind{Moved}, finding.Pointer("/activities").Index(last - 1), func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Activities[0], p.Activities[last-1])
			require.Equal(t, plan.Activities[1:], p.Activities[:last-1])
		}},
		{"a row without an id of its own is moved to another parent", func(t *testing.T, b *book) {
			b.write(t, sheetOf("bodies.members"), 0, parentColumn, plan.Bodies[1].ID.String())
		}, []ChangeKind{Removed, Added}, "/bodies/0/members/0", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Bodies[0].Members[1:], p.Bodies[0].Members)
			require.Equal(t, plan.Bodies[0].Members[0], p.Bodies[1].Members[0])
		}},
		{"a row is copied and given a new id", func(t *testing.T, b *book) {
			g := b.grid(activities)
			g.setLine(last, g.line(0))
			b.write(t, activities, last, "id", "en-kopi")
		}, []ChangeKind{Added}, finding.Pointer("/activities").Index(last), func(t *testing.T, p *samskaping.Plan) {
			copied := plan.Activities[0]
			copied.ID = "en-kopi"
			require.Equal(t, copied, p.Activities[last])
		}},
		{"a row is emptied and another thing written in it", func(t *testing.T, b *book) {
			g := b.grid(sheetOf("lessons"))
			g.setLine(0, map[int]cell{1: g.at(firstRow, 1)})
			b.write(t, sheetOf("lessons"), 0, "title", "Noe helt annet")
		}, []ChangeKind{Removed, Added}, "/lessons/0", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, samskaping.Lesson{ID: "noe-helt-annet", Title: "Noe helt annet"}, p.Lessons[0])
		}},
		{"a value is emptied", func(t *testing.T, b *book) {
			b.put(t, sheetOf("plan"), 0, "motto", cell{})
		}, []ChangeKind{Changed}, "/motto", func(t *testing.T, p *samskaping.Plan) { require.Empty(t, p.Motto) }},
		{"the hidden keys are lost", func(t *testing.T, b *book) {
			for p := range b.grid(activities).cells {
				if p.column == 1 && p.row >= firstRow {
					delete(b.grid(activities).cells, p)
				}
			}
			b.write(t, activities, 0, "place", "Et annet sted")
		}, []ChangeKind{Changed}, "/activities/0/place", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, "Et annet sted", p.Activities[0].Place)
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b, id := opened(t, written)
			c.edit(t, b)
			for _, g := range b.grids {
				sortRows(g)
			}
			result, err := interpret(b, id, nil)
			require.NoError(t, err)
			var kinds []ChangeKind
			for _, change := range result.Changes {
				kinds = append(kinds, change.Kind)
			}
			require.Equal(t, c.kinds, kinds, "%v", result.Changes)
			require.Equal(t, c.at, result.Changes[0].Pointer)
			require.NotNil(t, result.Plan, "%v", result.Findings)
			c.check(t, result.Plan)
		})
	}
}

func sortRows(g *grid) {
	seen := map[int]bool{}
	g.rows = nil
	for row := range 2000 {
		for column := range 60 {
			if _, there := g.cells[position{row, column}]; there && !seen[row] {
				seen[row] = true
				g.rows = append(g.rows, row)
			}
		}
	}
}

// A row under a thing may say its name in place of its id, and the id it will get when it has none yet.
func TestRowsFindWhatTheyBelongToByName(t *testing.T) {
	data, plan := example(t, "halden/plan.json")
	written := writeData(t, data, value.NB)
	bodies, members := sheetOf("bodies"), sheetOf("bodies.members")
	last := 0
	for _, body := range plan.Bodies {
		last += len(body.Members)
	}
	for said, found := range map[string]bool{"Ny gruppe": true, "ny-gruppe": true, "NY GRUPPE": true, "Ny\u00adgruppe": false, "Ny grupp": false, "To like": false} {
		b, id := opened(t, written)
		for i, name := range []string{"Ny gruppe", "To like", "To like"} {
			b.write(t, bodies, len(plan.Bodies)+i, "name", name)
		}
		b.write(t, members, last, parentColumn, said)
		b.write(t, members, last, "member", plan.Bodies[0].Members[0].Member.String())
		result, err := interpret(b, id, nil)
		require.NoError(t, err)
		if !found {
			require.Contains(t, ours(result.Findings), "workbook-parent-not-found", said)
			continue
		}
		require.NotNil(t, result.Plan, "%s %v", said, result.Findings)
		made := result.Plan.Bodies[len(plan.Bodies)]
		require.Equal(t, "ny-gruppe", made.ID.String())
		require.Len(t, made.Members, 1, said)
	}
	b, id := opened(t, written)
	b.write(t, members, 0, parentColumn, " Styringsgruppen\u200b")
	result, err := interpret(b, id, nil)
	require.NoError(t, err)
	require.Empty(t, result.Changes)
	require.NotNil(t, result.Plan)
}

func TestChangedIDKeepsWhatStandsUnderIt(t *testing.T) {
	data, plan := example(t, "halden/plan.json")
	b, id := opened(t, writeData(t, data, value.NB))
	b.write(t, sheetOf("bodies"), 0, "id", "ny-gruppe")
	result, err := interpret(b, id, nil)
	require.NoError(t, err)
	require.NotNil(t, result.Plan)
	require.Equal(t, plan.Bodies[0].Members, result.Plan.Bodies[0].Members)
	require.Contains(t, ours(result.Findings), "workbook-id-changed")
	var places []string
	for _, f := range result.Findings {
		if f.Rule.ID == "reference-not-found" {
			places = append(places, f.Sheet+" "+f.Cell)
		}
	}
	require.NotEmpty(t, places, "what refers to the old id is found")
	require.NotContains(t, places, " ")
}
