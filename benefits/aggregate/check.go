package aggregate

import (
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
)

// Check returns what the gate knows nothing of: the places where a national identity number stands,
// by the rule of the benefit report. The reports that are counted hold none, but what an analyst
// writes may, such as the name of a file, a title or the reason of a ruling.
func (r *Report) Check() (list finding.List) {
	for _, at := range identity.FindNationalIDsIn(r) {
		if !isSum(at) {
			list = append(list, ruleOfReports("report-national-identity-number").At(at))
		}
	}
	return list
}

// ruleOfReports is the rule of benefit reports with an id.
func ruleOfReports(id string) finding.Rule {
	all := benefits.ReportRules()
	return all[slices.IndexFunc(all, func(r finding.Rule) bool { return r.ID == id })]
}

// isSum reports whether at a place there is a sum of bytes, whose digits may look like anything.
func isSum(at finding.Pointer) bool {
	p := string(at)
	return strings.HasPrefix(p, "/sources/") && strings.HasSuffix(p, "/sha256") || strings.HasPrefix(p, "/doubts/") && (strings.HasSuffix(p, "/id") || strings.HasSuffix(p, "/ruling/doubt"))
}
