package report_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// mapped is a plan with a benefit map of so many nodes, of which the last are goals.
func mapped(nodes int) *samskaping.Plan {
	p := &samskaping.Plan{ID: "kart", Title: "Plan med gevinstkart", Language: value.NB}
	words := []string{"Trådløst nett i alle lokaler", "Opplæring av digitale verter", "Ansatte viser innbyggere videre til riktig tilbud", "Færre venter i servicesenteret",
		"Innbyggerne klarer den digitale hverdagen", "Kommunen bruker mindre tid på veiledning", "Felles oversikt over tilbudene", "Utlån av nettbrett", "Trygghet", "Frivillige deler på oppgavene med kommunen og hverandre"}
	kinds := []benefits.MapStepKind{benefits.Precondition, benefits.EnablingChange, benefits.BusinessChange, benefits.IntermediateBenefit}
	of := func(column int) int { return nodes*(column+1)/6 - nodes*column/6 }
	id := func(column, i int) value.ID { return value.ID(fmt.Sprintf("n%d-%d", column, i)) }
	leads := func(column, i int) []value.ID {
		if of(column+1) == 0 {
			return nil
		}
		to := []value.ID{id(column+1, i%of(column+1))}
		if i%3 == 1 {
			to = append(to, id(column+1, (i*7+3)%of(column+1)))
		}
		return to
	}
	title := func(column, i int) string { return words[(column*3+i)%len(words)] }
	for column, kind := range kinds {
		for i := range of(column) {
			s := benefits.MapStep{ID: id(column, i), Title: title(column, i), Kind: kind, LeadsTo: leads(column, i)}
			if column == 1 && i%4 == 2 {
				s.LeadsTo = append(s.LeadsTo, id(4, i%max(1, of(4))))
			}
			p.BenefitPlan.Steps = append(p.BenefitPlan.Steps, s)
		}
	}
	for i := range of(4) {
		p.BenefitPlan.Benefits = append(p.BenefitPlan.Benefits, benefits.Benefit{ID: id(4, i), Title: title(4, i), Goals: leads(4, i)})
	}
	for i := range of(5) {
		p.Goals = append(p.Goals, samskaping.Goal{ID: id(5, i), Title: title(5, i)})
	}
	return p
}

func TestMapIsToldInFull(t *testing.T) {
	p := mapped(20)
	p.BenefitPlan.Benefits[0].PartOf = p.BenefitPlan.Benefits[1].ID
	told := parse(t, page(t, p)).all("details")[0].said()
	for _, s := range p.BenefitPlan.Steps {
		require.Contains(t, told, s.Title)
	}
	require.Contains(t, told, "Trådløst nett i alle lokaler. Fører til: Færre venter i servicesenteret.")
	require.Contains(t, told, "Del av: Færre venter i servicesenteret.")
	require.Regexp(t, `Mål som ingen gevinst i kartet fører til\s+Trygghet`, told)
	require.Equal(t, page(t, p), page(t, p))
	require.Contains(t, markdown(t, p), "Fører til: Færre venter i servicesenteret.")
}

func TestNoMapOfBenefitsAlone(t *testing.T) {
	p := mapped(20)
	p.BenefitPlan.Steps = nil
	require.NotContains(t, page(t, p), "<svg")
	require.NotContains(t, markdown(t, p), "Gevinstkart")
}

// tangled is a map with links of every sort: within a column, past columns, backwards and round.
func tangled(nodes, links int) *samskaping.Plan {
	p := mapped(nodes)
	steps := p.BenefitPlan.Steps
	state := uint32(1)
	random := func(n int) int {
		state = state*1664525 + 1013904223
		return int(state>>8) % n
	}
	for range links {
		from := &steps[random(len(steps))]
		from.LeadsTo = append(from.LeadsTo, steps[random(len(steps))].ID)
	}
	steps[0].LeadsTo = append(steps[0].LeadsTo, steps[0].ID)
	return p
}

// No box stands on another or outside the drawing, every text is inside its box, and no line runs
// through a box.
func TestMapKeepsItsLinesClearOfItsBoxes(t *testing.T) {
	long := mapped(12)
	long.BenefitPlan.Steps[3].Title = strings.Repeat("langtord", 60)
	for name, p := range map[string]*samskaping.Plan{
		"5": mapped(5), "20": mapped(20), "60": mapped(60), "long": long, "tangled": tangled(30, 25), "very tangled": tangled(60, 150),
	} {
		t.Run(name, func(t *testing.T) {
			number := func(n *node, attribute string) int {
				i, err := strconv.Atoi(n.attr[attribute])
				require.NoError(t, err)
				return i
			}
			svg := chart(parse(t, page(t, p)))[0]
			width, height := number(svg, "width"), number(svg, "height")
			type box struct{ left, top, right, bottom int }
			var boxes []box
			for _, r := range svg.all("rect") {
				b := box{number(r, "x"), number(r, "y"), number(r, "x") + number(r, "width"), number(r, "y") + number(r, "height")}
				require.True(t, 0 <= b.left && b.right <= width && 0 <= b.top && b.bottom <= height, "%v", b)
				for _, other := range boxes {
					apart := b.left >= other.right || b.right <= other.left || b.top >= other.bottom || b.bottom <= other.top
					require.True(t, apart, "%v on %v", b, other)
				}
				boxes = append(boxes, b)
			}
			require.Len(t, boxes, len(p.BenefitPlan.Steps)+len(p.BenefitPlan.Benefits)+reachedGoals(p))
			for _, l := range svg.all("line") {
				x1, y1, x2, y2 := number(l, "x1"), number(l, "y1"), number(l, "x2"), number(l, "y2")
				require.True(t, x1 == x2 || y1 == y2)
				require.True(t, 0 <= min(x1, x2) && max(x1, x2) <= width && 0 <= min(y1, y2) && max(y1, y2) <= height)
				for _, b := range boxes {
					clear := max(x1, x2) <= b.left || min(x1, x2) >= b.right || max(y1, y2) <= b.top || min(y1, y2) >= b.bottom
					require.True(t, clear, "%d,%d %d,%d through %v", x1, y1, x2, y2, b)
				}
			}
			for _, line := range svg.all("text") {
				if line.attr["class"] == "small head" {
					continue
				}
				x, y, inside := number(line, "x"), number(line, "y"), false
				for _, b := range boxes {
					inside = inside || b.left < x && x < b.right && b.top < y && y < b.bottom && lineWidth(line) < b.right-b.left
				}
				require.True(t, inside, "%q", line.said())
			}
		})
	}
}

func reachedGoals(p *samskaping.Plan) int {
	reached := map[value.ID]bool{}
	for _, b := range p.BenefitPlan.Benefits {
		for _, id := range b.Goals {
			reached[id] = true
		}
	}
	return len(reached)
}

// Every link ends in one arrow where it leads, and what leads to one thing from several has one each.
func TestMapHasAnArrowForEachLink(t *testing.T) {
	p := mapped(20)
	links := 0
	for _, s := range p.BenefitPlan.Steps {
		seen := map[value.ID]bool{}
		for _, id := range s.LeadsTo {
			seen[id] = true
		}
		links += len(seen)
	}
	for _, b := range p.BenefitPlan.Benefits {
		seen := map[value.ID]bool{}
		for _, id := range b.Goals {
			seen[id] = true
		}
		links += len(seen)
	}
	require.Len(t, chart(parse(t, page(t, p)))[0].all("path"), links)
	p.BenefitPlan.Steps[7].LeadsTo = append(p.BenefitPlan.Steps[7].LeadsTo, "n0-1") // backwards, past a column
	p.BenefitPlan.Steps[0].LeadsTo = append(p.BenefitPlan.Steps[0].LeadsTo, "n0-2") // within a column
	require.Len(t, chart(parse(t, page(t, p)))[0].all("path"), links+2)
}

// Nobody can read a drawing of thousands of boxes; the list says the same.
func TestTooLargeMapIsOnlyTold(t *testing.T) {
	require.Contains(t, page(t, tangled(300, 600)), "<svg")
	told := page(t, tangled(3000, 6000))
	require.NotContains(t, told, "<svg")
	require.Contains(t, told, "Gevinster på veien")
	require.Contains(t, told, "Fører til: ")
}

// A wide map stands on a page on its side, with its heading, and the pages after it are upright.
func TestDOCXTurnsThePageForAWideMap(t *testing.T) {
	const sideways, upright = 16838, 11906
	pages := func(p *samskaping.Plan) (all []int) {
		for _, n := range word(t, p, report.Options{}).body(t).all("pgSz") {
			all = append(all, measured(t, n, "w")...)
		}
		return all
	}
	require.NotContains(t, pages(mapped(5)), sideways)
	for name, p := range map[string]*samskaping.Plan{"20": mapped(20), "60": mapped(60), "200": mapped(200), "tangled": tangled(90, 60)} {
		sizes := pages(p)
		require.Equal(t, []int{upright, sideways, upright}, sizes[len(sizes)-3:], name)
		body := word(t, p, report.Options{}).body(t)
		arrows := 0
		for _, n := range body.all("inline") {
			size := measured(t, n.all("extent")[0], "cx", "cy")
			require.LessOrEqual(t, size[0], (sideways-2*1134)*635, name)
			require.LessOrEqual(t, size[1], (upright-2*1134)*635*9/10, name)
			arrows += len(n.all("tailEnd")) + len(n.all("headEnd"))
		}
		require.GreaterOrEqual(t, arrows, len(p.BenefitPlan.Steps), name)
		turned := false
		for _, n := range body.children {
			for _, s := range n.all("pgSz") {
				turned = turned || s.attr["w"] == strconv.Itoa(upright)
			}
			if n.style() == "Heading2" && n.words() == "Gevinstkart" {
				require.True(t, turned, "the heading comes after the upright pages end")
			}
		}
	}
	require.Len(t, word(t, mapped(60), report.Options{}).body(t).all("inline"), 1, "sixty boxes have room on one page")
}
