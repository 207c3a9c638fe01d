package ooxml_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report/internal/ooxml"
)

const declaration = xml.Header

// small is a package with two parts, one of which leads to the other and out of the package.
func small() *ooxml.Package {
	var p ooxml.Package
	first, second := p.Add("/a/b/first.xml", "type/first"), p.Add("/second.xml", "type/second")
	p.Relate("kind/main", first)
	id := first.Relate("kind/next", second)
	out := first.RelateOut("kind/out", "https://a.example/?b&c")
	first.Root = ooxml.New("x:root", ooxml.Attr{Name: "xmlns:x", Value: "urn:x"},
		ooxml.New("x:to", ooxml.Attr{Name: "x:id", Value: id}), ooxml.New("x:to", ooxml.Attr{Name: "x:id", Value: out}))
	second.Root = ooxml.New("root", ooxml.Text("ord"))
	return &p
}

func entries(t *testing.T, data []byte) (names []string, contents map[string]string) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	contents = map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(r)
		require.NoError(t, err)
		names, contents[f.Name] = append(names, f.Name), string(content)
		require.Equal(t, 1980, f.Modified.Year())
	}
	return names, contents
}

func TestPackageIsWrittenInTheOrderItWasMade(t *testing.T) {
	data, err := small().Bytes()
	require.NoError(t, err)
	names, contents := entries(t, data)
	require.Equal(t, []string{"[Content_Types].xml", "_rels/.rels", "a/b/first.xml", "a/b/_rels/first.xml.rels", "second.xml"}, names)
	require.Empty(t, cmp.Diff(map[string]string{
		"[Content_Types].xml": declaration + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"></Default>` +
			`<Default Extension="xml" ContentType="application/xml"></Default>` +
			`<Override PartName="/a/b/first.xml" ContentType="type/first"></Override><Override PartName="/second.xml" ContentType="type/second"></Override></Types>`,
		"_rels/.rels": declaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="kind/main" Target="/a/b/first.xml"></Relationship></Relationships>`,
		"a/b/first.xml": declaration + `<x:root xmlns:x="urn:x"><x:to x:id="rId1"></x:to><x:to x:id="rId2"></x:to></x:root>`,
		"a/b/_rels/first.xml.rels": declaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="rId1" Type="kind/next" Target="/second.xml"></Relationship>` +
			`<Relationship Id="rId2" Type="kind/out" Target="https://a.example/?b&amp;c" TargetMode="External"></Relationship></Relationships>`,
		"second.xml": declaration + `<root>ord</root>`,
	}, contents))
	again, err := small().Bytes()
	require.NoError(t, err)
	require.Equal(t, data, again)
}

func TestPackageThatIsNotWholeIsRefused(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*ooxml.Package)
	}{
		{"two parts with one name", func(p *ooxml.Package) { p.Add("/second.xml", "type").Root = ooxml.New("a") }},
		{"a part with nothing in it", func(p *ooxml.Package) { p.Add("/third.xml", "type") }},
		{"a part without a name", func(p *ooxml.Package) { p.Add("/", "type").Root = ooxml.New("a") }},
		{"a name without a slash", func(p *ooxml.Package) { p.Add("third.xml", "type").Root = ooxml.New("a") }},
		{"a relationship to nothing", func(p *ooxml.Package) { p.Relate("kind", nil) }},
		{"a relationship out to nowhere", func(p *ooxml.Package) {
			third := p.Add("/third.xml", "type")
			third.Root = ooxml.New("a")
			third.RelateOut("kind", "")
		}},
		{"a relationship to another package", func(p *ooxml.Package) {
			var other ooxml.Package
			p.Relate("kind", other.Add("/second.xml", "type"))
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := small()
			c.spoil(p)
			data, err := p.Bytes()
			require.ErrorIs(t, err, ooxml.ErrPackage)
			require.Empty(t, data)
		})
	}
}

func TestTextIsData(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"markup", `<b a="c">&amp;</b>`, `&lt;b a=&#34;c&#34;&gt;&amp;amp;&lt;/b&gt;`},
		{"the end of character data", "]]>", "]]&gt;"},
		{"control characters", "a\x00\x08\x0b\x1fb", "ab"},
		{"what is no character", "a\ufffe\uffffb", "ab"},
		{"characters outside the first plane", "a\U0001f600b", "a\U0001f600b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var p ooxml.Package
			p.Add("/a.xml", "type").Root = ooxml.New("a", ooxml.Attr{Name: "b", Value: c.in}, ooxml.Text(c.in))
			data, err := p.Bytes()
			require.NoError(t, err)
			_, contents := entries(t, data)
			require.Equal(t, declaration+`<a b="`+c.want+`">`+c.want+`</a>`, contents["a.xml"])
		})
	}
}

func TestElementIsMadeOfWhatThereIs(t *testing.T) {
	var none *ooxml.Element
	var p ooxml.Package
	p.Add("/a.xml", "type").Root = ooxml.New("a", nil, none, ooxml.Nodes{ooxml.Text("1"), ooxml.New("b"), none}, ooxml.Attr{Name: "c", Value: "d"}, ooxml.Text("2"))
	data, err := p.Bytes()
	require.NoError(t, err)
	_, contents := entries(t, data)
	require.Equal(t, declaration+`<a c="d">1<b></b>2</a>`, contents["a.xml"])
}
