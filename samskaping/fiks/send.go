package fiks

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// The message utvalgssak.send, with the names KS has given its parts.
type (
	caseMessage struct {
		Case       caseBody        `json:"sak"`
		Treatments []caseTreatment `json:"forslagTilBehandlingsplan"`
	}
	caseBody struct {
		Key          externalKey  `json:"referanseEksternNoekkel"`
		Reference    externalKey  `json:"fagsystemetsReferanse"`
		ReferenceKey externalKey  `json:"fagsystemetsReferanseEksternNoekkel"`
		Number       caseNumber   `json:"fagsystemetsSaksnummer"`
		Title        string       `json:"tittel"`
		Description  *description `json:"saksbeskrivelse,omitempty"`
		Proposed     *description `json:"forslagTilVedtak,omitempty"`
		Officer      string       `json:"saksansvarlig"`
	}
	externalKey struct {
		System string `json:"fagsystem"`
		Key    string `json:"noekkel"`
	}
	caseNumber struct {
		Year     int64 `json:"saksaar"`
		Sequence int64 `json:"sakssekvensnummer"`
	}
	// description is plain text. Its format is left out, because KS has published no codes for it.
	description struct {
		Text string `json:"tekstInnhold"`
	}
	caseTreatment struct {
		CommitteeID string `json:"tilUtvalgId"`
		Committee   string `json:"tilUtvalgNavn"`
		MeetingID   string `json:"tilMoeteId,omitempty"`
		// MeetingDate is a moment, and a plan knows the day: it is midnight in Greenwich, which is
		// the same day in Norway all the year.
		MeetingDate string `json:"tilMoetedato,omitempty"`
		Order       int    `json:"rekkefoelge"`
	}
)

// Send writes the case of a plan as the message utvalgssak.send, indented, with a newline at the
// end. There is no message when the findings have errors: they say what the case lacks, each at its
// place in the plan. A plan with a national identity number gives no message either. The error is
// samskaping.ErrNoPlan, schema.ErrNewerVersion for a plan that was read from a newer version, or that of
// writing JSON.
func Send(p *samskaping.Plan) ([]byte, finding.List, error) {
	switch {
	case p == nil:
		return nil, nil, samskaping.ErrNoPlan
	case p.NewerVersion() != "":
		return nil, nil, fmt.Errorf("%w: %s", schema.ErrNewerVersion, p.NewerVersion())
	}
	found := missing(p)
	for _, f := range p.Check() {
		if f.Rule.ID == "national-identity-number" {
			found = append(found, f)
		}
	}
	found.Sort()
	if found.HasErrors() {
		return nil, found, nil
	}
	k, index := p.Case, p.Index()
	year, sequence := split(k.Number)
	own := externalKey{system, key(p)}
	officer := index.Person(k.Officer)
	message := caseMessage{Case: caseBody{
		Key: own, Reference: own, ReferenceKey: own,
		Number: caseNumber{year, sequence}, Title: k.Title, Officer: officer.Role,
		Description: described(memo(p)), Proposed: described(points(k.ProposedDecision)),
	}}
	if officer.Name != "" {
		message.Case.Officer = officer.Name
	}
	for i, t := range k.Treatments {
		sent := caseTreatment{CommitteeID: t.CommitteeID, Committee: index.Body(t.Body).Name, MeetingID: t.MeetingID, Order: i + 1}
		if !t.Date.IsZero() {
			sent.MeetingDate = t.Date.String() + "T00:00:00Z"
		}
		message.Treatments = append(message.Treatments, sent)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(message); err != nil {
		return nil, found, fmt.Errorf("fiks: %w", err)
	}
	return out.Bytes(), found, nil
}

// missing is what the message cannot be without.
func missing(p *samskaping.Plan) finding.List {
	k, index := p.Case, p.Index()
	var found finding.List
	if k.IsZero() {
		return finding.List{noCase.At("")}
	}
	at := finding.Pointer("/case")
	if year, sequence := split(k.Number); year <= 0 || sequence <= 0 {
		found = append(found, noNumber.At(at, value.Named("property", "number")))
	}
	if strings.TrimSpace(k.Title) == "" {
		found = append(found, noTitle.At(at, value.Named("property", "title")))
	}
	if officer := index.Person(k.Officer); officer == nil || officer.Role == "" && officer.Name == "" {
		found = append(found, noOfficer.At(at, value.Named("property", "officer")))
	}
	if len(k.Treatments) == 0 {
		found = append(found, noTreatment.At(at, value.Named("property", "treatments")))
	}
	for i, t := range k.Treatments {
		at := at.Key("treatments").Index(i)
		switch body := index.Body(t.Body); {
		case body == nil:
			found = append(found, noBody.At(at, value.Named("id", t.Body.String()), value.Named("property", "body")))
		case strings.TrimSpace(t.CommitteeID) == "":
			found = append(found, noCommitteeID.At(at, value.Named("body", body.Name), value.Named("property", "committeeId")))
		}
	}
	return found
}

// points are points with their numbers.
func points(all []string) string {
	var lines []string
	for i, point := range all {
		lines = append(lines, strconv.Itoa(i+1)+". "+point)
	}
	return strings.Join(lines, "\n")
}

func described(text string) *description {
	if text == "" {
		return nil
	}
	return &description{text}
}
