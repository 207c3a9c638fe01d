package report

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// composer turns what stands in a plan into texts: names instead of ids, words instead of
// codes, numbers and dates for people. The documents are composed with it.
type composer struct {
	phrasing
	plan     *samskaping.Plan
	index    *samskaping.Index
	audience Audience
	options  Options

	illustrative map[value.ID]bool
	// marked is set when something has been marked as an example.
	marked bool
}

// phrasing puts words and numbers into the language of a document, whatever it is made from.
type phrasing struct {
	lang     value.Lang // of the library's own words
	planLang value.Lang // of the texts of what the document is made from
}

// newComposer composes from a plan as the audience may see it, with options that are complete.
func newComposer(p *samskaping.Plan, o Options) *composer {
	c := &composer{
		phrasing: phrasing{lang: o.Lang, planLang: textLang(p.Language)},
		plan:     p, index: p.Index(), audience: o.Audience, options: o,
		illustrative: make(map[value.ID]bool, len(p.Illustrative)),
	}
	for _, id := range p.Illustrative {
		c.illustrative[id] = true
	}
	return c
}

// textLang is the language of the texts of a plan or a report; bokmål when it states none that is known.
func textLang(stated value.Lang) value.Lang {
	lang, err := value.ParseLang(stated.String())
	if err != nil {
		return value.NB
	}
	return lang
}

// said is what the plan says, on one line.
func (c *phrasing) said(s string) doc.Text {
	if s = value.OneLine(s); s == "" {
		return nil
	}
	return doc.Text{{Words: s, Lang: c.planLang}}
}

// prose is what the plan says, in its paragraphs.
func (c *phrasing) prose(s string) []doc.Block {
	var all []doc.Block
	for _, t := range c.proseTexts(s) {
		all = append(all, doc.Paragraph{Text: t})
	}
	return all
}

func (c *phrasing) proseTexts(s string) []doc.Text {
	var all []doc.Text
	for _, words := range paragraphsOf(s) {
		all = append(all, doc.Text{{Words: words, Lang: c.planLang}})
	}
	return all
}

// word is the library's own words.
func (c *phrasing) word(t value.Text, args ...value.Arg) doc.Text {
	return c.own(t.Fill(args...).In(c.lang))
}

// own is text that is already in the language of the library's words, such as a number. The library
// names things of the plan in it, such as what an hour price includes.
func (c *phrasing) own(s string) doc.Text {
	if s = value.Clean(s); s == "" {
		return nil
	}
	return doc.Text{{Words: s, Lang: c.lang, Ours: true}}
}

// quiet is the library's own words about what is not there.
func (c *phrasing) quiet(t value.Text) doc.Text { return doc.InVoice(doc.Quiet, c.word(t)) }

// fill is the library's own words with texts in the places of their names: the plan's words
// keep their language.
func (c *phrasing) fill(t value.Text, name string, filling doc.Text) doc.Text {
	before, after, found := strings.Cut(t.In(c.lang), "{"+name+"}")
	if !found {
		return c.own(before)
	}
	return doc.Join(nil, c.own(before), filling, c.own(after))
}

// fillIn does the same with several names. A name that has no text stands as it is.
func (c *phrasing) fillIn(t value.Text, fillings map[string]doc.Text) doc.Text {
	var all doc.Text
	rest := t.In(c.lang)
	for {
		before, after, found := strings.Cut(rest, "{")
		name, tail, closed := strings.Cut(after, "}")
		filling, known := fillings[name]
		if !found || !closed || !known {
			return append(all, c.own(rest)...)
		}
		all, rest = append(append(all, c.own(before)...), filling...), tail
	}
}

// labelled is a short text with what it is about in front: "Eier: Samfunn og samskaping". What
// a text begins with already is not put in front of it once more.
func (c *phrasing) labelled(label value.Text, body doc.Text) doc.Text {
	if body.Empty() {
		return nil
	}
	name := label.In(c.lang)
	if said := body.String() + " "; len(said) > len(name) && said[len(name)] == ' ' && strings.EqualFold(said[:len(name)], name) {
		return body
	}
	return doc.Join(nil, c.own(name+": "), body)
}

// named is the name a thing itself states, marked when the thing is an example.
func (c *composer) named(id value.ID, name string) doc.Text {
	t := c.said(name)
	if t == nil {
		t = c.quiet(wordWithoutName)
	}
	return append(t, c.mark(id)...)
}

// entry is a thing in its own place, such as the first cell of its row: its name, and what
// there is to say about it.
func (c *composer) entry(id value.ID, name, description string) doc.Text {
	t := doc.InVoice(doc.Strong, c.named(id, name))
	if about := c.said(description); about != nil {
		return c.sentences(t, about)
	}
	return t
}

// entryIn is a thing in its own place, with the days it is for.
func (c *composer) entryIn(id value.ID, name string, period value.Period) doc.Text {
	t := doc.InVoice(doc.Strong, c.named(id, name))
	if days := c.own(period.Format(c.lang)); !days.Empty() {
		return doc.Join(c.own(", "), t, days)
	}
	return t
}

// sentences puts texts after each other, each ended as a sentence where its author has not, and
// begun with a capital letter where the words are ours.
func (c *phrasing) sentences(texts ...doc.Text) doc.Text {
	var all []doc.Text
	for _, t := range texts {
		if s := strings.TrimSpace(t.String()); s != "" {
			if last, _ := utf8.DecodeLastRuneInString(s); !strings.ContainsRune(".!?…:", last) {
				t = append(t[:len(t):len(t)], c.own(".")...)
			}
			all = append(all, upperFirst(t))
		}
	}
	return doc.Join(c.own(" "), all...)
}

// mark is what stands after the name of a thing that is made up as an example.
func (c *composer) mark(id value.ID) doc.Text {
	// Where all of the plan is an example, there is nothing to tell apart.
	if !c.illustrative[id] || c.illustrative[c.plan.ID] {
		return nil
	}
	c.marked = true
	return doc.InVoice(doc.Example, append(c.own(" "), c.word(wordExampleMark)...))
}

// name is the name of the thing an id leads to. Ids are never shown: one that leads nowhere
// says so.
func (c *composer) name(id value.ID) doc.Text {
	if id.IsZero() {
		return nil
	}
	if _, ok := c.index.Place(id); !ok {
		return c.quiet(wordNotInPlan)
	}
	if person := c.index.Person(id); person != nil {
		referred := *person
		referred.Name, referred.Role = calledElsewhere(person.Name), calledElsewhere(person.Role)
		return c.person(&referred)
	}
	name := c.index.Name(id)
	if name == id.String() {
		name = ""
	}
	return c.named(id, calledElsewhere(name))
}

// calledElsewhere is what a thing is called where others refer to it. A thousand references to a name that
// is as long as the gate lets it be would make a document a thousand times as long as the plan.
func calledElsewhere(name string) string { return value.Excerpt(name, 500) }

// person is the role of a person, and the name in front where it may be shown.
func (c *composer) person(p *samskaping.Person) doc.Text {
	return append(doc.Join(c.own(", "), c.said(p.Name), c.said(p.Role)), c.mark(p.ID)...)
}

func (c *composer) names(ids []value.ID) doc.Text {
	all := make([]doc.Text, 0, len(ids))
	for _, id := range ids {
		all = append(all, c.name(id))
	}
	return c.enumerate(all)
}

// enumerate writes "a, b og c"; or "a; b og c; d" where the things have commas or an "og" of
// their own.
func (c *phrasing) enumerate(all []doc.Text) doc.Text {
	and := " " + wordAnd.In(c.lang) + " "
	var stated []doc.Text
	simple := true
	for _, t := range all {
		if !t.Empty() {
			stated = append(stated, t)
			said := t.String()
			simple = simple && !strings.Contains(said, ", ") && !strings.Contains(said, and)
		}
	}
	last := len(stated) - 1
	switch {
	case last < 1:
		return doc.Join(nil, stated...)
	case !simple:
		return doc.Join(c.own("; "), stated...)
	}
	return doc.Join(c.own(and), doc.Join(c.own(", "), stated[:last]...), stated[last])
}

// people is a number of people. The public is not told of fewer than five, who could be
// recognised.
func (c *composer) people(n value.Count) doc.Text {
	if c.audience == Public && 0 < n.Int64() && n.Int64() < samskaping.SmallestPublicGroup {
		return c.word(wordFewerThan, value.Named("number", strconv.Itoa(samskaping.SmallestPublicGroup)))
	}
	return c.own(n.Format(c.lang))
}

// persons is a number of people with the word for them.
func (c *composer) persons(n value.Count) doc.Text {
	if n.IsZero() {
		return nil
	}
	if n.Int64() == 1 && c.audience != Public {
		return c.word(wordOnePerson)
	}
	return c.fill(wordPersons, "number", c.people(n))
}

// participants is who takes part, and how many: "innbyggere (25) og ansatte".
func (c *composer) participants(groups []samskaping.Participants) doc.Text {
	var all []doc.Text
	for _, g := range groups {
		t := code(c, g.Group)
		details := doc.Join(c.own(", "), c.people(g.Count), c.said(g.Description))
		if !details.Empty() {
			t = doc.Join(nil, t, c.own(" ("), details, c.own(")"))
		}
		all = append(all, t)
	}
	return c.enumerate(all)
}

// whenHeld is when an activity is held: "hver mandag, fra 23. mai 2022, klokken 11.00–13.00".
func (c *composer) whenHeld(a *samskaping.Activity) doc.Text {
	var days []doc.Text
	for _, day := range a.HeldOn() {
		days = append(days, code(c, day))
	}
	if len(days) == 0 {
		return c.when(a.Period, a.Start, a.End)
	}
	words := wordEveryWeek
	if a.Frequency == samskaping.EverySecondWeek {
		words = wordEverySecond
	}
	return doc.Join(c.own(", "), c.fill(words, "days", c.enumerate(days)), c.when(a.Period, a.Start, a.End))
}

// when is the day or days of something, and the time of day.
func (c *composer) when(period value.Period, start, end value.Clock) doc.Text {
	var times string
	switch {
	case !start.IsZero() && !end.IsZero():
		times = start.Format(c.lang) + "–" + end.Format(c.lang)
	case !start.IsZero():
		times = start.Format(c.lang)
	}
	if times != "" {
		times = wordClock.Fill(value.Named("time", times)).In(c.lang)
	}
	return doc.Join(c.own(", "), c.own(period.Format(c.lang)), c.own(times))
}

// code is the name of a code of a codelist, which has the name of its type; nothing when there
// is no code. What is no code of the list is shown as the plan says it.
func code[T ~string](c phraser, v T) doc.Text {
	label, known := schema.FindCode(reflect.TypeFor[T]().Name(), string(v))
	if !known {
		return c.said(string(v))
	}
	return c.word(label)
}

// phraser is a composer of any document.
type phraser interface {
	word(value.Text, ...value.Arg) doc.Text
	said(string) doc.Text
}

// field is the name of a property in the plan, for a heading.
func field(typeName, property string) value.Text { return schema.Label(typeName, property).Title }

// upperFirst begins a text of ours with a capital letter. The plan's words stay as they are.
func upperFirst(t doc.Text) doc.Text {
	return firstLetter(t, func(first, _ rune) rune { return unicode.ToUpper(first) })
}

// lowerFirst writes a name of ours as it stands inside a sentence. A word all in capitals stays
// as it is.
func lowerFirst(t doc.Text) doc.Text {
	return firstLetter(t, func(first, second rune) rune {
		if unicode.IsUpper(second) {
			return first
		}
		return unicode.ToLower(first)
	})
}

func firstLetter(t doc.Text, change func(first, second rune) rune) doc.Text {
	if len(t) == 0 || !t[0].Ours || t[0].Words == "" {
		return t
	}
	first, size := utf8.DecodeRuneInString(t[0].Words)
	second, _ := utf8.DecodeRuneInString(t[0].Words[size:])
	changed := slices.Clone(t)
	changed[0].Words = string(change(first, second)) + t[0].Words[size:]
	return changed
}
