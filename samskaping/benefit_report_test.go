package samskaping_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/examples"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func halden(t *testing.T) *samskaping.Plan {
	t.Helper()
	data, err := examples.Files.ReadFile("halden/plan.json")
	require.NoError(t, err)
	plan, _, err := samskaping.Decode(data)
	require.NoError(t, err)
	return plan
}

func period(t *testing.T, s string) value.Period {
	t.Helper()
	p, err := value.ParsePeriod(s)
	require.NoError(t, err)
	return p
}

func TestBenefitReportHoldsThePeriodAndNobodysName(t *testing.T) {
	plan := halden(t)
	plan.People[0].Name, plan.People[0].Email, plan.People[0].Public = "Ola Nordmann", "ola.nordmann@example.no", false
	plan.BenefitPlan.Benefits[0].Title = "Ola Nordmann får det enklere, spør ola.nordmann@example.no"
	report, err := plan.BenefitReport(period(t, "2023"))
	require.NoError(t, err)
	require.Equal(t, "digitalt-utenforskap-2023 NO-BRC-123456785-digitalt-utenforskap 3101 1", strings.Join([]string{
		report.ID.String(), string(report.Project), report.Municipality.String(), report.Revision.String()}, " "))
	require.True(t, report.Illustrative, "the example's figures are made up")
	require.Len(t, report.Benefits, len(plan.BenefitPlan.Benefits))
	data, err := benefits.EncodeReport(report)
	require.NoError(t, err)
	require.NotContains(t, string(data), "Nordmann")
	require.NotContains(t, string(data), "ola.")

	for _, b := range report.Benefits {
		for _, f := range b.Figures {
			require.False(t, f.Period.From.Before(report.Period.From), b.ID)
			require.True(t, f.Stage == benefits.StageForecast || !report.Period.To.Before(f.Period.To), "%s: only what is expected lies after the period", b.ID)
		}
	}
	for _, i := range report.Indicators {
		for _, m := range i.Measurements {
			require.False(t, report.Period.To.Before(m.Date), i.ID)
		}
	}
	_, findings, err := benefits.DecodeReport(data)
	require.NoError(t, err)
	require.False(t, findings.HasErrors())
}

func TestBenefitReportsOfTheExampleAreShipped(t *testing.T) {
	for _, file := range []string{"halden/plan.json", "halden/plan.nn.json", "halden/plan.en.json"} {
		data, err := examples.Files.ReadFile(file)
		require.NoError(t, err)
		plan, _, err := samskaping.Decode(data)
		require.NoError(t, err)
		report, err := plan.BenefitReport(period(t, "2023"))
		require.NoError(t, err)
		got, err := benefits.EncodeReport(report)
		require.NoError(t, err)
		want, err := examples.Files.ReadFile(strings.Replace(file, "plan", "benefit-report-2023", 1))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "write it with samskaping benefit-report -period 2023 -out examples/%s", strings.Replace(file, "plan", "benefit-report-2023", 1))
	}
}

func TestBenefitReportNeedsAProjectAndAPeriod(t *testing.T) {
	plan := halden(t)
	_, err := plan.BenefitReport(value.Period{From: period(t, "2023").From})
	require.ErrorIs(t, err, samskaping.ErrOpenPeriod)
	plan.ProjectID = ""
	_, err = plan.BenefitReport(period(t, "2023"))
	require.ErrorIs(t, err, samskaping.ErrNoProjectID)
}

func TestTheSharesOfASharedBenefitMakeAWhole(t *testing.T) {
	report, err := halden(t).BenefitReport(period(t, "2025"))
	require.NoError(t, err)
	for _, b := range report.Benefits {
		if b.ID == "gevinst-felles" {
			require.Equal(t, "60", b.OwnPercent.String())
			require.Equal(t, "40", b.SharedWith[0].Percent.String())
			return
		}
	}
	t.Fatal("the example has a shared benefit")
}

// An hour price is told only when all freed time is valued at the same.
func TestAssumptionsAreThoseOfAllFigures(t *testing.T) {
	plan := halden(t)
	report, err := plan.BenefitReport(period(t, "2023"))
	require.NoError(t, err)
	require.Equal(t, "484.11 1700", report.Assumptions.HourPrice.String()+" "+report.Assumptions.HourPriceBase.String())
	plan.BenefitPlan.Benefits[0].Valuation.Price = "en-annen-pris"
	report, err = plan.BenefitReport(period(t, "2023"))
	require.NoError(t, err)
	written, err := json.Marshal(report.Assumptions)
	require.NoError(t, err)
	require.NotContains(t, string(written), "hourPrice")
}
