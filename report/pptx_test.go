package report_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// slides is the parts of the presentation of a plan.
func slides(t *testing.T, p *samskaping.Plan, o report.Options) docx {
	t.Helper()
	o.Document, o.Format = report.Presentation, report.PPTX
	if o.Audience == "" {
		o.Audience = report.Internal
	}
	return unzip(t, render(t, p, o))
}

// slide is a slide and its notes; nothing when there is no such slide.
func (d docx) slide(t *testing.T, n int) (slide, notes *node) {
	t.Helper()
	data, ok := d.parts[fmt.Sprintf("ppt/slides/slide%d.xml", n)]
	if !ok {
		return nil, nil
	}
	if data, ok := d.parts[fmt.Sprintf("ppt/notesSlides/notesSlide%d.xml", n)]; ok {
		notes = parse(t, data)
	}
	return parse(t, data), notes
}

func (d docx) slides(t *testing.T) []*node {
	t.Helper()
	var all []*node
	for n := 1; ; n++ {
		s, _ := d.slide(t, n)
		if s == nil {
			return all
		}
		all = append(all, s)
	}
}

// holder is the shape in one of the places of a layout.
func (n *node) holder(kinds ...string) *node {
	for _, sp := range n.all("sp") {
		for _, ph := range sp.all("ph") {
			if slices.Contains(kinds, ph.attr["type"]) {
				return sp
			}
		}
	}
	return nil
}

// spoken is the paragraphs of a node, one on each line.
func (n *node) spoken() string {
	var b strings.Builder
	for _, p := range n.all("p") {
		if said := strings.TrimSpace(p.words()); said != "" {
			b.WriteString(said + "\n")
		}
	}
	return b.String()
}

func TestPPTXIsAWholePackage(t *testing.T) {
	for _, name := range examplePlans {
		t.Run(name, func(t *testing.T) { whole(t, slides(t, example(t, name), report.Options{})) })
	}
}

// whole checks that what a package holds is typed, and that what it leads to is there.
func whole(t *testing.T, d docx) {
	t.Helper()
	typed, kinds := map[string]bool{}, map[string]bool{}
	types := parse(t, d.parts["[Content_Types].xml"])
	for _, o := range types.all("Override") {
		require.Contains(t, d.parts, strings.TrimPrefix(o.attr["PartName"], "/"))
		typed[strings.TrimPrefix(o.attr["PartName"], "/")] = true
	}
	for _, o := range types.all("Default") {
		kinds[o.attr["Extension"]] = true
	}
	for part, data := range d.parts {
		ending := part[strings.LastIndex(part, ".")+1:]
		require.True(t, typed[part] || kinds[ending], part)
		if ending != "rels" {
			continue
		}
		ids := map[string]bool{}
		for _, r := range parse(t, data).all("Relationship") {
			require.False(t, ids[r.attr["Id"]])
			ids[r.attr["Id"]] = true
			if r.attr["TargetMode"] != "External" {
				require.Contains(t, d.parts, strings.TrimPrefix(r.attr["Target"], "/"))
			}
		}
	}
}

func TestEverySlideHasAHeadingTextAndAFoot(t *testing.T) {
	for _, name := range examplePlans {
		t.Run(name, func(t *testing.T) {
			d := slides(t, example(t, name), report.Options{})
			all := d.slides(t)
			for i, s := range all {
				require.NotEmpty(t, s.holder("title", "ctrTitle").spoken(), "slide %d", i+1)
				require.Regexp(t, "kontrollsum|checksum", s.holder("ftr").spoken(), "slide %d", i+1)
				if i == 0 {
					continue
				}
				require.Equal(t, strconv.Itoa(i+1)+"\n", s.holder("sldNum").spoken())
				body := s.holder("", "body")
				require.True(t, body != nil && body.spoken() != "" || len(s.all("tbl"))+len(s.all("grpSp")) > 0, "nothing on slide %d", i+1)
			}
			require.LessOrEqual(t, len(all), 14, "the front, eleven slides on the project and two on what has come of it")
		})
	}
}

func TestSmallPlansHaveFewSlides(t *testing.T) {
	require.Len(t, slides(t, example(t, "minimal/plan.json"), report.Options{}).slides(t), 6)
	require.Len(t, slides(t, &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}, report.Options{}).slides(t), 1)
}

func TestPPTXHasALanguageOnEveryWord(t *testing.T) {
	for _, lang := range []value.Lang{value.NB, value.NN, value.EN} {
		d := slides(t, example(t, "halden/plan.json"), report.Options{Lang: lang})
		tags := map[string]bool{}
		for name, data := range d.parts {
			if !strings.HasPrefix(name, "ppt/slides/slide") && !strings.HasPrefix(name, "ppt/notesSlides/notes") {
				continue
			}
			for _, r := range append(parse(t, data).all("rPr"), parse(t, data).all("endParaRPr")...) {
				require.NotEmpty(t, r.attr["lang"], name)
				tags[r.attr["lang"]] = true
			}
		}
		want := map[value.Lang]map[string]bool{
			value.NB: {"nb-NO": true}, value.NN: {"nb-NO": true, "nn-NO": true}, value.EN: {"nb-NO": true, "en-GB": true},
		}[lang]
		require.Empty(t, cmp.Diff(want, tags))
		require.Contains(t, d.parts["docProps/core.xml"], "<dc:language>"+map[value.Lang]string{value.NB: "nb-NO", value.NN: "nn-NO", value.EN: "en-GB"}[lang])
		require.NotRegexp(t, `dcterms:(created|modified)`, d.parts["docProps/core.xml"])
	}
}

func TestPPTXTablesAndDrawingsCanBeReadAloud(t *testing.T) {
	d := slides(t, example(t, "halden/plan.json"), report.Options{})
	tables, drawings := 0, 0
	for _, s := range d.slides(t) {
		for _, f := range s.all("graphicFrame") {
			tables++
			require.Equal(t, "1", f.all("tblPr")[0].attr["firstRow"])
			require.NotEmpty(t, f.all("cNvPr")[0].attr["descr"])
			width := 0
			for _, c := range f.all("gridCol") {
				width += emu(t, c, "w")
			}
			require.Equal(t, emu(t, f.all("ext")[0], "cx"), width)
			for _, row := range f.all("tr") {
				require.Len(t, row.all("tc"), len(f.all("gridCol")))
			}
		}
		for _, g := range s.all("grpSp") {
			drawings++
			require.NotEmpty(t, g.all("cNvPr")[0].attr["descr"])
		}
		ids := map[string]bool{}
		for _, c := range s.all("cNvPr") {
			require.False(t, ids[c.attr["id"]])
			ids[c.attr["id"]] = true
		}
	}
	require.Equal(t, 7, tables)
	require.Equal(t, 2, drawings)
}

// What stands on a slide stands inside it, and nothing stands on anything else.
func TestNothingLeavesItsSlide(t *testing.T) {
	long := example(t, "halden/plan.json")
	changeTexts(long, func(s string) string { return strings.Repeat(s+" ", 12) + strings.Repeat("ord", 400) })
	for name, p := range map[string]*samskaping.Plan{
		"halden": example(t, "halden/plan.json"), "long": long, "large": large(t, 50, 1000), "minimal": example(t, "minimal/plan.json"),
	} {
		t.Run(name, func(t *testing.T) {
			d := slides(t, p, report.Options{})
			require.NotEmpty(t, d.slides(t))
			for i, s := range d.slides(t) {
				bottom := 0
				for _, shape := range s.all("spTree")[0].children {
					exts := shape.all("ext")
					if shape.name != "sp" && shape.name != "graphicFrame" && shape.name != "grpSp" || len(exts) == 0 {
						continue
					}
					off, ext := shape.all("off")[0], exts[0]
					y, end := emu(t, off, "y"), emu(t, off, "y")+emu(t, ext, "cy")
					require.GreaterOrEqual(t, emu(t, off, "x"), 0)
					require.LessOrEqual(t, emu(t, off, "x")+emu(t, ext, "cx"), 12192000, "slide %d", i+1)
					require.LessOrEqual(t, end, 6380000, "slide %d ends in its foot", i+1)
					require.GreaterOrEqual(t, y, bottom, "slide %d: one on another", i+1)
					if shape.name == "graphicFrame" {
						height := 0
						for _, row := range shape.all("tr") {
							height += emu(t, row, "h")
						}
						require.Equal(t, height, emu(t, ext, "cy"))
					}
					bottom = end
				}
			}
		})
	}
}

// A slide is read from the back of the room.
func TestNothingOnASlideIsTooSmallToRead(t *testing.T) {
	long := example(t, "halden/plan.json")
	for i := range long.TimePlan.Milestones {
		long.TimePlan.Milestones[i].Title = strings.Repeat("et langt navn ", 20)
	}
	for name, p := range map[string]*samskaping.Plan{
		"halden": example(t, "halden/plan.json"), "einsemd": example(t, "einsemd/plan.json"), "minimal": example(t, "minimal/plan.json"),
		"large": large(t, 50, 1000), "long": long,
	} {
		for i, s := range slides(t, p, report.Options{}).slides(t) {
			for _, run := range s.all("rPr") {
				if size := run.attr["sz"]; size != "" {
					hundredths, err := strconv.Atoi(size)
					require.NoError(t, err)
					require.GreaterOrEqual(t, hundredths, 1400, "%s, slide %d", name, i+1)
				}
			}
		}
	}
}

func TestLongTextGoesOnOnAnotherSlide(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Challenge: strings.Repeat("ord og ", 700) + "slutt"}
	all := slides(t, p, report.Options{}).slides(t)
	require.Greater(t, len(all), 3)
	said := ""
	for i, s := range all[1:] {
		require.Equal(t, fmt.Sprintf("Behovet (%d av %d)\n", i+1, len(all)-1), s.holder("title").spoken())
		said += strings.ReplaceAll(s.holder("").spoken(), "\n", " ")
	}
	require.Equal(t, p.Challenge, strings.TrimSpace(said))
}

func TestHostileTextIsTextInPPTX(t *testing.T) {
	outline := func(p *samskaping.Plan) []string {
		var names []string
		d := slides(t, p, report.Options{})
		for name, data := range d.parts {
			for _, n := range parse(t, data).all("hlinkClick") {
				names = append(names, n.name)
			}
			require.NotContains(t, data, "<script", name)
			require.NotContains(t, data, "oleObj", name)
		}
		return names
	}
	attacked := example(t, "halden/plan.json")
	changeTexts(attacked, func(s string) string { return s + " " + hostile + "\u202e\x00=cmd()" })
	require.Empty(t, outline(attacked))
}

func TestPPTXOfThePublicNamesNobody(t *testing.T) {
	p := example(t, "halden/plan.json")
	p.People[2].Name, p.People[2].Email = "Kari Testperson", "kari@halden.example.no"
	for name, data := range slides(t, p, report.Options{Audience: report.Public}).parts {
		require.NotContains(t, data, "Kari Testperson", name)
		require.NotContains(t, data, "kari@", name)
	}
}

func TestSamePlanGivesTheSamePPTX(t *testing.T) {
	o := report.Options{Document: report.Presentation, Format: report.PPTX}
	require.Equal(t, render(t, example(t, "halden/plan.json"), o), render(t, example(t, "halden/plan.json"), o))
}

func TestPPTXOfTheExamples(t *testing.T) {
	for _, c := range []struct {
		plan, name string
		audience   report.Audience
	}{
		{"halden/plan.json", "halden.nb.internal", report.Internal},
		{"halden/plan.nn.json", "halden.nn.internal", report.Internal},
		{"halden/plan.en.json", "halden.en.internal", report.Internal},
		{"halden/plan.json", "halden.nb.public", report.Public},
		{"minimal/plan.json", "minimal.internal", report.Internal},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := slides(t, example(t, c.plan), report.Options{Audience: c.audience})
			var b strings.Builder
			for n := 1; ; n++ {
				s, notes := d.slide(t, n)
				if s == nil {
					break
				}
				fmt.Fprintf(&b, "== %d ==\n%s", n, s.spoken())
				if notes != nil {
					b.WriteString("-- notes --\n" + notes.spoken())
				}
			}
			golden(t, "presentation/"+c.name+".golden.pptx.txt", []byte(b.String()))
		})
	}
	d := slides(t, example(t, "minimal/plan.json"), report.Options{})
	golden(t, "presentation/slide.golden.pptx.xml", inLines(d.parts["ppt/slides/slide2.xml"]))
	golden(t, "presentation/master.golden.pptx.xml", inLines(d.parts["ppt/slideMasters/slideMaster1.xml"]))
}

// emu is a measure of a shape.
func emu(t *testing.T, n *node, attribute string) int {
	t.Helper()
	v, err := strconv.Atoi(n.attr[attribute])
	require.NoError(t, err)
	return v
}
