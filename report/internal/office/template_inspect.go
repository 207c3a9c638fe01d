package office

import (
	"slices"
	"strings"
	"unicode"

	"github.com/samskaping/sdk/report/internal/ooxml"
	"github.com/samskaping/sdk/samskaping/value"
)

// programRelation reports whether a relationship of a kind leads to what can do things, or to a
// document that is opened as a part of the one it is in. What a part says that it is, is not enough
// to go by.
func programRelation(kind string) bool {
	return slices.Contains([]string{
		"vbaproject", "wordvbadata", "oleobject", "control", "activexcontrolbinary", "afchunk", "subdocument",
		"attachedtoolbars", "keymapcustomizations", "extensibility", "webextension", "webextensiontaskpanes",
	}, strings.ToLower(kind))
}

// onlyHeld reports whether what a relationship of a kind leads to is shown or kept and no more:
// pictures that are not drawn, the letters of fonts, and data that fields are filled from.
func onlyHeld(kind string) bool {
	return slices.Contains([]string{"image", "font", "customXml", "customXmlProps"}, kind)
}

// inspect refuses a part of a template with something that would be fetched or started when the
// document is opened, printed or pointed at. A part may give any prefix to its names, and so they
// are known by what comes after it.
func inspect(part *ooxml.Part) error {
	root, err := part.Look()
	if err != nil {
		return unreadable(err)
	}
	i := inspection{addresses: map[string]string{}}
	for _, r := range part.Relations() {
		i.addresses[r.ID] = r.Address
	}
	i.look(root)
	for _, f := range i.fields { // those that do not end
		i.runs(f.words.String())
	}
	return i.err
}

// inspection is a part that is looked through. The fields are those that are open, the innermost last.
type inspection struct {
	addresses map[string]string // of the relationships, by their ids
	fields    []*openField
	err       error
}

// openField is what a field of Word is told to do, as far as it has been read.
type openField struct {
	words strings.Builder
	done  bool // what comes now is what the field shows
}

func (i *inspection) outside(address string) {
	i.err = unusable(templateOutside, value.Named("address", value.Excerpt(address, 80)))
}

func (i *inspection) look(e *ooxml.Element) {
	if i.err != nil {
		return
	}
	switch name := local(e.Name()); name {
	case "fldSimple":
		i.runs(attribute(e, "instr"))
	case "fldChar":
		i.field(attribute(e, "fldCharType"))
	case "instrText", "delInstrText":
		if n := len(i.fields); n > 0 && !i.fields[n-1].done {
			i.fields[n-1].words.WriteString(e.Text())
		}
	case "hlinkClick", "hlinkHover", "hlinkMouseOver":
		action := strings.ToLower(attribute(e, "action"))
		for _, starts := range []string{"ppaction://program", "ppaction://macro", "ppaction://ole"} {
			if strings.HasPrefix(action, starts) {
				i.err = unusable(templateMacros)
			}
		}
		if address := i.addresses[attribute(e, "id")]; address != "" && name != "hlinkClick" {
			i.outside(address)
		}
	default:
		i.drawing(name, e)
	}
	for _, child := range e.Elements("") {
		i.look(child)
	}
}

// drawing looks at the addresses in a drawing of the old kind, which stand in the drawing itself.
func (i *inspection) drawing(name string, e *ooxml.Element) {
	for _, a := range e.Attrs() {
		kind := local(a.Name)
		if kind != "src" && kind != "althref" && kind != "href" || !leadsOut(a.Value) {
			continue
		}
		link := kind == "href" && name != "imagedata" && name != "fill" && name != "stroke"
		if !link || !pressed(a.Value) {
			i.outside(a.Value)
		}
	}
}

// field follows where a field begins and ends.
func (i *inspection) field(mark string) {
	n := len(i.fields)
	switch {
	case mark == "begin":
		if n > 0 && !i.fields[n-1].done && !i.fields[n-1].named() {
			i.outside(i.fields[n-1].words.String() + "{ … }") // what it does comes out of another field
		}
		i.fields = append(i.fields, &openField{})
	case n == 0:
	case mark == "separate":
		i.fields[n-1].done = true
	case mark == "end":
		i.runs(i.fields[n-1].words.String())
		i.fields = i.fields[:n-1]
	}
}

// named reports whether it is known already what a field does, before a field in it is reached. A
// formula begins with its sign.
func (f *openField) named() bool {
	code := strings.TrimLeftFunc(f.words.String(), unicode.IsSpace)
	return strings.HasPrefix(code, "=") || strings.ContainsFunc(code, unicode.IsSpace)
}

// runs refuses the code of a field that fetches something from another place, starts another
// program, or speaks to the printer.
func (i *inspection) runs(code string) {
	name := strings.TrimLeft(strings.TrimSpace(code), `"“”`)
	if end := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		name = name[:end]
	}
	if slices.Contains([]string{
		"DDE", "DDEAUTO", "LINK", "EMBED", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "RD", "DATABASE", "CONTROL", "HTMLCONTROL", "PRINT",
	}, strings.ToUpper(name)) {
		i.outside(code)
	}
}

// leadsOut reports whether an address is of something outside the file.
func leadsOut(address string) bool {
	address = strings.ReplaceAll(strings.TrimSpace(address), `\`, "/")
	return strings.HasPrefix(address, "//") || strings.Contains(address, ":")
}

// local is a name without its prefix.
func local(name string) string { return name[strings.LastIndexByte(name, ':')+1:] }

// attribute is the value of an attribute, whatever its prefix.
func attribute(e *ooxml.Element, name string) string {
	for _, a := range e.Attrs() {
		if local(a.Name) == name {
			return a.Value
		}
	}
	return ""
}
