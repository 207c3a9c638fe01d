package aggregate

import (
	"encoding/binary"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

// writer writes records as bytes: what many have in common as the number of a word, and amounts in
// as few bytes as they need.
type writer struct {
	out   []byte
	words *words
	// standsAlone is set when the words are written where they are first used, so that the bytes
	// can be read without the list.
	standsAlone bool
	scratch     []byte
}

func (w *writer) record(r *record) {
	repeated := r.read != 1 || r.copies != 1
	w.out = appendBits(w.out, len(r.rivals) > 0, repeated, r.partOf != "", r.said != r.municipality)
	if repeated {
		w.number(r.read)
		w.number(r.copies)
	}
	w.scratch = appendKey(w.scratch[:0], r)
	w.bytes(w.scratch)
	w.number(r.revision)
	w.out = binary.LittleEndian.AppendUint32(append(w.out, r.digest[:]...), r.name)
	w.word(append(w.scratch[:0], r.source.Name...))
	w.number(r.source.Line)
	if len(r.rivals) > 0 {
		w.number(int64(len(r.rivals)))
	}
	for i := range r.rivals {
		w.out = append(w.out, r.rivals[i].digest[:]...)
		w.word(append(w.scratch[:0], r.rivals[i].source.Name...))
		w.number(r.rivals[i].source.Line)
	}
	w.word(appendHead(w.scratch[:0], r))
	if r.partOf != "" {
		w.word(append(w.scratch[:0], r.partOf...))
	}
	if r.said != r.municipality {
		w.word(append(w.scratch[:0], r.said...))
	}
	w.number(int64(len(r.benefits)))
	for i := range r.benefits {
		e := &r.benefits[i]
		w.word(appendShape(w.scratch[:0], e))
		for j := range e.figures {
			f := &e.figures[j]
			if !f.Hours.IsZero() {
				w.amount(f.Hours.Hundredths(), perHour)
			}
			if !f.Money.IsZero() {
				w.amount(f.Money.Ore(), perKrone)
			}
		}
	}
	w.number(int64(len(r.readings)))
	for i := range r.readings {
		w.reading(&r.readings[i], r.period.To)
	}
}

// Amounts are mostly whole; how many parts there are in one.
const (
	perHour  = 100
	perKrone = 100
	perOne   = 1_000_000
)

func (w *writer) reading(r *reading, end value.Date) {
	w.word(appendReadingShape(w.scratch[:0], r))
	if !r.date.IsZero() {
		w.out = binary.AppendVarint(w.out, dayNumber(end)-dayNumber(r.date))
	}
	for _, d := range [...]value.Decimal{r.value, r.numerator, r.denominator} {
		if !d.IsZero() {
			w.amount(d.Millionths(), perOne)
		}
	}
}

// dayNumber is a number for each day, such that days near each other have numbers near each other.
func dayNumber(d value.Date) int64 { return int64(d.Year())<<9 | int64(d.Month())<<5 | int64(d.Day()) }

func (w *writer) number(n int64) { w.out = binary.AppendUvarint(w.out, uint64(n)) }
func (w *writer) bytes(b []byte) { w.out = appendText(w.out, b) }

func (w *writer) text(s string) { w.out = appendText(w.out, s) }

// amount writes a number of parts of one: one that is whole and not below zero, as most are, in
// fewer bytes.
func (w *writer) amount(parts, perOne int64) {
	n, broken := parts/perOne, uint64(0)
	if n*perOne != parts {
		n, broken = parts, 1
	}
	u := uint64(n) << 1
	if n < 0 || broken != 0 {
		u = (uint64(n<<1^n>>63)<<1|broken)<<1 | 1
	}
	w.out = binary.AppendUvarint(w.out, u)
}

// word writes the number of a word, or 0 and the word.
func (w *writer) word(word []byte) {
	n, listed, added := w.words.number(word)
	if listed && !(added && w.standsAlone) {
		w.out = binary.AppendUvarint(w.out, uint64(n)+1)
	} else {
		w.out = appendText(append(w.out, 0), word)
	}
	w.scratch = word
}

func appendText[T string | []byte](b []byte, text T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// appendKey writes what names a report whatever its revision: the project, the municipality, since
// those who share a project report each their part, and the period. The municipality has its latest
// number, so that a report can be corrected after a renumbering. An example is never the same as a report
// of what has happened. Keys are in the order of projects, municipalities and years.
func appendKey(b []byte, r *record) []byte {
	b = appendProject(b, r.project)
	b = append(append(b, r.municipality...), 0)
	b = binary.BigEndian.AppendUint16(b, uint16(r.period.From.Year()))
	year := r.period.IsYear() // as most are
	if b = appendBits(b, !year, r.example); year {
		return b
	}
	return appendDate(appendDate(b, r.period.From), r.period.To)
}

// A project id is the prefix, the nine digits of the organisation, a hyphen, and the name.
const (
	projectPrefix = "NO-BRC-"
	beforeName    = len(projectPrefix) + 9 + 1
)

// appendProject writes the number of the organisation in four bytes, and what comes after it. What
// is not the id of a project comes after all that are.
func appendProject(b []byte, id identity.ProjectID) []byte {
	if n, ok := organisationOf(string(id)); ok {
		return append(append(binary.BigEndian.AppendUint32(b, n), id[beforeName:]...), 0)
	}
	return append(append(binary.BigEndian.AppendUint32(b, otherProject), id...), 0)
}

const otherProject = 1<<32 - 1

func appendDate(b []byte, d value.Date) []byte {
	n := dayNumber(d)
	return append(b, byte(n>>16), byte(n>>8), byte(n))
}

// appendHead writes what a report rests on, which many reports have in common.
func appendHead(b []byte, r *record) []byte {
	a := &r.assumptions
	b = appendText(b, string(r.role))
	b = appendStated(b, a.HoursPerPersonYear.Hundredths(), a.HoursPerPersonYear.IsZero())
	b = appendStated(b, a.HourPrice.Ore(), a.HourPrice.IsZero())
	b = appendStated(b, a.HourPriceBase.Hundredths(), a.HourPriceBase.IsZero())
	b = appendText(b, a.HourPriceSource)
	b = appendStated(b, a.PriceYear.Int64(), a.PriceYear.IsZero())
	b = appendText(b, string(a.Schedule))
	b = appendText(b, string(a.Timing))
	return appendText(b, string(a.Achievement))
}

// appendShape writes what an effect is apart from its amounts.
func appendShape(b []byte, e *effect) []byte {
	b = appendText(b, string(e.id))
	b = appendText(b, string(e.kind))
	b = appendText(b, string(e.horizon))
	b = appendText(b, string(e.bearer))
	b = binary.AppendVarint(b, e.firstClaimed)
	b = appendText(b, string(e.partOf))
	b = appendText(b, string(e.countedIn.Project))
	b = appendText(b, string(e.countedIn.ID))
	b = appendStated(b, e.own.Millionths(), e.own.IsZero())
	b = appendBits(b, e.shared, e.lost)
	b = binary.AppendUvarint(b, uint64(len(e.figures)))
	for i := range e.figures {
		f := &e.figures[i]
		b = appendDate(appendDate(b, f.Period.From), f.Period.To)
		b = appendText(b, string(f.Stage))
		b = appendText(b, string(f.Data))
		b = appendBits(b, !f.Hours.IsZero(), !f.Money.IsZero())
	}
	return b
}

func appendReadingShape(b []byte, r *reading) []byte {
	b = appendText(b, string(r.id))
	b = appendText(b, string(r.code))
	b = appendText(b, string(r.rule))
	return appendBits(b, r.fits, r.measured, !r.date.IsZero(), !r.value.IsZero(), !r.numerator.IsZero(), !r.denominator.IsZero())
}

func appendStated(b []byte, n int64, notStated bool) []byte {
	b = appendBits(b, !notStated)
	return binary.AppendVarint(b, n)
}

func appendBits(b []byte, bits ...bool) []byte {
	var all byte
	for i, bit := range bits {
		if bit {
			all |= 1 << i
		}
	}
	return append(b, all)
}
