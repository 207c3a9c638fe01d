//go:build !js

// Command browser builds a web page that checks plans and makes documents of them, for those who
// will never install a program:
//
//	go run ./examples/browser -out samskaping.html
//
// The page is one file. It opens from disk, holds the whole library as WebAssembly, and can send
// nothing to anybody: its own content security policy forbids every connection, form and frame.
// It holds the library twice: without workbooks, to be ready at once, and then as a whole.
// It needs the Go toolchain to be built, and nothing but a browser to be used.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"text/template"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageStyle string

//go:embed page.js
var userScript string

//go:embed programs.js
var programsScript string

//go:embed worker.js
var workerScript string

func main() {
	out := flag.String("out", "samskaping.html", "the file to write the page to")
	flag.Parse()
	page, err := build()
	if err == nil {
		err = os.WriteFile(*out, page, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Fprintf(os.Stderr, "%s: %.1f MB\n", *out, float64(len(page))/1e6)
}

// pageScript is all that runs in the page itself.
var pageScript = programsScript + userScript

// build makes the page of the library as it is in this module, and of Go's own support for
// WebAssembly.
func build() ([]byte, error) {
	first, err := compile("no_workbooks")
	if err != nil {
		return nil, err
	}
	whole, err := compile("")
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	support, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, err
	}
	terms, err := licences()
	if err != nil {
		return nil, err
	}
	return assemble(first, whole, string(support), terms)
}

// compile makes WebAssembly of this package, built with a tag.
func compile(tag string) ([]byte, error) {
	folder, err := os.MkdirTemp("", "samskaping-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "browser.wasm")
	c := exec.Command("go", "build", "-tags", tag, "-trimpath", "-ldflags=-s -w", "-o", file, "github.com/samskaping/sdk/examples/browser")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	c.Stderr = os.Stderr
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("go build: %w", err)
	}
	return os.ReadFile(file)
}

// program is a program in the page: the parts of it, by the name the page asks for them with.
type program struct {
	Name  string
	Parts []string
}

// assemble puts everything into one page. The first program stands before the whole one, and can
// start while the browser reads on.
func assemble(first, whole []byte, support string, terms []licence) ([]byte, error) {
	words, err := json.Marshal(pageWords) // escapes < and >, and so cannot end the element it stands in
	if err != nil {
		return nil, err
	}
	firstParts, err := pack(first)
	if err != nil {
		return nil, err
	}
	wholeParts, err := pack(whole)
	if err != nil {
		return nil, err
	}
	worker := support + "\n" + workerScript
	for _, script := range []string{worker, pageScript} {
		if lower := strings.ToLower(script); strings.Contains(lower, "</script") || strings.Contains(lower, "<!--") {
			return nil, errors.New("a script would end its own element")
		}
	}
	page, err := template.New("page").Funcs(template.FuncMap{
		"word": func(name string) string { return html.EscapeString(pageWords[name].NB) },
		"text": html.EscapeString,
	}).Parse(pageHTML)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = page.Execute(&out, map[string]any{
		"Policy": policy(), "Style": pageStyle, "Script": pageScript,
		"Words": string(words), "Worker": worker, "Programs": []program{{"first", firstParts}, {"whole", wholeParts}},
		"Licences": terms,
	})
	return out.Bytes(), err
}

// policy is what the page allows itself: its own style and script, known by their checksums, and
// the worker that the script makes. Nothing can be fetched, sent, shown in a frame or submitted.
func policy() string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + checksum(pageScript) + " 'wasm-unsafe-eval'",
		"style-src " + checksum(pageStyle),
		"worker-src blob:",
		"connect-src 'none'",
		"frame-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
	}, "; ")
}

func checksum(of string) string {
	sum := sha256.Sum256([]byte(of))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// pack makes text of a program, in parts that the page can begin to unpack before it is read to
// its end. An empty part is the end.
func pack(program []byte) ([]string, error) {
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	_, err = w.Write(program)
	if err := errors.Join(err, w.Close()); err != nil {
		return nil, err
	}
	var parts []string
	for part := range slices.Chunk(packed.Bytes(), 300_000) { // thirds of it are whole, and so base64 has no ends
		parts = append(parts, base64.StdEncoding.EncodeToString(part))
	}
	return append(parts, ""), nil
}
