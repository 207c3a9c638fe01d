package workbook

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// ErrPlanFile says that it is the plan file beside the workbook, and not the workbook, that cannot be
// used.
var ErrPlanFile = errors.New("workbook: the plan file cannot be used")

// Result is what was read from a workbook.
type Result struct {
	// Plan is the plan with the changes, nil when a finding about the workbook or the form of the
	// plan is an error, or when there are Differences. As with samskaping.Decode, a plan that breaks
	// the rules of the method is still a plan.
	Plan *samskaping.Plan
	// RulesRun reports whether the rules of the method have been tried, on what could be read: a plan
	// that is nil because of a cell or a sheet may have been through them.
	RulesRun bool
	// Findings are about the workbook and about the plan in it, in the order of sheets and rows.
	Findings List
	// Changes are what the workbook changes in the plan it was made from.
	Changes []Change
	// Differences are what has changed in the plan file since the workbook was made.
	Differences []Change
	// Lang is the language of the workbook's headings.
	Lang value.Lang

	reader *reader
}

// Locate finds the sheets and cells of other findings about the plan that was read, such as those
// of an export. They are in the order of sheets and rows. In a result that Read has not made, there
// are no cells to find.
func (r *Result) Locate(list finding.List) List {
	found := placed{}
	for _, f := range list {
		if r.reader == nil {
			found.add(nowhere, f)
			continue
		}
		found.names = r.reader.findings.names
		found.add(r.reader.spotOf(f), r.reader.inCells(f))
	}
	return found.sorted()
}

// Read reads a workbook that Write or Template has made and people have filled in. Any program
// may have saved it in between.
//
// The error is a *finding.ReadError when the bytes are not a workbook, not one of ours, too large,
// public, or made by a newer edition. Whatever else is wrong is in the findings of the result.
// Read never panics, whatever the bytes.
func Read(data []byte) (*Result, error) {
	return read(data, nil)
}

// ReadAgainst is Read beside the plan file as it is now. If the plan in the workbook is another,
// the result has no plan: it lists the differences, so that no work of others is overwritten.
// The error is that of Read, or an [ErrPlanFile], which says why the plan file can't be used: a
// *finding.ReadError for bytes that are not JSON, a *finding.ListError for what is wrong with the
// form of the plan, or schema.ErrNewerVersion.
func ReadAgainst(data, current []byte) (*Result, error) {
	plan, findings, err := samskaping.Decode(current)
	if err == nil && plan == nil {
		err = findings.Err()
	}
	var canonical []byte
	if err == nil {
		canonical, err = samskaping.Encode(plan)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPlanFile, err)
	}
	return read(data, canonical)
}

func read(data, current []byte) (*Result, error) {
	b, err := open(data)
	if err != nil {
		return nil, err
	}
	id, err := b.provenance()
	if err != nil {
		return nil, err
	}
	return interpret(b, id, current)
}

// interpret makes a plan of the cells of a book, lists what is new in it, and lets it through the
// gate that a plan file passes.
func interpret(b *book, id provenance, current []byte) (*Result, error) {
	r, err := newReader(b, id)
	if err != nil {
		return nil, err
	}
	plan := r.read()
	result := &Result{Lang: id.lang, Changes: r.changes(plan), reader: r}
	if current != nil && string(current) != string(id.original) {
		now, err := parse(current)
		if err != nil {
			return nil, fmt.Errorf("workbook: the plan file: %w", err)
		}
		result.Differences = r.layout.changes(r.original, now)
		r.findings.add(nowhere, planHasChanged.At("", value.Named("count", itoa(len(result.Differences)))))
	}
	document := id.original
	if len(result.Changes) > 0 || document == nil {
		if document, err = json.Marshal(plan); err != nil {
			return nil, fmt.Errorf("workbook: %w", err)
		}
	}
	failed := r.findings.sorted().HasErrors()
	read, findings, err := samskaping.Decode(document)
	if err != nil {
		return nil, err
	}
	for _, f := range findings {
		if _, titled := plan["title"]; !titled && f.Rule.ID == "missing-property" && r.spotOf(f) == r.spots["/id"] {
			continue // the id is made from the title, which is asked for
		}
		r.findings.add(r.spotOf(f), r.inCells(f))
	}
	result.RulesRun = read != nil
	if !failed {
		result.Plan = read
	}
	result.Findings = r.findings.sorted()
	return result, nil
}

// reader is one reading of a book.
type reader struct {
	book     *book
	words    words
	layout   *layout
	original object
	rows     map[*sheet][]*row // of the original
	grids    map[*sheet]int    // which grid a sheet is read from
	damaged  map[*sheet]int    // which grid a sheet is in that cannot be read
	things   map[*sheet][]*thing
	called   map[*sheet]map[string]*thing // the things of a sheet by their ids, the first of each
	byName   map[*sheet]map[string]*thing // those that rows are said to belong to in other words, nil for several
	heirs    map[*row]*thing              // what has become of the rows of the original
	spots    map[finding.Pointer]spot
	headings map[finding.Pointer]*column // of what stands in cells
	findings placed
}

func newReader(b *book, id provenance) (*reader, error) {
	r := &reader{book: b, words: wordsIn(id.lang), layout: planLayout(), original: started(id.lang),
		grids: map[*sheet]int{}, damaged: map[*sheet]int{}, things: map[*sheet][]*thing{}, spots: map[finding.Pointer]spot{},
		headings: map[finding.Pointer]*column{}, called: map[*sheet]map[string]*thing{}, byName: map[*sheet]map[string]*thing{}, heirs: map[*row]*thing{}}
	if id.original != nil {
		var err error
		if r.original, err = parse(id.original); err != nil {
			return nil, unreadable(planDamaged)
		}
	}
	r.rows = r.layout.rows(r.original)
	for _, g := range b.grids {
		r.findings.names = append(r.findings.names, g.name)
	}
	return r, nil
}

// read compares the cells with what Write would have put in them, and returns the plan they make.
func (r *reader) read() object {
	r.findSheets()
	for _, s := range r.layout.sheets {
		r.sheet(s)
	}
	r.proposeIDs()
	r.findQuestions()
	return r.assemble()
}

// changes lists what is new in the plan that was read, and where it stands in the workbook.
func (r *reader) changes(plan object) []Change {
	all := r.layout.changes(r.original, plan)
	for i := range all {
		if all[i].Kind != Removed {
			at := r.spot(all[i].Pointer)
			all[i].Sheet, all[i].Cell = r.findings.names[at.sheet], at.cell()
		}
	}
	return all
}

// A thing is one row of a sheet as it was read.
type thing struct {
	object object
	origin *row // what it was in the original; nil when it is new
	parent *thing
	id     string // what rows under it call it
	at     finding.Pointer
	here   spot
	cells  map[string]spot // where its properties stand
}

// findSheets finds the grid of each sheet by the name in its hidden first cell, and says what is
// to be said about grids that are renamed, copied, unknown or gone.
func (r *reader) findSheets() {
	names := r.words.sheetNames(r.layout)
	byKey := map[string]*sheet{}
	for _, s := range r.layout.sheets {
		byKey[s.key] = s
	}
	unknown := map[string]int{}
	for i, g := range r.book.grids {
		key := g.at(1, 1).text
		s := byKey[key]
		switch first, taken := r.grids[s]; {
		case key == marker || strings.HasPrefix(key, "#"):
		case s == nil:
			unknown[g.name] = i
		case taken:
			r.findings.add(spot{sheet: i}, sheetTwice.At("", value.Named("sheet", g.name), value.Named("first", r.book.grids[first].name)))
		default:
			r.grids[s] = i
			if g.name != names[s] {
				r.findings.add(spot{sheet: i}, sheetRenamed.At("", value.Named("sheet", g.name), value.Named("name", names[s])))
			}
		}
	}
	for _, s := range r.layout.sheets {
		if _, there := r.grids[s]; there {
			continue
		}
		name := value.Named("sheet", names[s])
		if i, damaged := unknown[names[s]]; damaged {
			delete(unknown, names[s])
			r.damaged[s] = i
			r.findings.add(spot{sheet: i}, sheetWithoutNames.At("", name))
			continue
		}
		r.findings.add(nowhere, sheetMissing.At("", name, value.Named("count", itoa(len(r.rows[s])))))
	}
	for name, i := range unknown {
		if len(r.book.grids[i].cells) > 0 {
			r.findings.add(spot{sheet: i}, sheetUnknown.At("", value.Named("sheet", name)))
		}
	}
}

// sheet reads the things of a sheet. A sheet that is not there keeps what it had.
func (r *reader) sheet(s *sheet) {
	i, there := r.grids[s]
	switch {
	case !there:
		r.keep(s)
	case s.parent == nil:
		r.plan(s, i)
	default:
		r.list(s, i)
	}
}

func (r *reader) keep(s *sheet) {
	here, damaged := r.damaged[s]
	if !damaged {
		here = max(r.grids[s.parent], 0)
	}
	for _, origin := range r.rows[s] {
		t := &thing{object: s.bare(origin.object), origin: origin, id: origin.id(), here: spot{sheet: here}}
		if t.parent = r.heirs[origin.parent]; t.parent != nil || s.parent == nil {
			r.take(s, t)
		}
	}
}

// take takes a thing into the plan that is read. Rows under it find it by its id, or, when that was
// changed, by what it was in the original.
func (r *reader) take(s *sheet, t *thing) {
	r.things[s] = append(r.things[s], t)
	if r.called[s] == nil {
		r.called[s] = map[string]*thing{}
	}
	if _, taken := r.called[s][t.id]; !taken {
		r.called[s][t.id] = t
	}
	if t.origin != nil {
		r.heirs[t.origin] = t
	}
}

// plan reads the sheet of what the plan says once, a property on each row.
func (r *reader) plan(s *sheet, number int) {
	g := r.book.grids[number]
	t := &thing{object: s.bare(r.original), origin: r.rows[s][0], here: spot{sheet: number}, cells: map[string]spot{}}
	r.take(s, t)
	at := 0
	for column, last := 1, g.width(); column <= last; column++ {
		if g.at(1, column).text == valueColumn {
			at = column
		}
	}
	if at == 0 {
		r.findings.add(t.here, sheetWithoutNames.At("", value.Named("sheet", g.name)))
		return
	}
	lines := map[string]int{}
	for _, line := range g.rows {
		key := g.at(line, 1).text
		if line < headingRow || key == "" && (line == headingRow || g.at(line, at).form == blank) {
			continue
		}
		switch {
		case s.column(key) == nil:
			r.findings.add(spot{number, line, at}, columnUnknown.At("", value.Named("column", g.at(line, 2).text)))
		case lines[key] != 0:
			r.findings.add(spot{number, line, at}, columnTwice.At("", r.titled(s.column(key))))
		default:
			lines[key] = line
		}
	}
	if !r.titledAsKeyed(s, number, lines) {
		return
	}
	r.beside(s, number, at, lines)
	r.merged(g, number)
	for i := range s.columns {
		c := &s.columns[i]
		if line := lines[c.key]; line != 0 {
			t.cells[c.key] = spot{number, line, at}
			r.property(s, t, c)
		} else if get(t.object, c.path) != nil {
			r.findings.add(t.here, rowMissing.At("", value.Named("row", c.title.In(r.words.lang))))
		}
	}
}

func (r *reader) titled(c *column) value.Arg { return value.Arg{Name: "column", Text: c.title} }

// list reads the sheet of a list, a thing on each row.
func (r *reader) list(s *sheet, number int) {
	g := r.book.grids[number]
	columns := r.columns(s, number)
	if !r.headed(s, number, columns) {
		r.damaged[s] = number
		r.keep(s)
		return
	}
	r.merged(g, number)
	blank := r.blankRows(s)
	var rows []*thing
	for _, line := range g.rows {
		if line < firstRow {
			continue
		}
		t := &thing{object: object{}, here: spot{number, line, 2}, cells: map[string]spot{}}
		filled := false
		for key, column := range columns {
			t.cells[key] = spot{number, line, column}
			filled = filled || key != keyColumn && !empty(g.at(line, column))
		}
		if filled || blank[r.said(t, keyColumn)] {
			rows = append(rows, t)
		}
	}
	r.claim(s, rows)
	if c := r.leftBehind(s, rows); c != nil {
		r.findings.add(spot{number, headingRow, columns[c.key]}, columnLeftBehind.At("", r.titled(c)))
		r.damaged[s] = number
		r.keep(s)
		return
	}
	for _, t := range rows {
		if t.origin != nil {
			t.object = s.bare(t.origin.object)
		} else if name := r.nameOfSum(s, t); name != "" {
			r.findings.add(t.here, sumRow.At("", value.Named("row", name)))
		}
		for i := range s.columns {
			if _, there := columns[s.columns[i].key]; there {
				r.property(s, t, &s.columns[i])
			}
		}
		t.id = idOf(t.object)
		if r.adopt(s, t) {
			r.take(s, t)
		}
		if t.origin != nil && s.hasID() && t.id != "" && t.id != t.origin.id() {
			r.findings.add(t.cells["id"], idChanged.At("", value.Named("old", t.origin.id()), value.Named("id", t.id)))
		}
	}
}

// blankRows are the keys of the rows that had nothing to see, as one whose text is a space.
func (r *reader) blankRows(s *sheet) map[string]bool {
	blank := map[string]bool{}
	for _, origin := range r.rows[s] {
		blank[string(origin.at)] = !slices.ContainsFunc(s.columns, func(c column) bool { return !empty(c.render(get(origin.object, c.path), r.words)) })
	}
	return blank
}

// empty reports whether nothing stands in the cell that anyone can see.
func empty(c cell) bool {
	return c.form == blank && !c.formula || c.form == textForm && strings.TrimSpace(c.text) == ""
}

// columns finds the column of each property by the hidden first row.
func (r *reader) columns(s *sheet, number int) map[string]int {
	g := r.book.grids[number]
	found, filled := map[string]int{}, used(g)
	wanted := map[string]value.Text{}
	for _, c := range s.columns {
		wanted[c.key] = c.title
	}
	wanted[keyColumn] = value.Text{}
	if s.nested() {
		wanted[parentColumn] = r.words.parentTitle(s)
	}
	for column, last := 1, g.width(); column <= last; column++ {
		key, heading := g.at(1, column).text, g.at(headingRow, column).text
		if column == 1 {
			key = keyColumn // the cell above the keys holds the name of the sheet
		}
		title, known := wanted[key]
		switch {
		case known && found[key] != 0:
			r.findings.add(spot{number, headingRow, column}, columnTwice.At("", value.Arg{Name: "column", Text: title}))
		case known:
			found[key] = column
		case heading != "" || filled[column]:
			if heading == "" {
				heading = columnName(column)
			}
			r.findings.add(spot{number, headingRow, column}, columnUnknown.At("", value.Named("column", heading)))
		}
	}
	for _, c := range s.columns {
		if found[c.key] == 0 {
			r.findings.add(spot{sheet: number}, columnMissing.At("", r.titled(&c)))
		}
	}
	if s.nested() && found[parentColumn] == 0 {
		r.findings.add(spot{sheet: number}, columnMissing.At("", value.Arg{Name: "column", Text: wanted[parentColumn]}))
	}
	return found
}

// used are the columns in which anyone can see something.
func used(g *grid) map[int]bool {
	columns := map[int]bool{}
	for at, c := range g.cells {
		if !columns[at.column] && !empty(c) {
			columns[at.column] = true
		}
	}
	return columns
}

// merged says which merged cells hide values. Merging across headings hides none.
func (r *reader) merged(g *grid, number int) {
	for _, name := range g.merged {
		if from, to, ok := parseRange(name); ok && to.row >= firstRow {
			r.findings.add(spot{number, from.row, from.column}, cellsMerged.At("", value.Named("cells", name)))
		}
	}
}

func (r *reader) cell(at spot) cell { return r.book.grids[at.sheet].at(at.row, at.column) }

// said is the text of a cell of a row, without spaces around it and what nobody sees; "" for a column that
// is gone.
func (r *reader) said(t *thing, key string) string {
	at, there := t.cells[key]
	if !there {
		return ""
	}
	return strings.TrimSpace(visible(r.cell(at).text))
}

func (r *reader) nameOf(s *sheet) string {
	if i, there := r.grids[s]; there {
		return r.book.grids[i].name
	}
	return r.words.sheetNames(r.layout)[s]
}

// property reads one cell into a thing. A cell that is as Write left it changes nothing.
func (r *reader) property(s *sheet, t *thing, c *column) {
	at := t.cells[c.key]
	in, base := r.cell(at), get(t.object, c.path)
	if (c.kind == dateKind || in.shown == asDate) && r.book.date1904 {
		in = in.since1904()
	}
	say := func(rule finding.Rule, args ...value.Arg) {
		r.findings.add(at, rule.At("", append(args, r.titled(c), value.Arg{Name: "value", Text: c.seen(in)})...))
	}
	switch {
	case in.form == errorForm:
		say(errorValue)
		return
	case in.formula && in.form == blank:
		say(formulaWithoutValue)
		return
	case in.formula:
		say(formulaRead)
	}
	if r.untouched(in, c.render(base, r.words)) {
		return
	}
	v, remark := c.read(in, r.words)
	var estimate []value.Arg
	if remark.ID == valueNotRead.ID {
		if estimate = s.estimateOf(c); estimate != nil {
			remark.Advice = writeEstimate
		}
	}
	if remark.Severity == finding.Error || remark.ID != "" && !same(v, base) {
		say(remark, append(append(in.meanings(), value.Arg{Name: "read", Text: c.words(v)}, value.Arg{Name: "kind", Text: kindNames[c.kind]},
			value.Arg{Name: "example", Text: c.example()}, value.Arg{Name: "help", Text: c.help}), estimate...)...)
	}
	if remark.Severity == finding.Error || same(v, base) {
		return
	}
	set(t.object, c.path, c.keep(v, base, r.words))
}

// keep puts back the items of a changed list that are as they were, with what no cell can show.
func (c *column) keep(v, base any, w words) any {
	is, _ := v.([]any)
	was, _ := base.([]any)
	for i := range is {
		for _, old := range was {
			if clean(c.text(old, w), w) == c.text(is[i], w) {
				is[i] = old
			}
		}
	}
	return v
}

// untouched reports whether a cell holds what was written in it, whatever program saved it.
func (r *reader) untouched(in, written cell) bool {
	if written.text == "" || in.form == blank {
		return written.text == "" && in.form == blank
	}
	return in.form == written.form && settle(in.text) == settle(written.text)
}

// assemble puts the things into their lists, and notes where in the workbook everything stands.
func (r *reader) assemble() object {
	root := r.things[r.layout.sheets[0]][0]
	r.note(r.layout.sheets[0], root)
	for _, s := range r.layout.sheets[1:] {
		lists := map[*thing][]any{}
		for _, t := range r.things[s] {
			at := along(t.parent.at, s.path)
			t.at = at.Index(len(lists[t.parent]))
			lists[t.parent] = append(lists[t.parent], t.object)
			if _, noted := r.spots[at]; !noted {
				r.spots[at] = spot{sheet: t.here.sheet}
			}
			r.note(s, t)
		}
		for parent, list := range lists {
			set(parent.object, s.path, list)
		}
	}
	return root.object
}

// note notes where a thing stands, each of its properties, the objects they are in, and the sheets
// of its lists. An object stands where the first thing that is said in it stands.
func (r *reader) note(s *sheet, t *thing) {
	r.spots[t.at] = t.here
	filled := map[finding.Pointer]bool{}
	for i := range s.columns {
		c := &s.columns[i]
		at, there := t.cells[c.key]
		if !there {
			continue
		}
		place := along(t.at, c.path)
		r.spots[place], r.headings[place] = at, c
		stated := get(t.object, c.path) != nil
		for n := range len(c.path) - 1 {
			object := along(t.at, c.path[:n+1])
			if _, noted := r.spots[object]; !noted || stated && !filled[object] {
				r.spots[object], filled[object] = at, stated
			}
		}
	}
	for _, list := range s.lists {
		if number, there := r.grids[list]; there {
			r.spots[along(t.at, list.path)] = spot{sheet: number}
		}
	}
}

// spot is where a place in the plan stands in the workbook, or the nearest place around it.
func (r *reader) spot(at finding.Pointer) spot {
	for {
		if found, ok := r.spots[at]; ok || at == "" {
			return found
		}
		at = at.Parent()
	}
}

// spotOf is where to look for what a finding is about. What is missing in a thing is looked for in
// the column where it should have been.
func (r *reader) spotOf(f finding.Finding) spot {
	for _, arg := range f.Args {
		if arg.Name == "property" {
			if at, ok := r.spots[along(f.Pointer, strings.Split(arg.Text.NB, "."))]; ok {
				return at
			}
		}
	}
	return r.spot(f.Pointer)
}
