package workbook

import "github.com/samskaping/sdk/samskaping/value"

// propose makes an id that is not taken from what a thing is called, or from what things of its
// kind are called when it has no name of its own.
func propose(name, kind string, taken map[string]bool) string {
	return value.ProposeID(name, value.IDOf(kind), func(id value.ID) bool { return taken[id.String()] }).String()
}

func slug(text string) string { return value.IDOf(text).String() }
