package schema

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// node is what a part of a schema says about a value, made for the checker.
type node struct {
	kind kind
	// An object has these properties, in the order of the schema, and no others.
	properties []propertyNode
	required   set
	conditions []requirement
	// A list.
	items              *node
	minItems, maxItems int
	// A text. Form is nil when every text is right.
	minLength, maxLength int
	form                 *automaton
	words                []string // texts that are right, to be looked at before the form
	// A whole number.
	minimum, maximum int64
}

type kind uint8

const (
	objectKind kind = iota
	listKind
	textKind
	integerKind
	booleanKind
)

var kinds = map[string]kind{"object": objectKind, "array": listKind, "string": textKind, "integer": integerKind, "boolean": booleanKind}

// maxProperties is how many properties an object may have.
const maxProperties = 128

type propertyNode struct {
	name string
	node *node
	// written is the name and its colon as they mostly stand in a document, and begin how that begins.
	written string
	begin   beginning
}

// beginning is up to eight bytes, which are compared at once.
type beginning struct{ bytes, mask uint64 }

func newPropertyNode(name string, n *node) propertyNode {
	quoted, _ := json.Marshal(name) // a string can always be written
	p := propertyNode{name: name, node: n, written: string(quoted) + ":"}
	for i := range min(len(p.written), 8) {
		p.begin.bytes |= uint64(p.written[i]) << (8 * i)
		p.begin.mask |= 0xff << (8 * i)
	}
	return p
}

// requirement says which properties must be there when another has a certain value.
type requirement struct {
	property int
	node     *node
	required set
}

// keywords are those the checker understands, by the kind of value they are about. A schema may
// not use a keyword for another kind, where it would say nothing.
var keywords = map[kind][]string{
	objectKind:  {"properties", "required", "additionalProperties", "if", "then", "allOf"},
	listKind:    {"items", "minItems", "maxItems"},
	textKind:    {"minLength", "maxLength", "pattern", "not", "enum", "const"},
	integerKind: {"minimum", "maximum"},
	booleanKind: nil,
}

// annotations say nothing about which values are right.
var annotations = []string{"$schema", "$id", "$defs", "$comment", "title", "description", "examples"}

// checkerOf is the checker of a document, made of the embedded file. It takes the addresses of
// older minor versions too, since these only lack something.
var checkerOf = perDocument(func(doc Document) *node {
	n, err := compile(Bytes(doc), doc.limits().items)
	if err != nil {
		panic("schema: embedded file: " + err.Error())
	}
	known, _ := parseAddress(doc.URL())
	for known.minor--; known.minor >= 0; known.minor-- {
		address := n.properties[n.find([]byte("$schema"), 0)].node
		address.words = append(address.words, known.url())
	}
	return n
})

// compile makes a checker of a JSON Schema, which takes lists of so many items at most. A schema that
// says anything the checker does not understand in full is an error that names it.
func compile(schema []byte, maxItems int) (*node, error) {
	c := compiler{maxItems: maxItems, definitions: map[string]*node{}}
	if err := json.Unmarshal(schema, &c.root); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	n, err := c.node(schema)
	if err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return n, nil
}

type compiler struct {
	maxItems int
	root     struct {
		Definitions map[string]json.RawMessage `json:"$defs"`
	}
	definitions map[string]*node
}

// subschema has the keywords of one part of a schema.
type subschema struct {
	Type                 string
	Ref                  string `json:"$ref"`
	Properties           namedSchemas
	Required             []string
	AdditionalProperties json.RawMessage
	AllOf                []json.RawMessage
	Items                json.RawMessage
	MinItems, MaxItems   *int
	MinLength, MaxLength *int
	Pattern, Const       *string
	Enum                 []string
	Not                  json.RawMessage
	Minimum, Maximum     *int64
}

func (c *compiler) node(schema json.RawMessage) (*node, error) {
	var s subschema
	if err := json.Unmarshal(schema, &s); err != nil {
		return nil, err
	}
	if s.Ref != "" {
		if err := only(schema, append(annotations, "$ref")); err != nil {
			return nil, err
		}
		return c.definition(s.Ref)
	}
	n := &node{}
	return n, c.fill(n, schema, s)
}

// definition is made once, before what it refers to, so that a type may refer to itself.
func (c *compiler) definition(ref string) (*node, error) {
	name, _ := strings.CutPrefix(ref, "#/$defs/")
	if n, made := c.definitions[name]; made {
		return n, nil
	}
	schema, there := c.root.Definitions[name]
	var s subschema
	if err := json.Unmarshal(schema, &s); !there || err != nil || s.Ref != "" {
		return nil, fmt.Errorf("%q does not lead to a type", ref)
	}
	n := &node{}
	c.definitions[name] = n
	return n, c.fill(n, schema, s)
}

func (c *compiler) fill(n *node, schema json.RawMessage, s subschema) (err error) {
	var known bool
	if n.kind, known = kinds[s.Type]; !known {
		return fmt.Errorf("type %q", s.Type)
	}
	if err := only(schema, append(annotations, append(keywords[n.kind], "type")...)); err != nil {
		return err
	}
	switch n.kind {
	case objectKind:
		return c.object(n, schema, s)
	case listKind:
		n.minItems, n.maxItems = or(s.MinItems, 0), min(or(s.MaxItems, c.maxItems), c.maxItems)
		n.items, err = c.node(s.Items)
	case textKind:
		n.minLength, n.maxLength = or(s.MinLength, 0), or(s.MaxLength, math.MaxInt)
		if s.Pattern != nil {
			if pattern, longest, counted := withoutCount(*s.Pattern); counted {
				s.Pattern, n.maxLength = &pattern, min(n.maxLength, longest)
			}
		}
		n.form, err = formOf(s)
		switch { // words are for where nothing else is asked
		case s.Pattern != nil || s.Not != nil:
		case s.Const == nil:
			n.words = s.Enum
		case s.Enum == nil:
			n.words = []string{*s.Const}
		}
	case integerKind:
		n.minimum, n.maximum = or(s.Minimum, math.MinInt64), or(s.Maximum, math.MaxInt64)
	}
	return err
}

func (c *compiler) object(n *node, schema json.RawMessage, s subschema) error {
	if string(s.AdditionalProperties) != "false" || len(s.Properties) > maxProperties {
		return fmt.Errorf("an object must have at most %d properties, and no others", maxProperties)
	}
	for _, p := range s.Properties {
		property, err := c.node(p.schema)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		n.properties = append(n.properties, newPropertyNode(p.name, property))
	}
	var err error
	if n.required, err = n.all(s.Required); err != nil {
		return err
	}
	for _, conditional := range append(s.AllOf, schema) {
		if err := c.requirement(n, conditional); err != nil {
			return err
		}
	}
	return nil
}

// all is the set of the properties with the names.
func (n *node) all(names []string) (found set, err error) {
	for _, name := range names {
		i := n.find([]byte(name), 0)
		if i < 0 {
			return found, fmt.Errorf("required property %q is not there", name)
		}
		found.add(i)
	}
	return found, nil
}

// requirement reads an if and then of the one form there is: when a property has a value, others
// are required.
func (c *compiler) requirement(n *node, schema json.RawMessage) error {
	var s struct{ If, Then json.RawMessage }
	if err := json.Unmarshal(schema, &s); err != nil || s.If == nil && s.Then == nil {
		return err
	}
	var when, then subschema
	if err := cmp.Or(only(s.If, []string{"properties", "required"}), only(s.Then, []string{"required"}),
		json.Unmarshal(s.If, &when), json.Unmarshal(s.Then, &then)); err != nil {
		return err
	}
	if len(when.Properties) != 1 || !slices.Equal(when.Required, []string{when.Properties[0].name}) {
		return errors.New("an if must be about one property, and require it")
	}
	var value subschema
	if err := json.Unmarshal(when.Properties[0].schema, &value); err != nil {
		return err
	}
	r := requirement{property: n.find([]byte(when.Properties[0].name), 0), node: &node{kind: textKind, maxLength: math.MaxInt}}
	if r.property < 0 || n.properties[r.property].node.kind != textKind || len(n.conditions) == 64 {
		return fmt.Errorf("an if about %q", when.Properties[0].name)
	}
	err := only(when.Properties[0].schema, []string{"const", "enum"})
	if err == nil {
		r.node.form, err = formOf(value)
	}
	if err == nil {
		r.required, err = n.all(then.Required)
	}
	n.conditions = append(n.conditions, r)
	return err
}

// formOf is everything a schema says about how a text is written, nil when it says nothing.
func formOf(s subschema) (*automaton, error) {
	var conditions []condition
	if s.Pattern != nil {
		conditions = append(conditions, condition{pattern: *s.Pattern})
	}
	if s.Const != nil {
		conditions = append(conditions, oneOf(*s.Const))
	}
	if s.Enum != nil {
		conditions = append(conditions, oneOf(s.Enum...))
	}
	if s.Not != nil {
		var not subschema
		if err := cmp.Or(only(s.Not, []string{"type", "pattern"}), json.Unmarshal(s.Not, &not)); err != nil {
			return nil, err
		}
		if not.Type != "" && not.Type != "string" {
			return nil, fmt.Errorf("no text is of type %q", not.Type)
		}
		conditions = append(conditions, condition{pattern: or(not.Pattern, ""), refused: true})
	}
	if conditions == nil {
		return nil, nil
	}
	return newAutomaton(conditions)
}

// withoutCount takes the count from a pattern that ends in a character which may come a number of
// times, such as ^[a-z]{1,63}$, and says how long a text may be instead: an automaton that need not
// count has few states. It reports false when a pattern is not like that.
func withoutCount(pattern string) (rest string, longest int, counted bool) {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil || parsed.Op != syntax.OpConcat {
		return "", 0, false
	}
	parts := parsed.Sub
	if len(parts) < 3 || parts[0].Op != syntax.OpBeginText || parts[len(parts)-1].Op != syntax.OpEndText {
		return "", 0, false
	}
	last := parts[len(parts)-2]
	if last.Op != syntax.OpRepeat || last.Max < 0 || last.Sub[0].Op != syntax.OpCharClass {
		return "", 0, false
	}
	longest = last.Max
	for _, part := range parts[1 : len(parts)-2] {
		length, fixed := lengthOfAll(part)
		if !fixed {
			return "", 0, false
		}
		longest += length
	}
	last.Max = -1
	return parsed.String(), longest, true
}

// lengthOfAll is how many characters there are in every text that a part of a pattern takes. It
// reports false when these may differ.
func lengthOfAll(part *syntax.Regexp) (length int, fixed bool) {
	switch part.Op {
	case syntax.OpCharClass:
		return 1, true
	case syntax.OpLiteral:
		return len(part.Rune), true
	case syntax.OpRepeat:
		length, fixed = lengthOfAll(part.Sub[0])
		return part.Min * length, fixed && part.Min == part.Max
	}
	return 0, false
}

func oneOf(words ...string) condition {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = regexp.QuoteMeta(word)
	}
	return condition{pattern: "^(?:" + strings.Join(quoted, "|") + ")$"}
}

// only returns an error when a part of a schema uses other keywords than these.
func only(schema json.RawMessage, allowed []string) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(schema, &all); err != nil {
		return err
	}
	for _, keyword := range slices.Sorted(maps.Keys(all)) {
		if !slices.Contains(allowed, keyword) {
			return fmt.Errorf("keyword %q", keyword)
		}
	}
	return nil
}

func or[T any](stated *T, otherwise T) T {
	if stated != nil {
		return *stated
	}
	return otherwise
}

// namedSchemas are the properties of an object in the order of the schema.
type namedSchemas []struct {
	name   string
	schema json.RawMessage
}

// UnmarshalJSON keeps the order.
func (l *namedSchemas) UnmarshalJSON(data []byte) error {
	var byName map[string]json.RawMessage
	if err := json.Unmarshal(data, &byName); err != nil {
		return err
	}
	c := cursor{data: data}
	c.entries(func(raw []byte, _ int) bool {
		name := unescape(raw)
		*l = append(*l, struct {
			name   string
			schema json.RawMessage
		}{name, byName[name]})
		return c.skip()
	})
	return nil
}
