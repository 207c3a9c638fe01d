package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// named gives every input the name it has in the report: its path from the folder that was given,
// or, when several were, from the folder above. A report that is sent on must not tell where it was
// made, so a name has no more folders before it than it takes to keep two files apart.
func named(inputs []source) []source {
	roots, deepest := map[string]bool{}, 0
	for _, s := range inputs {
		if s.path != "-" && !roots[s.root] {
			roots[s.root], deepest = true, max(deepest, len(parts(s.root)))
		}
	}
	above := max(0, min(len(roots)-1, 1))
	for !nameFrom(inputs, above) && above < deepest {
		above++
	}
	return inputs
}

// nameFrom names the inputs with so many folders above what was given, the given one among them.
// It reports whether no two of them got the same name.
func nameFrom(inputs []source, above int) bool {
	taken := map[string]string{}
	for i := range inputs {
		s := &inputs[i]
		s.name = s.path
		if s.path != "-" {
			s.name = s.from(above)
		}
		if other, there := taken[s.name]; there && other != s.whole {
			return false
		}
		taken[s.name] = s.whole
	}
	return true
}

// from is the path of the input from so many folders above.
func (s source) from(above int) string {
	folders := parts(s.root)
	inside := strings.TrimPrefix(s.whole, s.root)
	return strings.Join(slices.Concat(folders[max(0, len(folders)-above):], parts(inside)), "/")
}

// whole is a path from the top, where it can be found.
func whole(path string) string {
	if all, err := filepath.Abs(path); err == nil {
		return all
	}
	return filepath.Clean(path)
}

// parts are the folders of a path, and what it leads to.
func parts(path string) []string {
	return slices.DeleteFunc(strings.Split(filepath.ToSlash(path), "/"), func(part string) bool { return part == "" })
}

// placesOf is where the input with a name is, by the names that named gives.
func placesOf(inputs []source) map[string]string {
	places := make(map[string]string, len(inputs))
	for _, s := range inputs {
		places[s.name] = s.path
	}
	return places
}

// sentFile finds a file by its name in a national report: in the folders aggregate was given, or in
// one above them.
func sentFile(name string, folders []string, places map[string]string) string {
	if path, there := places[name]; there {
		return path
	}
	if name = filepath.FromSlash(name); filepath.IsAbs(name) {
		return name
	}
	for _, folder := range folders {
		if path := filepath.Join(folder, name); exists(path) {
			return path
		}
	}
	return filepath.Join(folders[0], name)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
