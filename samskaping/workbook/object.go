package workbook

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"strconv"
)

// object is a part of a plan as plain JSON: texts, json.Number, bool, object and []any. The
// workbook works on this and not on the Go types, because a cell may hold what no type can.
type object = map[string]any

// parse reads a plan into plain JSON.
func parse(data []byte) (object, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var plan object
	err := decoder.Decode(&plan)
	return plan, err
}

// get follows a path of properties, nil where it leads nowhere.
func get(o object, path []string) any {
	for _, name := range path[:len(path)-1] {
		o, _ = o[name].(object)
	}
	return o[path[len(path)-1]]
}

// set puts a value at the end of a path. Nil takes the value out, and with it the objects that
// are left with nothing in them: what is absent is not stated.
func set(o object, path []string, v any) {
	name := path[0]
	if len(path) > 1 {
		inner, _ := o[name].(object)
		if inner == nil {
			inner = object{}
		}
		set(inner, path[1:], v)
		v = inner
		if len(inner) == 0 {
			v = nil
		}
	}
	if v == nil {
		delete(o, name)
		return
	}
	o[name] = v
}

// bare copies a thing without the lists of other things in it.
func (s *sheet) bare(o object) object {
	out := cloneObject(o)
	for _, list := range s.lists {
		set(out, list.path, nil)
	}
	return out
}

func cloneObject(o object) object {
	out := maps.Clone(o)
	for name, v := range out {
		if inner, ok := v.(object); ok {
			out[name] = cloneObject(inner)
		}
	}
	return out
}

func same(a, b any) bool { return reflect.DeepEqual(a, b) }

func itoa(n int) string { return strconv.Itoa(n) }
