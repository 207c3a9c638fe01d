package samskaping

import (
	"reflect"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
)

// A node is one stated field or list item of a plan: its place, its value, and the tags of the
// field it stands in. The value can be changed through it.
type node struct {
	at    finding.Pointer
	value reflect.Value
	tag   reflect.StructTag
}

// walk visits everything that is stated in a plan, depth first, in the order it is written.
// The ref tag of a field says which types an id in it may lead to; walk is how the rules on
// ids, references, estimates and texts reach every place without a list of places to keep.
func (p *Plan) walk(visit func(node)) { walk("", reflect.ValueOf(p).Elem(), "", visit) }

func walk(at finding.Pointer, v reflect.Value, tag reflect.StructTag, visit func(node)) {
	if v.IsZero() {
		return
	}
	visit(node{at, v, tag})
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			walk(at.Index(i), v.Index(i), tag, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if field.IsExported() && name != "" {
				walk(at.Key(name), v.Field(i), field.Tag, visit)
			}
		}
	}
}
