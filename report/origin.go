package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// origin says which plan a document is made from, so that two papers can be told apart: the id
// of the project or the plan, its revision, a checksum of the plan as it was given, and for whom
// the document is. A plan that cannot be written, as one of a newer version, has no checksum.
func (c *composer) origin(of *Project) []doc.Text {
	given := of.plan
	from := c.labelled(wordFromPlan, c.own(value.OneLine(projectKey(given))))
	if !given.Revision.IsZero() {
		from = doc.Join(c.own(", "), from, doc.Join(c.own(" "), lowerFirst(c.word(field("Plan", "revision"))), c.own(given.Revision.String())))
	}
	lines := []doc.Text{c.sentences(from)}
	if sum := of.checksum(); sum != "" {
		lines = append(lines, c.sentences(c.labelled(wordChecksum, c.own(sum))))
	}
	edition := wordInternal
	if c.audience == Public {
		edition = wordPublic
	}
	return append(lines, c.word(edition, value.Named("most", strconv.Itoa(samskaping.SmallestPublicGroup-1))))
}

// projectKey is the id of the project in the whole country, or the plan's own where it has none.
func projectKey(p *samskaping.Plan) string {
	if p.ProjectID != "" {
		return p.ProjectID.String()
	}
	return p.ID.String()
}

// stamp is the same in one short line, for the foot of a slide.
func (c *composer) stamp(of *Project) doc.Text {
	given := of.plan
	edition := wordInternalEdition
	if c.audience == Public {
		edition = wordPublicEdition
	}
	revision := doc.Text(nil)
	if !given.Revision.IsZero() {
		revision = doc.Join(c.own(" "), lowerFirst(c.word(field("Plan", "revision"))), c.own(given.Revision.String()))
	}
	return doc.Join(c.own(" · "), c.own(value.OneLine(projectKey(given))), revision, lowerFirst(c.labelled(wordChecksum, c.own(of.checksum()))), lowerFirst(c.word(edition)))
}

// checksum is the beginning of the hash of the plan in its canonical form, nothing for a plan
// that cannot be written.
func checksum(given *samskaping.Plan) string {
	written, err := samskaping.Encode(given)
	if err != nil {
		return ""
	}
	return checksumOf(written)
}

// checksumOf is as much of a hash as people compare.
func checksumOf(written []byte) string {
	sum := sha256.Sum256(written)
	return hex.EncodeToString(sum[:])[:16]
}
