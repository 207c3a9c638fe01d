package report

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// letter is a feedback letter on its way.
type letter struct {
	*nationalComposer
	mine *dossier
	// toMend is set when a report can be mended, and waiting when one has not come or cannot be
	// read yet.
	toMend, waiting bool
}

// feedbackLetter composes the letter to a municipality: what was counted, what could not be, and
// what can be mended. It is short, and says so when there is nothing to do.
func (c *nationalComposer) feedbackLetter() doc.Content {
	l := &letter{nationalComposer: c, mine: c.dossiers[c.options.Municipality]}
	if l.mine == nil {
		l.mine = &dossier{}
	}
	counted := append(l.counted(), l.losses()...)
	chapters := []chapter{
		{"counted", wordLetterCounted, []part{{blocks: counted, optional: true}}},
		{"mend", wordLetterMend, l.mend()},
		{"doubts", wordLetterDoubts, []part{{blocks: l.questions(), optional: true}}},
		{"fine", wordLetterFine, []part{{blocks: l.fine(), optional: true}}},
		{"missing", wordLetterMissing, []part{{blocks: l.missingYears(), optional: true}}},
	}
	if l.toMend {
		chapters = append(chapters, chapter{"how", wordLetterHow, []part{{blocks: []doc.Block{doc.Paragraph{Text: l.word(wordLetterHowTo)}, doc.Paragraph{Text: l.word(wordLetterAsk)}}, optional: true}}})
	}
	sections, _ := l.sections(chapters)
	var notes []doc.Text
	switch {
	case len(counted) == 0:
		notes = []doc.Text{l.word(wordLetterNothing)}
	case !l.toMend && !l.waiting:
		notes = []doc.Text{l.word(wordLetterAllWell)}
	}
	return doc.Content{
		Lang: l.lang, Kind: wordFeedbackLetter.In(l.lang), Title: l.fill(wordLetterTo, "municipality", l.place(l.options.Municipality)),
		Revision: l.labelled(field("AggregateReport", "vintage"), l.own(l.report.Vintage.Format(l.lang))),
		Motto:    l.word(wordLetterThanks), Notes: notes, Sections: sections, Paper: true,
	}
}

// counted is the sums of the municipality: a row for each year and stage.
func (l *letter) counted() []doc.Block {
	var rows [][]doc.Text
	var last aggregate.Sum
	municipality := l.options.Municipality.String()
	for _, s := range l.report.Sums {
		if s.By != aggregate.ByMunicipality || s.Code != municipality {
			continue
		}
		if s.Stage == benefits.StageRealised {
			last = s
		}
		rows = append(rows, []doc.Text{
			doc.InVoice(doc.Strong, doc.Join(l.own(", "), l.own(s.Year.String()), code(l, s.Stage))), l.own(s.Hours.Format(l.lang)), l.own(s.Money.Format(l.lang)),
			l.own(s.TimeValue.Format(l.lang)), l.own(s.Benefits.Format(l.lang)),
		})
	}
	blocks := l.tabulate([]heading{
		{words: wordLetterWhat}, {words: field("Sum", "hours"), number: true, blank: wordDash}, {words: field("Sum", "money"), number: true, blank: wordDash},
		{words: field("Sum", "timeValue"), number: true, blank: wordDash}, {words: field("Sum", "benefits"), number: true},
	}, rows)
	if len(blocks) == 0 {
		return nil
	}
	several := 0 // of hours, money and the value of time
	for i := 1; i <= 3; i++ {
		if !emptyColumn(rows, i) {
			several++
		}
	}
	if gained := l.gained(last); len(gained) > 0 {
		said := l.fillIn(wordLetterGained, map[string]doc.Text{"year": l.own(last.Year.String()), "what": l.enumerate(gained)})
		blocks = append([]doc.Block{doc.Paragraph{Text: l.sentences(said)}}, blocks...)
	}
	if several > 1 {
		blocks = append(blocks, doc.Paragraph{Text: l.word(wordLetterApart)})
	}
	return append(blocks, paragraphOf(l.recalculated(rows))...)
}

// recalculated tells why the kroner in what was counted are other than those in the reports that were sent.
func (l *letter) recalculated(counted [][]doc.Text) doc.Text {
	kroner := !emptyColumn(counted, 2) || !emptyColumn(counted, 3)
	for _, s := range l.report.Disbenefits {
		kroner = kroner || s.By == aggregate.ByMunicipality && s.Code == l.options.Municipality.String() && !(s.Money.IsZero() && s.TimeValue.IsZero())
	}
	var all []doc.Text
	if year := l.report.PriceYear; kroner && !year.IsZero() {
		all = append(all, l.word(wordLetterPrices, value.Named("year", year.String())))
	}
	if price := l.report.HourPrice; !price.IsZero() {
		all = append(all, l.fill(wordLetterHourly, "price", l.own(price.Format(l.lang))))
	}
	return l.sentences(all...)
}

// mend is what could not be counted, by the reason, and what to do about each.
func (l *letter) mend() []part {
	var parts []part
	for _, reason := range asideAdvice {
		var items []doc.Item
		for _, s := range l.mine.setAside {
			if s.Reason == reason.code {
				items = append(items, doc.Item{Text: l.aside(s), Under: l.ruleAdvice(l.mine.reports[s.Source], s.Rules)})
			}
		}
		said := l.reason(reason.why, reason.mend, items)
		parts = append(parts, said...)
		if reason.code == aggregate.AsideNewer { // it is we who are to do something
			l.waiting = l.waiting || len(said) > 0
		} else {
			l.toMend = l.toMend || len(said) > 0
		}
	}
	under := l.word(wordLetterNewNumber, value.Named("number", l.options.Municipality.String()))
	if said := l.advised(wordLetterOldNumber, under, l.unplaced(true)); len(said) > 0 {
		parts, l.toMend = append(parts, said...), true
	}
	for _, reason := range mendAdvice {
		said := l.reason(reason.why, reason.mend, l.leftOut(reason.code))
		parts = append(parts, said...)
		l.toMend = l.toMend || len(said) > 0
	}
	return parts
}

// reason is one reason, what it is about, and what to do.
func (l *letter) reason(why, mend value.Text, items []doc.Item) []part {
	return l.advised(why, l.word(mend), items)
}

func (l *letter) advised(why value.Text, mend doc.Text, items []doc.Item) []part {
	if len(items) == 0 {
		return nil
	}
	shown, more := items[:min(len(items), mostInLetter)], []doc.Block(nil)
	if rest := len(items) - len(shown); rest > 0 {
		more = []doc.Block{doc.Paragraph{Text: l.word(wordLetterMore, value.Named("number", yearText(int64(rest))))}}
	}
	blocks := append([]doc.Block{doc.List{Items: shown}}, more...)
	return []part{{heading: l.word(why), blocks: append(blocks, doc.Paragraph{Text: mend}), optional: true}}
}

// mostInLetter is how many figures are listed for a reason. A letter is to be read.
const mostInLetter = 15

// leftOut is the figures of the municipality that were not added for a reason. The stages of one
// benefit are one line.
func (l *letter) leftOut(reason aggregate.NotAddedReason) []doc.Item {
	var items []doc.Item
	seen := map[string]bool{}
	for _, n := range l.mine.notAdded {
		if n.Reason != reason {
			continue
		}
		said := l.figure(l.mine.reports[n.Source], n)
		if key := said.String(); !seen[key] {
			seen[key] = true
			items = append(items, doc.Item{Text: said})
		}
	}
	return items
}

// unplaced is the reports of a municipality that has been split or has merged whose figures are
// counted in none: those under a number that was out of use when the report ended, or those of the
// years before the split.
func (l *letter) unplaced(outOfUse bool) []doc.Item {
	var items []doc.Item
	seen := map[string]bool{}
	for _, sent := range l.mine.sent {
		r := sent.Report
		if !l.inNone(sent) || r.Municipality.EndedBefore(r.Period.To) != outOfUse {
			continue
		}
		said := l.fillIn(wordLetterUnder, map[string]doc.Text{"report": l.project(r), "number": l.data(r.Municipality.String())})
		if key := said.String(); !seen[key] {
			seen[key] = true
			items = append(items, doc.Item{Text: said})
		}
	}
	return items
}

// inNone reports whether a report counts, and in no municipality.
func (l *letter) inNone(sent SentReport) bool {
	r := sent.Report
	if l.mine.reports[sent.Source] != r {
		return false
	}
	_, placed := aggregate.ReportedFor(r.Municipality, r.Period.To, l.report.Vintage)
	return !placed && l.counts(sent)
}

// counts reports whether a report that was sent is the one that counts of its project and period: it
// is neither set aside, replaced nor in doubt beside another.
func (l *letter) counts(sent SentReport) bool {
	r := sent.Report
	if r.Illustrative || slices.ContainsFunc(l.mine.setAside, func(s aggregate.SetAside) bool { return s.Source == sent.Source }) {
		return false
	}
	if slices.ContainsFunc(l.mine.doubts, func(d aggregate.Doubt) bool {
		return d.Kind == aggregate.DoubtOverlap && d.Project == r.Project && d.Municipality == r.Municipality && d.Period == r.Period
	}) {
		return false
	}
	return !slices.ContainsFunc(l.mine.sent, func(s SentReport) bool {
		o := s.Report
		return o.Project == r.Project && o.Municipality == r.Municipality && o.Period == r.Period && o.Revision.Int64() > max(r.Revision.Int64(), 1)
	})
}

// figure is a figure that was not added: its benefit or indicator, the project, and how much.
func (l *letter) figure(report *benefits.Report, n aggregate.NotAdded) doc.Text {
	what := l.project(report)
	switch {
	case n.Benefit != "" || n.Disbenefit != "":
		id, _ := idOf(n.Benefit, n.Disbenefit)
		what = l.within(benefitTitle(report, id), what)
	case n.Indicator != "":
		what = l.within(indicatorTitle(report, n.Indicator), what)
	}
	amounts := l.apart(n.Hours, n.Money, n.TimeValue, n.Disbenefit != "")
	if !amounts.Empty() && n.Stage != "" {
		amounts = doc.Join(l.own(", "), amounts, code(l, n.Stage))
	}
	if n.Hours.IsZero() && n.Money.IsZero() { // what time is worth comes with a colon of its own
		return doc.Join(l.own(", "), what, amounts)
	}
	return doc.Join(l.own(": "), what, amounts)
}

// within is a benefit or an indicator, and the project it is in.
func (l *letter) within(name string, project doc.Text) doc.Text {
	named := l.title(name)
	if named.Empty() || project.Empty() {
		return doc.Join(nil, named, project)
	}
	return l.fillIn(wordInProject, map[string]doc.Text{"what": named, "project": project})
}

// project is the name of the project and the period of the report.
func (l *letter) project(report *benefits.Report) doc.Text {
	return doc.Join(l.own(", "), l.title(report.Title), l.days(report.Period))
}

// title is a name out of a report that was sent, in its quotation marks.
func (l *letter) title(name string) doc.Text {
	if name = value.OneLine(name); name == "" || identity.FindNationalIDs(name) != nil {
		return nil
	}
	return l.fill(wordQuoted, "name", l.said(name))
}

// benefitTitle is what a benefit or a disbenefit is called in its report, or its id.
func benefitTitle(report *benefits.Report, id string) string {
	for _, b := range slices.Concat(report.Benefits, report.Disbenefits) {
		if b.ID.String() == id && b.Title != "" {
			return b.Title
		}
	}
	return id
}

func indicatorTitle(report *benefits.Report, id string) string {
	for _, i := range report.Indicators {
		if i.ID.String() == id && i.Title != "" {
			return i.Title
		}
	}
	return id
}

// aside is a report that was set aside: its name, and the file it came in. Our folders mean
// nothing to those who sent it.
func (l *letter) aside(s aggregate.SetAside) doc.Text {
	came := aggregate.Source{Name: path.Base(s.Source.Name), Line: s.Source.Line}
	file := doc.Join(nil, l.own("("), l.from(came), l.own(")"))
	return doc.Join(l.own(" "), l.project(l.mine.reports[s.Source]), file)
}

// ruleAdvice is what the rules say of the report as it was sent, and what they advise. Of a report
// that is only partly read, it is what they say of any: with dots where they name the case, and
// with the advice that stands without the case it is about.
func (l *letter) ruleAdvice(report *benefits.Report, rules []string) []doc.Item {
	var items []doc.Item
	told := map[string]bool{}
	for _, f := range report.Errors() {
		said := f.Text(l.lang)
		if !slices.Contains(rules, f.Rule.ID) || identity.FindNationalIDs(said) != nil {
			continue
		}
		if !told[said] && len(items) < mostInLetter {
			items = append(items, doc.Item{Text: l.sentences(l.own(value.OneLine(said)), l.own(value.OneLine(f.Advice(l.lang))))})
		}
		told[f.Rule.ID], told[said] = true, true
	}
	for _, rule := range benefits.ReportRules() {
		if !slices.Contains(rules, rule.ID) || told[rule.ID] {
			continue
		}
		said := l.word(withDots(rule.Text))
		if !strings.Contains(rule.Advice.In(l.lang), "{") {
			said = l.sentences(said, l.word(rule.Advice))
		}
		items = append(items, doc.Item{Text: said})
	}
	return items
}

// withDots is the text of a rule with dots where a finding names the thing it is about.
func withDots(t value.Text) value.Text {
	argument := regexp.MustCompile(`\{[a-z]+\}`)
	dots := func(s string) string { return argument.ReplaceAllString(s, "…") }
	return value.Text{NB: dots(t.NB), NN: dots(t.NN), EN: dots(t.EN)}
}

// fine is what is counted in another place, or not to be counted, so that nothing is to be done.
func (l *letter) fine() []doc.Block {
	var items []doc.Item
	if before := l.unplaced(false); len(before) > 0 {
		items = append(items, doc.Item{Text: l.word(wordLetterBeforeSplit), Under: before[:min(len(before), mostInLetter)]})
	}
	for _, reason := range fineAdvice {
		if left := l.leftOut(reason.code); len(left) > 0 {
			items = append(items, doc.Item{Text: l.word(reason.why), Under: left[:min(len(left), mostInLetter)]})
		}
	}
	return listOf(items)
}

// questions are the doubts about what the municipality has reported.
func (l *letter) questions() []doc.Block {
	var items []doc.Item
	for _, d := range l.mine.doubts {
		said := l.fillIn(questionOf(d), map[string]doc.Text{"benefit": l.title(l.titleOf(d)), "project": l.projectName(d.Project), "other": l.projectName(d.Other)})
		if d.Kind == aggregate.DoubtOverlap && d.Ruling.Count == "" {
			said = l.sentences(said, l.fill(wordLetterWaits, "period", l.days(d.Period)))
		}
		if at := l.stakes(d); !at.Empty() {
			said = l.sentences(said, l.fill(wordLetterAtStake, "amounts", at))
		}
		if d.Ruling.Count != "" {
			said = l.sentences(said, l.fill(wordLetterRuled, "ruling", code(l, d.Ruling.Count)), l.said(d.Ruling.Reason))
		} else {
			l.toMend = true
		}
		items = append(items, doc.Item{Text: said})
	}
	return listOf(items)
}

// titleOf is the name of the benefit or disbenefit in doubt.
func (l *letter) titleOf(d aggregate.Doubt) string {
	name, _ := idOf(d.Benefit, d.Disbenefit)
	id := name
	for _, sent := range l.mine.sent {
		if report := sent.Report; report.Project == d.Project && report.Period == d.Period {
			name = benefitTitle(report, id)
		}
	}
	return name
}

// projectName is the name of a project of the municipality, as last sent, or the id of another's.
func (l *letter) projectName(id identity.ProjectID) doc.Text {
	name := l.data(id.String())
	for _, sent := range l.mine.sent {
		if report := sent.Report; report.Project == id && !l.title(report.Title).Empty() {
			name = l.title(report.Title)
		}
	}
	return name
}

// missingYears are the years the municipality was to report for and has not. Years with figures that
// are in no municipality have been told of.
func (l *letter) missingYears() []doc.Block {
	var years []doc.Text
	for _, v := range l.report.Coverage {
		told := slices.ContainsFunc(l.mine.sent, func(s SentReport) bool {
			return int64(s.Report.Period.To.Year()) == v.Year.Int64() && l.inNone(s)
		})
		if v.County == "" && slices.Contains(v.Missing, l.options.Municipality) && !told {
			years = append(years, l.own(v.Year.String()))
		}
	}
	if len(years) == 0 {
		return nil
	}
	l.waiting = true
	return []doc.Block{doc.Paragraph{Text: l.fill(wordLetterMissingYears, "years", l.enumerate(years))}}
}
