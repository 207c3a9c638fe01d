package schema

import "reflect"

// ReadFast reads a document without encoding/json, and reports whether it could.
func ReadFast(data []byte, to any) bool {
	v := reflect.ValueOf(to).Elem()
	return readInto(v, shapeOf(v.Type()), data)
}
