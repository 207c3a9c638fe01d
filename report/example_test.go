package report_test

import (
	"fmt"
	"strings"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func ExampleRender() {
	plan := &samskaping.Plan{
		ID:         "moteplass",
		Title:      "Møteplass på Torget",
		Language:   value.NB,
		Challenge:  "Torget ligger midt i byen, men få stopper der.",
		WhyNow:     "Torget skal bygges om.",
		Motivation: "Vi vil vite hva naboene ønsker.",
	}
	document, err := report.Render(plan, report.Options{
		Document: report.ProjectDescription,
		Format:   report.Markdown,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, _, _ := strings.Cut(string(document), "\n## Ikke fylt ut ennå")
	fmt.Print(text)
	// Output:
	// # Møteplass på Torget
	//
	// **Prosjektbeskrivelse**
	//
	// ## Om prosjektet
	//
	// ### Utfordring
	//
	// Torget ligger midt i byen, men få stopper der.
	//
	// ### Hvorfor nå
	//
	// Torget skal bygges om.
	//
	// ## Motivasjon og overføringsverdi
	//
	// ### Motivasjon
	//
	// Vi vil vite hva naboene ønsker.
}
