package schema

import (
	"bytes"
	"embed"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// Draft is the version of JSON Schema that a schema is written in.
type Draft string

// The drafts a schema is published in. They accept the same documents.
const (
	Draft202012 Draft = "2020-12" // the canonical one
	Draft07     Draft = "07"      // for validators and code generators that know no newer one
)

// Drafts lists the drafts a schema is published in.
func Drafts() []Draft { return []Draft{Draft202012, Draft07} }

//go:embed draft-07/*.schema.json
var draft07 embed.FS

// Edition returns the JSON Schema of a document in a draft, with names and guidance in a language,
// or nil when there is no such document or draft. A language that is none gives bokmål. [Bytes] is
// the canonical draft in bokmål; every edition judges a document alike.
func Edition(d Document, draft Draft, lang value.Lang) []byte {
	data := Bytes(d)
	switch draft {
	case Draft202012:
	case Draft07:
		data, _ = draft07.ReadFile("draft-07/" + string(d) + ".schema.json")
	default:
		return nil
	}
	if data == nil || lang != value.NN && lang != value.EN {
		return data
	}
	e := edition{root: d.root(), lang: lang, data: data, decoder: json.NewDecoder(bytes.NewReader(data))}
	if json.Unmarshal(data, &e.tree) != nil || e.value(nil) != nil {
		return data
	}
	e.out.Write(data[e.done:])
	return e.out.Bytes()
}

// edition is a schema on its way into another language. Everything but names and guidance is
// copied as it stands.
type edition struct {
	root    string
	lang    value.Lang
	data    []byte
	decoder *json.Decoder
	out     bytes.Buffer
	done    int            // how much of data is in out
	tree    map[string]any // the schema as values
}

// value reads one value of the schema. The way are the keys that lead to it.
func (e *edition) value(way []string) error {
	start := int(e.decoder.InputOffset())
	token, err := e.decoder.Token()
	if err != nil {
		return err
	}
	switch t := token.(type) {
	case json.Delim:
		for e.decoder.More() {
			key := ""
			if t == '{' {
				name, err := e.decoder.Token()
				if err != nil {
					return err
				}
				key, _ = name.(string)
			}
			if err := e.value(append(slices.Clip(way), key)); err != nil {
				return err
			}
		}
		_, err := e.decoder.Token()
		return err
	case string:
		if text := e.text(way); text != "" {
			// What is read before a value is a colon or a comma, and white space.
			start += bytes.IndexByte(e.data[start:], '"')
			e.replace(start, text)
		}
	}
	return nil
}

// replace puts a text in the place of the string that was read last.
func (e *edition) replace(start int, text string) {
	e.out.Write(e.data[e.done:start])
	e.out.Write(quoted(text))
	e.done = int(e.decoder.InputOffset())
}

func quoted(text string) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return []byte(`""`)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}

// text is what stands at a place of the schema in the language, or nothing when it is the same in
// all languages.
func (e *edition) text(way []string) string {
	last := len(way) - 1
	keyword, owner := way[last], way[:last]
	if keyword != "title" && keyword != "description" {
		return ""
	}
	typeName, property, rest := e.root, "", owner
	if len(rest) >= 2 && (rest[0] == "$defs" || rest[0] == "definitions") {
		typeName, rest = rest[1], rest[2:]
	}
	if len(rest) == 2 && rest[0] == "properties" {
		property, rest = rest[1], nil
	}
	list, isList := codelist(typeName)
	label := Label(typeName, property)
	switch {
	case len(rest) > 0:
		return ""
	case isList:
		return list.Title.In(e.lang)
	case keyword == "title":
		return label.Title.In(e.lang)
	}
	if list, ok := e.codesAt(owner); ok {
		return label.Help.In(e.lang) + "\n\n" + list.Guidance().In(e.lang)
	}
	return label.Help.In(e.lang)
}

// codesAt returns the codes that a property takes: it refers to them itself, in the items of a list,
// or, in draft-07, in a list of its own.
func (e *edition) codesAt(way []string) (Codelist, bool) {
	in := e.tree
	for _, key := range way {
		in, _ = in[key].(map[string]any)
	}
	if items, ok := in["items"].(map[string]any); ok {
		in = items
	}
	if all, ok := in["allOf"].([]any); ok {
		in, _ = all[0].(map[string]any)
	}
	reference, _ := in["$ref"].(string)
	return codelist(path.Base(reference))
}

// Guidance names every code of the list in one line, as an editor shows it beside what to write.
func (l Codelist) Guidance() value.Text {
	in := func(lang value.Lang) string {
		var labels []string
		for _, c := range l.Codes {
			labels = append(labels, c.Code+": "+c.Label.In(lang))
		}
		return strings.Join(labels, " · ")
	}
	return value.EachLang(in)
}
