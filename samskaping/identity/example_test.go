package identity_test

import (
	"errors"
	"fmt"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func ExampleParseOrganisationNumber() {
	number, err := identity.ParseOrganisationNumber("958 935 420")
	fmt.Println(number, err)

	_, err = identity.ParseOrganisationNumber("985 935 420")
	fmt.Println(errors.Is(err, identity.ErrCheckDigit))
	// Output:
	// 958935420 <nil>
	// true
}

func ExampleNewProjectID() {
	id, err := identity.NewProjectID("958935420", "drop-in-biblioteket")
	fmt.Println(id, err)
	fmt.Println(id.Organisation(), id.Local())
	// Output:
	// NO-BRC-958935420-drop-in-biblioteket <nil>
	// 958935420 drop-in-biblioteket
}

func ExampleMunicipalityNumber_At() {
	for _, year := range []int{2021, 2024} {
		day, err := value.NewDate(year, 1, 1)
		if err != nil {
			fmt.Println(err)
			return
		}
		if m, ok := identity.MunicipalityNumber("1833").At(day); ok {
			fmt.Println(year, m.Name)
		}
	}
	// Output:
	// 2021 Rana
	// 2024 Rana - Raane
}

func ExampleMunicipalityNumber_Successors() {
	from, err := value.ParseDate("2019-01-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	to, err := value.ParseDate("2024-01-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, n := range []identity.MunicipalityNumber{"0301", "0101", "1534", "3001"} {
		s := n.Successors(from, to)
		fmt.Println(n, s.Kind, s.Numbers)
	}
	// Output:
	// 0301 same [0301]
	// 0101 one [3101]
	// 1534 ambiguous [1508 1580]
	// 3001 unknown []
}

func ExampleMunicipality_County() {
	day, err := value.ParseDate("2024-01-01")
	if err != nil {
		fmt.Println(err)
		return
	}
	halden, _ := identity.MunicipalityNumber("3101").At(day)
	county, ok := halden.County()
	fmt.Println(halden.Name, county.Number, county.Name, ok)
	// Output:
	// Halden 31 Østfold true
}

func ExampleMunicipalities() {
	for _, year := range []int{2019, 2020, 2024} {
		day, err := value.NewDate(year, 1, 1)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(year, len(identity.Municipalities(day)))
	}
	// Output:
	// 2019 422
	// 2020 356
	// 2024 357
}

func ExampleFindNationalIDs() {
	number := syntheticID("018180") // no person can have been born in month 81
	text := "Deltaker " + number + " møtte opp."
	for _, s := range identity.FindNationalIDs(text) {
		fmt.Println(text[:s.Start] + "…" + text[s.End:])
	}
	// Output:
	// Deltaker … møtte opp.
}
