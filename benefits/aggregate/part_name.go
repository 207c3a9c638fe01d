package aggregate

import (
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// PartName is what a part of the dimension is called, such as the Code of a [Sum]. Municipalities
// and counties have the names of the day. A code that no list has is its own name.
func (d Dimension) PartName(code string, day value.Date) value.Text {
	switch {
	case code == Unmapped:
		return notPlaced
	case d == ByNothing:
		return wholeCountry
	case code == "":
		return notStated
	}
	switch d {
	case ByCounty:
		if county, known := identity.CountyAt(code, day); known {
			return value.Same(county.Name)
		}
		return countyNumber.Fill(value.Named("number", code))
	case ByMunicipality:
		if m, known := identity.MunicipalityNumber(code).At(day); known {
			return value.Same(m.Name)
		}
		return municipalityNumber.Fill(value.Named("number", code))
	case BySize:
		return sizeName(code)
	}
	if list := listOf[d]; list != "" {
		return schema.CodeLabel(list, code)
	}
	return value.Same(code)
}

// sizeName is the name of a group of municipalities, by the inhabitants of its smallest.
func sizeName(code string) value.Text {
	lower, err := value.ParseCount(code)
	if err != nil {
		return value.Same(code)
	}
	return fromInhabitants.Fill(value.Formatted("number", lower))
}

// listOf is the codelist of the parts of a dimension.
var listOf = map[Dimension]string{ByKind: "Kind", ByHorizon: "Horizon", ByBearer: "Bearer"}

var (
	notPlaced          = value.Text{NB: "kan ikke plasseres", NN: "kan ikkje plasserast", EN: "cannot be placed"}
	wholeCountry       = value.Text{NB: "hele landet", NN: "heile landet", EN: "the whole country"}
	notStated          = value.Text{NB: "ikke oppgitt", NN: "ikkje oppgitt", EN: "not stated"}
	countyNumber       = value.Text{NB: "fylke {number}", NN: "fylke {number}", EN: "county {number}"}
	municipalityNumber = value.Text{NB: "kommunenummer {number}", NN: "kommunenummer {number}", EN: "municipality number {number}"}
	fromInhabitants    = value.Text{NB: "fra {number} innbyggere", NN: "frå {number} innbyggjarar", EN: "from {number} inhabitants"}
)
