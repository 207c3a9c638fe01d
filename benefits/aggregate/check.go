package aggregate

import (
	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/identity"
)

// Check returns what the gate knows nothing of: the places where a national identity number stands,
// by the rule of the benefit report. The reports that are counted hold none, but what an analyst
// writes may, such as the name of a file, a title or the reason of a ruling.
func (r *Report) Check() (list finding.List) {
	for _, at := range identity.FindNationalIDsIn(r) {
		for _, rule := range benefits.ReportRules() {
			if rule.ID == "report-national-identity-number" {
				list = append(list, rule.At(at))
			}
		}
	}
	return list
}
