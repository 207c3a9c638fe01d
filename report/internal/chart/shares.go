package chart

import (
	"slices"

	"github.com/samskaping/sdk/report/internal/doc"
)

// Measures of rows of shares, in pixels.
const (
	shareGap       = 6
	narrowestShare = 220
	sharesAcross   = 4
)

// ShareRow is parts of a whole, such as what of the financing is secured. Its label stands in every box.
type ShareRow struct {
	Label  doc.Text
	Heavy  bool // stands out
	Shares []Share
}

// Share is one of them: what it is, how large it is said to be, and by which number it is drawn.
type Share struct {
	Name, Shown doc.Text
	Size        int64
}

// Shares draws rows of boxes, each as wide as its share of what stands side by side. One that is not
// known, or small, is as narrow as a box may be.
func Shares(rows []ShareRow) doc.Drawing {
	d := doc.Drawing{Width: doc.PageWidth}
	y := 2
	for _, row := range rows {
		for all := range slices.Chunk(row.Shares, sharesAcross) {
			y = row.draw(&d, all, y)
		}
	}
	d.Height = y + 2
	return d
}

// draw draws shares side by side, and returns where the next begin.
func (r ShareRow) draw(d *doc.Drawing, shares []Share, y int) int {
	whole := int64(0)
	for _, s := range shares {
		whole += s.Size / 100
	}
	room := int64(doc.PageWidth - shareGap*(len(shares)-1) - narrowestShare*len(shares) - 4)
	x, height := 2, 0
	first := len(d.Boxes)
	for _, s := range shares {
		b := doc.Box{X: x, Y: y, Width: narrowestShare}
		if whole > 0 {
			b.Width += int(proportion(room, s.Size/100, whole))
		}
		if r.Heavy {
			b.Weight = doc.HeavyBox
		}
		fill(&b, sizedText{r.Label, doc.SmallText, doc.Quiet, 2}, sizedText{s.Name, doc.SmallText, doc.Strong, 4}, sizedText{s.Shown, doc.SmallText, doc.Plain, 2})
		d.Boxes = append(d.Boxes, b)
		height = max(height, b.Height)
		x += b.Width + shareGap
	}
	for i := first; i < len(d.Boxes); i++ {
		grow(&d.Boxes[i], height)
	}
	return y + height + 14
}
