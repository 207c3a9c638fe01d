package samskaping

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// What a case and a pitch may take. The summary's limits are those of the municipalities' guides
// to case memos; a minute of speech is about 150 words.
const (
	maxSummarySentences = 5
	maxSummaryLength    = 600
	maxNationalLength   = 300
	maxPitchWords       = 150
	// maxLIX is where Björnsson's scale goes from hard to very hard.
	maxLIX = 60
	// minLIXWords is the least a text must hold before an index says anything about it.
	minLIXWords = 40
)

func situationNotAnswered(c *check) {
	questions := c.plan.Situation.Questions()
	open, first := 0, Question{}
	for _, q := range questions {
		if q.Answer == nil {
			if open == 0 {
				first = q
			}
			open++
		}
	}
	if open > 0 {
		c.report("/situation", value.Named("open", strconv.Itoa(open)), value.Named("all", strconv.Itoa(len(questions))),
			value.Arg{Name: "first", Text: first.Text})
	}
}

func stakeholderWithoutStrategy(c *check) {
	each(c, c.plan.Stakeholders, "/stakeholders", func(at finding.Pointer, s *Stakeholder) {
		if s.Influence == InfluenceHigh && s.Attitude == AttitudeAgainst && s.Strategy == "" {
			c.report(at, value.Named("stakeholder", s.Title))
		}
	})
}

func strategyLapsed(c *check) {
	day := cmp.Or(c.plan.RevisionDate, c.plan.Period.From)
	each(c, c.plan.Strategies, "/strategies", func(at finding.Pointer, s *Strategy) {
		if s.Validity.To.Before(day) {
			c.report(at.Key("validity").Key("to"), value.Named("strategy", s.Title), value.Formatted("date", s.Validity.To))
		}
	})
}

func nationalStrategyNotBrief(c *check) {
	each(c, c.plan.Strategies, "/strategies", func(at finding.Pointer, s *Strategy) {
		if n := utf8.RuneCountInString(s.Aim + s.Tie); s.Level == StrategyNational && n > maxNationalLength {
			c.report(at, value.Named("strategy", s.Title), value.Named("length", strconv.Itoa(n)))
		}
	})
}

// theCase looks at the case, if the plan has one.
func theCase(look func(c *check, at finding.Pointer, k Case)) func(*check) {
	return func(c *check) {
		if !c.plan.Case.IsZero() {
			look(c, "/case", c.plan.Case)
		}
	}
}

var caseWithoutLocalStrategy = theCase(func(c *check, at finding.Pointer, _ Case) {
	if !slices.ContainsFunc(c.plan.Strategies, func(s Strategy) bool { return s.Level == StrategyLocal }) {
		c.report(at)
	}
})

var caseExtendsNothing = theCase(func(c *check, at finding.Pointer, k Case) {
	if k.Kind == CaseExtends && k.Extends.IsZero() {
		c.report(at.Key("kind"))
	}
})

var caseTitleWithFullStop = theCase(func(c *check, at finding.Pointer, k Case) {
	if strings.HasSuffix(strings.TrimSpace(k.Title), ".") {
		c.report(at.Key("title"))
	}
})

var caseWithoutProposedDecision = theCase(func(c *check, at finding.Pointer, k Case) {
	if len(k.ProposedDecision) == 0 {
		c.reportMissing(at, "proposedDecision")
	}
})

// Each body has the answers of those before it, and so they are held against the latest of those.
var caseTreatedOutOfOrder = theCase(func(c *check, at finding.Pointer, k Case) {
	var latest Treatment
	for i, t := range k.Treatments {
		if t.Date.Before(latest.Date) {
			c.report(at.Key("treatments").Index(i).Key("date"), value.Named("body", c.index.Name(t.Body)), value.Formatted("date", t.Date),
				value.Named("earlier", c.index.Name(latest.Body)))
		} else if !t.Date.IsZero() {
			latest = t
		}
	}
})

// A point is too vague to carry out when it holds a word that leaves open whether anything is
// done, and no year that says when.
var caseDecisionNotExecutable = theCase(func(c *check, at finding.Pointer, k Case) {
	for i, point := range k.ProposedDecision {
		if found := vagueWords().FindStringSubmatch(point); found != nil && !aYear().MatchString(point) {
			c.report(at.Key("proposedDecision").Index(i), value.Named("point", strconv.Itoa(i+1)), value.Named("words", found[1]))
		}
	}
})

var (
	vagueWords = words(`bør`, `snarest( mulig| mogleg| råd)?`, `på sikt`, `etter hvert`, `etter kvart`, `ta(r)? sikte på`, `tek sikte på`,
		`(om|hvis|dersom|når)( det)?( er)? (mulig|mogleg)`, `så langt( det er)? (mulig|mogleg)`, `så langt råd er`,
		`vurder(e|er)`, `forsøk(e|er) å`, `prøv(e|er) å`, `i størst mulig grad`, `i størst mogleg grad`,
		`should`, `as soon as possible`, `(if|where|when|as far as) possible`, `aims? to`, `considers?`, `tr(y|ies) to`, `seeks? to`)
	aYear = words(`(19|20|21)[0-9]{2}`)
)

// words finds any of some words, standing as words of their own, whichever letters are capital.
func words(alternatives ...string) func() *regexp.Regexp {
	return pattern(`(?i)(?:^|[^\pL\pN])((?:` + strings.Join(alternatives, "|") + `))(?:$|[^\pL\pN])`)
}

// pattern is a regular expression that is made when it is first asked for: most have large tables
// of letters, and a program that only counts hours need not wait for them.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

var caseFactsWithoutAssessment = theCase(func(c *check, at finding.Pointer, k Case) {
	if k.Facts != "" && k.Assessment == "" {
		c.report(at.Key("facts"))
	}
})

var caseHardToRead = theCase(func(c *check, at finding.Pointer, k Case) {
	k.eachText(at, func(at finding.Pointer, text string) {
		if lix := ReadabilityOf(text); lix.Words >= minLIXWords && lix.LIX() >= maxLIX {
			c.report(at, value.Named("lix", strconv.FormatInt(lix.LIX(), 10)))
		}
	})
})

var caseWithAbbreviation = theCase(func(c *check, at finding.Pointer, k Case) {
	k.eachText(at, func(at finding.Pointer, text string) {
		if found := firstAbbreviation(text); found != "" {
			c.report(at, value.Named("abbreviation", found))
		}
	})
})

// firstAbbreviation is the first abbreviation in a text, as it is written there. Few words begin as
// one, and so most are passed without looking for all of them.
func firstAbbreviation(text string) string {
	for start, end := range runs(text) {
		letters := strings.ToLower(strings.ReplaceAll(text[start:end], "ſ", "s")) // as (?i) has it
		if !abbreviationLetters()[letters] {
			continue
		}
		if m := abbreviation().FindStringSubmatch(text[start:]); m != nil {
			return m[1]
		}
	}
	return ""
}

// abbreviations are those that stand in case memos. Names such as NAV are not abbreviations to a
// reader. Each begins with letters and nothing else up to a full stop or its end.
var abbreviations = []string{`bl\.\s?a\.?`, `f\.\s?eks\.?`, `t\.\s?d\.`, `m\.\s?v\.`, `mv\.`, `m\.\s?m\.`, `dvs\.?`, `jf\.`, `jfr\.`, `jmf\.`,
	`ifm\.?`, `ift\.?`, `iht\.?`, `ihht\.?`, `pga\.?`, `vha\.?`, `mht\.?`, `mtp\.?`, `osv\.?`, `o\.\s?l\.`, `evt\.?`, `ca\.?`, `hhv\.?`, `p\.\s?t\.`,
	`inkl\.?`, `ekskl\.?`, `vedr\.?`, `tkr\.?`, `mnok`, `mill\.`, `kr`, `kl\.`, `nr\.`, `e\.\s?g\.`, `i\.\s?e\.`, `etc\.?`, `approx\.?`}

// abbreviation is one of them at the beginning of a text, as a word of its own.
var abbreviation = pattern(`(?i)^(` + strings.Join(abbreviations, "|") + `)(?:$|[^\pL\pN])`)

// abbreviationLetters are the letters they begin with.
var abbreviationLetters = sync.OnceValue(func() map[string]bool {
	letters := map[string]bool{}
	for _, a := range abbreviations {
		first, _, _ := strings.Cut(a, `\`)
		letters[first] = true
	}
	return letters
})

// eachText visits the running texts of a case.
func (c Case) eachText(at finding.Pointer, visit func(at finding.Pointer, text string)) {
	consequences := at.Key("consequences")
	for _, t := range []struct {
		at   finding.Pointer
		text string
	}{
		{at.Key("summary"), c.Summary}, {at.Key("facts"), c.Facts}, {consequences.Key("economy"), c.Consequences.Economy},
		{consequences.Key("staffing"), c.Consequences.Staffing}, {consequences.Key("climateEnvironment"), c.Consequences.ClimateEnvironment},
		{consequences.Key("publicHealth"), c.Consequences.PublicHealth}, {consequences.Key("universalDesign"), c.Consequences.UniversalDesign},
		{consequences.Key("privacy"), c.Consequences.Privacy}, {at.Key("assessment"), c.Assessment}, {at.Key("conclusion"), c.Conclusion},
		{at.Key("communication"), c.Communication},
	} {
		if t.text != "" {
			visit(t.at, t.text)
		}
	}
	for i, point := range c.ProposedDecision {
		visit(at.Key("proposedDecision").Index(i), point)
	}
}

var caseSummaryTooLong = theCase(func(c *check, at finding.Pointer, k Case) {
	sentences, length := len(sentenceEnd().FindAllString(k.Summary, -1)), utf8.RuneCountInString(k.Summary)
	if sentences > maxSummarySentences || length > maxSummaryLength {
		c.report(at.Key("summary"), value.Named("sentences", strconv.Itoa(sentences)), value.Named("length", strconv.Itoa(length)))
	}
})

// sentenceEnd is where a sentence ends: a mark followed by a space and a capital letter or a
// quotation mark, or by the end. A date such as 1. mars has a small letter after it.
var sentenceEnd = pattern(`[.!?…][»"”)]*(\s+[«"“(]?\p{Lu}|\s*$)`)

var caseWithoutDoingNothing = theCase(func(c *check, at finding.Pointer, k Case) {
	if !slices.ContainsFunc(k.Alternatives, func(a Alternative) bool { return a.Kind == AlternativeDoNothing }) {
		c.reportMissing(at, "alternatives")
	}
})

var caseNotVisibleInBudget = theCase(func(c *check, at finding.Pointer, k Case) {
	lines := k.Consequences.EconomyLines
	if k.Consequences.Economy == "" && len(lines) == 0 {
		return
	}
	if slices.ContainsFunc(lines, func(l EconomyLine) bool { return !l.Year.IsZero() && l.Account != "" }) {
		return
	}
	at = at.Key("consequences")
	switch {
	case len(lines) == 0:
		c.reportMissing(at, "economyLines")
	case lines[0].Year.IsZero():
		c.reportMissing(at.Key("economyLines").Index(0), "year")
	default:
		c.reportMissing(at.Key("economyLines").Index(0), "account")
	}
})

func pitchTooLong(c *check) {
	if n := len(strings.Fields(c.plan.Pitch)); n > maxPitchWords {
		c.report("/pitch", value.Named("words", strconv.Itoa(n)))
	}
}

func completedWithoutLineResponsibility(c *check) {
	if c.plan.Status == ProjectCompleted && c.plan.AfterProject.Responsible.IsZero() {
		c.report("/status")
	}
}

func offerWithoutPlace(c *check) {
	each(c, c.plan.Offers, "/offers", func(at finding.Pointer, o *Offer) {
		if o.Place == "" {
			c.report(at, value.Named("offer", o.Title))
		}
	})
}
