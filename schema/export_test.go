package schema

import "reflect"

// DecodeAny is Decode of a pointer to any type. It also reports whether it has done without
// encoding/json.
func DecodeAny(doc Document, data []byte, to any) (verdict Verdict, fast bool, err error) {
	v := reflect.ValueOf(to).Elem()
	fast = decodeRight(doc, data, v)
	verdict, err = decode(doc, data, v)
	return verdict, fast, err
}
