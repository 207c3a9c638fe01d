package report

import (
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/value"
)

// paragraphsOf splits a text at its blank lines. The lines inside a paragraph are kept.
func paragraphsOf(s string) []string {
	var all []string
	var lines []string
	end := func() {
		if len(lines) > 0 {
			all = append(all, strings.Join(lines, "\n"))
			lines = nil
		}
	}
	for line := range strings.SplitSeq(value.Clean(s), "\n") {
		if line = value.OneLine(line); line == "" {
			end()
			continue
		}
		lines = append(lines, line)
	}
	end()
	return all
}

// plainMailbox is an e-mail address that is safe as a link in any format.
var plainMailbox = regexp.MustCompile(`^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`)

// fileBeside is the name of a file in the same folder, percent-encoded, which is safe as a link in
// any format.
var fileBeside = regexp.MustCompile(`^[A-Za-z0-9._~%-]+$`)

// webAddress returns the address of a text that is a link to the web, written so that it can
// stand in any format. Anything but http and https, and an address that pretends to be another
// by a user name, is no link.
func webAddress(s string) (string, bool) {
	s = strings.TrimSpace(s)
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || value.Clean(s) != s {
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
