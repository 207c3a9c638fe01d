package samskaping_test

import (
	"fmt"
	"os"
	"text/template"

	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Read a plan, see what there is to say about it, change an activity, and write it.
func Example() {
	data, err := examples.Files.ReadFile("halden/plan.json") // or os.ReadFile
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, findings, err := samskaping.Decode(data)
	if err != nil || plan == nil {
		fmt.Println(findings.Err(), err)
		return
	}
	fmt.Println(plan.Title, "has errors:", findings.HasErrors())

	activity := &plan.Activities[0]
	activity.Status = samskaping.ActivityCancelled
	written, err := samskaping.Encode(plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	again, _, err := samskaping.Decode(written)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(again.Activities[0].Status)
	// Output:
	// Digitalt utenforskap has errors: false
	// cancelled
}

// Findings are in the reader's own language, with the place and what to do.
func ExampleDecode_findings() {
	data, err := examples.Files.ReadFile("mistakes/not-decided.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	_, findings, err := samskaping.Decode(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range findings {
		fmt.Print(f.Format("not-decided.json", value.NN))
	}
	// Output:
	// not-decided.json:73:15 feil /decisions/0/body [decision-by-wrong-body]
	//   «Styringsgruppen» har ikkje rett til å avgjere «Ja til benker» (kva aktivitetar som blir gjennomførte).
	//   → Rett kven som tok avgjerda, eller legg til "activities" i det gruppa kan avgjere.
	// not-decided.json:89:19 feil /activities/0/decision [activity-against-decision]
	//   Aktiviteten «Dugnad på Torget» er i gang, men svaret i «Ja til benker» er utsett.
	//   → Set aktiviteten tilbake til «planlagd», avlys han, eller vis til ei avgjerd som seier ja.
	// not-decided.json:94:7 merknad /benefitPlan/benefits/0 [benefit-without-indicator]
	//   Gevinsten «Flere treffes» står førebels berre med ord.
	//   → Neste steg er å velje ein måleindikator: Kva kan teljast eller målast for å sjå om gevinsten kjem?
}

// Follow an activity back to the problem statement it answers.
func ExamplePlan_Chains() {
	data, err := examples.Files.ReadFile("halden/plan.en.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, _, err := samskaping.Decode(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, chain := range plan.Chains(plan.Activities[0].ID) {
		fmt.Println(chain.Problem != nil, chain.Gathering != nil, chain.Proposal != nil, len(chain.Decisions), chain.Activity.ID == plan.Activities[0].ID)
	}
	// Output: true true true 1 true
}

// Make a plan in Go, and write it to a file.
func ExampleEncode() {
	plan := &samskaping.Plan{ID: "torget", Title: "Møteplass på Torget", Language: value.NB}
	data, err := samskaping.Encode(plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(data)
	// Output:
	// {
	//   "$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json",
	//   "id": "torget",
	//   "title": "Møteplass på Torget",
	//   "language": "nb"
	// }
}

// What may start, and what lacks people or money.
func ExamplePlan_Feasibility() {
	data, err := examples.Files.ReadFile("halden/plan.en.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, _, err := samskaping.Decode(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	project, activities := plan.Feasibility()
	for _, r := range activities {
		fmt.Printf("%s: %s\n", plan.Index().Name(r.Activity), r.Start())
	}
	fmt.Println("the project:", project.Start())
	// Output:
	// Drop-in at the library: can-start
	// Safe with online banking: not-known
	// Training of digital hosts: not-known
	// Tablet course for elderly people: can-start
	// Theme evening on online safety: can-start
	// Datahjelpen: not-known
	// Booked appointments at Servicesenteret: not-known
	// Language café with digital help: not-known
	// Workshop for used computers: lacks-people
	// the project: lacks-people
}

// What is made in Go goes through the gate as well when it is encoded and decoded. The rules alone
// do not know that a code does not exist.
func ExamplePlan_Check() {
	plan := samskaping.New(value.EN)
	plan.Status = "begun"
	fmt.Println("the rules see an error:", plan.Check().HasErrors())

	data, err := samskaping.Encode(plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, findings, err := samskaping.Decode(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(findings[0].Format("plan.json", value.EN))
	// Output:
	// the rules see an error: false
	// plan.json:6:13 error /status [not-in-codelist]
	//   “begun” is not one of the codes for project status.
	//   → Use one of these: idea, planned, in-progress (in progress), paused, completed, stopped.
}

// A municipality wants a case number for each decision. That is no rule of the method, so it is not in
// [samskaping.Rules], but what it finds can stand in the same list.
func Example_ownRule() {
	unarchived := finding.Rule{
		ID:       "our-decision-without-case-number",
		Severity: finding.Warning,
		Text: value.Text{
			NB: "Beslutningen «{decision}» har ikke saksnummer.",
			NN: "Avgjerda «{decision}» har ikkje saksnummer.",
			EN: "The decision “{decision}” has no case number.",
		},
		Advice: value.Text{NB: "Slå det opp i arkivet.", NN: "Slå det opp i arkivet.", EN: "Look it up in the archive."},
		Source: "The archive plan of the municipality",
	}
	data, err := examples.Files.ReadFile("mistakes/not-decided.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, findings, err := samskaping.Decode(data)
	if err != nil || plan == nil {
		fmt.Println(findings.Err(), err)
		return
	}
	index := plan.Index()
	for _, d := range plan.Decisions {
		if at, found := index.Place(d.ID); found && d.Reference == "" {
			findings = append(findings, unarchived.At(at, value.Named("decision", d.Title)))
		}
	}
	schema.Locate(data, findings)
	fmt.Print(findings[0].Format("not-decided.json", value.EN))
	fmt.Println("findings:", len(findings))
	// Output:
	// not-decided.json:68:5 warning /decisions/0 [our-decision-without-case-number]
	//   The decision “Ja til benker” has no case number.
	//   → Look it up in the archive.
	// findings: 4
}

// A document of one's own is a template over the plan, of html/template for a web page. What is for anyone to read is made of a copy
// without persons and small groups, as the documents of package report are.
func Example_ownDocument() {
	data, err := examples.Files.ReadFile("halden/plan.nn.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, findings, err := samskaping.Decode(data)
	if err != nil || plan == nil {
		fmt.Println(findings.Err(), err)
		return
	}
	public := plan.Public()
	public.HideSmallGroups()
	notice := template.Must(template.New("notice").Funcs(template.FuncMap{
		"status": func(s samskaping.ActivityStatus) string {
			return schema.CodeLabel("ActivityStatus", string(s)).In(plan.Language)
		},
	}).Parse(`{{.Title}}
{{range .Activities}}{{if eq .Status "in-progress"}}- {{.Title}} ({{status .Status}} frå {{.Period.From}})
{{end}}{{end}}`))
	if err := notice.Execute(os.Stdout, public); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Digitalt utanforskap
	// - Drop-in på biblioteket (i gang frå 2022-05-23)
	// - Opplæring av digitale vertar (i gang frå 2022-09-01)
	// - Datahjelpen (i gang frå 2024-08-19)
}
