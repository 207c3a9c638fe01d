package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// How fast people speak, in words a minute, and how many words a minute holds at most. The rule
// pitch-too-long has the same limit.
const (
	slowSpeech = 130
	fastSpeech = 150
	mostSpoken = 150
)

// pitch composes the spoken minute: the plan's own when it has one, and otherwise one put
// together from the rest of the plan, which says so.
func (c *composer) pitch() doc.Content {
	p := c.plan
	d := doc.Content{
		Lang: c.lang, Kind: wordPitch.In(c.lang), Title: c.named(p.ID, p.Title), Motto: c.said(p.Motto),
		Revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
	}
	speech := c.proseTexts(p.Pitch)
	if len(speech) == 0 {
		if speech = c.composedPitch(); len(speech) > 0 {
			d.Notes = append(d.Notes, c.word(wordPitchComposed))
		}
	}
	if len(speech) == 0 {
		d.Sections = []doc.Section{{ID: "missing", Heading: c.word(wordMissing), Blocks: []doc.Block{doc.List{Items: []doc.Item{{Text: c.word(field("Plan", "pitch"))}}}}}}
		return d
	}
	words := wordsIn(speech)
	length := c.word(wordPitchCount, value.Named("number", strconv.Itoa(words)))
	if words == 1 {
		length = c.word(wordPitchOneWord)
	}
	d.Facts = []doc.Definition{
		{Term: c.word(wordPitchWords), Body: []doc.Text{length}},
		{Term: c.word(wordPitchTime), Body: []doc.Text{c.spokenTime(words)}},
	}
	if words > mostSpoken {
		d.Notes = append(d.Notes, c.word(wordPitchTooLong))
	}
	s := doc.Section{ID: "speech", Heading: c.word(wordPitchSpeech)}
	for _, t := range speech {
		s.Blocks = append(s.Blocks, doc.Paragraph{Text: t})
	}
	s.Blocks = append(s.Blocks, doc.Paragraph{Text: doc.InVoice(doc.Quiet, c.word(wordPitchRate))})
	d.Sections = []doc.Section{s}
	d.Notes = append(d.Notes, c.exampleNotes()...)
	return d
}

// wordsIn counts words the way the rule pitch-too-long does.
func wordsIn(texts []doc.Text) int {
	n := 0
	for _, t := range texts {
		n += len(strings.Fields(t.String()))
	}
	return n
}

// spokenTime is how long so many words take when they are said.
func (c *composer) spokenTime(words int) doc.Text {
	from, to := seconds(words, fastSpeech), seconds(words, slowSpeech)
	if from == to {
		return c.word(wordPitchAbout, value.Named("number", to))
	}
	return c.word(wordPitchSeconds, value.Named("from", from), value.Named("to", to))
}

// seconds is how long so many words take, to the nearest five seconds.
func seconds(words, rate int) string {
	return strconv.Itoa(max(5, (words*60/rate+2)/5*5))
}

// composedPitch is challenge, goal, what is done, with whom, to what gain, and what is asked for.
// The sentences are the plan's own where it has some, and those that there is no time for are
// left out: first of the challenge, last of what is asked.
func (c *composer) composedPitch() []doc.Text {
	p := c.plan
	challenge := sentencesOf(p.Challenge)
	asked := c.plainly(p.Ask, 2)
	var goal, gain doc.Text
	if len(p.Goals) > 0 {
		goal = c.say(wordPitchGoal, "goal", c.said(p.Goals[0].Title))
	}
	doing := c.say(wordPitchDoing, "what", c.workOn())
	who := c.say(wordPitchWho, "who", c.partners())
	if all := p.BenefitPlan.Benefits; len(all) > 0 {
		gain = c.say(wordPitchGain, "benefit", c.said(all[0].Title))
	}
	ask := c.say(wordPitchAsk, "ask", asked)
	if doc.Join(nil, goal, doing, who, gain, ask).Empty() && len(challenge) == 0 {
		return nil
	}
	for shown := min(3, len(challenge)); ; shown-- {
		opening := c.sentences(c.said(strings.Join(challenge[:shown], " ")))
		if shown == 0 {
			opening = c.say(wordPitchOpening, "title", c.said(p.Title))
		}
		speech := slices.DeleteFunc([]doc.Text{opening, doc.Join(c.own(" "), goal, doing, who), doc.Join(c.own(" "), gain, ask)}, doc.Text.Empty)
		if shown == 0 || wordsIn(speech) <= mostSpoken {
			return speech
		}
	}
}

// say is a sentence of ours about what the plan says; nothing when it says nothing.
func (c *composer) say(words value.Text, name string, filling doc.Text) doc.Text {
	if filling.Empty() {
		return nil
	}
	return c.sentences(c.fill(words, name, filling))
}

func (c *composer) plainly(s string, most int) doc.Text {
	return doc.Join(nil, c.firstSentences(s, most)...)
}

// workOn is up to three of the things that are done, the activities before the subprojects.
func (c *composer) workOn() doc.Text {
	var all []doc.Text
	for _, a := range c.plan.Activities {
		if a.Status != samskaping.ActivityCancelled && a.Status != samskaping.ActivityDone && len(all) < 3 {
			all = append(all, c.quoted(a.Title))
		}
	}
	for _, s := range c.plan.Subprojects {
		if len(all) < 3 && !s.Stopped() {
			all = append(all, c.quoted(s.Title))
		}
	}
	return c.enumerate(all)
}

// quoted is a name of the plan's inside a sentence of ours.
func (c *composer) quoted(s string) doc.Text {
	if c.lang == value.EN {
		return doc.Join(nil, c.own("“"), c.said(s), c.own("”"))
	}
	return doc.Join(nil, c.own("«"), c.said(s), c.own("»"))
}

// partners is up to four of those outside the owner who take part.
func (c *composer) partners() doc.Text {
	var all []doc.Text
	for _, co := range c.plan.Cooperation {
		if name := doc.WithoutMarks(c.name(co.Organisation)); !name.Empty() && len(all) < 4 {
			all = append(all, name)
		}
	}
	return c.enumerate(all)
}
