package report

import "github.com/samskaping/sdk/samskaping/value"

// chapter is a section as a document plans it, before it is known whether the plan says
// anything in it.
type chapter struct {
	id      string
	heading value.Text
	parts   []part
}

// part is a piece of a chapter. Without a heading it stands directly under the chapter's own.
type part struct {
	heading text
	blocks  []block
	// optional is true for what no reader misses.
	optional bool
	// blank is what a chapter with nothing else in it says, where readers look for it all the same.
	blank text
}

// sections writes the chapters that have something to say, and tells what is missing in words:
// a whole chapter by its name, or the parts of a chapter that are not filled in.
func (c *phrasing) sections(chapters []chapter) (written []section, missing []item) {
	for _, ch := range chapters {
		s := section{id: ch.id, heading: c.word(ch.heading)}
		var absent []text
		var blank text
		asked := false
		for _, p := range ch.parts {
			asked = asked || !p.optional
			blank = append(blank, p.blank...)
			switch {
			case len(p.blocks) == 0 && !p.optional:
				absent = append(absent, lowerFirst(p.heading))
			case len(p.blocks) == 0:
			case p.heading.empty():
				s.blocks = append(s.blocks, p.blocks...)
			default:
				s.parts = append(s.parts, section{id: subsectionID(ch.id, len(s.parts)+1), heading: p.heading, blocks: p.blocks})
			}
		}
		if len(s.blocks)+len(s.parts) > 0 {
			written = append(written, s)
			if named := c.enumerate(absent); !named.empty() {
				missing = append(missing, item{text: c.labelled(ch.heading, named)})
			}
			continue
		}
		if asked {
			missing = append(missing, item{text: s.heading})
		}
		if !blank.empty() {
			s.blocks = paragraphOf(blank)
			written = append(written, s)
		}
	}
	return written, missing
}
