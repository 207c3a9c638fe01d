package report

import (
	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/report/internal/chart"
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// financingBar draws the cash of the project, source by source: a row of what is secured, a row of what is
// not secured yet, each box as wide as its share of the row. The two rows are never added
// together. There is no bar of one source.
func (c *composer) financingBar() (doc.Figure, bool) {
	f := doc.Figure{Name: c.word(wordBar), Summary: c.word(wordBarTold)}
	var rows []chart.ShareRow
	boxes := 0
	var shown []doc.Text
	for _, row := range []struct {
		words   value.Text
		secured bool
	}{{wordSecured, true}, {wordHoped, false}} {
		var lines []budget.Financing
		for _, line := range c.plan.Budget.Financing {
			if line.Form != budget.InKind && (row.secured && line.Secured() || !row.secured && line.Hoped()) {
				lines = append(lines, line)
			}
		}
		if len(lines) == 0 {
			continue
		}
		told, drawn := doc.Item{Text: c.word(row.words)}, chart.ShareRow{Label: c.word(row.words), Heavy: row.secured}
		for _, line := range lines {
			drawn.Shares = append(drawn.Shares, chart.Share{Name: doc.WithoutMarks(c.named(line.ID, line.Title)), Shown: c.barAmount(line), Size: sizeOf(line)})
			told.Under = append(told.Under, doc.Item{Text: doc.Join(c.own(": "), c.named(line.ID, line.Title), c.barAmount(line))})
		}
		sum, err := value.SumMoney(amountsOf(lines)...)
		told.Text = doc.Join(c.own(": "), told.Text, withoutVoice(c.sum(sum, err)))
		shown = append(shown, doc.Join(c.own(": "), c.word(row.words), withoutVoice(c.sum(sum, err))))
		f.Told = append(f.Told, told)
		rows = append(rows, drawn)
		boxes += len(lines)
	}
	if boxes < 2 {
		return doc.Figure{}, false
	}
	f.Drawing = chart.Shares(rows)
	f.Caption = c.sentences(append(append([]doc.Text{c.word(wordBarShows)}, shown...), c.word(wordNotAddedCash))...)
	return f, true
}

// sizeOf is the number a box is drawn by, in øre: the exact amount, or the least that is known.
func sizeOf(line budget.Financing) int64 {
	for _, m := range []value.Money{line.Amount.Value, line.Amount.Likely, line.Amount.Min, line.Amount.Max} {
		if m.Sign() > 0 {
			return m.Ore()
		}
	}
	return 0
}

func (c *composer) barAmount(line budget.Financing) doc.Text {
	if amount := c.own(line.Amount.Format(c.lang)); !amount.Empty() {
		return amount
	}
	return c.word(wordAmountNotStated)
}

func amountsOf(lines []budget.Financing) []value.MoneyEstimate {
	var all []value.MoneyEstimate
	for _, line := range lines {
		all = append(all, line.Amount)
	}
	return all
}

// withoutVoice is a text said plainly, for a caption.
func withoutVoice(t doc.Text) doc.Text {
	said := make(doc.Text, len(t))
	for i, r := range t {
		r.Voice = doc.Plain
		said[i] = r
	}
	return said
}
