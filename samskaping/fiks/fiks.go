// Package fiks carries the case of a plan to the council's meeting system, and the decision back
// into the plan. It speaks KS Fiks Politisk Behandling, version 1.
//
// [Send] writes the message utvalgssak.send: the case with its number, its title, its text and its
// proposed decision, and the bodies that are to treat it in their order. [Receive] reads the answer
// vedtakfrautvalg.send, once for each body, and puts it in the plan as a decision:
//
//	message, findings, err := fiks.Send(plan)
//	decided, findings, err := fiks.Receive(plan, answer)
//
// Nothing is lost on the way. What a message lacks is a finding with a place in the plan and a
// remedy, and no message is written until it is there. What an answer holds and a plan has no place
// for is a finding too; what the plan already holds is never overwritten.
//
// The message has what the case itself says. The case memo, which is attached to it, tells of the rest of
// the plan too: gatherings, benefits and earlier decisions. Which proposal a decision answers is in no
// message; it is written in the decision that was received, and stays there when the message comes again.
//
// The package does not send anything anywhere. The municipality's own Fiks client carries the
// bytes.
//
// KS marks its schemas as under work. Where they contradict themselves, both readings are served:
// the schema requires fagsystemetsReferanse and describes fagsystemetsReferanseEksternNoekkel, and
// so both are written.
package fiks

import (
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping"
)

// The kinds of messages, as the Fiks client names them.
const (
	SendCase     = "no.ks.fiks.politisk.behandling.v1.utvalgssak.send"
	SendDecision = "no.ks.fiks.politisk.behandling.v1.vedtakfrautvalg.send"
)

// MaxMessage is the largest answer that is read, in bytes.
const MaxMessage = 1 << 20

// system is what we call ourselves where a message asks which system a key belongs to.
const system = "samskaping"

// key names the case in our own system: the id of the project in the whole country, or the plan's
// own where the project has none.
func key(p *samskaping.Plan) string {
	if p.ProjectID != "" {
		return p.ProjectID.String()
	}
	return p.ID.String()
}

// split takes a case number such as 2024/1234 apart. Both are 0 when there is none.
func split(n samskaping.CaseNumber) (year, sequence int64) {
	before, after, found := strings.Cut(string(n), "/")
	y, errYear := strconv.ParseInt(before, 10, 32)
	s, errSequence := strconv.ParseInt(after, 10, 32)
	if !found || errYear != nil || errSequence != nil {
		return 0, 0
	}
	return y, s
}
