package report

import (
	"slices"
	"strconv"
	"strings"

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
func (c *composer) pitch() content {
	p := c.plan
	d := content{
		lang: c.lang, kind: wordPitch.In(c.lang), title: c.named(p.ID, p.Title), motto: c.said(p.Motto),
		revision: c.labelled(field("Plan", "revision"), c.labelledRevision(p.Revision, p.RevisionDate)),
	}
	speech := c.proseTexts(p.Pitch)
	if len(speech) == 0 {
		if speech = c.composedPitch(); len(speech) > 0 {
			d.notes = append(d.notes, c.word(wordPitchComposed))
		}
	}
	if len(speech) == 0 {
		d.sections = []section{{id: "missing", heading: c.word(wordMissing), blocks: []block{list{[]item{{text: c.word(field("Plan", "pitch"))}}}}}}
		return d
	}
	words := wordsIn(speech)
	d.facts = []definition{
		{c.word(wordPitchWords), []text{c.word(wordPitchCount, value.Named("number", strconv.Itoa(words)))}},
		{c.word(wordPitchTime), []text{c.spokenTime(words)}},
	}
	if words > mostSpoken {
		d.notes = append(d.notes, c.word(wordPitchTooLong))
	}
	s := section{id: "speech", heading: c.word(wordPitchSpeech)}
	for _, t := range speech {
		s.blocks = append(s.blocks, paragraph{t})
	}
	s.blocks = append(s.blocks, paragraph{inVoice(quiet, c.word(wordPitchRate))})
	d.sections = []section{s}
	d.notes = append(d.notes, c.exampleNotes()...)
	return d
}

// wordsIn counts words the way the rule pitch-too-long does.
func wordsIn(texts []text) int {
	n := 0
	for _, t := range texts {
		n += len(strings.Fields(t.String()))
	}
	return n
}

// spokenTime is how long so many words take when they are said.
func (c *composer) spokenTime(words int) text {
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
func (c *composer) composedPitch() []text {
	p := c.plan
	challenge := sentencesOf(p.Challenge)
	asked := c.plainly(p.Ask, 2)
	var goal, gain text
	if len(p.Goals) > 0 {
		goal = c.say(wordPitchGoal, "goal", c.said(p.Goals[0].Title))
	}
	doing := c.say(wordPitchDoing, "what", c.workOn())
	who := c.say(wordPitchWho, "who", c.partners())
	if all := p.BenefitPlan.Benefits; len(all) > 0 {
		gain = c.say(wordPitchGain, "benefit", c.said(all[0].Title))
	}
	ask := c.say(wordPitchAsk, "ask", asked)
	if join(nil, goal, doing, who, gain, ask).empty() && len(challenge) == 0 {
		return nil
	}
	for shown := min(3, len(challenge)); ; shown-- {
		opening := c.sentences(c.said(strings.Join(challenge[:shown], " ")))
		if shown == 0 {
			opening = c.say(wordPitchOpening, "title", c.said(p.Title))
		}
		speech := slices.DeleteFunc([]text{opening, join(c.own(" "), goal, doing, who), join(c.own(" "), gain, ask)}, text.empty)
		if shown == 0 || wordsIn(speech) <= mostSpoken {
			return speech
		}
	}
}

// say is a sentence of ours about what the plan says; nothing when it says nothing.
func (c *composer) say(words value.Text, name string, filling text) text {
	if filling.empty() {
		return nil
	}
	return c.sentences(c.fill(words, name, filling))
}

func (c *composer) plainly(s string, most int) text {
	return join(nil, c.firstSentences(s, most)...)
}

// workOn is up to three of the things that are done, the activities before the subprojects.
func (c *composer) workOn() text {
	var all []text
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
func (c *composer) quoted(s string) text {
	if c.lang == value.EN {
		return join(nil, c.own("“"), c.said(s), c.own("”"))
	}
	return join(nil, c.own("«"), c.said(s), c.own("»"))
}

// partners is up to four of those outside the owner who take part.
func (c *composer) partners() text {
	var all []text
	for _, co := range c.plan.Cooperation {
		if name := withoutMarks(c.name(co.Organisation)); !name.empty() && len(all) < 4 {
			all = append(all, name)
		}
	}
	return c.enumerate(all)
}
