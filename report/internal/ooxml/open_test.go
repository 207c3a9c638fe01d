package ooxml_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report/internal/ooxml"
)

func archive(t testing.TB, files ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i := 0; i < len(files); i += 2 {
		e, err := w.Create(files[i])
		require.NoError(t, err)
		_, err = e.Write([]byte(files[i+1]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

func TestWhatIsReadIsWrittenAgain(t *testing.T) {
	first, err := small().Bytes()
	require.NoError(t, err)
	p, err := ooxml.Open(first)
	require.NoError(t, err)
	for _, part := range p.Parts() {
		_, err := part.Read()
		require.NoError(t, err)
	}
	second, err := p.Bytes()
	require.NoError(t, err)
	require.Equal(t, first, second)
}

func TestNewRelationshipsHaveIdsOfTheirOwn(t *testing.T) {
	data, err := small().Bytes()
	require.NoError(t, err)
	p, err := ooxml.Open(data)
	require.NoError(t, err)
	part := p.Parts()[0]
	id := part.Relate("kind/more", p.Parts()[1])
	for _, r := range part.Relations()[:len(part.Relations())-1] {
		require.NotEqual(t, id, r.ID)
	}
}

func TestPartsThatNothingLeadsToAreForgotten(t *testing.T) {
	data, err := small().Bytes()
	require.NoError(t, err)
	p, err := ooxml.Open(data)
	require.NoError(t, err)
	main := p.Relations()[0].Part
	main.Keep(func(r ooxml.Relation) bool { return r.Part == nil })
	p.Keep(func(ooxml.Relation) bool { return true })
	require.Equal(t, []*ooxml.Part{main}, p.Parts())
}

func TestFilesThatAreNotWholeAreRefused(t *testing.T) {
	const types = `<Types><Default Extension="xml" ContentType="a/b"/></Types>`
	const to = `<Relationships><Relationship Id="r" Type="k" Target="`
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"no archive", []byte("x"), ooxml.ErrPackage},
		{"no content types", archive(t, "a.xml", "<a/>"), ooxml.ErrXML},
		{"two of a name", archive(t, "[Content_Types].xml", types, "a.xml", "<a/>", "A.xml", "<a/>"), ooxml.ErrPackage},
		{"a name that leads out", archive(t, "[Content_Types].xml", types, "../a.xml", "<a/>"), ooxml.ErrPackage},
		{"a relationship that leads nowhere", archive(t, "[Content_Types].xml", types, "_rels/.rels", to+`a.xml"/></Relationships>`), ooxml.ErrPackage},
		{"two relationships of an id", archive(t, "[Content_Types].xml", types, "a.xml", "<a/>", "_rels/.rels", to+`a.xml"/><Relationship Id="r" Type="k" Target="a.xml"/></Relationships>`), ooxml.ErrPackage},
		{"broken relationships", archive(t, "[Content_Types].xml", types, "_rels/.rels", "<a"), ooxml.ErrXML},
		{"too much to read", archive(t, "[Content_Types].xml", strings.Repeat(" ", 25<<20)), ooxml.ErrTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ooxml.Open(c.data)
			require.ErrorIs(t, err, c.want)
		})
	}
}

// A part can be large, and so can many together, also when each is small.
func TestPartsTogetherHoldNoMoreThanAFileMay(t *testing.T) {
	many := "<a>" + strings.Repeat(`<b c=""/>x`, 300_000) + "</a>"
	p, err := ooxml.Open(archive(t, "[Content_Types].xml", `<Types/>`, "a.xml", many, "b.xml", many, "c.xml", many))
	require.NoError(t, err)
	for i, want := range []error{nil, nil, ooxml.ErrTooLarge} {
		_, err := p.Parts()[i].Look()
		require.ErrorIs(t, err, want)
	}
	_, err = p.Parts()[1].Read() // what has been looked at is not counted twice
	require.NoError(t, err)
	require.Nil(t, p.Parts()[0].Root)
	_, err = ooxml.Parse([]byte("<a>" + strings.Repeat("<b/>", 2_000_000) + "</a>"))
	require.ErrorIs(t, err, ooxml.ErrTooLarge)
}

// Writing a package takes room for what is in it, and not for every pair of what is in it.
func TestWritingManyPartsAndRelationshipsTakesLittleRoom(t *testing.T) {
	var p ooxml.Package
	var last *ooxml.Part
	for n := range 200 {
		part := p.Add(fmt.Sprintf("/%d.xml", n), "a/b")
		part.Root = ooxml.New("a")
		for range 1000 {
			if last != nil {
				part.Relate("k", last)
			}
		}
		last = part
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := p.Bytes()
	runtime.ReadMemStats(&after)
	require.NoError(t, err)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(500<<20))
}

func TestXMLThatIsNotReadHere(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "two roots": "<a/><b/>", "not ended": "<a>", "ended wrongly": "<a></b>", "ended twice": "<a/></a>",
		"too deep": strings.Repeat("<a>", 300) + strings.Repeat("</a>", 300), "a document type": "<!DOCTYPE a><a/>", "an unknown entity": "<a>&b;</a>",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ooxml.Parse([]byte(data))
			require.ErrorIs(t, err, ooxml.ErrXML)
		})
	}
}

func TestElementsAreFoundAndChanged(t *testing.T) {
	e, err := ooxml.Parse([]byte(`<w:a xmlns:w="urn:w" w:b="1"><w:c/><w:d w:e="2"><w:c w:f="3"/></w:d></w:a>`))
	require.NoError(t, err)
	require.Equal(t, "3", e.Find("w:d", "w:c").Attr("w:f"))
	require.Nil(t, e.Find("w:d", "w:x", "w:c"))
	require.Empty(t, e.Find("w:x").Attr("w:f"))
	require.Len(t, e.Elements(""), 2)
	e.Set("w:b", "4")
	e.Put(ooxml.New("w:new"), "w:d")
	e.Drop(func(e *ooxml.Element) bool { return e.Name() == "w:c" })
	require.Equal(t, "4", e.Attr("w:b"))
	require.Equal(t, []string{"w:new", "w:d"}, []string{e.Elements("")[0].Name(), e.Elements("")[1].Name()})
	require.Empty(t, e.Find("w:d").Elements(""))
}

// What can be read can be written, and what is written can be read.
func FuzzParse(f *testing.F) {
	f.Add(`<w:a xmlns:w="urn:w" w:b="1">ord<w:c/></w:a>`)
	f.Add(`<a xml:space="preserve"> &lt;b&gt; </a>`)
	f.Fuzz(func(t *testing.T, data string) {
		root, err := ooxml.Parse([]byte(data))
		if err != nil {
			require.ErrorIs(t, err, ooxml.ErrXML)
			return
		}
		var p ooxml.Package
		part := p.Add("/a.xml", "a/b")
		part.Root = root
		written, err := p.Bytes()
		if err != nil {
			return // a name that is read and cannot be written
		}
		again, err := ooxml.Open(written)
		require.NoError(t, err)
		_, err = again.Parts()[0].Read()
		require.NoError(t, err)
	})
}
