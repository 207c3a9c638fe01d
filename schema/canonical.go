package schema

import (
	"bytes"
	"encoding/json"
)

// Canonical writes a document in the one form all documents of interchange are written in: the
// properties in the order of the type, indented by two spaces, nothing escaped that JSON lets
// stand, and a newline at the end. It returns the errors of encoding/json.
func Canonical(document any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
