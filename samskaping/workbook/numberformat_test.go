package workbook

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestFormatsSayWhatANumberIs(t *testing.T) {
	for code, want := range map[string]shown{
		"General": asNumber, "0": asNumber, "#,##0.00": asNumber, "0.00E+00": asNumber, "@": asNumber, "": asNumber,
		`#,##0.00\ "kr med moms dd"`: asNumber, "[Red]-0": asNumber, "[$kr-414] #,##0": asNumber, "0_d": asNumber, `0\d`: asNumber, "#,##0;[Red]-#,##0;dd": asNumber,
		"yyyy-mm-dd": asDate, "DD.MM.YYYY": asDate, `d/\ mmm`: asDate, "[$-414]d. mmm": asDate, "mmm": asDate, "dd.mm.yyyy hh:mm": asDate,
		"hh:mm": asClock, "[h]:mm": asClock, "[mm]:ss": asClock, "mm:ss.0": asClock, "h:mm AM/PM": asClock, "[hh]": asClock,
		"0%": asPercent, "0.00 %": asPercent, `0\ %`: asPercent, `0"%"`: asNumber, `"kr`: asNumber, "[": asNumber,
	} {
		require.Equal(t, want, shownBy(code), code)
	}
	for id, want := range map[string]shown{"0": asNumber, "4": asNumber, "9": asPercent, "14": asDate, "20": asClock, "22": asDate, "46": asClock, "49": asNumber,
		"57": asDate, "": asNumber, "x": asNumber, "-3": asNumber} {
		require.Equal(t, want, builtIn(id), id)
	}
}

// The styles of a file say what its numbers are, and styles that are broken stop nothing.
func TestStylesOfAFileAreRead(t *testing.T) {
	sheet := `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>targetGroups</t></is></c><c r="B1" t="str"><v>title</v></c><c t="str"><v>size</v></c></row>` +
		`<row r="3"><c r="B3" t="str"><v>Eldre</v></c><c s="1"><v>46149</v></c></row></sheetData></worksheet>`
	rels := `<Relationships><Relationship Id="1" Type="x/worksheet" Target="a.xml"/><Relationship Id="2" Type="x/worksheet" Target="b.xml"/><Relationship Id="3" Type="x/styles" Target="s.xml"/></Relationships>`
	for styles, want := range map[string]shown{
		`<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`: asDate,
		`<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d.mmm"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>` +
			`<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`: asDate,
		`<styleSheet><cellXfs><xf/></cellXfs></styleSheet>`:                                asNumber,
		`<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs>`:                          asNumber,
		`<styleSheet><cellXfs><xf/><xf numFmtId="99999999999999"/></cellXfs></styleSheet>`: asNumber,
		``: asNumber,
	} {
		b, err := open(packed(t, map[string]string{"xl/workbook.xml": tinyBook, "xl/_rels/workbook.xml.rels": rels, "xl/a.xml": tinyPlan, "xl/b.xml": sheet, "xl/s.xml": styles}))
		require.NoError(t, err, styles)
		require.Equal(t, want, b.grids[1].at(3, 3).shown, styles)
	}
}

func TestPercentagesAreReadWhereAColumnCountsInPerCent(t *testing.T) {
	share := sheetOf("benefitPlan.benefits.uses").column("percent")
	for _, c := range []struct {
		in   cell
		want any
	}{
		{cell{form: numberForm, text: "0.12", shown: asPercent}, "12"},
		{cell{form: numberForm, text: "0.075", shown: asPercent}, "7.5"},
		{cell{form: textForm, text: "12 %"}, "12"},
		{cell{form: textForm, text: "12,5%"}, "12.5"},
		{cell{form: numberForm, text: "12"}, "12"},
	} {
		got, remark := share.read(c.in, wordsIn(value.NN))
		require.Empty(t, remark.ID, c.in.text)
		require.Equal(t, c.want, got, c.in.text)
	}
	require.Equal(t, "prosenten som eit tal, til dømes 12 eller 7,5", share.example().NN)
	pension := sheetOf("budget.prices").column("pension")
	for _, in := range []cell{{form: numberForm, text: "0.15", shown: asPercent}, {form: textForm, text: "15 %"}} {
		_, remark := pension.read(in, wordsIn(value.NN))
		said := remark.At("", append(in.meanings(), value.Arg{Name: "column", Text: pension.title})...)
		require.Equal(t, "Prosenttalet i «Pensjon» kan bety 15 eller 0,15.", said.Text(value.NN))
	}
}

// Which columns count in per cent is seen by their names, and so a new name may change what 12 % means.
func TestTheColumnsThatCountInPerCent(t *testing.T) {
	var all []string
	for _, s := range planLayout().sheets {
		for _, c := range s.columns {
			name := strings.TrimPrefix(s.key+" "+c.key, "benefitPlan.")
			if c.percent && !strings.HasPrefix(name, "disbenefits") { // which are as the benefits
				all = append(all, name)
			}
		}
	}
	require.Equal(t, []string{
		"plan benefitPlan.appraisal.rate", "plan benefitPlan.appraisal.taxCost", "plan benefitPlan.appraisal.rateVariation",
		"benefits rampUp", "benefits valuation.reduction.value", "benefits valuation.reduction.min", "benefits valuation.reduction.likely",
		"benefits valuation.reduction.max", "benefits valuation.reduction.about", "benefits valuation.publicShare",
		"benefits.uses percent", "benefits.sharedWith percent", "appraisal.rates rate", "appraisal.deflators rate", "appraisal.flows publicShare",
	}, all)
}
