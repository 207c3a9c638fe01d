//go:build !js

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// licence is the terms of something that the page holds. Nearly all of them ask that whoever hands
// the program out hands out the terms with it, and the page is made to be handed out.
type licence struct {
	Of    string // names, with commas between
	Terms string
}

// likeGo is a module of the Go project under the terms of Go itself, whose own copy of them is not
// installed everywhere.
const likeGo = "golang.org/x/text"

// licences are the terms of this library, of every module that is linked into the page and of Go, each
// once. A module without terms is an error.
func licences() ([]licence, error) {
	c := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}} {{.Dir}}{{end}}", "github.com/samskaping/sdk/examples/browser")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	listed, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	modules := strings.Split(strings.TrimSpace(string(listed)), "\n")
	slices.Sort(modules)
	var all []licence
	for _, m := range slices.Compact(modules) {
		name, folder, _ := strings.Cut(m, " ")
		terms, err := termsIn(folder)
		if err != nil {
			return nil, err
		}
		if name == likeGo {
			name = "Go, " + name
		}
		if i := slices.IndexFunc(all, func(l licence) bool { return l.Terms == terms }); i >= 0 {
			all[i].Of += ", " + name
			continue
		}
		all = append(all, licence{name, terms})
	}
	return all, nil
}

// termsIn reads the licence of a module, and what it wants to be said beside it.
func termsIn(folder string) (string, error) {
	var terms []string
	for _, name := range []string{"LICEN[CS]E*", "COPYING*", "NOTICE*"} {
		files, err := filepath.Glob(filepath.Join(folder, name))
		if err != nil {
			return "", err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return "", err
			}
			terms = append(terms, strings.TrimSpace(string(text)))
		}
	}
	if len(terms) == 0 {
		return "", fmt.Errorf("%s: no licence", folder)
	}
	return strings.Join(terms, "\n\n"), nil
}
