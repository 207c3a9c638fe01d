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
	"github.com/samskaping/sdk/samskaping/identity"
)

// Whatever is written in a plan, its documents are well formed, and have no element or attribute
// that they do not have when plain words are written: nothing of the text is markup.
func FuzzRender(f *testing.F) {
	f.Add(hostile, false, byte(0))
	f.Add("før\u202eredro\x00\xff ]]>\n\n<!-- -->\r\n\tمرحبا", true, byte(1))
	known := map[string]bool{}
	for _, name := range []string{"halden/plan.json", "minimal/plan.json"} {
		for _, said := range []string{"", "\nmer مرحبا\n\n- punkt"} {
			p := example(f, name)
			changeTexts(p, func(s string) string { return s + said })
			for which := range kindsOfDocument() {
				renderOne(f, p, which, func(_ string, name string) { known[name] = true })
			}
		}
	}
	f.Fuzz(func(t *testing.T, said string, instead bool, which byte) {
		p := example(t, "minimal/plan.json")
		changeTexts(p, func(s string) string {
			if instead {
				return said
			}
			return s + said
		})
		renderOne(t, p, int(which)%len(kindsOfDocument()), func(where, name string) {
			require.True(t, known[name], "%s has %q", where, name)
		})
	})
}

// kindsOfDocument are the documents that are pages or files of Office.
func kindsOfDocument() (all []report.Options) {
	for _, document := range report.Documents() {
		for _, format := range document.Formats() {
			if format == report.HTML || format == report.DOCX || format == report.PPTX {
				all = append(all, report.Options{Document: document, Format: format, Audience: report.Internal})
			}
		}
	}
	return all
}

// renderOne makes one of the documents, and shows the elements and attributes there are.
func renderOne(t testing.TB, p *samskaping.Plan, which int, show func(where, name string)) {
	t.Helper()
	o := kindsOfDocument()[which]
	out, err := report.Render(p, o)
	if errors.Is(err, identity.ErrNationalID) {
		return
	}
	require.NoError(t, err)
	where := string(o.Document) + " as " + string(o.Format)
	if o.Format == report.HTML {
		wellFormed(t, where, bytes.NewReader(out), show)
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	require.NoError(t, err)
	for _, part := range archive.File {
		if ext := path.Ext(part.Name); ext == ".xml" || ext == ".rels" {
			r, err := part.Open()
			require.NoError(t, err)
			wellFormed(t, where+" "+part.Name, r, show)
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
