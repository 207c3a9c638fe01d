package report

import (
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// frame puts a document together around its chapters: what it is and of which project, what
// stands at the top, and last a short list of what is not filled in yet.
func (c *composer) frame(kind value.Text, facts []definition, chapters []chapter) content {
	p := c.plan
	sections, missing := c.sections(chapters)
	if len(missing) > 0 {
		sections = append(sections, section{id: "missing", heading: c.word(wordMissing), blocks: []block{list{missing}}})
	}
	d := content{
		lang: c.lang, kind: kind.In(c.lang), title: c.named(p.ID, p.Title),
		revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
		facts:    facts, sections: sections,
	}
	d.notes = c.exampleNotes()
	return d
}

// exampleNotes tells the reader, before the text begins, that something in it is made up. It is
// asked when everything has been composed.
func (c *composer) exampleNotes() []text {
	switch {
	case c.illustrative[c.plan.ID]:
		return []text{c.word(wordWholeExample)}
	case c.marked:
		return []text{c.word(wordExamples)}
	}
	return nil
}

// fact is a line at the top of a document; nothing when there is nothing to say.
func (c *composer) fact(term value.Text, body text) []definition {
	if body.empty() {
		return nil
	}
	return []definition{{c.word(term), []text{upperFirst(body)}}}
}

// factsOf are the lines at the top of a document, without those that say nothing.
func factsOf(facts ...[]definition) (all []definition) {
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

func (c *composer) projectNumber() []definition {
	return c.fact(wordProjectNumber, c.own(value.OneLine(c.plan.ProjectID.String())))
}

func (c *composer) caseNumber() []definition {
	return c.fact(field("Case", "number"), c.said(string(c.plan.Case.Number)))
}

func (c *composer) ownerFact() []definition {
	return c.fact(field("Plan", "owner"), c.name(c.plan.Owner))
}

func (c *composer) periodFact() []definition {
	return c.fact(field("Plan", "period"), c.own(c.plan.Period.Format(c.lang)))
}

func (c *composer) revisionFact() []definition {
	return c.fact(field("Plan", "revision"), c.labelledRevision(c.plan.Revision, c.plan.RevisionDate))
}

func (c *composer) benefitResponsible() []definition {
	place, id := field("BenefitPlan", "responsible"), c.plan.BenefitPlan.Responsible
	return c.fact(place, c.inPlace(c.word(place), id, c.name(id)))
}
