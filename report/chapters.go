package report

import (
	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// chapter is a section as a document plans it, before it is known whether the plan says
// anything in it.
type chapter struct {
	id      string
	heading value.Text
	parts   []part
}

// part is a piece of a chapter. Without a heading it stands directly under the chapter's own.
type part struct {
	heading doc.Text
	blocks  []doc.Block
	// optional is true for what no reader misses.
	optional bool
	// blank is what a chapter with nothing else in it says, where readers look for it all the same.
	blank doc.Text
}

// sections writes the chapters that have something to say, and tells what is missing in words:
// a whole chapter by its name, or the parts of a chapter that are not filled in.
func (c *phrasing) sections(chapters []chapter) (written []doc.Section, missing []doc.Item) {
	for _, ch := range chapters {
		s := doc.Section{ID: ch.id, Heading: c.word(ch.heading)}
		var absent []doc.Text
		var blank doc.Text
		asked := false
		for _, p := range ch.parts {
			asked = asked || !p.optional
			blank = append(blank, p.blank...)
			switch {
			case len(p.blocks) == 0 && !p.optional:
				absent = append(absent, lowerFirst(p.heading))
			case len(p.blocks) == 0:
			case p.heading.Empty():
				s.Blocks = append(s.Blocks, p.blocks...)
			default:
				s.Parts = append(s.Parts, doc.Section{ID: subsectionID(ch.id, len(s.Parts)+1), Heading: p.heading, Blocks: p.blocks})
			}
		}
		if len(s.Blocks)+len(s.Parts) > 0 {
			written = append(written, s)
			if named := c.enumerate(absent); !named.Empty() {
				missing = append(missing, doc.Item{Text: c.labelled(ch.heading, named)})
			}
			continue
		}
		if asked {
			missing = append(missing, doc.Item{Text: s.Heading})
		}
		if !blank.Empty() {
			s.Blocks = paragraphOf(blank)
			written = append(written, s)
		}
	}
	return written, missing
}
