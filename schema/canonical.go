package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// ErrNotUTF8 says that a document holds text that is not UTF-8, which could not be read again.
var ErrNotUTF8 = errors.New("schema: text that is not UTF-8")

// Canonical writes a document in the one form all documents of interchange are written in: the
// properties in the order of the type, indented by two spaces, nothing escaped that JSON lets
// stand, and a newline at the end. It returns ErrNotUTF8 with the property that holds such text, and
// the errors of encoding/json.
func Canonical(document any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return nil, err
	}
	if at, found := notUTF8(out.Bytes()); found {
		return nil, fmt.Errorf("%w in %s", ErrNotUTF8, at)
	}
	return out.Bytes(), nil
}

// notUTF8 is the property in which encoding/json has put U+FFFD for what is not UTF-8, or the beginning
// of such a text in a list. It writes an escape then, and the character where the character stood.
func notUTF8(written []byte) (at []byte, found bool) {
	escape := []byte(`\ufffd`)
	for from := 0; ; {
		next := bytes.Index(written[from:], escape)
		if next < 0 {
			return nil, false
		}
		before := written[:from+next]
		line := before[bytes.LastIndexByte(before, '\n')+1:]
		if backslashes := len(line) - len(bytes.TrimRight(line, `\`)); backslashes%2 == 0 {
			at, _, _ = bytes.Cut(bytes.TrimSpace(line), []byte(": "))
			return at, true
		}
		from += next + len(escape)
	}
}
