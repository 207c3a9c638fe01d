package report_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestChartIsToldInFull(t *testing.T) {
	for _, p := range []*samskaping.Plan{example(t, "halden/plan.json"), large(t, 50, 1)} {
		root := parse(t, page(t, p))
		told := root.all("details")[0].said()
		for _, s := range p.Subprojects {
			require.Contains(t, told, s.Title)
			require.Contains(t, told, p.Index().Person(s.Leader).Role)
		}
		for _, m := range p.SteeringGroup().Members {
			require.Contains(t, told, p.Index().Person(m.Member).Role)
		}
		require.Contains(t, told, p.Index().Name(p.Owner))
		boxes := 0
		for _, svg := range chart(root) {
			boxes += len(svg.all("rect"))
		}
		require.Equal(t, boxes, 3+len(p.Leadership)/2+len(p.Subprojects))
	}
}

// chart is the parts of the first figure of a page.
func chart(root *node) []*node {
	figures := root.all("figure")
	if len(figures) == 0 {
		return nil
	}
	return figures[0].all("svg")
}

func TestChartFitsItsBoxes(t *testing.T) {
	long := large(t, 7, 1)
	long.Subprojects[3].Title = strings.Repeat("a", 10_000)
	long.Subprojects[4].Title = strings.Repeat("et langt navn ", 1_000)
	long.Subprojects[5].Title = "Båstadlund arbeids- og aktivitetssenteravdelingskontorbygning med mer"
	for name, p := range map[string]*samskaping.Plan{
		"six": example(t, "halden/plan.json"), "fifty": large(t, 50, 1), "one": large(t, 1, 1), "four": large(t, 4, 1), "long": long,
	} {
		t.Run(name, func(t *testing.T) {
			number := func(n *node, attribute string) int {
				i, err := strconv.Atoi(n.attr[attribute])
				require.NoError(t, err)
				return i
			}
			type box struct{ left, top, right, bottom int }
			var boxes []box
			top := 0
			for _, svg := range chart(parse(t, page(t, p))) {
				width, bottom := number(svg, "width"), top+number(svg, "height")
				require.Equal(t, fmt.Sprintf("0 %d %d %d", top, width, bottom-top), svg.attr["viewBox"])
				for _, r := range svg.all("rect") {
					b := box{number(r, "x"), number(r, "y"), number(r, "x") + number(r, "width"), number(r, "y") + number(r, "height")}
					require.True(t, 0 <= b.left && b.right <= width && top <= b.top && b.bottom <= bottom, "%v", b)
					for _, other := range boxes {
						apart := b.left >= other.right || b.right <= other.left || b.top >= other.bottom || b.bottom <= other.top
						require.True(t, apart, "%v on %v", b, other)
					}
					boxes = append(boxes, b)
				}
				for _, line := range svg.all("text") {
					x, y, words := number(line, "x"), number(line, "y"), line.said()
					inside := false
					for _, b := range boxes {
						inside = inside || b.left < x && x < b.right && b.top < y && y < b.bottom && lineWidth(line) < b.right-b.left
					}
					require.True(t, inside, "%q", words)
				}
				top = bottom
			}
		})
	}
	page := page(t, long)
	require.Contains(t, page, "…</text>")
	require.Contains(t, parse(t, page).all("details")[0].said(), long.Subprojects[3].Title)
}

// lineWidth is less than the width of a line of text: half its height for every character.
func lineWidth(line *node) int {
	size := map[string]int{"small": 13, "name": 16}[line.attr["class"]]
	return utf8.RuneCountInString(strings.TrimSpace(line.said())) * size / 2
}

// A box has no room for some words. They are broken as one would by hand, and nothing of them is lost.
func TestWordsWithoutRoomInABoxAreBrokenWithAHyphen(t *testing.T) {
	for _, c := range []struct {
		title string
		want  []string
	}{
		{"Samarbeidspartnerskapet", []string{"Samarbeidspart-", "nerskapet"}},
		{"Samskapingsprosjektene", []string{"Samskapingspro-", "sjektene"}},
		{"Innbyggerarbeidsprosjekt", []string{"Innbyggerarbeids-", "prosjekt"}},
		{"Åååååååååååååååååååååååååå", []string{"Ååååååååååååååå-", "ååååååååååå"}},
		{"123456789012345678901234", []string{"1234567890123456", "78901234"}},
		{"رررررررررررررررررررر", []string{
			"رررررررررررررررر", "رررر"}},
	} {
		p := large(t, 4, 1)
		p.Subprojects[2].Title = c.title
		var lines []string
		for _, svg := range chart(parse(t, page(t, p))) {
			for _, line := range svg.all("text") {
				if line.attr["class"] == "name" {
					lines = append(lines, strings.TrimSpace(line.said()))
				}
			}
		}
		at := slices.IndexFunc(lines, func(line string) bool { return strings.HasPrefix(line, c.want[0]) })
		require.GreaterOrEqual(t, at, 0, "%q in %q", c.want[0], lines)
		require.Empty(t, cmp.Diff(c.want, lines[at:at+len(c.want)]))
	}
}

func TestNoChartOfOneOrTwoBoxes(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Owner: "a"}
	p.Organisations = []samskaping.Organisation{{ID: "a", Name: "A"}}
	p.Subprojects = []samskaping.Subproject{{ID: "d1", Title: "Første"}}
	require.NotContains(t, page(t, p), "<svg")
	p.Subprojects = append(p.Subprojects, samskaping.Subproject{ID: "d2", Title: "Andre"})
	require.Contains(t, page(t, p), "<svg")
}

func TestChartDrawsCommissionersWhereTheyAre(t *testing.T) {
	p := large(t, 2, 1)
	p.Commissioners = []value.ID{"eier", "styringsgruppen", "lag-0"}
	told := parse(t, page(t, p)).all("svg")[0].said()
	require.Contains(t, told, "Eier og bestiller")
	require.Contains(t, told, "Styringsgruppe og bestiller")
	require.Contains(t, told, "Bestiller: Lag nummer 0")
}

// On a telephone all of a chart without subprojects is seen at once, with no white to scroll past.
func TestAChartWithoutSubprojectsIsNoWiderThanItsBoxes(t *testing.T) {
	p := large(t, 2, 1)
	p.Subprojects = nil
	p.People = append(p.People, samskaping.Person{ID: "leder", Role: "Leder"})
	p.Leadership = []samskaping.Leader{{Role: samskaping.ProjectManager, Person: "leder"}}
	require.Contains(t, page(t, p), `<figure class="narrow">`)
	require.Contains(t, page(t, p), `viewBox="0 0 444 `)
	require.NotContains(t, page(t, large(t, 2, 1)), `<figure class="narrow">`)
}
