// Package ooxml writes Office Open XML files, which is what Word and PowerPoint read, and reads
// those that are to be written again with other things in them: templates.
//
// Such a file is a zip archive of parts. A part is an XML document with a name and a content
// type; relationships lead from the package to its main part, from one part to another, and out
// to the web. This package knows that much and no more: what stands in a part, and what its
// elements are called, is for the one who writes a document.
//
//	var p ooxml.Package
//	document := p.Add("/word/document.xml", documentType)
//	styles := p.Add("/word/styles.xml", stylesType)
//	p.Relate(officeDocument, document)
//	document.Relate(stylesRelation, styles)
//	document.Root = ooxml.New("w:document", …)
//	styles.Root = ooxml.New("w:styles", …)
//	data, err := p.Bytes()
//
// What comes out depends on what went in alone: parts and relationships are written in the order
// they were added in, and every entry of the archive has the same date.
//
// Text is data. Characters that may not stand in XML are left out, and all others are escaped.
package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"
)

// ErrPackage says that the parts do not make a file: two have the same name, one has no content,
// or a relationship leads to a part of another package.
var ErrPackage = errors.New("ooxml: not a whole package")

// Package is a file in the making. Its zero value is an empty one.
type Package struct {
	parts     []*Part
	relations []relation
	nodes     int // how many have been read
}

// Part is one document in a package. Its Root, or its Data for what is not XML or is written as
// it was read, must be set before the package is written.
type Part struct {
	Root *Element
	Data []byte

	name        string
	contentType string
	relations   []relation
	nodes       *int // how many have been read of the package, and whether those of the part are among them
	looked      bool
}

// relation leads to a part, or to an address outside the package.
type relation struct {
	id      string
	kind    string
	part    *Part
	address string
}

// Add makes a new part. The name is its path in the package and begins with a slash.
func (p *Package) Add(name, contentType string) *Part {
	part := &Part{name: name, contentType: contentType, nodes: &p.nodes}
	p.parts = append(p.parts, part)
	return part
}

// Relate leads from the package to a part of it. The kind is the address that the standard gives
// to relationships of this sort.
func (p *Package) Relate(kind string, to *Part) {
	p.relations = append(p.relations, relation{id: freeID(p.relations), kind: kind, part: to})
}

// Relate leads from the part to another, and returns the id that the part's own text names the
// relationship by.
func (p *Part) Relate(kind string, to *Part) string {
	id := freeID(p.relations)
	p.relations = append(p.relations, relation{id: id, kind: kind, part: to})
	return id
}

// RelateOut leads from the part to an address outside the package, and returns the id that the
// part's own text names the relationship by.
func (p *Part) RelateOut(kind, address string) string {
	id := freeID(p.relations)
	p.relations = append(p.relations, relation{id: id, kind: kind, address: address})
	return id
}

// freeID is an id that no relationship has yet.
func freeID(relations []relation) string {
	for n := len(relations) + 1; ; n++ {
		id := "rId" + strconv.Itoa(n)
		if !slices.ContainsFunc(relations, func(r relation) bool { return r.id == id }) {
			return id
		}
	}
}

// Bytes writes the package. It returns ErrPackage when the parts do not make a whole.
func (p *Package) Bytes() ([]byte, error) {
	if err := p.whole(); err != nil {
		return nil, err
	}
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	if err := writeEntry(archive, "[Content_Types].xml", p.contentTypes()); err != nil {
		return nil, err
	}
	if err := writeEntry(archive, "_rels/.rels", relationships(p.relations)); err != nil {
		return nil, err
	}
	for _, part := range p.parts {
		if err := part.write(archive); err != nil {
			return nil, err
		}
		if len(part.relations) == 0 {
			continue
		}
		if err := writeEntry(archive, part.relationsName(), relationships(part.relations)); err != nil {
			return nil, err
		}
	}
	if err := archive.Close(); err != nil {
		return nil, fmt.Errorf("ooxml: %w", err)
	}
	return file.Bytes(), nil
}

// whole reports what is missing or stands twice.
func (p *Package) whole() error {
	own := make(map[*Part]bool, len(p.parts))
	names := make(map[string]bool, len(p.parts))
	for _, part := range p.parts {
		switch {
		case len(part.name) < 2 || part.name[0] != '/':
			return fmt.Errorf("%w: a part is called %q", ErrPackage, part.name)
		case names[part.name]:
			return fmt.Errorf("%w: two parts are called %s", ErrPackage, part.name)
		case part.Root == nil && part.Data == nil:
			return fmt.Errorf("%w: nothing in %s", ErrPackage, part.name)
		}
		own[part], names[part.name] = true, true
	}
	nowhere := func(r relation) bool { return r.address == "" && !own[r.part] }
	if slices.ContainsFunc(p.relations, nowhere) ||
		slices.ContainsFunc(p.parts, func(part *Part) bool { return slices.ContainsFunc(part.relations, nowhere) }) {
		return fmt.Errorf("%w: a relationship leads nowhere", ErrPackage)
	}
	return nil
}

func (p *Package) contentTypes() *Element {
	types := New("Types", Attr{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"},
		New("Default", Attr{"Extension", "rels"}, Attr{"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}),
		New("Default", Attr{"Extension", "xml"}, Attr{"ContentType", "application/xml"}))
	for _, part := range p.parts {
		types.Add(New("Override", Attr{"PartName", part.name}, Attr{"ContentType", part.contentType}))
	}
	return types
}

func relationships(relations []relation) *Element {
	all := New("Relationships", Attr{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"})
	for _, r := range relations {
		one := New("Relationship", Attr{"Id", r.id}, Attr{"Type", r.kind})
		if r.part != nil {
			one.Add(Attr{"Target", r.part.name})
		} else {
			one.Add(Attr{"Target", r.address}, Attr{"TargetMode", "External"})
		}
		all.Add(one)
	}
	return all
}

// relationsName is where the relationships of a part lie: in a folder beside it.
func (p *Part) relationsName() string {
	folder, file := 0, p.name
	for i, c := range p.name {
		if c == '/' {
			folder, file = i, p.name[i+1:]
		}
	}
	return p.name[1:folder+1] + "_rels/" + file + ".rels"
}

// write writes the part, as it was read where nothing else was made of it.
func (p *Part) write(archive *zip.Writer) error {
	if p.Root != nil {
		return writeEntry(archive, p.name[1:], p.Root)
	}
	entry, err := archive.CreateHeader(&zip.FileHeader{Name: p.name[1:], Method: zip.Deflate, Modified: entryDate()})
	if err != nil {
		return fmt.Errorf("ooxml: %w", err)
	}
	if _, err := entry.Write(p.Data); err != nil {
		return fmt.Errorf("ooxml: %w", err)
	}
	return nil
}

func writeEntry(archive *zip.Writer, name string, root *Element) error {
	entry, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: entryDate()})
	if err != nil {
		return fmt.Errorf("ooxml: %w", err)
	}
	if _, err := entry.Write([]byte(xml.Header)); err != nil {
		return fmt.Errorf("ooxml: %w", err)
	}
	encoder := xml.NewEncoder(entry)
	if err := root.write(encoder); err != nil {
		return fmt.Errorf("ooxml: %s: %w", name, err)
	}
	if err := encoder.Close(); err != nil {
		return fmt.Errorf("ooxml: %s: %w", name, err)
	}
	return nil
}

// entryDate is the first day that a zip archive can hold.
func entryDate() time.Time { return time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC) }
