package aggregate

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// reader reads what a writer wrote. It never takes more room than what it reads: a length beyond
// the end of the bytes makes them damaged.
type reader struct {
	in          []byte
	words       *words
	standsAlone bool
	damaged     bool
	// What the words of the list say, each read once.
	heads    map[uint64]*record
	shapes   map[uint64]*effect
	readings map[uint64]*reading
	projects string // the project that was read last, which mostly is that of the next
	places   map[string]identity.MunicipalityNumber
	serial   int64
	figures  int // how many more figures there may be
}

func newReader(w *words) *reader {
	return &reader{words: w, heads: map[uint64]*record{}, shapes: map[uint64]*effect{}, readings: map[uint64]*reading{}, places: map[string]identity.MunicipalityNumber{}, figures: math.MaxInt}
}

// record reads a record, using its lists again.
func (r *reader) record(to *record) {
	flags := r.byte()
	read, copies := int64(1), int64(1)
	if bit(flags, 1) {
		read, copies = r.number(), r.number()
	}
	key := r.bytes()
	r.serial++
	*to = record{
		read: read, copies: copies, serial: r.serial, benefits: to.benefits[:0], readings: to.readings[:0],
	}
	r.key(key, to)
	to.revision = r.number()
	copy(to.digest[:], r.take(len(to.digest)))
	var name [4]byte
	copy(name[:], r.take(len(name)))
	to.name = binary.LittleEndian.Uint32(name[:])
	to.source.Name, _ = r.word()
	to.source.Line = r.number()
	if bit(flags, 0) {
		r.rivals(to)
	}
	shared, _ := said(r, r.heads, (*reader).head)
	to.role, to.assumptions = shared.role, shared.assumptions
	if bit(flags, 2) {
		partOf, _ := r.word()
		to.partOf = identity.ProjectID(partOf)
	}
	if bit(flags, 3) {
		said, _ := r.word()
		if to.said = identity.MunicipalityNumber(said); strings.IndexByte(said, 0) >= 0 {
			r.damaged = true
			return
		}
		to.municipality = to.said.Latest()
	}
	for range r.length() {
		r.effect(another(&to.benefits))
	}
	for range r.length() {
		r.reading(another(&to.readings), to.period.To)
	}
}

// rivals reads the rivals of a record, which are at least one, and in order.
func (r *reader) rivals(of *record) {
	number := r.length()
	r.damaged = r.damaged || number == 0
	last := of.digest
	for range number {
		var one rival
		copy(one.digest[:], r.take(len(one.digest)))
		one.source.Name, _ = r.word()
		one.source.Line = r.number()
		r.damaged = r.damaged || bytes.Compare(last[:], one.digest[:]) >= 0
		last = one.digest
		of.rivals = append(of.rivals, one)
	}
}

func (r *reader) effect(to *effect) {
	shape, listed := said(r, r.shapes, (*reader).shape)
	figures := to.figures[:0]
	if r.figures -= len(shape.figures); r.figures < 0 {
		r.in, r.damaged = nil, true
	} else {
		figures = append(figures, shape.figures...)
	}
	*to = *shape
	to.figures = figures
	if listed {
		to.shape = shape
	}
	for i := range figures {
		f := &figures[i]
		if !f.Hours.IsZero() {
			f.Hours = checked(r, value.HundredthHours, r.amount(perHour))
		}
		if !f.Money.IsZero() {
			f.Money = checked(r, value.Ore, r.amount(perKrone))
		}
	}
}

func (r *reader) reading(to *reading, end value.Date) {
	shape, _ := said(r, r.readings, (*reader).readingShape)
	*to = *shape
	if !to.date.IsZero() {
		to.date = r.dateOf(dayNumber(end) - r.signed())
	}
	for _, d := range [...]*value.Decimal{&to.value, &to.numerator, &to.denominator} {
		if !d.IsZero() {
			*d = checked(r, value.MillionthDecimal, r.amount(perOne))
		}
	}
}

// key reads what a record is about.
func (r *reader) key(key []byte, to *record) {
	after := r.in
	r.in = key
	n := uint32(0)
	if b := r.take(4); len(b) == 4 {
		n = binary.BigEndian.Uint32(b)
	}
	rest := r.untilZero()
	to.project = r.project(n, rest)
	place := r.untilZero()
	known, ok := r.places[string(place)]
	if !ok {
		known = identity.MunicipalityNumber(place)
		if len(r.places) < maxWords {
			r.places[string(place)] = known
		}
	}
	to.said, to.municipality = known, known.Latest()
	to.period, to.example = r.period()
	r.in, r.damaged = after, r.damaged || len(r.in) > 0
}

// period reads the period of a report, and whether the report is an example.
func (r *reader) period() (p value.Period, example bool) {
	b := r.take(3)
	if len(b) < 3 {
		return p, false
	}
	if example = bit(b[2], 1); bit(b[2], 0) {
		return value.Period{From: r.date(), To: r.date()}, example
	}
	year := int64(b[0])<<8 | int64(b[1])
	return value.Period{From: r.dateOf(year<<9 | 1<<5 | 1), To: r.dateOf(year<<9 | 12<<5 | 31)}, example
}

// project is the id of a project. Reports mostly come together with those of the same project.
func (r *reader) project(organisation uint32, rest []byte) identity.ProjectID {
	if organisation == otherProject {
		return identity.ProjectID(rest)
	}
	if last := r.projects; len(last) == beforeName+len(rest) && last[beforeName:] == string(rest) {
		if n, ok := organisationOf(last); ok && n == organisation {
			return identity.ProjectID(last)
		}
	}
	r.projects = fmt.Sprintf("%s%09d-%s", projectPrefix, organisation, rest)
	return identity.ProjectID(r.projects)
}

// organisationOf is the number of the organisation in the id of a project.
func organisationOf(id string) (n uint32, ok bool) {
	rest, ok := strings.CutPrefix(id, projectPrefix)
	if !ok || len(rest) < 10 || rest[9] != '-' {
		return 0, false
	}
	for i := range 9 {
		if rest[i] < '0' || rest[i] > '9' {
			return 0, false
		}
		n = n*10 + uint32(rest[i]-'0')
	}
	return n, true
}

// said reads a word and what it says, and whether the word is in the list.
func said[T any](r *reader, known map[uint64]*T, read func(*reader) *T) (t *T, listed bool) {
	word, n := r.word()
	if n > 0 {
		if t = known[n]; t != nil {
			return t, true
		}
	}
	inner := &reader{in: []byte(word)}
	t = read(inner)
	if inner.damaged || len(inner.in) > 0 {
		r.damaged = true
	}
	if n > 0 {
		known[n] = t
	}
	return t, n > 0
}

func (r *reader) head() *record {
	h := &record{role: benefits.ReportRole(r.text())}
	a := &h.assumptions
	a.HoursPerPersonYear = stated(r, value.HundredthHours)
	a.HourPrice = stated(r, value.Ore)
	a.HourPriceBase = stated(r, value.HundredthHours)
	a.HourPriceSource = r.text()
	a.PriceYear = stated(r, value.NewCount)
	a.Schedule = benefits.Schedule(r.text())
	a.Timing = benefits.Timing(r.text())
	a.Achievement = benefits.AchievementFormula(r.text())
	return h
}

// shape reads an effect without its amounts: a figure says which it has by stating nothing but 0.
func (r *reader) shape() *effect {
	e := &effect{id: value.ID(r.text()), kind: benefits.Kind(r.text()), horizon: benefits.Horizon(r.text()), bearer: benefits.Bearer(r.text())}
	e.firstClaimed = r.signed()
	e.partOf = value.ID(r.text())
	e.countedIn = benefits.OtherBenefit{Project: identity.ProjectID(r.text()), ID: value.ID(r.text())}
	e.own = stated(r, value.MillionthDecimal)
	flags := r.byte()
	e.shared, e.lost = bit(flags, 0), bit(flags, 1)
	for range r.length() {
		f := benefits.Figure{Period: value.Period{From: r.date(), To: r.date()}, Stage: benefits.FigureStage(r.text()), Data: benefits.DataStatus(r.text())}
		has := r.byte()
		if bit(has, 0) {
			f.Hours = value.WholeHours(0)
		}
		if bit(has, 1) {
			f.Money = value.Kroner(0)
		}
		e.figures = append(e.figures, f)
	}
	return e
}

func (r *reader) readingShape() *reading {
	to := &reading{id: value.ID(r.text()), code: benefits.IndicatorCode(r.text()), rule: benefits.Aggregation(r.text())}
	has := r.byte()
	to.fits, to.measured = bit(has, 0), bit(has, 1)
	if bit(has, 2) {
		to.date, _ = value.NewDate(2000, 1, 1)
	}
	zero, _ := value.MillionthDecimal(0)
	for i, d := range [...]*value.Decimal{&to.value, &to.numerator, &to.denominator} {
		if bit(has, 3+i) {
			*d = zero
		}
	}
	return to
}

// word reads a word and its number in the list from 1, 0 when it is not in the list.
func (r *reader) word() (string, uint64) {
	n := r.uvarint()
	switch {
	case n == 0:
		word := r.bytes()
		if !r.standsAlone {
			return string(word), 0
		}
		n, listed, _ := r.words.number(word)
		if !listed {
			return string(word), 0
		}
		return r.words.list[n], uint64(n) + 1
	case n > uint64(len(r.words.list)):
		r.damaged = true
		return "", 0
	}
	return r.words.list[n-1], n
}

func (r *reader) amount(perOne int64) int64 {
	u := r.uvarint()
	n, broken := int64(u>>1), false
	if u&1 != 0 {
		broken = u&2 != 0
		u >>= 2
		n = int64(u>>1) ^ -int64(u&1)
	}
	if broken {
		return n
	}
	if n > (1<<62)/perOne || n < -(1<<62)/perOne {
		r.damaged = true
		return 0
	}
	return n * perOne
}

// number reads what is not below zero.
func (r *reader) number() int64 {
	n := int64(r.uvarint())
	if n < 0 {
		r.damaged = true
		return 0
	}
	return n
}

// length is how many of something follow, each of at least one byte.
func (r *reader) length() int {
	n := r.uvarint()
	if n > uint64(len(r.in)) {
		r.damaged = true
		return 0
	}
	return int(n)
}

func (r *reader) uvarint() uint64 {
	n, size := binary.Uvarint(r.in)
	if size <= 0 {
		r.in, r.damaged = nil, true
		return 0
	}
	r.in = r.in[size:]
	return n
}

func (r *reader) signed() int64 {
	n, size := binary.Varint(r.in)
	if size <= 0 {
		r.in, r.damaged = nil, true
		return 0
	}
	r.in = r.in[size:]
	return n
}

func (r *reader) bytes() []byte { return r.take(r.length()) }
func (r *reader) text() string  { return string(r.bytes()) }

func (r *reader) byte() byte {
	if b := r.take(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

// take returns the next bytes; none when there are not so many.
func (r *reader) take(n int) []byte {
	if n > len(r.in) {
		r.in, r.damaged = nil, true
		return nil
	}
	taken := r.in[:n:n]
	r.in = r.in[n:]
	return taken
}

func (r *reader) untilZero() []byte {
	if i := bytes.IndexByte(r.in, 0); i >= 0 {
		return r.take(i + 1)[:i]
	}
	r.in, r.damaged = nil, true
	return nil
}

func (r *reader) date() value.Date {
	b := r.take(3)
	if len(b) < 3 {
		return value.Date{}
	}
	return r.dateOf(int64(b[0])<<16 | int64(b[1])<<8 | int64(b[2]))
}

func (r *reader) dateOf(number int64) value.Date {
	if number == 0 {
		return value.Date{}
	}
	if number < 0 || number >= 1<<24 {
		r.damaged = true
		return value.Date{}
	}
	return checked(r, func(n int64) (value.Date, error) { return value.NewDate(int(n>>9), int(n>>5&15), int(n&31)) }, number)
}

// checked makes a value of a number, unless it is out of range.
func checked[T any](r *reader, of func(int64) (T, error), n int64) T {
	v, err := of(n)
	r.damaged = r.damaged || err != nil
	return v
}

// stated reads a value that may not be stated.
func stated[T any](r *reader, of func(int64) (T, error)) (none T) {
	is, n := bit(r.byte(), 0), r.signed()
	if !is {
		return none
	}
	return checked(r, of, n)
}

func bit(b byte, n int) bool { return b>>n&1 != 0 }
