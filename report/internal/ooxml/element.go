package ooxml

import (
	"encoding/xml"
	"slices"
	"strings"
)

// Element is an XML element. Its name is written as it stands, prefix and all; the root of a
// part declares what the prefixes mean.
type Element struct {
	name       string
	attributes []Attr
	inside     []Node
}

// Node is what an element is made of: an [Attr], a [Text], an *[Element] or [Nodes].
type Node interface{ addTo(*Element) }

// Attr is an attribute. Its name is written as it stands.
type Attr struct{ Name, Value string }

// Text is characters. Those that may not stand in XML are left out.
type Text string

// Nodes are several nodes in the place of one.
type Nodes []Node

// New makes an element of its parts, in their order.
func New(name string, parts ...Node) *Element {
	e := &Element{name: name}
	e.Add(parts...)
	return e
}

// Add puts more parts at the end of the element. An element that is nil is left out, so that
// what may be missing need not be asked for.
func (e *Element) Add(parts ...Node) {
	for _, p := range parts {
		if p != nil {
			p.addTo(e)
		}
	}
}

func (a Attr) addTo(e *Element) {
	e.attributes = append(e.attributes, Attr{a.Name, allowed(a.Value)})
}

func (t Text) addTo(e *Element) { e.inside = append(e.inside, Text(allowed(string(t)))) }

func (n Nodes) addTo(e *Element) { e.Add(n...) }

func (e *Element) addTo(to *Element) {
	if e != nil {
		to.inside = append(to.inside, e)
	}
}

// allowed is a text without the characters that may not stand in XML.
func allowed(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return r
		case r < ' ', '\ud7ff' < r && r < '\ue000', r == '\ufffe', r == '\uffff':
			return -1
		}
		return r
	}, s)
}

func (e *Element) write(to *xml.Encoder) error {
	start := xml.StartElement{Name: xml.Name{Local: e.name}}
	for _, a := range e.attributes {
		start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: a.Name}, Value: a.Value})
	}
	if err := to.EncodeToken(start); err != nil {
		return err
	}
	for _, n := range e.inside {
		var err error
		switch n := n.(type) {
		case *Element:
			err = n.write(to)
		case Text:
			err = to.EncodeToken(xml.CharData(n))
		}
		if err != nil {
			return err
		}
	}
	return to.EncodeToken(start.End())
}

// Set gives an attribute of the element another value.
func (e *Element) Set(name, value string) {
	for i := range e.attributes {
		if e.attributes[i].Name == name {
			e.attributes[i].Value = allowed(value)
			return
		}
	}
	e.Add(Attr{name, value})
}

// Drop leaves out the elements inside the element, at any depth, that are not wanted.
func (e *Element) Drop(unwanted func(*Element) bool) {
	var kept []Node
	for _, n := range e.inside {
		if child, ok := n.(*Element); ok {
			if unwanted(child) {
				continue
			}
			child.Drop(unwanted)
		}
		kept = append(kept, n)
	}
	e.inside = kept
}

// Put puts an element before the first of those with one of the names, or at the end.
func (e *Element) Put(child *Element, before ...string) {
	for i, n := range e.inside {
		if next, ok := n.(*Element); ok && slices.Contains(before, next.name) {
			e.inside = slices.Insert(e.inside, i, Node(child))
			return
		}
	}
	e.Add(child)
}
