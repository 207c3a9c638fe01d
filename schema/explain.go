package schema

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// explain turns violations of the schema into findings. One place gets one finding for how it is
// written, however many keywords say no. In a document of a newer version, properties that are
// not known are warnings.
func explain(doc Document, instance any, failed []violation, newer bool) finding.List {
	var list finding.List
	explained := map[finding.Pointer]bool{}
	vocabularies := map[string]vocabulary{}
	slices.SortStableFunc(failed, func(a, b violation) int {
		// The wrong type is the reason for whatever else is wrong with a value.
		return cmp.Or(a.at.Compare(b.at), rank(a.keyword)-rank(b.keyword))
	})
	for _, v := range failed {
		e := explainer{doc: doc, document: instance, vocabularies: vocabularies, at: v.at, value: lookup(instance, v.at)}
		e.schema, _ = lookup(tree(doc), pointer(v.schema)).(map[string]any)
		switch v.keyword {
		case "required":
			list = append(list, e.missing()...)
			continue
		case "additionalProperties":
			list = append(list, e.unknown(newer)...)
			continue
		}
		// The only constant is the schema's address, and judge has read that already.
		if explained[v.at] || v.keyword == "const" {
			continue
		}
		explained[v.at] = true
		list = append(list, e.wrong(v))
	}
	return list
}

func rank(keyword string) int {
	if keyword == "type" {
		return 0
	}
	return 1
}

// explainer knows one value of a document and the subschema it violates.
type explainer struct {
	doc      Document
	document any
	at       finding.Pointer
	value    any
	schema   map[string]any
	// vocabularies are kept while a document is explained, by type.
	vocabularies map[string]vocabulary
}

func (e explainer) missing() finding.List {
	object, _ := e.value.(map[string]any)
	var list finding.List
	for _, name := range texts(e.schema["required"]) {
		if _, there := object[name]; !there {
			label := e.label(e.at, name)
			list = append(list, missingProperty.At(e.at, value.Named("property", name),
				named("label", label.Title), named("help", label.Help), e.thing(e.at)))
		}
	}
	return list
}

func (e explainer) unknown(newer bool) finding.List {
	object, _ := e.value.(map[string]any)
	properties, _ := e.schema["properties"].(map[string]any)
	known := slices.Sorted(maps.Keys(properties))
	var list finding.List
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if _, there := properties[name]; there {
			continue
		}
		at, property := e.at.Key(name), value.Named("property", shorten(name))
		sameLetters := slices.IndexFunc(known, func(k string) bool { return strings.EqualFold(k, name) })
		switch {
		case sameLetters >= 0:
			list = append(list, propertyCase.At(at, property, value.Named("known", known[sameLetters])))
		case newer:
			list = append(list, unknownPropertyNewer.At(at, property, e.thing(e.at)))
		default:
			list = append(list, unknownProperty.At(at, property, e.thing(e.at), named("hint", e.vocabulary(known).hintUnknown(name))))
		}
	}
	return list
}

// vocabulary is that of the type of the object.
func (e explainer) vocabulary(known []string) vocabulary {
	typeName := typeOf(e.doc, e.at)
	v, there := e.vocabularies[typeName]
	if !there {
		v = newVocabulary(typeName, known)
		e.vocabularies[typeName] = v
	}
	return v
}

func (e explainer) wrong(v violation) finding.Finding {
	label := e.label(e.at.Parent(), e.at.Last())
	written := value.Named("value", shorten(fmt.Sprint(e.value)))
	labelled, help := named("label", e.title(e.at)), named("help", label.Help)
	switch v.keyword {
	case "type":
		if e.value == nil {
			return nullValue.At(e.at, labelled)
		}
		wanted, _ := e.schema["type"].(string)
		return wrongType.At(e.at, labelled, named("found", typeNames[typeName(e.value)]),
			named("wanted", typeNames[wanted]), named("hint", e.hintType(wanted, last(v.schema), label.Help)))
	case "enum":
		list, _ := codelist(last(v.schema))
		return notInCodelist.At(e.at, written, named("list", lowerFirst(list.Title)), named("hint", hintCode(fmt.Sprint(e.value), list)))
	case "minLength":
		return emptyText.At(e.at, labelled, help, e.thing(e.at.Parent()))
	case "minimum", "maximum":
		return countRange.At(e.at, written)
	}
	if form, ok := forms[last(v.schema)]; ok && (v.keyword == "pattern" || v.keyword == "not") {
		text := fmt.Sprint(e.value)
		if form.rule.ID == dateForm.ID && looksLikeDate(text) {
			return noSuchDate.At(e.at, written)
		}
		return form.rule.At(e.at, written, named("suggestion", form.suggest(text)))
	}
	return otherForm.At(e.at, written, labelled, help)
}

// title names the value at a place.
func (e explainer) title(at finding.Pointer) value.Text {
	if at == "" {
		return Label(e.doc.root(), "").Title
	}
	return e.label(at.Parent(), at.Last()).Title
}

// label names a property of the object at a place. An item of a list has the name of its list.
func (e explainer) label(object finding.Pointer, name string) PropertyLabel {
	for object != "" {
		if _, isList := lookup(e.document, object).([]any); !isList {
			break
		}
		object, name = object.Parent(), object.Last()
	}
	label := Label(typeOf(e.doc, object), name)
	if label.Title.IsZero() {
		label.Title = value.Same(shorten(name))
	}
	return label
}

// thing names the object at a place for people: «aktivitet «Drop-in på biblioteket»».
func (e explainer) thing(at finding.Pointer) value.Arg {
	title := Label(typeOf(e.doc, at), "").Title
	if title.IsZero() {
		title = value.Same(shorten(at.Last()))
	}
	title = lowerFirst(title)
	object, _ := lookup(e.document, at).(map[string]any)
	for _, key := range []string{"title", "name", "role", "id"} {
		if called, _ := object[key].(string); called != "" {
			called = shorten(called)
			title = value.Text{NB: title.NB + " «" + called + "»", NN: title.NN + " «" + called + "»", EN: title.EN + " “" + called + "”"}
			break
		}
	}
	return named("thing", title)
}

func named(name string, text value.Text) value.Arg { return value.Arg{Name: name, Text: text} }

// typeNames says in words what sorts of values JSON has.
var typeNames = map[string]value.Text{
	"string":  text("tekst i anførselstegn", "tekst i hermeteikn", "text in quotation marks"),
	"integer": text("et helt tall uten anførselstegn", "eit heilt tal utan hermeteikn", "a whole number without quotation marks"),
	"boolean": text("true eller false", "true eller false", "true or false"),
	"array":   text("en liste i hakeparenteser", "ei liste i hakeparentesar", "a list in square brackets"),
	"object":  text("et objekt i krøllparenteser", "eit objekt i krøllparentesar", "an object in braces"),
}

func typeName(v any) string {
	switch v.(type) {
	case string:
		return "string"
	case json.Number:
		return "integer"
	case bool:
		return "boolean"
	case []any:
		return "array"
	}
	return "object"
}

// hintType says how to write a value whose type is wrong. Definition is the name the schema has
// for what is wanted, if it has one.
func (e explainer) hintType(wanted, definition string, help value.Text) value.Text {
	v := e.value
	if list, isCode := codelist(definition); isCode {
		return hintCode(fmt.Sprint(v), list)
	}
	number, isNumber := v.(json.Number)
	written, isText := v.(string)
	_, isObject := v.(map[string]any)
	_, isPlainInteger := plainInteger(written)
	unit, isEstimate := strings.CutSuffix(definition, "Estimate")
	form, hasForm := forms[unit]
	switch {
	case isNumber && wanted == "string":
		return text("Skriv \"{n}\" med anførselstegn.", "Skriv \"{n}\" med hermeteikn.", "Write \"{n}\" with quotation marks.").
			Fill(value.Named("n", shorten(number.String())))
	case isText && wanted == "integer" && isPlainInteger,
		isText && wanted == "boolean" && (written == "true" || written == "false"):
		return text("Skriv {n} uten anførselstegn.", "Skriv {n} utan hermeteikn.", "Write {n} without quotation marks.").
			Fill(value.Named("n", written))
	case isObject && wanted == "array":
		return text("Sett hakeparenteser rundt: [ … ].", "Set hakeparentesar rundt: [ … ].", "Put square brackets around it: [ … ].")
	case isText && wanted == "array" && e.listsTexts():
		return text("Skriv {list}, med hakeparenteser rundt og komma mellom når det er flere.", "Skriv {list}, med hakeparentesar rundt og komma mellom når det er fleire.",
			"Write {list}, with square brackets around and a comma between when there are several.").Fill(value.Named("list", e.asList(written)))
	case (isText || isNumber) && isEstimate && hasForm:
		number := form.suggest(fmt.Sprint(v)).NB
		if strings.Count(number, "\"") != 2 {
			number = "\"120\"" // what can be copied, and not a choice of two
		}
		return text("Skriv { \"value\": {n} }, eller { \"min\": {n} } for «minst».", "Skriv { \"value\": {n} }, eller { \"min\": {n} } for «minst».",
			"Write { \"value\": {n} }, or { \"min\": {n} } for “at least”.").Fill(value.Named("n", number))
	case wanted == "object":
		return text("Skriv krøllparenteser med egenskaper inni, for eksempel {example}.", "Skriv krøllparentesar med eigenskapar inni, til dømes {example}.",
			"Write braces with properties inside, such as {example}.").Fill(value.Named("example", e.exampleObject()))
	}
	return help
}

// item is the subschema of the items of a list.
func (e explainer) item() (item map[string]any, isNamed bool) {
	item, _ = e.schema["items"].(map[string]any)
	ref, isNamed := item["$ref"].(string)
	if isNamed {
		item, _ = lookup(tree(e.doc), finding.Pointer(strings.TrimPrefix(ref, "#"))).(map[string]any)
	}
	return item, isNamed
}

// listsTexts reports whether the list that is wanted is one of texts, codes or ids.
func (e explainer) listsTexts() bool {
	item, _ := e.item()
	return item["type"] == "string"
}

// asList writes a text as a list. Ids and codes have no commas in them, and so commas part them.
func (e explainer) asList(written string) string {
	items := []string{written}
	if _, isNamed := e.item(); isNamed {
		items = strings.FieldsFunc(written, func(r rune) bool { return r == ',' || r == ';' })
	}
	for i, item := range items {
		items[i] = strconv.Quote(shorten(strings.TrimSpace(item)))
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// exampleObject shows how an object of the type is begun: with what it must have, or with its
// first property.
func (e explainer) exampleObject() string {
	properties, _ := e.schema["properties"].(map[string]any)
	if _, isPeriod := properties["from"]; isPeriod {
		return `{ "from": "2026-01-01", "to": "2026-12-31" }`
	}
	required := texts(e.schema["required"])
	if len(required) == 0 {
		return "{ … }"
	}
	for i, name := range required {
		required[i] = `"` + name + `": "…"`
	}
	return "{ " + strings.Join(required, ", ") + " }"
}

// typeOf is the name of the type of the object at a place in a document, as the schema has it;
// "" where the schema knows no type.
func typeOf(doc Document, at finding.Pointer) string {
	node, name := tree(doc), doc.root()
	for _, token := range at.Tokens() {
		object, _ := node.(map[string]any)
		if items, isList := object["items"]; isList {
			node = items
		} else {
			properties, _ := object["properties"].(map[string]any)
			node = properties[token]
		}
		name = ""
		object, _ = node.(map[string]any)
		if ref, refers := object["$ref"].(string); refers {
			name = strings.TrimPrefix(ref, "#/$defs/")
			node = lookup(tree(doc), finding.Pointer(strings.TrimPrefix(ref, "#")))
		}
	}
	return name
}

// tree is the schema of a document as plain JSON.
var tree = perDocument(func(doc Document) any { return mustDecode[any](Bytes(doc)) })

// lookup follows a pointer through plain JSON, nil where it leads nowhere.
func lookup(node any, at finding.Pointer) any {
	for _, token := range at.Tokens() {
		switch n := node.(type) {
		case map[string]any:
			node = n[token]
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(n) {
				return nil
			}
			node = n[i]
		default:
			return nil
		}
	}
	return node
}

func pointer(tokens []string) finding.Pointer {
	var at finding.Pointer
	for _, token := range tokens {
		at = at.Key(token)
	}
	return at
}

func texts(list any) []string {
	var out []string
	items, _ := list.([]any)
	for _, item := range items {
		if s, ok := item.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func last(tokens []string) string {
	if len(tokens) == 0 {
		return ""
	}
	return tokens[len(tokens)-1]
}
