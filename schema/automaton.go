package schema

import (
	"encoding/binary"
	"fmt"
	"math"
	"regexp/syntax"
	"slices"
	"sort"
	"unicode/utf8"
)

// automaton decides in one step per character whether a text has a form. Characters that no
// pattern tells apart are one class.
type automaton struct {
	ascii   [utf8.RuneSelf]uint8
	starts  []rune   // the first character of every class
	next    []uint32 // by state and class; a state is the index of its first class
	accepts []bool   // by state
	// steps are all steps of an automaton with few states, by character: stateBits for each state,
	// which say where the next one stands. To shift takes less time than to look something up.
	steps *[utf8.RuneSelf]uint64
}

// stateBits are enough to say where a state stands in a word of 64 bits.
const stateBits = 6

// limits that no pattern of a sensible schema comes near.
const (
	maxStates  = 5000
	maxClasses = math.MaxUint8
)

// condition is a regular expression that a text must match, or must not.
type condition struct {
	pattern string
	refused bool
}

// newAutomaton makes one automaton of several conditions that must all hold (the subset
// construction, on all the expressions at once).
func newAutomaton(conditions []condition) (*automaton, error) {
	all, err := parseExpressions(conditions)
	if err != nil {
		return nil, err
	}
	a := &automaton{}
	if a.starts, err = classes(all); err != nil {
		return nil, err
	}
	for b := range a.ascii {
		a.ascii[b] = uint8(a.class(rune(b)))
	}
	// The start is like no other state, since only there ^ holds.
	states := [][]threads{all.begin()}
	known := map[string]uint32{}
	for i := 0; i < len(states); i++ {
		a.accepts = append(a.accepts, all.accept(states[i], i == 0))
		for _, r := range a.starts {
			state := all.step(states[i], r)
			key := keyOf(state)
			index, there := known[key]
			if !there {
				if len(states) == maxStates {
					return nil, fmt.Errorf("more than %d states", maxStates)
				}
				index = uint32(len(states) * len(a.starts))
				known[key] = index
				states = append(states, state)
			}
			a.next = append(a.next, index)
		}
	}
	if len(states) <= 64/stateBits {
		a.steps = a.shifts()
	}
	return a, nil
}

func (a *automaton) shifts() *[utf8.RuneSelf]uint64 {
	var steps [utf8.RuneSelf]uint64
	for b, class := range a.ascii {
		for state := range a.accepts {
			next := a.next[state*len(a.starts)+int(class)] / uint32(len(a.starts))
			steps[b] |= uint64(next*stateBits) << (state * stateBits)
		}
	}
	return &steps
}

func (a *automaton) class(r rune) int {
	return sort.Search(len(a.starts), func(i int) bool { return a.starts[i] > r }) - 1
}

// matches reports whether the text that is written between the quotation marks of a string has
// the form.
func (a *automaton) matches(raw []byte, has spelling) bool {
	next, state := a.next, uint32(0)
	switch {
	case has != 0:
		for len(raw) > 0 {
			r, size := character(raw)
			state = next[state+uint32(a.class(r))]
			raw = raw[size:]
		}
	case a.steps != nil:
		var at uint64
		for _, b := range raw {
			at = a.steps[b%utf8.RuneSelf] >> (at % 64)
		}
		return a.accepts[at%64/stateBits]
	default:
		for _, b := range raw {
			state = next[state+uint32(a.ascii[b%utf8.RuneSelf])]
		}
	}
	return a.accepts[state/uint32(len(a.starts))]
}

// expressions are what an automaton is made of: each a machine whose threads run side by side.
type expressions []expression

type expression struct {
	program *syntax.Prog
	refused bool
}

// threads are the places a machine may be in, in order.
type threads []uint32

func parseExpressions(conditions []condition) (expressions, error) {
	var all expressions
	for _, c := range conditions {
		// A pattern may stand anywhere in the text, unless it says otherwise.
		parsed, err := syntax.Parse(`(?s:.*)(?:`+c.pattern+`)(?s:.*)`, syntax.Perl)
		if err != nil {
			return nil, err
		}
		program, err := syntax.Compile(parsed.Simplify())
		if err != nil {
			return nil, err
		}
		for _, inst := range program.Inst {
			folds := inst.Op == syntax.InstRune1 || inst.Op == syntax.InstRune && len(inst.Rune) == 1
			if folds && syntax.Flags(inst.Arg)&syntax.FoldCase != 0 {
				return nil, fmt.Errorf("%q does not tell capitals apart", c.pattern)
			}
			if inst.Op == syntax.InstEmptyWidth && syntax.EmptyOp(inst.Arg)&^(syntax.EmptyBeginText|syntax.EmptyEndText) != 0 {
				return nil, fmt.Errorf("%q looks for lines or words", c.pattern)
			}
		}
		all = append(all, expression{program, c.refused})
	}
	return all, nil
}

// classes are the first characters of the ranges that the expressions tell apart.
func classes(all expressions) ([]rune, error) {
	starts := []rune{0}
	for _, e := range all {
		for _, inst := range e.program.Inst {
			switch inst.Op {
			case syntax.InstRune1:
				starts = append(starts, inst.Rune[0], inst.Rune[0]+1)
			case syntax.InstRune:
				for i := 0; i < len(inst.Rune); i += 2 {
					starts = append(starts, inst.Rune[i], inst.Rune[min(i+1, len(inst.Rune)-1)]+1)
				}
			case syntax.InstRuneAnyNotNL:
				starts = append(starts, '\n', '\n'+1)
			}
		}
	}
	slices.Sort(starts)
	if starts = slices.Compact(starts); len(starts) > maxClasses {
		return nil, fmt.Errorf("more than %d classes of characters", maxClasses)
	}
	return starts, nil
}

func (all expressions) begin() []threads {
	state := make([]threads, len(all))
	for i, e := range all {
		state[i] = e.follow(state[i], uint32(e.program.Start), syntax.EmptyBeginText)
		slices.Sort(state[i])
	}
	return state
}

func (all expressions) step(from []threads, r rune) []threads {
	to := make([]threads, len(all))
	for i, e := range all {
		for _, place := range from[i] {
			switch inst := &e.program.Inst[place]; inst.Op {
			case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
				if inst.MatchRune(r) {
					to[i] = e.follow(to[i], inst.Out, 0)
				}
			}
		}
		slices.Sort(to[i])
	}
	return to
}

// accept reports whether the text may end in a state.
func (all expressions) accept(state []threads, begin bool) bool {
	end := syntax.EmptyEndText
	if begin {
		end |= syntax.EmptyBeginText
	}
	for i, e := range all {
		var ended threads
		for _, place := range state[i] {
			ended = e.follow(ended, place, end)
		}
		matched := slices.ContainsFunc(ended, func(place uint32) bool { return e.program.Inst[place].Op == syntax.InstMatch })
		if matched == e.refused {
			return false
		}
	}
	return true
}

// follow adds a place and all that can be reached from it without a character, where what holds
// here, ^ or $, is given.
func (e expression) follow(found threads, place uint32, holds syntax.EmptyOp) threads {
	if slices.Contains(found, place) {
		return found
	}
	found = append(found, place)
	switch inst := &e.program.Inst[place]; inst.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		return e.follow(e.follow(found, inst.Out, holds), inst.Arg, holds)
	case syntax.InstCapture, syntax.InstNop:
		return e.follow(found, inst.Out, holds)
	case syntax.InstEmptyWidth:
		if syntax.EmptyOp(inst.Arg)&^holds == 0 {
			return e.follow(found, inst.Out, holds)
		}
	}
	return found
}

func keyOf(state []threads) string {
	var key []byte
	for _, places := range state {
		key = binary.AppendUvarint(key, uint64(len(places)))
		for _, place := range places {
			key = binary.AppendUvarint(key, uint64(place))
		}
	}
	return string(key)
}
