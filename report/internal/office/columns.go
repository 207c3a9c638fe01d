package office

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/report/internal/doc"
)

// cellMargin is the space left and right of the text in a cell, in twips.
const cellMargin = 85

// tablePoints is the size of type in a table.
const tablePoints = 9

// columnWidths divides a width among the columns, so that the table is about as low as it can be: no
// column makes its rows much higher than the others do. A column has room for its longest word,
// as far as all of them have, and is no wider than its longest text on one line, unless there is
// room to spare for all.
func columnWidths(t doc.Table, all int) []int {
	measures := columnMeasures(t, all)
	widths := make([]int, len(measures))
	fixed := make([]bool, len(measures))
	for again := true; again; {
		left, weights := all, 0.0
		for i, m := range measures {
			if fixed[i] {
				left -= widths[i]
			} else {
				weights += m.weight
			}
		}
		again = false
		for _, limit := range []func(columnMeasure, int) int{columnMeasure.atMost, columnMeasure.atLeast} {
			for i, m := range measures {
				if fixed[i] {
					continue
				}
				widths[i] = int(float64(left) * m.weight / weights)
				if limited := limit(m, widths[i]); limited != widths[i] {
					widths[i], fixed[i], again = limited, true, true
				}
			}
			if again {
				break
			}
		}
	}
	left := all
	for _, width := range widths {
		left -= width
	}
	return spread(widths, left, roomy(t))
}

// columnMeasure is what the text of a column asks for, in twips: room for its longest word, and
// for its longest text on one line. Its weight says how much of the height of the table it makes.
type columnMeasure struct {
	word, line int
	weight     float64
}

func (m columnMeasure) atLeast(width int) int { return max(width, m.word) }

func (m columnMeasure) atMost(width int) int { return min(width, m.line) }

// columnMeasures is what each column asks for. Where there is no room for all the longest words, ranges
// are broken after their dash, and then the longest words.
//
// A row is as high as its highest cell, which the sum of the cubes of the heights of its cells
// comes close to. The widths that make the sum for the whole table least are as the fourth roots
// of the sums of the cubes of the lengths in each column.
func columnMeasures(t doc.Table, all int) []columnMeasure {
	measures := make([]columnMeasure, len(t.Columns))
	for _, row := range printed(t) {
		for i, cell := range row {
			m, words := &measures[i], cell.String()
			m.word = max(m.word, roomFor(words, t, all))
			line := int64(min(printedWidth(words)+2*cellMargin, 100*all))
			m.line = max(m.line, int(line))
			m.weight += float64(line * line * line)
		}
	}
	left := all
	for i := range measures {
		measures[i].weight = math.Sqrt(math.Sqrt(measures[i].weight))
		measures[i].word = max(measures[i].word, 2*cellMargin)
		left -= measures[i].word
	}
	if left < 0 {
		left = all
		for i, word := range rangesBroken(t, all) {
			measures[i].word = word
			left -= word
		}
	}
	for left < 0 {
		longest := 0
		for i := range measures {
			if measures[i].word > measures[longest].word {
				longest = i
			}
		}
		step := min(-left, 20)
		measures[longest].word, left = measures[longest].word-step, left+step
	}
	return measures
}

// rangesBroken is the room each column asks for when ranges are broken after their dash.
func rangesBroken(t doc.Table, all int) []int {
	words := make([]int, len(t.Columns))
	for _, row := range printed(t) {
		for i, cell := range row {
			words[i] = max(words[i], 2*cellMargin, roomFor(fromTo.ReplaceAllString(cell.String(), "$1\n$2"), t, all))
		}
	}
	return words
}

// roomFor is what the longest word of a text takes with the space beside it, at most so much of the table. An
// amount is never broken, and so it may take about half the table.
func roomFor(words string, t doc.Table, all int) int {
	width := 0
	for _, piece := range strings.FieldsFunc(words, endsLine) {
		most := mostForWord(t, all)
		if strings.ContainsAny(piece, "0123456789") {
			most = all / 2
		}
		width = max(width, min(printedWidth(piece), most))
	}
	return width + 2*cellMargin
}

// mostForWord is what one long word may take of the width of a table: half of it, and no more than one
// and a half times the share of a column, so that a name without spaces leaves room for the sentences beside it.
func mostForWord(t doc.Table, all int) int { return min(all/2, all*3/2/len(t.Columns)) }

// printed is the words of every row that has a cell for each column, and of the totals as far as
// they do.
func printed(t doc.Table) [][]doc.Text {
	headings := make([]doc.Text, len(t.Columns))
	for i, c := range t.Columns {
		headings[i] = c.Heading
	}
	rows := append([][]doc.Text{headings}, t.Rows...)
	for _, total := range t.Totals {
		row := make([]doc.Text, len(t.Columns))
		row[len(row)-1] = total.Value
		rows = append(rows, row)
	}
	return rows
}

// widest is about how wide the widest piece of a text is, in twips, when it is taken apart.
func widest(s string, apart func(rune) bool) int {
	width := 0
	for _, piece := range strings.FieldsFunc(s, apart) {
		width = max(width, printedWidth(piece))
	}
	return width
}

// endsLine reports whether a line may end at a character.
func endsLine(r rune) bool { return r == ' ' || r == '\n' || r == '-' }

// betweenWords reports whether a character is no part of a word. An amount is several words on one line,
// and no hyphen would help it.
func betweenWords(r rune) bool { return endsLine(r) || r == '–' || unicode.IsSpace(r) }

// printedWidth is about how wide words are in a table, in twips, when they are bold.
func printedWidth(s string) int { return printedHundredths(s) * tablePoints * 20 / 100 }

// printedHundredths is about how wide bold words are, in hundredths of the size of the type.
func printedHundredths(s string) int {
	width := 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r):
		case strings.ContainsRune("ijlI.,:;'", r):
			width += 26
		case strings.ContainsRune("ftr()-/ \u00a0", r):
			width += 36
		case strings.ContainsRune("mwMW@%—…æÆ", r):
			width += 84
		case r >= 0x1100:
			width += 110
		case unicode.IsUpper(r):
			width += 63
		default:
			width += 53
		}
	}
	return width
}

// roomy is the columns that room to spare goes to: sentences first, and numbers last.
func roomy(t doc.Table) []int {
	weights := make([]int, len(t.Columns))
	for _, wanted := range []func(doc.Column) bool{
		func(c doc.Column) bool { return c.Prose },
		func(c doc.Column) bool { return !c.Number },
		func(doc.Column) bool { return true },
	} {
		for i, c := range t.Columns {
			if wanted(c) {
				weights[i] = 1
			}
		}
		if slices.Max(weights) > 0 {
			break
		}
	}
	return weights
}

// spread adds an amount to widths by weight, all of it.
func spread(widths []int, amount int, weights []int) []int {
	sum := 0
	for _, weight := range weights {
		sum += weight
	}
	left := amount
	for i, weight := range weights {
		part := amount * weight / sum
		widths[i], left = widths[i]+part, left-part
	}
	widths[slices.Index(weights, slices.Max(weights))] += left
	return widths
}

// fromTo is where a range goes from one number to the next.
var fromTo = regexp.MustCompile(`([0-9]–)([0-9])`)
