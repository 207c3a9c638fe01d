package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// Case is the matter that is put before the committees and the municipal council. Facts and
// assessment are kept apart, and the proposed decision follows from the assessment.
type Case struct {
	Title  string     `json:"title,omitempty"`
	Number CaseNumber `json:"number,omitempty"`
	// Officer prepares the case.
	Officer value.ID `json:"officer,omitempty" ref:"Person"`
	Kind    CaseKind `json:"kind,omitempty"`
	// Extends is the plan, budget or strategy the case extends, if it does not stand alone.
	Extends value.ID `json:"extends,omitempty" ref:"Strategy"`
	// Treatments are the bodies that treat the case, in their order.
	Treatments []Treatment `json:"treatments,omitempty"`
	// ProposedDecision is numbered points, each precise and possible to carry out.
	ProposedDecision []string `json:"proposedDecision,omitempty"`
	// Summary says who, what, where and when in at most five sentences and 600 characters.
	Summary      string        `json:"summary,omitempty"`
	Facts        string        `json:"facts,omitempty"`
	Alternatives []Alternative `json:"alternatives,omitempty"`
	Consequences Consequences  `json:"consequences,omitzero"`
	Assessment   string        `json:"assessment,omitempty"`
	Conclusion   string        `json:"conclusion,omitempty"`
	// Communication says who is told of the decision, and how.
	Communication string      `json:"communication,omitempty"`
	Statements    []Statement `json:"statements,omitempty"`
	// Attachments are the titles of what is attached.
	Attachments []string `json:"attachments,omitempty"`
	// Decision is the decision that came back.
	Decision value.ID `json:"decision,omitempty" ref:"Decision"`
}

// IsZero reports whether nothing is stated.
func (c Case) IsZero() bool {
	return c.Title == "" && c.Number == "" && c.Officer == "" && c.Kind == "" && c.Extends == "" && len(c.Treatments) == 0 &&
		len(c.ProposedDecision) == 0 && c.Summary == "" && c.Facts == "" && len(c.Alternatives) == 0 && c.Consequences.IsZero() &&
		c.Assessment == "" && c.Conclusion == "" && c.Communication == "" && len(c.Statements) == 0 && len(c.Attachments) == 0 && c.Decision == ""
}

// CaseNumber is the number of a case in the archive: the year, a slash and a sequence number,
// such as 2024/1234.
type CaseNumber string

// CaseNumberPattern is the written form of a CaseNumber as a regular expression.
const CaseNumberPattern = `^(19|20|21)[0-9]{2}/[1-9][0-9]{0,6}$`

// CaseKind says whether a case stands alone.
type CaseKind string

// The kinds of cases.
const (
	CaseStandAlone CaseKind = "stand-alone"
	CaseExtends    CaseKind = "extends"
)

// Treatment is one body's treatment of the case.
type Treatment struct {
	Body value.ID   `json:"body" ref:"Body"`
	Date value.Date `json:"date,omitzero"`
	// CommitteeID and MeetingID are what the council's meeting system calls the body and the
	// meeting (utvalgId and moeteId in KS Fiks Politisk Behandling).
	CommitteeID string `json:"committeeId,omitempty"`
	MeetingID   string `json:"meetingId,omitempty"`
	// Decision is what the body answered.
	Decision value.ID `json:"decision,omitempty" ref:"Decision"`
}

// Alternative is a way to solve the matter, also that of doing nothing.
type Alternative struct {
	ID          value.ID        `json:"id"`
	Title       string          `json:"title"`
	Kind        AlternativeKind `json:"kind,omitempty"`
	Description string          `json:"description,omitempty"`
	Pros        string          `json:"pros,omitempty"`
	Cons        string          `json:"cons,omitempty"`
}

// AlternativeKind tells doing nothing from doing something.
type AlternativeKind string

// The kinds of alternatives.
const (
	AlternativeProposed  AlternativeKind = "proposed"
	AlternativeOther     AlternativeKind = "other"
	AlternativeDoNothing AlternativeKind = "do-nothing"
)

// Consequences is what follows from the proposed decision.
type Consequences struct {
	Economy string `json:"economy,omitempty"`
	// EconomyLines make the economy visible in the budget.
	EconomyLines       []EconomyLine `json:"economyLines,omitempty"`
	Staffing           string        `json:"staffing,omitempty"`
	ClimateEnvironment string        `json:"climateEnvironment,omitempty"`
	PublicHealth       string        `json:"publicHealth,omitempty"`
	UniversalDesign    string        `json:"universalDesign,omitempty"`
	Privacy            string        `json:"privacy,omitempty"`
}

// IsZero reports whether nothing is stated.
func (c Consequences) IsZero() bool {
	return c.Economy == "" && len(c.EconomyLines) == 0 && c.Staffing == "" && c.ClimateEnvironment == "" &&
		c.PublicHealth == "" && c.UniversalDesign == "" && c.Privacy == ""
}

// EconomyLine is one amount of the case in one year's budget, or in each of several years.
type EconomyLine struct {
	Title string `json:"title"`
	// Year is the budget year, Account where the amount stands in the budget.
	Year value.Count `json:"year,omitzero"`
	// Until is the last budget year of an amount that comes back every year from Year.
	Until   value.Count         `json:"until,omitzero"`
	Account string              `json:"account,omitempty"`
	Amount  value.MoneyEstimate `json:"amount,omitzero"`
	// Financing says where the money is taken from.
	Financing string `json:"financing,omitempty"`
}

// LastYear is the last budget year of the amount, which is its first one when it does not come back. It is
// 0 when no year is stated.
func (l EconomyLine) LastYear() int64 { return max(l.Year.Int64(), l.Until.Int64()) }

// BudgetSpan is budget years, from the first to the last, in which the same amounts of a case stand.
type BudgetSpan struct {
	First, Last int64
	// Amounts are those of each of the years, in the order of their lines. Add them up with value.SumMoney.
	Amounts []value.MoneyEstimate
}

// BudgetSpans divides the years of some lines where a line begins or ends, so that what a case costs can be
// said for each year. Lines without a year are in none of the spans, and years without a line are in none.
func BudgetSpans(lines []EconomyLine) []BudgetSpan {
	var starts []int64 // the years in which a span may begin
	for _, l := range lines {
		if !l.Year.IsZero() {
			starts = append(starts, l.Year.Int64(), l.LastYear()+1)
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	var all []BudgetSpan
	for i := 1; i < len(starts); i++ {
		s := BudgetSpan{First: starts[i-1], Last: starts[i] - 1}
		for _, l := range lines {
			if !l.Year.IsZero() && l.Year.Int64() <= s.First && s.Last <= l.LastYear() {
				s.Amounts = append(s.Amounts, l.Amount)
			}
		}
		if len(s.Amounts) > 0 {
			all = append(all, s)
		}
	}
	return all
}

// Statement is what somebody who was asked has said about the case.
type Statement struct {
	From value.ID   `json:"from" ref:"Organisation,Body,Person"`
	Date value.Date `json:"date,omitzero"`
	Text string     `json:"text"`
}
