package report_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
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

// A service that checks a plan and makes a document of it. Nothing is shared between requests, so
// there is nothing to lock.
func Example_service() {
	caseMemo := func(w http.ResponseWriter, r *http.Request) {
		data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, schema.MaxBytes))
		if err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		plan, findings, err := samskaping.Decode(data)
		var unread *finding.ReadError
		if errors.As(err, &unread) {
			findings = finding.List{unread.Finding}
		}
		var document []byte
		if plan != nil {
			document, err = report.Render(plan, report.Options{Document: report.CaseMemo, Format: report.HTML})
		}
		switch {
		case document != nil: // whatever the findings are, a document can be made
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(document)
		case plan == nil || errors.Is(err, identity.ErrNationalID): // and then the findings say what to do
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusUnprocessableEntity)
			json.NewEncoder(w).Encode(findings) // with texts in all three languages
		default:
			http.Error(w, "no document", http.StatusInternalServerError)
		}
	}
	for _, sent := range []string{
		`{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "torget", "title": "Torget", "language": "nb"}`,
		`{"title": "Torget"`,
	} {
		answer := httptest.NewRecorder()
		caseMemo(answer, httptest.NewRequest(http.MethodPost, "/case-memo", strings.NewReader(sent)))
		fmt.Println(answer.Code, answer.Header().Get("Content-Type"))
	}
	// Output:
	// 200 text/html; charset=utf-8
	// 422 application/json
}

// The national report for people to read, of the picture that an accumulator has drawn.
func ExampleNewNational() {
	data, err := os.ReadFile("../examples/ks/national-report.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	picture, findings, err := aggregate.Decode(data)
	if err != nil || picture == nil {
		fmt.Println(findings.Err(), err)
		return
	}
	national, err := report.NewNational(picture, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	document, err := national.Render(report.Options{Document: report.NationalReport, Format: report.Markdown, Lang: value.NN})
	if err != nil {
		fmt.Println(err)
		return
	}
	title, _, _ := strings.Cut(string(document), "\n")
	fmt.Println(title)
	// Output: # Gevinster av digital veiledning 2023–2024 (eksempel)
}
