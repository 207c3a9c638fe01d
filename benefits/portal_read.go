package benefits

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// WithPortalLists returns the plan with what stands in the three lists of Prosjektportalen, and
// findings about every cell that could not be read or that the plan says otherwise. Rows are
// recognised by their titles; what has a new title is new. A cell that says what the plan would
// have written changes nothing, an empty cell takes nothing away, and what is not in the lists
// stays in the plan. The plan itself is not changed, and shares with the one returned the lists inside
// its benefits that Prosjektportalen does not have.
func (p Plan) WithPortalLists(lists PortalLists, names PortalNames) (Plan, []PortalFinding) {
	r := portalReader{plan: p.copied(), names: names.complete(), given: map[value.ID]bool{}}
	for list, data := range [][]byte{lists.Benefits, lists.Indicators, lists.Measurements} {
		t := readPortalTable(PortalList(list), data)
		r.table = &t
		switch t.list {
		case PortalBenefits:
			r.benefits()
		case PortalIndicators:
			r.indicators()
		case PortalMeasurements:
			r.measurements()
		}
		r.found = append(r.found, t.found...)
	}
	return r.plan, r.found
}

// copied is a plan whose lists can be changed without changing this one.
func (p Plan) copied() Plan {
	p.Benefits, p.Indicators, p.Steps = slices.Clone(p.Benefits), slices.Clone(p.Indicators), slices.Clone(p.Steps)
	for i := range p.Benefits {
		p.Benefits[i].Indicators = slices.Clone(p.Benefits[i].Indicators)
		p.Benefits[i].Uses = slices.Clone(p.Benefits[i].Uses)
	}
	for i := range p.Indicators {
		p.Indicators[i].Measurements = slices.Clone(p.Indicators[i].Measurements)
	}
	for i := range p.Steps {
		p.Steps[i].LeadsTo = slices.Clone(p.Steps[i].LeadsTo)
	}
	return p
}

type portalReader struct {
	plan  Plan
	names PortalNames
	// preconditions are the places of those among the steps, by their titles, and links where they lead.
	preconditions map[string]int
	links         map[portalLink]bool
	given         map[value.ID]bool // ids of what is new
	table         *portalTable
	found         []PortalFinding
}

func (r *portalReader) report(rule finding.Rule, row portalRow, c portalColumn, args ...value.Arg) {
	args = append([]value.Arg{value.Named("cell", clip(row.cells[c.name]))}, args...)
	r.table.report(rule, row.number, c.name, args...)
}

// titled finds a title in a list of things: its place, or -1 when there is none or several.
func titled[T any](things []T, title func(*T) string) map[string]int {
	places := make(map[string]int, len(things))
	for i := range things {
		t := cellText(title(&things[i]))
		if _, there := places[t]; there {
			places[t] = -1
		} else {
			places[t] = i
		}
	}
	return places
}

func benefitTitle(b *Benefit) string     { return b.Title }
func indicatorTitle(i *Indicator) string { return i.Title }

// tellMissing tells what the plan had and a list has not, when the list has something new: a thing with another
// name cannot be told from a new one.
func (r *portalReader) tellMissing(listed map[int]bool, before, now int, title func(int) string) {
	for i := 0; now > before && i < before; i++ {
		if !listed[i] {
			r.table.report(portalNotInList, 0, "", value.Named("title", clip(title(i))))
		}
	}
}

func (r *portalReader) benefits() {
	places, before, listed := titled(r.plan.Benefits, benefitTitle), len(r.plan.Benefits), map[int]bool{}
	r.indexPreconditions()
	w := portalWriter{plan: r.plan, names: r.names, before: r.plan.preconditions()}
	for _, row := range r.table.rows {
		title := row.cells[colBenefit.name]
		i, there := places[title]
		switch {
		case title == "":
			r.report(portalRowWithoutTitle, row, colBenefit)
			continue
		case i < 0:
			r.report(portalTitleTwice, row, colBenefit)
			continue
		case !there:
			i = len(r.plan.Benefits)
			places[title] = i
			r.plan.Benefits = append(r.plan.Benefits, Benefit{ID: r.newID(title, "gevinst"), Title: title})
			w.before = append(w.before, nil)
			w.plan = r.plan
		}
		listed[i] = true
		written := w.benefit(i)
		for n, c := range portalColumns(PortalBenefits)[1:] {
			if cell := row.cells[c.name]; cell != "" && cell != cellText(written[n+1]) {
				r.benefitCell(row, c, cell, i, w.before[i])
			}
		}
		w.plan = r.plan
	}
	r.tellMissing(listed, before, len(r.plan.Benefits), func(i int) string { return r.plan.Benefits[i].Title })
}

func (r *portalReader) benefitCell(row portalRow, c portalColumn, cell string, i int, before []string) {
	b := &r.plan.Benefits[i]
	switch c.name {
	case colKind.name:
		for _, known := range portalKinds {
			if startsWith(cell, known.name) || startsWith(cell, known.other) {
				b.Kind = known.kind
				return
			}
		}
		r.report(portalWordUnknown, row, c, value.Named("words", "Direkte, Indirekte, Kvalitativ"))
	case colConversion.name:
		switch len(b.Uses) {
		case 0:
			b.Uses = []Use{{Kind: UseOther, Description: cell}}
		case 1:
			b.Uses[0].Description = cell
		default:
			r.report(portalNotTaken, row, c)
		}
	case colPreconditions.name:
		known := make(map[string]bool, len(before))
		for _, line := range before {
			known[line] = true
		}
		for line := range strings.SplitSeq(cell, "\n") {
			if line = value.OneLine(line); line != "" && !known[line] {
				known[line] = true
				r.precondition(line, b.ID)
			}
		}
	case colResponsible.name:
		if id := r.person(row, c, cell); id != "" && r.plan.Responsible.IsZero() {
			r.plan.Responsible = id
		} else if id != "" && id != r.plan.Responsible {
			r.report(portalNotTaken, row, c)
		}
	case colOwner.name:
		if id := r.person(row, c, cell); id != "" {
			b.Owner = id
		}
	case colRealisation.name:
		d, ok := readPortalDate(cell)
		if !ok {
			r.report(portalDateUnreadable, row, c)
			return
		}
		if year, err := value.NewCount(int64(d.Year())); err == nil {
			b.StartYear = year
		}
		if d.Month() != 1 || d.Day() != 1 {
			r.report(portalDayNotKept, row, c)
		}
	}
}

// precondition makes a precondition lead to a benefit: the one with the title, or a new one.
func (r *portalReader) precondition(title string, to value.ID) {
	i, there := r.preconditions[title]
	if !there {
		i = len(r.plan.Steps)
		r.plan.Steps = append(r.plan.Steps, MapStep{ID: r.newID(title, "forutsetning"), Title: title, Kind: Precondition})
		r.preconditions[title] = i
	}
	if led := (portalLink{i, to}); !r.links[led] {
		r.links[led] = true
		r.plan.Steps[i].LeadsTo = append(r.plan.Steps[i].LeadsTo, to)
	}
}

// portalLink is a step, by its place, that leads to something.
type portalLink struct {
	step int
	to   value.ID
}

// indexPreconditions finds the first precondition of each title, and where it leads.
func (r *portalReader) indexPreconditions() {
	r.preconditions, r.links = map[string]int{}, map[portalLink]bool{}
	for i, s := range r.plan.Steps {
		title := value.OneLine(s.Title)
		if _, twice := r.preconditions[title]; s.Kind != Precondition || twice {
			continue
		}
		r.preconditions[title] = i
		for _, to := range s.LeadsTo {
			r.links[portalLink{i, to}] = true
		}
	}
}

func (r *portalReader) person(row portalRow, c portalColumn, name string) value.ID {
	id := r.names.Find(name)
	if id.IsZero() {
		r.report(portalNameUnknown, row, c)
	}
	return id
}

func startsWith(s, word string) bool {
	return len(s) >= len(word) && strings.EqualFold(s[:len(word)], word)
}
