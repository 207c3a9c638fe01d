package aggregate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestPartsHaveNamesInEveryLanguage(t *testing.T) {
	day := date(t, "2024-12-31")
	for _, c := range []struct {
		by   aggregate.Dimension
		code string
		want value.Text
	}{
		{aggregate.ByNothing, "", value.Text{NB: "hele landet", NN: "heile landet", EN: "the whole country"}},
		{aggregate.ByCounty, "31", value.Same("Østfold")},
		{aggregate.ByCounty, "30", value.Text{NB: "fylke 30", NN: "fylke 30", EN: "county 30"}},
		{aggregate.ByMunicipality, "3101", value.Same("Halden")},
		{aggregate.ByMunicipality, "0101", value.Text{NB: "kommunenummer 0101", NN: "kommunenummer 0101", EN: "municipality number 0101"}},
		{aggregate.ByMunicipality, aggregate.Unmapped, value.Text{NB: "kan ikke plasseres", NN: "kan ikkje plasserast", EN: "cannot be placed"}},
		{aggregate.ByKind, "", value.Text{NB: "ikke oppgitt", NN: "ikkje oppgitt", EN: "not stated"}},
		{aggregate.ByKind, "of our own", value.Same("of our own")},
		{aggregate.BySize, "20000", value.Text{NB: "fra 20\u00a0000 innbyggere", NN: "frå 20\u00a0000 innbyggjarar", EN: "from 20,000 inhabitants"}},
		{aggregate.BySize, "many", value.Same("many")},
	} {
		if diff := cmp.Diff(c.want, c.by.PartName(c.code, day)); diff != "" {
			t.Errorf("%s %q:\n%s", c.by, c.code, diff)
		}
	}
	if got := aggregate.ByCounty.PartName("11", date(t, "2022-12-31")); got != value.Same("Rogaland") {
		t.Errorf("a county that was the same before 2024 is %v", got)
	}
}
