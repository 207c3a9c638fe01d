package workbook

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// What people and programs do to a workbook is told with sheet, cell and remedy, and nothing is
// lost on the way.
func TestFaultsHaveAPlaceAndARemedy(t *testing.T) {
	t.Parallel()
	data, plan := example(t, "halden/plan.json")
	written := writeData(t, data, value.NB)
	activities, members := sheetOf("activities"), sheetOf("bodies.members")
	number := func(text string) cell { return cell{form: numberForm, text: text} }
	cases := []struct {
		name  string
		edit  func(*testing.T, *book)
		rule  string
		where string
		check func(*testing.T, *samskaping.Plan) // nil when there must be no plan
	}{
		{"an error value", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "title", cell{form: errorForm, text: "#REF!"})
		}, "workbook-error-value", "Aktiviteter C3", nil},
		{"a formula with a value", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "title", cell{form: textForm, text: "Regnet ut", formula: true})
		}, "workbook-formula", "Aktiviteter C3", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, "Regnet ut", p.Activities[0].Title) }},
		{"a formula without a value", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "title", cell{formula: true})
		}, "workbook-formula-without-value", "Aktiviteter C3", nil},
		{"a date written as text", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "period.from", "1.3.2022")
		}, "workbook-date-as-text", "Aktiviteter G3", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, "2022-03-01", p.Activities[0].Period.From.String())
		}},
		{"a date that does not exist", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "period.from", "31.02.2022")
		}, "workbook-value-not-read", "Aktiviteter G3", nil},
		{"a time written with a point", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "start", "9.30")
		}, "workbook-time-as-text", "Aktiviteter I3", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, "09:30", p.Activities[0].Start.String()) }},
		{"an amount written as text", func(t *testing.T, b *book) {
			b.write(t, sheetOf("budget.costs"), 0, "amount.value", "50 000,50")
		}, "workbook-number-as-text", "Budsjett – Kostnader G3", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, "50000.50", p.Budget.Costs[0].Amount.Value.String())
		}},
		{"an amount that may be two", func(t *testing.T, b *book) {
			b.write(t, sheetOf("budget.costs"), 0, "amount.value", "50.000")
		}, "workbook-value-not-read", "Budsjett – Kostnader G3", nil},
		{"an amount with a third decimal", func(t *testing.T, b *book) {
			b.put(t, sheetOf("budget.costs"), 0, "amount.value", number("10.005"))
		}, "workbook-value-not-read", "Budsjett – Kostnader G3", nil},
		{"a number that the spreadsheet has made a date", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "hours.value", cell{form: numberForm, text: "46149", shown: asDate})
		}, "workbook-number-as-date", "Aktiviteter R3", nil},
		{"a number that the spreadsheet has made a time", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "hours.value", cell{form: numberForm, text: "0.3125", shown: asClock})
		}, "workbook-number-as-date", "Aktiviteter R3", nil},
		{"a percentage where there are none", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "hours.value", cell{form: numberForm, text: "0.12", shown: asPercent})
		}, "workbook-number-as-percent", "Aktiviteter R3", nil},
		{"words for a number", func(t *testing.T, b *book) {
			b.write(t, sheetOf("targetGroups"), 0, "size", "mange")
		}, "workbook-value-not-read", "Målgrupper E3", nil},
		{"an unknown code", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "status", "nesten i gang")
		}, "not-in-codelist", "Aktiviteter E3", nil},
		{"a code of another language", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "status", "Planned")
			b.write(t, activities, 1, "status", "tull")
		}, "not-in-codelist", "Aktiviteter E4", nil},
		{"a row that belongs to nothing", func(t *testing.T, b *book) {
			b.write(t, members, 0, parentColumn, "styringsgruppe-2")
		}, "workbook-parent-not-found", "Gruppe eller organ – Medlemmer B3", nil},
		{"a row that does not say what it belongs to", func(t *testing.T, b *book) {
			b.put(t, members, 0, parentColumn, cell{})
		}, "workbook-parent-missing", "Gruppe eller organ – Medlemmer B3", nil},
		{"the same id twice", func(t *testing.T, b *book) {
			b.write(t, activities, 1, "id", plan.Activities[0].ID.String())
		}, "duplicate-id", "Aktiviteter B4", func(t *testing.T, p *samskaping.Plan) { require.Len(t, p.Activities, len(plan.Activities)) }},
		{"a reference that was counted up", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "subproject", "delprosjekt-nav2")
		}, "reference-not-found", "Aktiviteter F3", func(t *testing.T, p *samskaping.Plan) {}},
		{"two ids where there is one", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "subproject", "delprosjekt-nav\ndelprosjekt-sprak")
		}, "workbook-one-id", "Aktiviteter F3", nil},
		{"a required cell that is empty", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "title", cell{})
		}, "missing-property", "Aktiviteter C3", nil},
		{"a renamed sheet", func(t *testing.T, b *book) {
			b.grid(activities).name = "Mine aktiviteter"
		}, "workbook-sheet-renamed", "Mine aktiviteter ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan.Activities, p.Activities) }},
		{"a deleted sheet", func(t *testing.T, b *book) { b.remove(sheetOf("bodies")) },
			"workbook-sheet-missing", " ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"a copied sheet", func(t *testing.T, b *book) {
			copied := *b.grid(activities)
			copied.name = "Aktiviteter (2)"
			b.grids = append(b.grids, &copied)
		}, "workbook-sheet-twice", "Aktiviteter (2) ", nil},
		{"an added sheet", func(t *testing.T, b *book) {
			b.grids = append(b.grids, &grid{name: "Notater", cells: map[position]cell{{1, 1}: {form: textForm, text: "Husk"}}, rows: []int{1}})
		}, "workbook-sheet-unknown", "Notater ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"the hidden row is deleted", func(t *testing.T, b *book) {
			delete(b.grid(activities).cells, position{1, 1})
		}, "workbook-sheet-without-names", "Aktiviteter ", nil},
		{"a deleted column", func(t *testing.T, b *book) {
			g := b.grid(activities)
			column := g.position(t, activities, 0, "title").column
			for p := range g.cells {
				if p.column == column {
					delete(g.cells, p)
				}
			}
		}, "workbook-column-missing", "Aktiviteter ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan.Activities, p.Activities) }},
		{"an added column", func(t *testing.T, b *book) {
			g := b.grid(activities)
			g.cells[position{headingRow, g.width() + 1}] = cell{form: textForm, text: "Mine notater"}
		}, "workbook-column-unknown", "Aktiviteter ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan.Activities, p.Activities) }},
		{"a copied column", func(t *testing.T, b *book) {
			g := b.grid(activities)
			g.cells[position{1, g.width() + 1}] = cell{form: textForm, text: "title"}
		}, "workbook-column-twice", "Aktiviteter ", nil},
		{"changed headings", func(t *testing.T, b *book) {
			b.grid(activities).cells[position{headingRow, 3}] = cell{form: textForm, text: "Navn"}
			b.write(t, activities, 0, "title", "=1+1")
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, "=1+1", p.Activities[0].Title) }},
		{"headings in another language", func(t *testing.T, b *book) {
			for i, c := range activities.columns {
				b.grid(activities).cells[position{headingRow, i + 2}] = cell{form: textForm, text: c.title.EN}
			}
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"headings of one's own", func(t *testing.T, b *book) {
			for i := range activities.columns {
				b.grid(activities).cells[position{headingRow, i + 2}] = cell{form: textForm, text: "Min " + strconv.Itoa(i)}
			}
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"the headings are deleted", func(t *testing.T, b *book) {
			b.grid(activities).shift(headingRow, -1)
		}, "workbook-headings-gone", "Aktiviteter ", nil},
		{"a row above the headings", func(t *testing.T, b *book) {
			b.grid(activities).shift(headingRow-1, 1)
		}, "workbook-headings-gone", "Aktiviteter ", nil},
		{"cells that are moved from one column to another", func(t *testing.T, b *book) {
			g := b.grid(activities)
			title, place := g.position(t, activities, 0, "title").column, g.position(t, activities, 0, "place").column
			for _, row := range g.rows[1:] {
				g.cells[position{row, title}], g.cells[position{row, place}] = g.cells[position{row, place}], g.cells[position{row, title}]
			}
		}, "workbook-heading-of-another", "Aktiviteter C2", nil},
		{"rows of the plan that are sorted without their keys", func(t *testing.T, b *book) {
			g := b.grid(sheetOf("plan"))
			for column := 2; column <= 4; column++ {
				g.cells[position{5, column}], g.cells[position{6, column}] = g.cells[position{6, column}], g.cells[position{5, column}]
			}
		}, "workbook-heading-of-another", "Prosjektplan B5", nil},
		{"rows that are sorted without all their columns", func(t *testing.T, b *book) {
			b.swap(t, activities, 0, 1, "id", "title", "description")
		}, "workbook-column-left-behind", "Aktiviteter E2", nil},
		{"rows that are sorted without their keys", func(t *testing.T, b *book) {
			var all []string
			for _, c := range activities.columns {
				all = append(all, c.key)
			}
			b.swap(t, activities, 0, 1, all...)
			b.write(t, activities, 0, "place", plan.Activities[0].Place)
		}, "", "", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Activities[1].ID, p.Activities[0].ID)
			require.Equal(t, plan.Activities[0], p.Activities[1])
		}},
		{"a row that is copied over another and made into it again", func(t *testing.T, b *book) {
			for row := range 2 {
				own := b.grid(activities).line(row)
				b.grid(activities).setLine(row, b.grid(activities).line(4))
				for _, key := range []string{"id", "title"} {
					b.put(t, activities, row, key, own[b.grid(activities).position(t, activities, row, key).column])
				}
			}
		}, "", "", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Activities[0].ID, p.Activities[0].ID)
			require.Equal(t, plan.Activities[4].Period, p.Activities[0].Period)
		}},
		{"the headings of the plan are deleted", func(t *testing.T, b *book) {
			b.grid(sheetOf("plan")).shift(headingRow, -1)
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"a column beside the plan", func(t *testing.T, b *book) {
			b.grid(sheetOf("plan")).cells[position{5, 5}] = cell{form: textForm, text: "Husk å spørre"}
		}, "workbook-column-unknown", "Prosjektplan E2", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"an answer over the guidance", func(t *testing.T, b *book) {
			g := b.grid(sheetOf("plan"))
			at := g.position(t, sheetOf("plan"), 0, "partnerMunicipalities")
			g.cells[position{at.row, 4}] = cell{form: textForm, text: "Sarpsborg"}
		}, "workbook-help-overwritten", "Prosjektplan D9", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"a sum below the costs", func(t *testing.T, b *book) {
			b.write(t, sheetOf("budget.costs"), len(plan.Budget.Costs), "title", "Sum kostnader:")
			b.put(t, sheetOf("budget.costs"), len(plan.Budget.Costs), "amount.value", number("500000"))
		}, "workbook-sum-row", "Budsjett – Kostnader B21", nil},
		{"a text that the spreadsheet has made a date", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "place", cell{form: numberForm, text: "46082", shown: asDate})
		}, "workbook-text-as-date", "Aktiviteter M3", nil},
		{"a deleted row of the plan", func(t *testing.T, b *book) {
			g := b.grid(sheetOf("plan"))
			p := g.position(t, sheetOf("plan"), 0, "motto")
			delete(g.cells, p)
			delete(g.cells, position{p.row, 1})
			delete(g.cells, position{p.row, 2})
		}, "workbook-row-missing", "Prosjektplan ", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"merged cells", func(t *testing.T, b *book) {
			b.grid(activities).merged = []string{"C3:C5"}
		}, "workbook-cells-merged", "Aktiviteter C3", nil},
		{"merged headings", func(t *testing.T, b *book) {
			b.grid(activities).merged = []string{"C2:D2"}
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, plan, p) }},
		{"dates counted from 1904", func(t *testing.T, b *book) {
			b.date1904 = true
			for _, g := range b.grids {
				for p, c := range g.cells {
					if n, err := strconv.Atoi(c.text); err == nil && c.form == numberForm && n > 40_000 {
						g.cells[p] = number(itoa(n - 1462))
					}
				}
			}
		}, "", "", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, plan.Activities, p.Activities)
			require.Equal(t, plan.Period, p.Period)
		}},
		{"a number where there is text", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "place", number("1771"))
		}, "", "", func(t *testing.T, p *samskaping.Plan) { require.Equal(t, "1771", p.Activities[0].Place) }},
		{"several ids on one line", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "targetGroups", "eldre; ansatte, veiledere")
		}, "", "", func(t *testing.T, p *samskaping.Plan) {
			require.Equal(t, []value.ID{"eldre", "ansatte", "veiledere"}, p.Activities[0].TargetGroups)
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b, id := opened(t, written)
			c.edit(t, b)
			result, err := interpret(b, id, nil)
			require.NoError(t, err)
			found := c.rule == "" && len(ours(result.Findings)) == 0
			for _, f := range result.Findings {
				if f.Rule.ID != c.rule || !strings.HasPrefix(f.Sheet+" "+f.Cell, c.where) {
					continue
				}
				found = true
				for _, l := range value.Langs() {
					require.NotContains(t, f.Text(l)+f.Advice(l), "{", "%s", f.Rule.ID)
					require.NotEmpty(t, f.Advice(l))
				}
			}
			require.True(t, found, "%v", texts(result.Findings))
			if c.check == nil {
				require.Nil(t, result.Plan)
				return
			}
			require.NotNil(t, result.Plan, "%v", texts(result.Findings))
			c.check(t, result.Plan)
		})
	}
}

// What the rules say of a sheet that cannot be read is about that sheet, and the rules have run.
func TestRulesRunOnWhatCouldBeRead(t *testing.T) {
	t.Parallel()
	data, _ := example(t, "halden/plan.json")
	written := writeData(t, data, value.NB)
	b, id := opened(t, written)
	delete(b.grid(sheetOf("budget.effort")).cells, position{1, 1})
	result, err := interpret(b, id, nil)
	require.NoError(t, err)
	require.Nil(t, result.Plan)
	require.True(t, result.RulesRun)
	told := 0
	for _, f := range result.Findings {
		if f.Rule.ID == "promise-without-number" {
			require.Equal(t, "Budsjett – Ressursinnsats", f.Sheet)
			told++
		}
	}
	require.NotZero(t, told)

	b, id = opened(t, written)
	b.put(t, sheetOf("plan"), 0, "title", cell{})
	result, err = interpret(b, id, nil)
	require.NoError(t, err)
	require.False(t, result.RulesRun, "a plan without a title")
}

func texts(list List) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Format("", value.NB))
	}
	return out
}

func (b *book) remove(s *sheet) {
	for i, g := range b.grids {
		if g.at(1, 1).text == s.key {
			b.grids = append(b.grids[:i], b.grids[i+1:]...)
			return
		}
	}
}

// The same through a real file: what the program that people use writes for these things.
func TestFaultsInAFile(t *testing.T) {
	data, _ := example(t, "minimal/plan.json")
	file, err := excelize.OpenReader(bytes.NewReader(writeData(t, data, value.NB)))
	require.NoError(t, err)
	require.NoError(t, file.SetCellFormula("Mål", "C3", "=1+1"))
	require.NoError(t, file.MergeCell("Målgrupper", "C3", "C4"))
	require.NoError(t, file.SetCellValue("Prosjektplan", "C6", true))
	require.NoError(t, file.SetSheetName("Lenker", "Nettsteder"))
	require.NoError(t, file.DeleteSheet("Erfaringer"))
	require.NoError(t, file.SetCellRichText("Personer", "C3", []excelize.RichTextRun{{Text: "Pro"}, {Text: "sjektleder"}}))
	var out bytes.Buffer
	require.NoError(t, file.Write(&out))
	result, err := Read(out.Bytes())
	require.NoError(t, err)
	require.Nil(t, result.Plan)
	require.ElementsMatch(t, []string{"workbook-sheet-missing", "workbook-sheet-renamed", "workbook-formula", "workbook-cells-merged", "workbook-id-proposed"}, ours(result.Findings))
	var before []string
	for _, c := range result.Changes {
		before = append(before, c.Format(value.NB))
	}
	require.Contains(t, before, "«Personer» B3 Personer (Prosjektleder): lagt til")
}

func TestFindingIsWrittenWithSheetAndCell(t *testing.T) {
	f := Finding{Finding: errorValue.At("/title", value.Named("value", "#REF!")), Sheet: "Ark \"1\"", Cell: "C7"}
	data, err := json.Marshal(List{f})
	require.NoError(t, err)
	var got []map[string]any
	require.NoError(t, json.Unmarshal(data, &got))
	require.Equal(t, "Ark \"1\"", got[0]["sheet"])
	require.Equal(t, "C7", got[0]["cell"])
	require.Equal(t, "workbook-error-value", got[0]["rule"])
	require.Equal(t, "plan.xlsx «Ark \"1\"» C7 feil [workbook-error-value]\n  Cellen viser feilen #REF!.\n  → Skriv verdien på nytt.\n", f.Format("plan.xlsx", value.NB))
	require.Error(t, List{f}.Err())

	var read List
	require.NoError(t, json.Unmarshal(data, &read))
	require.Equal(t, f.Format("plan.xlsx", value.NN), read[0].Format("plan.xlsx", value.NN))
	again, err := json.Marshal(read)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
}

func TestFilesThatAreNoWorkbookAreRefused(t *testing.T) {
	minimal, _ := example(t, "minimal/plan.json")
	good := writeData(t, minimal, value.NB)
	other := excelize.NewFile()
	var notOurs bytes.Buffer
	require.NoError(t, other.Write(&notOurs))
	cases := []struct {
		name string
		data []byte
		rule string
	}{
		{"nothing", nil, "workbook-not-a-workbook"},
		{"a text", []byte("id;title\n1;a\n"), "workbook-not-a-workbook"},
		{"half a workbook", good[:len(good)/2], "workbook-not-a-workbook"},
		{"an archive of something else", packed(t, map[string]string{"word/document.xml": "<a/>"}), "workbook-not-a-workbook"},
		{"an old or locked workbook", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 …"), "workbook-encrypted"},
		{"a workbook of somebody else", notOurs.Bytes(), "workbook-not-ours"},
		{"a changed hidden plan", repacked(t, good, "xl/sharedStrings.xml", func(s string) string {
			return replaced(t, s, `&#34;title&#34;:`, `&#34;titel&#34;:`)
		}), "workbook-plan-damaged"},
		{"a workbook of a newer edition", repacked(t, good, "xl/sharedStrings.xml", func(s string) string {
			return replaced(t, s, `<t>0.1</t>`, `<t>0.9</t>`)
		}), "workbook-newer-version"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { requireRefused(t, c.data, c.rule) })
	}
}

// What a small file can make many times its size of is counted before anything is made of it.
func TestSheetsThatWouldTakeForeverAreRefusedOrReadAtOnce(t *testing.T) {
	book := func(cells, more, shared string) []byte {
		rels := strings.Replace(tinyRels, "</Relationships>", `<Relationship Id="3" Type="x/sharedStrings" Target="s.xml"/></Relationships>`, 1)
		sheet := strings.Replace(tinySheet, `<mergeCells><mergeCell ref="B3:C4"/></mergeCells>`, more, 1)
		return packed(t, map[string]string{"xl/workbook.xml": tinyBook, "xl/_rels/workbook.xml.rels": rels, "xl/a.xml": tinyPlan,
			"xl/b.xml": strings.Replace(sheet, "</sheetData>", cells+"</sheetData>", 1), "xl/s.xml": "<sst><si><t>" + shared + "</t></si></sst>"})
	}
	requireRefused(t, book("", "<mergeCells>"+strings.Repeat(`<mergeCell ref="B3:C4"/>`, 10_001)+"</mergeCells>", ""), "workbook-too-many-cells")
	requireRefused(t, book(strings.Repeat(`<row><c t="s"><v>0</v></c></row>`, 1000), "", strings.Repeat("x", 1<<20)), "workbook-too-large")
	requireRefused(t, book(strings.Repeat("<row><c><v>1</v></c></row>", 100_001), "", ""), "workbook-too-many-cells")

	wide := book(strings.Repeat("<row><c><v>1</v></c></row>", 50_000)+`<row r="60000"><c r="XFD60000"><v>1</v></c></row>`, "", "")
	result, err := Read(wide) // 16 384 columns, each looked for in all rows, would take minutes
	require.NoError(t, err)
	require.NotEmpty(t, result.Findings)
}

func TestBombsAreRefused(t *testing.T) {
	minimal, _ := example(t, "minimal/plan.json")
	good := writeData(t, minimal, value.NB)
	small := limits{file: 1 << 20, unpacked: 4 << 20, parts: 100, cells: 5_000}
	_, err := small.open(good)
	require.NoError(t, err)
	spaces := repacked(t, good, "xl/worksheets/sheet1.xml", func(s string) string { return s + strings.Repeat(" ", 4<<20) })
	cells := repacked(t, good, "xl/worksheets/sheet1.xml", func(string) string {
		return "<worksheet><sheetData>" + strings.Repeat(`<c><v>1</v></c>`, 5_000) + "</sheetData></worksheet>"
	})
	parts := map[string]string{}
	for i := range 101 {
		parts[itoa(i)] = ""
	}
	for name, c := range map[string]struct {
		data []byte
		rule string
	}{
		"it says how large it is":    {spaces, tooLarge.ID},
		"it lies about how large":    {lying(t, spaces), tooLarge.ID},
		"it has too many cells":      {cells, tooManyCells.ID},
		"it has too many parts":      {packed(t, parts), tooLarge.ID},
		"the file itself is large":   {make([]byte, 1<<20+1), tooLarge.ID},
		"it says less than it holds": {lying(t, good), notAWorkbook.ID},
	} {
		_, err := small.open(c.data)
		var unread *finding.ReadError
		require.ErrorAs(t, err, &unread, name)
		if name == "it lies about how large" {
			require.Contains(t, []string{tooLarge.ID, notAWorkbook.ID}, unread.Finding.Rule.ID)
			continue
		}
		require.Equal(t, c.rule, unread.Finding.Rule.ID, name)
	}
}

// lying makes the directory of an archive say that the first sheet is almost nothing.
func lying(t testing.TB, data []byte) []byte {
	data = bytes.Clone(data)
	name := []byte("xl/worksheets/sheet1.xml")
	at := bytes.LastIndex(data, name) // in the directory, 46 bytes after its beginning
	require.Equal(t, "PK\x01\x02", string(data[at-46:at-42]))
	copy(data[at-46+24:], []byte{10, 0, 0, 0})
	return data
}

func packed(t testing.TB, parts map[string]string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, content := range parts {
		f, err := w.Create(name)
		require.NoError(t, err)
		_, err = f.Write([]byte(content))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

// repacked changes one part of a workbook.
func repacked(t testing.TB, data []byte, name string, change func(string) string) []byte {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	parts := map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(in)
		require.NoError(t, err)
		parts[f.Name] = string(content)
	}
	require.Contains(t, parts, name)
	parts[name] = change(parts[name])
	return packed(t, parts)
}

// shift moves the rows below a row, the way the insertion and deletion of a row does.
func (g *grid) shift(below, by int) {
	cells := map[position]cell{}
	for p, c := range g.cells {
		if p.row > below {
			p.row += by
		} else if by < 0 && p.row == below {
			continue
		}
		cells[p] = c
	}
	g.cells = cells
	sortRows(g)
}

// swap exchanges the cells of two rows in some columns.
func (b *book) swap(t *testing.T, s *sheet, one, other int, keys ...string) {
	g := b.grid(s)
	for _, key := range keys {
		p, q := g.position(t, s, one, key), g.position(t, s, other, key)
		g.cells[p], g.cells[q] = g.cells[q], g.cells[p]
	}
}
