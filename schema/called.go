package schema

import (
	"encoding/json"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// mostNamed is the size of the largest document whose names are looked up, in bytes. A plan is far
// smaller.
const mostNamed = 1 << 20

// suggestIDs suggests the id of the thing in the document that has the name which somebody wrote in
// place of an id.
func suggestIDs(list finding.List, data []byte) {
	var ids map[string]string
	for _, f := range list {
		if f.Rule.ID != idForm.ID || f.Pointer.Last() == "id" || len(data) > mostNamed {
			continue
		}
		if ids == nil {
			var document any
			if json.Unmarshal(data, &document) != nil {
				return
			}
			ids = idsByName(document)
		}
		written := ""
		for i, a := range f.Args {
			id := ids[strings.ToLower(strings.TrimSpace(written))]
			switch {
			case a.Name == "value":
				written = a.Text.NB
			case a.Name == "suggestion" && id != "":
				f.Args[i] = named("suggestion", text("{id}, som er id-en til «{name}»", "{id}, som er id-en til «{name}»", "{id}, which is the id of “{name}”").
					Fill(value.Named("id", id), value.Named("name", written)))
			}
		}
	}
}

// idsByName are the ids of the things in a document by what they are called, in small letters. A name
// that several have leads to none of them.
func idsByName(document any) map[string]string {
	ids := map[string]string{}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			for _, item := range v {
				walk(item)
			}
			id, _ := v["id"].(string)
			if _, err := value.ParseID(id); err != nil {
				return
			}
			for _, key := range []string{"title", "name", "role"} {
				name, _ := v[key].(string)
				name = strings.ToLower(strings.TrimSpace(name))
				if name == "" {
					continue
				}
				if other, taken := ids[name]; !taken || other == id {
					ids[name] = id
				} else {
					ids[name] = ""
				}
			}
		}
	}
	walk(document)
	return ids
}
