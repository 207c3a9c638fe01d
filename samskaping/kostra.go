package samskaping

import (
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/finding"
)

// KostraTable writes the accounted lines of the budget as a table for the finance department; see
// [budget.ExportKostra]. The region is the plan's municipality. The findings point into the plan.
// It returns ErrNoPlan for nil, value.ErrSyntax when the plan states no municipality and for a basis that
// does not exist, and value.ErrRange when the amounts are too large together.
func (p *Plan) KostraTable(basis budget.Basis) ([]byte, finding.List, error) {
	if p == nil {
		return nil, nil, ErrNoPlan
	}
	placed, err := p.Budget.AccountedLines("/budget", basis)
	if err != nil {
		return nil, nil, err
	}
	lines := make([]budget.AccountedLine, 0, len(placed))
	for _, l := range placed {
		lines = append(lines, l.AccountedLine)
	}
	table, findings, err := budget.ExportKostra(p.Municipality, lines)
	seen := map[string]bool{}
	kept := findings[:0]
	for _, f := range findings {
		tokens := f.Pointer.Tokens()
		i, errIndex := strconv.Atoi(tokens[0])
		if errIndex != nil || i >= len(placed) {
			continue
		}
		f.Pointer = placed[i].At
		for _, t := range tokens[1:] {
			f.Pointer = f.Pointer.Key(t)
		}
		// The lines of one cost, with its tax, have one finding for the same thing.
		key := f.Rule.ID + string(f.Pointer)
		if !seen[key] {
			seen[key] = true
			kept = append(kept, f)
		}
	}
	kept.Sort()
	return table, kept, err
}
