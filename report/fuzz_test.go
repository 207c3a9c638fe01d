package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
)

// Whatever is written in a plan, its documents are well formed, and have no element or attribute
// that they do not have when plain words are written: nothing of the text is markup.
func FuzzRender(f *testing.F) {
	f.Add(hostile, false)
	f.Add("før\u202eredro\x00\xff ]]>\n\n<!-- -->\r\n\tمرحبا", true)
	known := map[string]bool{}
	for _, name := range []string{"halden/plan.json", "minimal/plan.json"} {
		for _, said := range []string{"", "\nmer مرحبا\n\n- punkt"} {
			p := example(f, name)
			changeTexts(p, func(s string) string { return s + said })
			renderAll(f, p, func(_ string, name string) { known[name] = true })
		}
	}
	f.Fuzz(func(t *testing.T, said string, instead bool) {
		p := example(t, "minimal/plan.json")
		changeTexts(p, func(s string) string {
			if instead {
				return said
			}
			return s + said
		})
		renderAll(t, p, func(where, name string) {
			require.True(t, known[name], "%s has %q", where, name)
		})
	})
}

// renderAll makes every document that is a page or a file of Office, and shows the elements and
// attributes there are.
func renderAll(t testing.TB, p *samskaping.Plan, show func(where, name string)) {
	t.Helper()
	for _, document := range report.Documents() {
		for _, format := range document.Formats() {
			out, err := report.Render(p, report.Options{Document: document, Format: format, Audience: report.Internal})
			if errors.Is(err, report.ErrNationalID) {
				return
			}
			require.NoError(t, err)
			where := string(document) + " as " + string(format)
			switch format {
			case report.HTML:
				wellFormed(t, where, bytes.NewReader(out), show)
			case report.DOCX, report.PPTX:
				archive, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
				require.NoError(t, err)
				for _, part := range archive.File {
					if ext := path.Ext(part.Name); ext != ".xml" && ext != ".rels" {
						continue
					}
					r, err := part.Open()
					require.NoError(t, err)
					wellFormed(t, where+" "+part.Name, r, show)
				}
			}
		}
	}
}

func wellFormed(t testing.TB, where string, r io.Reader, show func(where, name string)) {
	t.Helper()
	decoder := xml.NewDecoder(r)
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err, where)
		switch token := token.(type) {
		case xml.StartElement:
			show(where, token.Name.Local)
			for _, a := range token.Attr {
				show(where, token.Name.Local+" "+a.Name.Local)
				if strings.HasPrefix(a.Name.Local, "on") {
					t.Errorf("%s runs %s", where, a.Value)
				}
			}
		case xml.Comment:
			show(where, "a comment")
		}
	}
}
