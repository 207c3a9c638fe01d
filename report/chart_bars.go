package report

// Measures of a bar chart, in pixels.
const (
	barHeight     = 22
	barStep       = 28
	barGroupGap   = 12
	barTextGap    = 12
	mostBarLabel  = 300
	mostBarNumber = 280
)

// barGroup is bars that belong together, such as those of a year.
type barGroup struct {
	name text
	bars []bar
}

// bar is a number: what it is, how large, and how it is written.
type bar struct {
	name   text // nothing when the group has no other
	size   int64
	shown  text
	weight boxWeight
}

// barChart draws numbers as bars from left to right, the longest as long as there is room for. A
// number below zero has no bar. What the bars say stands in the table that follows, and in the
// caption; there is no chart of a single bar.
func barChart(name, caption text, groups []barGroup) []block {
	longest, count, labels, numbers := int64(0), 0, 0, 0
	for _, g := range groups {
		for i, b := range g.bars {
			longest, count = max(longest, b.size), count+1
			labels, numbers = max(labels, textPixels(g.label(i))), max(numbers, textPixels(b.shown))
		}
	}
	if count < 2 || longest <= 0 {
		return nil
	}
	labels, numbers = min(labels, mostBarLabel), min(numbers, mostBarNumber)
	start := labels + barTextGap
	room := chartWidth - start - barTextGap - numbers
	d := drawing{width: chartWidth}
	y := 6
	for _, g := range groups {
		// The axis is a narrow bar for each group, so that a page never ends within a group.
		d.boxes = append(d.boxes, box{x: start - 2, y: y - 3, width: 2, height: len(g.bars)*barStep + 3, weight: lightBar})
		for i, b := range g.bars {
			d.boxes = append(d.boxes, barText(0, y, labels, toTheRight, g.label(i)))
			width := barLength(b.size, longest, room)
			if width > 0 {
				d.boxes = append(d.boxes, box{x: start, y: y, width: width, height: barHeight, weight: b.weight})
			}
			d.boxes = append(d.boxes, barText(start+width+barTextGap, y, numbers, toTheLeft, inVoice(strong, b.shown)))
			y += barStep
		}
		y += barGroupGap
	}
	d.height = y - barGroupGap
	return []block{figure{name: name, caption: caption, drawing: d}}
}

// label is what stands beside a bar. The first of a group has the name of the group too.
func (g barGroup) label(i int) text {
	if i == 0 {
		return join(text{{words: ", ", lang: g.name.language()}}, g.name, g.bars[0].name)
	}
	return g.bars[i].name
}

// textPixels is a width that a line beside a bar surely has room in.
func textPixels(t text) int { return textWidth(t.String(), smallText.pixels())/100 + 2 }

// barText is a line of text beside a bar.
func barText(x, y, width int, side boxSide, t text) box {
	b := box{x: x, y: y, width: width, height: barHeight, weight: bareBox, side: side}
	line := wrap(t.String(), width, smallText.pixels(), 1)
	if len(line) > 0 {
		b.lines = []boxLine{{y + 16, smallText, text{{words: line[0], lang: t.language(), voice: t[0].voice}}}}
	}
	return b
}

// barLength is how long a bar is, at least so long that it is seen.
func barLength(size, longest int64, room int) int {
	if size <= 0 {
		return 0
	}
	return max(3, int(proportion(int64(room), size, longest)))
}

// proportion is part of room in the proportion of a share to a whole, in whole pixels.
func proportion(room, share, whole int64) int64 {
	for whole > 1<<31 {
		whole, share = whole/2, share/2
	}
	return room * share / whole
}
