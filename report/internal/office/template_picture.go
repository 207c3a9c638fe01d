package office

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/samskaping/sdk/report/internal/ooxml"
)

// isDrawn reports whether a part is a picture in SVG, which is XML and can do more than be looked at. What
// it says that it is, is not enough to go by.
func isDrawn(part *ooxml.Part) bool {
	begin := bytes.TrimSpace(bytes.TrimPrefix(part.Data, []byte("\xef\xbb\xbf")))
	return bytes.HasPrefix(begin, []byte("<")) || strings.Contains(strings.ToLower(part.ContentType()), "svg")
}

// inspectPicture refuses a picture in SVG that fetches something, runs a program or holds something other
// than a drawing, and one that cannot be read, of which nobody knows.
func inspectPicture(part *ooxml.Part) error {
	root, err := part.Look()
	switch {
	case errors.Is(err, ooxml.ErrTooLarge):
		return unreadable(err)
	case err != nil:
		return unusableFor(err, templatePicture)
	case bytes.Contains(part.Data, []byte("<?xml-stylesheet")) || !isStill(root):
		return unusable(templatePicture)
	}
	return nil
}

// isStill reports whether an element of a picture, with all that is in it, is only to be looked at. Links
// that somebody must press are.
func isStill(e *ooxml.Element) bool {
	name := strings.ToLower(local(e.Name()))
	if slices.Contains([]string{"script", "handler", "listener", "foreignobject", "iframe", "object", "embed"}, name) {
		return false
	}
	if name == "style" && !staysInside(e.Text()) {
		return false
	}
	for _, a := range e.Attrs() {
		said := strings.TrimSpace(a.Value)
		still := true
		switch key := strings.ToLower(local(a.Name)); key {
		case "href", "src", "base":
			still = isInside(said) || name == "a" && key == "href" && pressed(said)
		case "to", "from", "by", "values": // what an animation makes of an address
			still = !leadsOut(said)
		default:
			still = !strings.HasPrefix(key, "on") && (key != "style" && !strings.Contains(strings.ToLower(said), "url(") || staysInside(said))
		}
		if !still {
			return false
		}
	}
	for _, child := range e.Elements("") {
		if !isStill(child) {
			return false
		}
	}
	return true
}

// isInside reports whether an address is of something in the picture: a place, or a photograph that stands
// in the address itself.
func isInside(address string) bool {
	low := strings.ToLower(address)
	return low == "" || strings.HasPrefix(low, "#") || slices.ContainsFunc([]string{"png", "jpeg", "jpg", "gif", "webp"}, func(kind string) bool {
		return strings.HasPrefix(low, "data:image/"+kind+";")
	})
}

// staysInside reports whether a style fetches nothing. What is written in another way than it reads, as with
// a backslash, is taken to.
func staysInside(style string) bool {
	before, rest, found := strings.Cut(strings.ToLower(style), "url(")
	for found {
		var address, after string
		if address, after, found = strings.Cut(rest, ")"); !found || !isInside(strings.Trim(address, "\"' \t\r\n")) {
			return false
		}
		var part string
		part, rest, found = strings.Cut(after, "url(")
		before += part
	}
	return !strings.Contains(before, "@import") && !strings.Contains(before, "//") && !strings.Contains(before, `\`)
}
