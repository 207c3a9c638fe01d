package report

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/report/internal/doc"
	"github.com/samskaping/sdk/samskaping/value"
)

// link is a text that leads somewhere, or the text alone when the address is no web address.
func link(t doc.Text, address string) doc.Text {
	to, ok := webAddress(address)
	if !ok {
		return t
	}
	linked := slices.Clone(t)
	for i := range linked {
		if linked[i].Voice != doc.Example {
			linked[i].Address = to
		}
	}
	return linked
}

// mailto is an e-mail address as a link to write to it, where it is safe to be one.
func (c *composer) mailto(address string) doc.Text {
	t := c.said(address)
	if len(t) > 0 && plainMailbox.MatchString(t[0].Words) {
		t[0].Address = "mailto:" + t[0].Words
	}
	return t
}

// plainMailbox is an e-mail address that is safe as a link in any format.
var plainMailbox = regexp.MustCompile(`^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`)

// fileBeside is the name of a file in the same folder, percent-encoded, which is safe as a link in
// any format.
var fileBeside = regexp.MustCompile(`^[A-Za-z0-9._~%-]+$`)

// webAddress returns the address of a text that is a link to the web, written so that it can
// stand in any format. Anything but http and https, an address that pretends to be another by a user
// name, and one that something personal has been taken out of, is no link.
func webAddress(s string) (string, bool) {
	s = strings.TrimSpace(s)
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || value.Clean(s) != s || strings.Contains(s, "[…]") {
		return "", false
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c <= ' ' || c >= utf8.RuneSelf || strings.IndexByte("\"'<>()[]{}|\\^`", c) >= 0 {
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
			continue
		}
		b.WriteByte(c)
	}
	return b.String(), true
}
