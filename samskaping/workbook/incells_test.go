package workbook

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// What is said of a cell names the cell to write in, and what the sheet shows there.
func TestFindingsSpeakOfCells(t *testing.T) {
	t.Parallel()
	data, _ := example(t, "halden/plan.json")
	written := writeData(t, data, value.NB)
	plan, activities, costs := sheetOf("plan"), sheetOf("activities"), sheetOf("budget.costs")
	hundred := cell{form: numberForm, text: "100"}
	for _, c := range []struct {
		name, want string
		edit       func(*testing.T, *book)
	}{
		{"a number that has lost its zero", "«Prosjektplan» C8: Skriv fire sifre uten anførselstegn, også nullen foran: 0301.", func(t *testing.T, b *book) {
			b.put(t, plan, 0, "municipality", cell{form: numberForm, text: "301"})
		}},
		{"a number in quotation marks", "«Prosjektplan» C8: Skriv fire sifre uten anførselstegn, også nullen foran: 3101.", func(t *testing.T, b *book) {
			b.write(t, plan, 0, "municipality", `"3101"`)
		}},
		{"nearly a name in the list", "«Aktiviteter» E3: Mente du «gjennomført»? Velg mellom «planlagt», «besluttet», «i gang», «gjennomført», «avlyst».", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "status", "gjennomfrt")
		}},
		{"nothing where something must be", "«Aktiviteter» C3: Fyll ut cellen. Skriv hva aktiviteten heter, for eksempel «Trygg i nettbanken».", func(t *testing.T, b *book) {
			b.put(t, activities, 0, "title", cell{})
		}},
		{"a name where an id belongs", "«Prosjektplan» C25: Bruk små bokstaver fra a til z, sifre og bindestrek, høyst 63 tegn: halden-kommune, som er id-en til «Halden kommune».", func(t *testing.T, b *book) {
			b.write(t, plan, 0, "owner", "Halden kommune")
		}},
		{"two ids on one line", "«Aktiviteter» P3: Skriv flere på hver sin linje (Alt+Enter). Bruk små bokstaver fra a til z, sifre og bindestrek, høyst 63 tegn: innbyggere-og-eldre.", func(t *testing.T, b *book) {
			b.write(t, activities, 0, "targetGroups", "innbyggere og eldre")
		}},
		{"an amount that says two things", "«Budsjett – Kostnader» G3: Fyll enten ut «Beløp – Nøyaktig beløp» alene, eller «Beløp – Minst», «Beløp – Trolig» og «Beløp – Høyst», der det første er minst og det siste er størst.", func(t *testing.T, b *book) {
			b.put(t, costs, 0, "amount.value", hundred)
			b.put(t, costs, 0, "amount.min", hundred)
		}},
		{"a tax nobody knows of", "«Budsjett – Kostnader» U3: Velg «kommunen får avgiften tilbake» når kommunen får kompensasjon, ellers «kommunen får ikke avgiften tilbake». Økonomiavdelingen vet hva som gjelder.", func(t *testing.T, b *book) {
			b.put(t, costs, 0, "vat.amount", hundred)
			b.put(t, costs, 0, "vat.compensation", cell{})
		}},
		{"about, in front of an amount", "«Budsjett – Kostnader» G3: Skriv kroner og eventuelt to desimaler, for eksempel 50000 eller 1250,50. Er tallet omtrentlig, skriver du ja i «Beløp – Omtrentlig». Er bare en grense kjent, skriver du den i «Beløp – Minst» eller «Beløp – Høyst».", func(t *testing.T, b *book) {
			b.write(t, costs, 0, "amount.value", "ca 240000")
		}},
		{"at least, in front of an amount that is no estimate", "«Budsjett – Timepriser» F3: Skriv kroner og eventuelt to desimaler, for eksempel 50000 eller 1250,50.", func(t *testing.T, b *book) {
			b.write(t, sheetOf("budget.prices"), 0, "wage", "minst 500 000")
		}},
		{"nobody behind the project", "«Forankring» : Skriv hvem i ledelsen som står bak prosjektet, og hva de har bestemt.", func(t *testing.T, b *book) {
			g := b.grid(sheetOf("anchoring"))
			for n := range len(g.rows) {
				g.setLine(n, nil)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b, id := opened(t, written)
			c.edit(t, b)
			result, err := interpret(b, id, nil)
			require.NoError(t, err)
			var told []string
			for _, f := range result.Findings {
				told = append(told, "«"+f.Sheet+"» "+f.Cell+": "+f.Advice(value.NB))
			}
			require.Contains(t, told, c.want)
		})
	}
}

// What an export says of the plan has a cell too, or the sheet, or the plan as such.
func TestLocateFindsCellsOfOtherFindings(t *testing.T) {
	t.Parallel()
	data, _ := example(t, "halden/plan.json")
	result, err := Read(writeData(t, data, value.NB))
	require.NoError(t, err)
	other := finding.Rule{ID: "other"}
	list := finding.List{other.At("/activities/1/status"), other.At("/budget/costs/0/amount"), other.At("/case/consequences/economyLines"), other.At("/nothing")}
	var places []string
	for _, f := range result.Locate(list) {
		places = append(places, f.Sheet+" "+f.Cell+" "+string(f.Pointer))
	}
	require.Equal(t, []string{"Prosjektplan  /nothing", "Aktiviteter E4 /activities/1/status", "Budsjett – Kostnader G3 /budget/costs/0/amount",
		"Beløp i budsjettet  /case/consequences/economyLines"}, places)
	require.Len(t, (&Result{}).Locate(list), len(list), "a result that was not read has no cells")
}

// A wording belongs to a rule that there is, and has no name in it that is not filled in.
func TestWordingsAreOfRulesAndNamesThatAreThere(t *testing.T) {
	rules := map[string]finding.Rule{}
	for _, r := range samskaping.Rules() {
		rules[r.ID] = r
	}
	for id, w := range wordings {
		require.Contains(t, rules, id)
		for _, said := range []value.Text{w.text, w.advice} {
			require.Equal(t, placeholders(wording{text: value.Same(said.NB)}), placeholders(wording{text: value.Same(said.NN)}), id)
			require.Equal(t, placeholders(wording{text: value.Same(said.NB)}), placeholders(wording{text: value.Same(said.EN)}), id)
		}
	}
	require.NotEmpty(t, schema.CodeLabel("FinancingState", "granted").NB)
	require.NotEmpty(t, schema.CodeLabel("VATCompensation", "not-compensated").NB)
}
