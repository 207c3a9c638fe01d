package ooxml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrXML says that a part is not XML that is read here: it is broken, nested too deep, or has a
// document type, which could hold entities that grow.
var ErrXML = errors.New("ooxml: cannot be read as XML")

// deepest is how deep elements may lie in each other. Word and PowerPoint write about thirty.
const deepest = 256

// Parse reads a part. Names keep the prefixes they are written with, comments and processing
// instructions are left out. It returns ErrXML for what cannot be read, and ErrTooLarge for what
// holds more than a whole file may.
func Parse(data []byte) (*Element, error) {
	return parse(data, new(int))
}

// parse is as Parse, and counts the nodes together with those that were read before. An element
// takes many times the memory of the few letters it is written with.
func parse(data []byte, nodes *int) (*Element, error) {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	var root *Element
	var open []*Element
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrXML, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			*nodes += 1 + len(token.Attr)
			e := &Element{name: prefixed(token.Name)}
			for _, a := range token.Attr {
				e.attributes = append(e.attributes, Attr{prefixed(a.Name), a.Value})
			}
			switch {
			case len(open) > 0:
				open[len(open)-1].inside = append(open[len(open)-1].inside, e)
			case root != nil:
				return nil, fmt.Errorf("%w: more than one root", ErrXML)
			default:
				root = e
			}
			if open = append(open, e); len(open) > deepest {
				return nil, fmt.Errorf("%w: nested deeper than %d", ErrXML, deepest)
			}
		case xml.EndElement:
			if len(open) == 0 || open[len(open)-1].name != prefixed(token.Name) {
				return nil, fmt.Errorf("%w: </%s> ends nothing", ErrXML, prefixed(token.Name))
			}
			open = open[:len(open)-1]
		case xml.CharData:
			*nodes++
			if len(open) > 0 {
				last := open[len(open)-1]
				last.inside = append(last.inside, Text(token))
			}
		case xml.Directive:
			return nil, fmt.Errorf("%w: it has a document type", ErrXML)
		}
		if *nodes > mostNodes {
			return nil, fmt.Errorf("%w: more than %d elements, attributes and texts", ErrTooLarge, mostNodes)
		}
	}
	if root == nil || len(open) > 0 {
		return nil, fmt.Errorf("%w: it ends too soon", ErrXML)
	}
	return root, nil
}

func prefixed(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}

// Name is the name of the element as it is written, prefix and all.
func (e *Element) Name() string { return e.name }

// Attr is the value of an attribute, empty when the element does not have it. Nothing has no
// attributes.
func (e *Element) Attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attributes {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// Text is the characters directly inside the element.
func (e *Element) Text() string {
	var words strings.Builder
	for _, n := range e.inside {
		if t, ok := n.(Text); ok {
			words.WriteString(string(t))
		}
	}
	return words.String()
}

// Attrs is the attributes of the element.
func (e *Element) Attrs() []Attr { return e.attributes }

// Elements is the elements directly inside the element, those of a name or all of them for the
// empty name. There are none inside nothing.
func (e *Element) Elements(name string) []*Element {
	if e == nil {
		return nil
	}
	var all []*Element
	for _, n := range e.inside {
		if child, ok := n.(*Element); ok && (name == "" || child.name == name) {
			all = append(all, child)
		}
	}
	return all
}

// Find follows names downwards, the first element of each, and is nil where there is none.
func (e *Element) Find(names ...string) *Element {
	for _, name := range names {
		children := e.Elements(name)
		if len(children) == 0 {
			return nil
		}
		e = children[0]
	}
	return e
}
