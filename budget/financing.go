package budget

import "github.com/samskaping/sdk/samskaping/value"

// Financing is money, or something in kind, that a source gives or may give to the project.
type Financing struct {
	ID    value.ID `json:"id"`
	Title string   `json:"title"`
	// Source is the organisation that gives.
	Source value.ID            `json:"source,omitempty" ref:"Organisation"`
	Kind   SourceKind          `json:"kind,omitempty"`
	Form   Form                `json:"form,omitempty"`
	Amount value.MoneyEstimate `json:"amount,omitzero"`
	State  FinancingState      `json:"state,omitempty"`
	// Deadline is the last day to apply.
	Deadline value.Date `json:"deadline,omitzero"`
	// For is what the money is earmarked for; anything in the project when it is not stated.
	For        []value.ID `json:"for,omitempty" ref:"Subproject,Activity,Gathering"`
	Conditions []string   `json:"conditions,omitempty"`
	// Applied is what was asked for, if Amount is what was granted.
	Applied value.Money `json:"applied,omitzero"`
	// Earmarks say how much of the amount is set aside for what.
	Earmarks []Earmark `json:"earmarks,omitempty"`
	// Duties are the reports the source asks for.
	Duties []ReportDuty `json:"duties,omitempty"`
	// Period is when the money can be used.
	Period value.Period `json:"period,omitzero"`
	// Account is where the income is accounted.
	Account Account `json:"account,omitzero"`
}

// Earmark is a part of a financing that is set aside.
type Earmark struct {
	For    value.ID    `json:"for" ref:"Subproject,Activity,Gathering"`
	Amount value.Money `json:"amount,omitzero"`
}

// ReportDuty is a report that is owed to the source.
type ReportDuty struct {
	Title string     `json:"title"`
	Date  value.Date `json:"date,omitzero"`
	// Sent is the day it was sent.
	Sent value.Date `json:"sent,omitzero"`
}

// Earmarked adds up what is set aside. It returns value.ErrRange when the sum is too large.
func (f Financing) Earmarked() (value.Money, error) {
	sum := value.Kroner(0)
	for _, e := range f.Earmarks {
		if e.Amount.IsZero() {
			continue
		}
		var err error
		if sum, err = sum.Add(e.Amount); err != nil {
			return value.Money{}, err
		}
	}
	return sum, nil
}

// External reports whether the money comes from outside the municipality and the participants.
// A source of no stated kind may be anybody, and counts as external.
func (f Financing) External() bool {
	return f.Kind != SourceOwnUnit && f.Kind != SourceOtherUnit && f.Kind != SourceParticipants
}

// SourceKind says what sort of source it is.
type SourceKind string

// The kinds of sources.
const (
	SourceOwnUnit      SourceKind = "own-unit"
	SourceOtherUnit    SourceKind = "other-unit"
	SourceState        SourceKind = "state"
	SourceCounty       SourceKind = "county"
	SourceFoundation   SourceKind = "foundation"
	SourceSponsor      SourceKind = "sponsor"
	SourceParticipants SourceKind = "participants"
	SourceOther        SourceKind = "other"
)

// FinancingState says how far an application or a promise has come. The states are those of
// the municipalities' project portal (Prosjektportalen 365), and confirmed, for an own unit
// that has said it will pay.
type FinancingState string

// The states of financing.
const (
	FinancingToBeExamined    FinancingState = "to-be-examined"
	FinancingDialogue        FinancingState = "dialogue"
	FinancingApplied         FinancingState = "applied"
	FinancingGranted         FinancingState = "granted"
	FinancingRejected        FinancingState = "rejected"
	FinancingPayoutRequested FinancingState = "payout-requested"
	FinancingPaid            FinancingState = "paid"
	FinancingNotRelevant     FinancingState = "not-relevant"
	FinancingConfirmed       FinancingState = "confirmed"
)

// Secured reports whether the financing can be counted on: it is granted, payout is requested,
// it is paid, or an own or another municipal unit has confirmed it.
func (f Financing) Secured() bool {
	switch f.State {
	case FinancingGranted, FinancingPayoutRequested, FinancingPaid:
		return true
	case FinancingConfirmed:
		return f.Kind == SourceOwnUnit || f.Kind == SourceOtherUnit
	}
	return false
}

// Hoped reports whether the financing may still come: it is neither secured, rejected nor not relevant.
func (f Financing) Hoped() bool {
	return !f.Secured() && f.State != FinancingRejected && f.State != FinancingNotRelevant
}

// TotalFinancing adds up the secured and the hoped-for money of one form, apart. The two are
// never added together. It returns value.ErrRange when a sum is too large.
func (b Budget) TotalFinancing(form Form) (secured, hoped value.MoneySum, err error) {
	var securedParts, hopedParts []value.MoneyEstimate
	for _, f := range b.Financing {
		switch {
		case (f.Form == InKind) != (form == InKind):
		case f.Secured():
			securedParts = append(securedParts, f.Amount)
		case f.Hoped():
			hopedParts = append(hopedParts, f.Amount)
		}
	}
	if secured, err = value.SumMoney(securedParts...); err != nil {
		return value.MoneySum{}, value.MoneySum{}, err
	}
	if hoped, err = value.SumMoney(hopedParts...); err != nil {
		return value.MoneySum{}, value.MoneySum{}, err
	}
	return secured, hoped, nil
}
