// Package schema is the gate: it judges whether bytes are a document of interchange, and says
// in plain words, in bokmål, nynorsk and English, what is wrong with those that are not.
//
// It knows no Go type of the model. [Judge] looks at a document in two stages. The scan wants
// UTF-8, JSON without duplicate names, and numbers and nesting that every reader can take. Then
// the JSON Schema says which properties there are and how they are written. All findings of a
// stage come at once; the second stage needs the first to pass. The rules of the method come
// after this package, when a document has become its Go type.
//
// The schemas are generated from the Go types and published for anyone to validate with, in
// any language; [Bytes] gives them. Beside them lie the names of every property ([Labels]) and
// the codes ([Codelists]) in three languages: one source for editors, workbooks and documents.
package schema

import (
	"embed"
	"errors"
	"strconv"
	"strings"
	"sync"
)

// Version is the version of the schemas, major and minor. Minor versions only add.
const Version = "0.1"

// ErrNewerVersion says that a document was read from a newer schema version than this library knows. It can
// be shown, but not written, because what is not known of it would be lost.
var ErrNewerVersion = errors.New("schema: the document is of a newer version than " + Version)

const base = "https://samskaping.github.io/schema/"

// Document is a kind of document of interchange.
type Document string

// The documents of interchange.
const (
	Plan          Document = "plan"           // a co-creation project
	BenefitReport Document = "benefit-report" // what a project tells about its benefits in a period
	// NationalReport is many benefit reports added up.
	NationalReport Document = "national-report"
)

// documents are the documents of interchange, and the types of them as wholes.
var documents = []struct {
	document Document
	root     string // as TypeName and labels.json have it
}{
	{Plan, "Plan"},
	{BenefitReport, "BenefitReport"},
	{NationalReport, "AggregateReport"},
}

// Documents lists the documents of interchange.
func Documents() []Document {
	var all []Document
	for _, d := range documents {
		all = append(all, d.document)
	}
	return all
}

// perDocument makes something of each document of interchange when it is first asked for, and
// keeps it.
func perDocument[T any](of func(Document) T) func(Document) T {
	all := map[Document]func() T{}
	for _, doc := range Documents() {
		all[doc] = sync.OnceValue(func() T { return of(doc) })
	}
	return func(doc Document) (none T) {
		if made, known := all[doc]; known {
			return made()
		}
		return none
	}
}

// URL is the address of the document's schema, which every document starts with.
func (d Document) URL() string { return base + Version + "/" + string(d) + ".schema.json" }

//go:embed *.schema.json
var schemas embed.FS

// Bytes returns the JSON Schema (2020-12) of a document, or nil when there is no such document.
func Bytes(d Document) []byte {
	data, err := schemas.ReadFile(string(d) + ".schema.json")
	if err != nil {
		return nil
	}
	return data
}

// root is the type of the document as a whole, "" when there is no such document.
func (d Document) root() string {
	for _, known := range documents {
		if known.document == d {
			return known.root
		}
	}
	return ""
}

// address is what the $schema of a document says.
type address struct {
	document     Document
	major, minor int
}

// parseAddress reads the address of a schema of any version and document. There is one way to write it: 0.01
// and +0.1 are versions that no schema has.
func parseAddress(url string) (address, bool) {
	rest, ok := strings.CutPrefix(url, base)
	if !ok {
		return address{}, false
	}
	version, file, ok := strings.Cut(rest, "/")
	name, isSchema := strings.CutSuffix(file, ".schema.json")
	if !ok || !isSchema {
		return address{}, false
	}
	major, minor, _ := strings.Cut(version, ".")
	a := address{document: Document(name)}
	var errMajor, errMinor error
	a.major, errMajor = strconv.Atoi(major)
	a.minor, errMinor = strconv.Atoi(minor)
	return a, errMajor == nil && errMinor == nil && a.major >= 0 && a.minor >= 0 && a.url() == url
}

func (a address) url() string {
	return base + a.version() + "/" + string(a.document) + ".schema.json"
}

func (a address) version() string { return strconv.Itoa(a.major) + "." + strconv.Itoa(a.minor) }

// newer reports whether a document of this address is of a newer minor version than this
// library knows: such a document is read, but never written.
func (a address) newer() bool {
	known, _ := parseAddress(a.document.URL())
	return a.major == known.major && a.minor > known.minor
}
