package report

import "slices"

// Measures of rows of shares, in pixels.
const (
	shareGap       = 6
	narrowestShare = 220
	sharesAcross   = 4
)

// shareRow is parts of a whole, such as what of the financing is secured. Its label stands in every box.
type shareRow struct {
	label  text
	heavy  bool // stands out
	shares []share
}

// share is one of them: what it is, how large it is said to be, and by which number it is drawn.
type share struct {
	name, shown text
	size        int64
}

// drawShares draws rows of boxes, each as wide as its share of what stands side by side. One that is not
// known, or small, is as narrow as a box may be.
func drawShares(rows []shareRow) drawing {
	d := drawing{width: chartWidth}
	y := 2
	for _, row := range rows {
		for all := range slices.Chunk(row.shares, sharesAcross) {
			y = row.draw(&d, all, y)
		}
	}
	d.height = y + 2
	return d
}

// draw draws shares side by side, and returns where the next begin.
func (r shareRow) draw(d *drawing, shares []share, y int) int {
	whole := int64(0)
	for _, s := range shares {
		whole += s.size / 100
	}
	room := int64(chartWidth - shareGap*(len(shares)-1) - narrowestShare*len(shares) - 4)
	x, height := 2, 0
	first := len(d.boxes)
	for _, s := range shares {
		b := box{x: x, y: y, width: narrowestShare}
		if whole > 0 {
			b.width += int(proportion(room, s.size/100, whole))
		}
		if r.heavy {
			b.weight = heavyBox
		}
		b.fill(sizedText{r.label, smallText, quiet, 2}, sizedText{s.name, smallText, strong, 4}, sizedText{s.shown, smallText, plain, 2})
		d.boxes = append(d.boxes, b)
		height = max(height, b.height)
		x += b.width + shareGap
	}
	for i := first; i < len(d.boxes); i++ {
		d.boxes[i].grow(height)
	}
	return y + height + 14
}
