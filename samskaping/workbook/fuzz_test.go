package workbook

import (
	"testing"

	"github.com/samskaping/sdk/samskaping/value"
)

const (
	tinyBook  = `<workbook xmlns:r="r"><sheets><sheet name="_plan" r:id="1"/><sheet name="Aktiviteter" r:id="2"/></sheets></workbook>`
	tinyRels  = `<Relationships><Relationship Id="1" Type="x/worksheet" Target="a.xml"/><Relationship Id="2" Type="x/worksheet" Target="b.xml"/></Relationships>`
	tinyPlan  = `<worksheet><sheetData><row r="1"><c t="str"><v>samskaping-workbook</v></c><c t="str"><v>1</v></c></row><row><c t="str"><v>edition</v></c><c t="str"><v>template</v></c></row></sheetData></worksheet>`
	tinySheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>activities</t></is></c><c r="B1" t="str"><v>title</v></c><c t="str"><v>period.from</v></c></row>` +
		`<row r="3"><c r="B3" t="str"><v>Kurs</v></c><c><f>1+1</f><v>45000</v></c></row></sheetData><mergeCells><mergeCell ref="B3:C4"/></mergeCells></worksheet>`
)

func FuzzRead(f *testing.F) {
	f.Add([]byte{}, tinyPlan, tinySheet)
	f.Add([]byte("PK\x03\x04"), tinyPlan, `<worksheet><sheetData><row r="x"><c r="ZZZZ9" t="s"><v>9</v></c><c t="e"><v>#REF!</v></c></row></sheetData></worksheet>`)
	f.Add([]byte("\xd0\xcf\x11\xe0"), `<a/>`, `<worksheet><c t="b"><v>1</v></c><c t="d"><v>2024-01-01</v></c>`)
	f.Fuzz(func(t *testing.T, data []byte, plan, sheet string) {
		_, _ = Read(data)
		result, err := Read(packed(t, map[string]string{"xl/workbook.xml": tinyBook, "xl/_rels/workbook.xml.rels": tinyRels, "xl/a.xml": plan, "xl/b.xml": sheet}))
		if err == nil && result.Plan != nil && result.Findings.HasErrors() && result.Plan.ID == "" {
			t.Fatal("a plan without an id")
		}
	})
}

// Whatever stands in a cell is either read as a value that the cell can show again, or refused.
func FuzzCells(f *testing.F) {
	for _, text := range []string{"", "ja", "7,5", "50 000,50", "1.3.2022", "18.30", "45000.5", "planlagt", "• a\n• b", "[\"a\"]", "=1+1", "25, 50 og 7,5 %"} {
		f.Add(text, false, false)
		f.Add(text, true, true)
	}
	var all []column
	for _, s := range planLayout().sheets {
		all = append(all, s.columns...)
	}
	f.Fuzz(func(t *testing.T, text string, number, english bool) {
		in, w := cell{form: textForm, text: text}, wordsIn(value.NB)
		if number {
			in = cell{form: numberForm, text: decimal(text)}
		}
		if english {
			w = wordsIn(value.EN)
		}
		for _, c := range all {
			v, _ := c.read(in, w)
			again, remark := c.read(c.render(v, w), w)
			if remark.ID != "" && remark.ID != valueCut.ID {
				t.Fatalf("%s: %q is read as %v, and that with %s", c.key, text, v, remark.ID)
			}
			if c.kind != textKind && c.kind != idKind && c.kind != codeKind && !same(v, again) {
				t.Fatalf("%s: %q is read as %v, and that as %v", c.key, text, v, again)
			}
		}
	})
}
