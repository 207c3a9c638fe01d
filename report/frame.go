package report

import (
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// frame puts a document together around its chapters: what it is and of which project, what
// stands at the top, and last a short list of what is not filled in yet.
func (c *composer) frame(kind value.Text, facts []doc.Definition, chapters []chapter) doc.Content {
	p := c.plan
	sections, missing := c.sections(chapters)
	if len(missing) > 0 {
		sections = append(sections, doc.Section{ID: "missing", Heading: c.word(wordMissing), Blocks: []doc.Block{doc.List{Items: missing}}})
	}
	d := doc.Content{
		Lang: c.lang, Kind: kind.In(c.lang), Title: c.named(p.ID, p.Title),
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
		Facts:    facts, Sections: sections,
	}
	d.Notes = c.exampleNotes()
	return d
}

// exampleNotes tells the reader, before the text begins, that something in it is made up. It is
// asked when everything has been composed.
func (c *composer) exampleNotes() []doc.Text {
	switch {
	case c.illustrative[c.plan.ID]:
		return []doc.Text{c.word(wordWholeExample)}
	case c.marked:
		return []doc.Text{c.word(wordExamples)}
	}
	return nil
}

// fact is a line at the top of a document; nothing when there is nothing to say.
func (c *composer) fact(term value.Text, body doc.Text) []doc.Definition {
	if body.Empty() {
		return nil
	}
	return []doc.Definition{{Term: c.word(term), Body: []doc.Text{upperFirst(body)}}}
}

// factsOf are the lines at the top of a document, without those that say nothing.
func factsOf(facts ...[]doc.Definition) (all []doc.Definition) {
	for _, f := range facts {
		all = append(all, f...)
	}
	return all
}

// ended reports whether the project is over.
func (c *composer) ended() bool {
	return c.plan.Status == samskaping.ProjectCompleted || c.plan.Status == samskaping.ProjectStopped
}

// Lines that several documents have at the top.

func (c *composer) projectNumber() []doc.Definition {
	return c.fact(wordProjectNumber, c.own(value.OneLine(c.plan.ProjectID.String())))
}

func (c *composer) caseNumber() []doc.Definition {
	return c.fact(field("Case", "number"), c.said(string(c.plan.Case.Number)))
}

func (c *composer) ownerFact() []doc.Definition {
	return c.fact(field("Plan", "owner"), c.name(c.plan.Owner))
}

func (c *composer) periodFact() []doc.Definition {
	return c.fact(field("Plan", "period"), c.own(c.plan.Period.Format(c.lang)))
}

func (c *composer) revisionFact() []doc.Definition {
	return c.fact(field("Plan", "revision"), c.labelledRevision(c.plan.Revision, c.plan.RevisionDate))
}

func (c *composer) benefitResponsible() []doc.Definition {
	place, id := field("BenefitPlan", "responsible"), c.plan.BenefitPlan.Responsible
	return c.fact(place, c.inPlace(c.word(place), id, c.name(id)))
}
