package samskaping

import (
	"regexp"
	"strconv"
	"strings"
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
	each(c.plan.Stakeholders, "/stakeholders", func(at finding.Pointer, s *Stakeholder) {
		if s.Influence == InfluenceHigh && s.Attitude == AttitudeAgainst && s.Strategy == "" {
			c.report(at, value.Named("stakeholder", s.Title))
		}
	})
}

func strategyLapsed(c *check) {
	day := c.plan.RevisionDate
	if day.IsZero() {
		day = c.plan.Period.From
	}
	each(c.plan.Strategies, "/strategies", func(at finding.Pointer, s *Strategy) {
		if s.Validity.To.Before(day) {
			c.report(at.Key("validity").Key("to"), value.Named("strategy", s.Title), dated("date", s.Validity.To))
		}
	})
}

func nationalStrategyNotBrief(c *check) {
	each(c.plan.Strategies, "/strategies", func(at finding.Pointer, s *Strategy) {
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
	for _, s := range c.plan.Strategies {
		if s.Level == StrategyLocal {
			return
		}
	}
	c.report(at)
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
		c.report(at)
	}
})

var caseSummaryTooLong = theCase(func(c *check, at finding.Pointer, k Case) {
	sentences, length := len(sentenceEnd.FindAllString(k.Summary, -1)), utf8.RuneCountInString(k.Summary)
	if sentences > maxSummarySentences || length > maxSummaryLength {
		c.report(at.Key("summary"), value.Named("sentences", strconv.Itoa(sentences)), value.Named("length", strconv.Itoa(length)))
	}
})

// sentenceEnd is where a sentence ends: a mark followed by a space and a capital letter or a
// quotation mark, or by the end. A date such as 1. mars has a small letter after it.
var sentenceEnd = regexp.MustCompile(`[.!?…][»"”)]*(\s+[«"“(]?\p{Lu}|\s*$)`)

var caseWithoutDoingNothing = theCase(func(c *check, at finding.Pointer, k Case) {
	for _, a := range k.Alternatives {
		if a.Kind == AlternativeDoNothing {
			return
		}
	}
	c.report(at)
})

var caseNotVisibleInBudget = theCase(func(c *check, at finding.Pointer, k Case) {
	if k.Consequences.Economy == "" && len(k.Consequences.EconomyLines) == 0 {
		return
	}
	for _, l := range k.Consequences.EconomyLines {
		if !l.Year.IsZero() && l.Account != "" {
			return
		}
	}
	c.report(at.Key("consequences"))
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
	each(c.plan.Offers, "/offers", func(at finding.Pointer, o *Offer) {
		if o.Place == "" {
			c.report(at, value.Named("offer", o.Title))
		}
	})
}
