package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// shape is a way to make one list of a plan longer, or all of them.
type shape struct {
	name  string
	path  []string // nil for all lists
	links []string // the properties that lead from each thing to the one before
	ring  bool     // the first leads to the last
}

// leads are the properties by which things of a list lead to each other.
var leads = map[string][]string{
	"activities": {"after"}, "stages": {"after"}, "milestones": {"after"}, "steps": {"leadsTo"}, "organisations": {"partOf"},
	"costs": {"partOf"}, "benefits": {"partOf", "leadsTo"}, "disbenefits": {"partOf"},
}

// many are the properties among them that are lists.
var many = map[string]bool{"after": true, "leadsTo": true}

// shapesOf are the lists of a plan, each with copies of its things that refer to the same as before, and
// with each thing leading to the next, in a chain and in a ring.
func shapesOf(plan []byte) ([]shape, error) {
	var whole map[string]any
	if err := json.Unmarshal(plan, &whole); err != nil {
		return nil, err
	}
	shapes := []shape{{name: "copies of everything"}}
	for _, path := range listsIn(whole) {
		name := strings.Join(path, ".")
		shapes = append(shapes, shape{name: "copies of " + name, path: path})
		if links := leads[path[len(path)-1]]; links != nil {
			shapes = append(shapes, shape{"a chain of " + name, path, links, false}, shape{"a ring of " + name, path, links, true})
		}
	}
	return shapes, nil
}

// listsIn are the places of the lists of objects, also those in the first object of a list.
func listsIn(object map[string]any) (paths [][]string) {
	for name, is := range object {
		inside, _ := is.(map[string]any)
		if list, ok := is.([]any); ok && len(list) > 0 {
			if inside, ok = list[0].(map[string]any); ok {
				paths = append(paths, []string{name})
			}
		}
		for _, path := range listsIn(inside) {
			paths = append(paths, append([]string{name}, path...))
		}
	}
	return paths
}

// of makes a plan with so many things in the list, or in all its lists together.
func (s shape) of(plan []byte, n int) any {
	var whole map[string]any
	if json.Unmarshal(plan, &whole) != nil {
		return nil
	}
	if s.path != nil {
		s.lengthen(whole, s.path, n)
		return whole
	}
	for _, path := range listsIn(whole) {
		if !withinList(whole, path) {
			s.lengthen(whole, path, n/5)
		}
	}
	return whole
}

// withinList reports whether a list is in an object of another list.
func withinList(object map[string]any, path []string) bool {
	for _, name := range path[:len(path)-1] {
		inside, ok := object[name].(map[string]any)
		if !ok {
			return true
		}
		object = inside
	}
	return false
}

// lengthen puts copies into a list until it has so many things.
func (s shape) lengthen(object map[string]any, path []string, n int) {
	last := path[len(path)-1]
	for _, name := range path[:len(path)-1] {
		switch is := object[name].(type) {
		case map[string]any:
			object = is
		case []any:
			object = is[0].(map[string]any)
		}
	}
	first, list := object[last].([]any), make([]any, 0, n)
	id := func(i int) string { return fmt.Sprintf("copy-of-%s-%d", strings.ToLower(last), i) }
	for i := range max(n, len(first)) {
		thing := map[string]any{}
		for name, is := range first[i%len(first)].(map[string]any) {
			thing[name] = is
		}
		if _, ok := thing["id"]; ok && (i >= len(first) || s.links != nil) {
			thing["id"] = id(i)
		}
		if name, ok := thing["name"].(string); ok && i >= len(first) {
			thing["name"] = fmt.Sprint(name, " ", i)
		}
		for _, link := range s.links {
			delete(thing, link)
			if i == 0 && !s.ring {
				continue
			}
			thing[link] = id((i + n - 1) % n)
			if many[link] {
				thing[link] = []string{id((i + n - 1) % n)}
			}
		}
		list = append(list, thing)
	}
	object[last] = list
}

// reportsOfOneProject are so many reports, one to a line, made of one of 2023: of some municipalities, and of as
// many years as it takes.
func reportsOfOneProject(report []byte, n int) ([]byte, error) {
	const firstYear, municipalities = 2000, 50
	day, err := value.NewDate(2024, 1, 1)
	if err != nil {
		return nil, err
	}
	all := identity.Municipalities(day)
	var lines bytes.Buffer
	for i := range n {
		year := fmt.Sprintf("%d-", firstYear+i/municipalities)
		var one map[string]any
		if err := json.Unmarshal(bytes.ReplaceAll(report, []byte("2023-"), []byte(year)), &one); err != nil {
			return nil, err
		}
		one["municipality"] = all[i%municipalities].Number
		delete(one, "illustrative") // examples are not added
		line, err := json.Marshal(one)
		if err != nil {
			return nil, err
		}
		lines.Write(append(line, '\n'))
	}
	return lines.Bytes(), nil
}
