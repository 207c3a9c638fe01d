package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
)

// A subproject that stops is told of as stopped wherever the subprojects are, its leader is out of the working
// group, and its questions are no longer asked.
func TestSubprojectThatHasStopped(t *testing.T) {
	p := example(t, "einsemd/plan.json")
	in := func(document report.Document) string {
		return render(t, p, report.Options{Document: document, Format: report.Markdown})
	}
	require.NotContains(t, in(report.ProjectDescription), "stansa", "nothing is said of subprojects that go on as the project does")
	leaders := len(p.WorkingGroup())
	p.Subprojects[3].Status = samskaping.ProjectStopped
	require.Len(t, p.WorkingGroup(), leaders-1)
	description := in(report.ProjectDescription)
	require.Contains(t, description, "| Delprosjekt | Tema | Delprosjektleiar | Deltakarar | Status |")
	require.Contains(t, description, "| Stansa |\n")
	require.Contains(t, description, "  - Kome seg dit (stansa)\n")
	require.Contains(t, in(report.ProjectArea), "  Stansa\n")
	require.NotContains(t, in(report.ProjectArea), "Delprosjekt: Kome seg dit.")
	require.Contains(t, in(report.FinalReport), "### Delprosjekt\n\n- **Kome seg dit**. "+p.Subprojects[3].Description+" Stansa.\n")
	require.Contains(t, in(report.GrantAnnex), "**Kome seg dit**. "+p.Subprojects[3].Description+" Stansa.\n")
}
