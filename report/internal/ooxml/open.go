package ooxml

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// ErrTooLarge says that a file holds more than anybody would put in a template.
var ErrTooLarge = errors.New("ooxml: too large")

// What a file may hold. A small file can unpack to a very large one.
const (
	mostEntries  = 4096
	mostUnpacked = 128 << 20 // of all parts together
	mostXML      = 24 << 20  // of a part that is read as XML
	mostNodes    = 2_000_000 // elements, attributes and texts of all parts that are read
)

// Open reads a file. Its parts are as they were, and those that are read with [Part.Read] are
// written anew. It returns ErrPackage for what is not a whole package, ErrXML where what ties it
// together cannot be read, and ErrTooLarge for what holds too much.
func Open(data []byte) (*Package, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPackage, err)
	}
	entries, names, err := unpack(archive)
	if err != nil {
		return nil, err
	}
	p := &Package{}
	types, err := readTypes(entries["[content_types].xml"], &p.nodes)
	if err != nil {
		return nil, err
	}
	parts := map[string]*Part{}
	for _, name := range names {
		low := strings.ToLower(name)
		if low == "[content_types].xml" || strings.HasSuffix(low, ".rels") {
			continue
		}
		part := p.Add("/"+name, types.of(low))
		part.Data, parts["/"+low] = entries[low], part
	}
	if p.relations, err = readRelations(entries["_rels/.rels"], "/", parts, &p.nodes); err != nil {
		return nil, err
	}
	for _, part := range p.parts {
		if part.relations, err = readRelations(entries[strings.ToLower(part.relationsName())], path.Dir(part.name), parts, &p.nodes); err != nil {
			return nil, fmt.Errorf("%s: %w", part.name, err)
		}
	}
	return p, nil
}

// unpack reads every entry, by its name in small letters: names differ by more than case.
func unpack(archive *zip.Reader) (entries map[string][]byte, names []string, err error) {
	if len(archive.File) > mostEntries {
		return nil, nil, fmt.Errorf("%w: %d files in it", ErrTooLarge, len(archive.File))
	}
	entries = map[string][]byte{}
	left := int64(mostUnpacked)
	for _, f := range archive.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		low := strings.ToLower(f.Name)
		if _, twice := entries[low]; twice || strings.ContainsAny(f.Name, "\\:") || path.Clean("/"+f.Name) != "/"+f.Name {
			return nil, nil, fmt.Errorf("%w: it has a file called %q", ErrPackage, f.Name)
		}
		r, err := f.Open()
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrPackage, err)
		}
		data, err := io.ReadAll(io.LimitReader(r, left+1))
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrPackage, err)
		}
		if left -= int64(len(data)); left < 0 {
			return nil, nil, fmt.Errorf("%w: more than %d bytes when it is unpacked", ErrTooLarge, mostUnpacked)
		}
		entries[low], names = data, append(names, f.Name)
	}
	return entries, names, nil
}

// contentTypes says what sort of content a part has, by its name or the end of its name.
type contentTypes struct{ parts, endings map[string]string }

func readTypes(data []byte, nodes *int) (contentTypes, error) {
	t := contentTypes{map[string]string{}, map[string]string{}}
	root, err := parseSmall(data, nodes)
	if err != nil {
		return t, fmt.Errorf("[Content_Types].xml: %w", err)
	}
	for _, e := range root.Elements("Override") {
		t.parts[strings.ToLower(e.Attr("PartName"))] = e.Attr("ContentType")
	}
	for _, e := range root.Elements("Default") {
		t.endings["."+strings.ToLower(e.Attr("Extension"))] = e.Attr("ContentType")
	}
	return t, nil
}

func (t contentTypes) of(name string) string {
	if own, ok := t.parts["/"+name]; ok {
		return own
	}
	return t.endings[path.Ext(name)]
}

// parseSmall reads a part that is not too large, and adds what is in it to what has been read of
// the whole file.
func parseSmall(data []byte, nodes *int) (*Element, error) {
	if len(data) > mostXML {
		return nil, fmt.Errorf("%w: a part of %d bytes", ErrTooLarge, len(data))
	}
	return parse(data, nodes)
}

// readRelations reads the relationships of what lies in a folder. There need not be any.
func readRelations(data []byte, folder string, parts map[string]*Part, nodes *int) ([]relation, error) {
	if data == nil {
		return nil, nil
	}
	root, err := parseSmall(data, nodes)
	if err != nil {
		return nil, err
	}
	var all []relation
	ids := map[string]bool{}
	for _, e := range root.Elements("Relationship") {
		r := relation{id: e.Attr("Id"), kind: e.Attr("Type")}
		if r.id == "" || ids[r.id] {
			return nil, fmt.Errorf("%w: two relationships are called %q", ErrPackage, r.id)
		}
		ids[r.id] = true
		target := e.Attr("Target")
		if e.Attr("TargetMode") == "External" {
			if r.address = target; target == "" {
				return nil, fmt.Errorf("%w: a relationship leads nowhere", ErrPackage)
			}
		} else {
			if !strings.HasPrefix(target, "/") {
				target = path.Join(folder, target)
			}
			if r.part = parts[strings.ToLower(path.Clean(target))]; r.part == nil {
				return nil, fmt.Errorf("%w: %s is missing", ErrPackage, target)
			}
		}
		all = append(all, r)
	}
	return all, nil
}

// Read reads the part as XML. What is done to its Root is written.
func (p *Part) Read() (*Element, error) {
	if p.Root != nil {
		return p.Root, nil
	}
	root, err := p.Look()
	if err != nil {
		return nil, err
	}
	p.Root = root
	return root, nil
}

// Look reads the part as XML, to be looked at only: the part is written as it was.
func (p *Part) Look() (*Element, error) {
	if p.Root != nil {
		return p.Root, nil
	}
	nodes := p.nodes
	if p.looked { // what is in it has been counted
		nodes = new(int)
	}
	p.looked = true
	root, err := parseSmall(p.Data, nodes)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.name, err)
	}
	return root, nil
}

// ContentType says what sort of content the part has.
func (p *Part) ContentType() string { return p.contentType }

// SetContentType makes the part one of another sort.
func (p *Part) SetContentType(contentType string) { p.contentType = contentType }

// Relation is a relationship as it was read: to a part, or to an address outside the package.
type Relation struct {
	ID, Kind string
	Part     *Part
	Address  string
}

// Relations is where the part leads.
func (p *Part) Relations() []Relation { return exported(p.relations) }

// Relations is where the package leads.
func (p *Package) Relations() []Relation { return exported(p.relations) }

func exported(relations []relation) []Relation {
	all := make([]Relation, 0, len(relations))
	for _, r := range relations {
		all = append(all, Relation{r.id, r.kind, r.part, r.address})
	}
	return all
}

// Keep keeps the relationships of the part that are wanted, and forgets the others.
func (p *Part) Keep(wanted func(Relation) bool) { p.relations = kept(p.relations, wanted) }

// Keep keeps the relationships of the package that are wanted, and every part that can be
// reached by what is left.
func (p *Package) Keep(wanted func(Relation) bool) {
	p.relations = kept(p.relations, wanted)
	reached := map[*Part]bool{}
	var reach func([]relation)
	reach = func(relations []relation) {
		for _, r := range relations {
			if r.part != nil && !reached[r.part] {
				reached[r.part] = true
				reach(r.part.relations)
			}
		}
	}
	reach(p.relations)
	var parts []*Part
	for _, part := range p.parts {
		if reached[part] {
			parts = append(parts, part)
		}
	}
	p.parts = parts
}

func kept(relations []relation, wanted func(Relation) bool) []relation {
	var all []relation
	for _, r := range relations {
		if wanted(Relation{r.id, r.kind, r.part, r.address}) {
			all = append(all, r)
		}
	}
	return all
}

// Parts is the parts of the package, in its order.
func (p *Package) Parts() []*Part { return p.parts }

// FreeName is a name with a number that no part has yet.
func (p *Package) FreeName(before, after string) string {
	for n := len(p.parts) + 1; ; n++ {
		name := fmt.Sprintf("%s%d%s", before, n, after)
		free := true
		for _, part := range p.parts {
			free = free && !strings.EqualFold(part.name, name)
		}
		if free {
			return name
		}
	}
}
