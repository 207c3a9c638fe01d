// Package value holds the small values that a co-creation plan is written in:
// money, hours, counts, decimals, dates, periods, ids and languages, and the
// estimates made of them.
//
// Three rules hold for all of them.
//
// Exact. Nothing is a binary floating-point number. [Money] is whole øre, [Hours]
// whole hundredths of an hour, [Decimal] whole millionths. A result that leaves the
// range of its type is [ErrRange], never a wrapped number.
//
// Missing is not zero. The Go zero value of every type here means "not stated", and
// IsZero tells. Kroner(0) is a stated zero and survives every round trip through JSON;
// a field that is not stated is left out, which is what the omitzero tag is for.
//
// One reading. Every value that is written as one text has one parser, one String that gives
// the canonical written form back, and one pattern in the JSON Schema, and the parser and the
// pattern agree on every string. What a parser refuses is [ErrSyntax], and [ErrRange] when it is
// a day that no [Date] can be or a period that ends before it starts. Format gives the form for
// people, in Norwegian typography; it is also how to show an estimate or a period, which have no
// String.
package value

import "errors"

// ErrSyntax says that a text is not written in the form its type asks for.
var ErrSyntax = errors.New("value: not the written form")

// ErrRange says that a result leaves the range of its type.
var ErrRange = errors.New("value: out of range")

// ErrNotStated says that a value which is not stated was asked for its written form.
var ErrNotStated = errors.New("value: not stated")
