package report

import "github.com/samskaping/sdk/report/internal/doc"

// situation is the questions about the present situation and their answers. What is not answered
// yet says so, because an open question is worth knowing too.
func (c *composer) situation() []doc.Block {
	var entries []doc.Definition
	for _, q := range c.plan.Situation.Questions() {
		question := c.word(q.Text)
		if c.plan.Situation.Own(q.ID) {
			question = c.said(q.Text.NB)
		}
		answer := []doc.Text{c.quiet(wordNotAnswered)}
		if q.Answer != nil {
			answer = c.proseTexts(q.Answer.Answer)
			if source := c.sentences(c.labelled(field("SituationAnswer", "source"), doc.Join(c.own(", "), c.said(q.Answer.Source), c.own(q.Answer.Date.Format(c.lang))))); q.Answer.Source != "" {
				answer = append(answer, doc.InVoice(doc.Quiet, source))
			}
		}
		entries = append(entries, doc.Definition{Term: append(question, c.mark(q.ID)...), Body: answer})
	}
	if len(entries) == 0 {
		return nil
	}
	return []doc.Block{doc.Definitions{Entries: entries}}
}

// stakeholders is who the project matters to and how they are brought along. It is not for the
// public: how others are judged to think of a project stays in the house.
func (c *composer) stakeholders() []doc.Block {
	if c.audience == Public {
		return nil
	}
	var rows [][]doc.Text
	for _, s := range c.plan.Stakeholders {
		rows = append(rows, []doc.Text{
			c.entry(s.ID, s.Title, ""), c.said(s.Affected), code(c, s.Influence), code(c, s.Attitude),
			c.sentences(c.said(s.Involvement), c.said(s.Strategy)),
		})
	}
	return c.tabulate([]heading{
		{words: field("Stakeholder", "")},
		{words: field("Stakeholder", "affected"), prose: true},
		{words: field("Stakeholder", "influence")},
		{words: field("Stakeholder", "attitude")},
		{words: wordInvolvement, prose: true},
	}, rows)
}

// strategies is the plans and strategies the project is tied to.
func (c *composer) strategies() []doc.Block {
	var rows [][]doc.Text
	for _, s := range c.plan.Strategies {
		rows = append(rows, []doc.Text{
			link(c.entry(s.ID, s.Title, ""), s.URL), code(c, s.Level), c.own(s.Validity.Format(c.lang)),
			c.sentences(c.said(s.Aim), c.said(s.Tie)),
		})
	}
	return c.tabulate([]heading{
		{words: field("Strategy", "")},
		{words: field("Strategy", "level")},
		{words: field("Strategy", "validity")},
		{words: field("Strategy", "tie"), prose: true},
	}, rows)
}

// offers is what lasts when the project has ended.
func (c *composer) offers() []doc.Block {
	var rows [][]doc.Text
	for _, o := range c.plan.Offers {
		var topics []doc.Text
		for _, t := range o.Topics {
			topics = append(topics, code(c, t))
		}
		rows = append(rows, []doc.Text{
			c.entry(o.ID, o.Title, o.Description), code(c, o.Form), doc.Join(c.own(", "), c.said(o.Place), c.said(o.Opening)),
			c.enumerate(topics), c.name(o.Responsible),
		})
	}
	return c.tabulate([]heading{
		{words: field("Offer", "")},
		{words: field("Offer", "form")},
		{words: wordPlaceAndOpening, prose: true},
		{words: field("Offer", "topics"), prose: true},
		{words: field("Offer", "responsible")},
	}, rows)
}
