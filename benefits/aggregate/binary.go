package aggregate

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"strings"

	"github.com/samskaping/sdk/samskaping/identity"
)

// ErrDamaged says that bytes are not an accumulator that [Accumulator.MarshalBinary] has written,
// or one of another version of the form.
var ErrDamaged = errors.New("aggregate: not an accumulator, or a damaged one")

// binaryForm begins every accumulator that is written, with the version of the form at the end.
const binaryForm = "samskaping-aggregate-6\n"

// MarshalBinary writes everything the accumulator holds, with the SHA-256 of the bytes at the end, so
// that what one machine has read can be merged on another. Accumulators that hold the same are
// written as the same bytes.
func (a *Accumulator) MarshalBinary() ([]byte, error) {
	w := writer{out: []byte(binaryForm), words: &words{}, standsAlone: true}
	places := a.store.sorted()
	w.number(int64(len(places)))
	r := newReader(&a.store.words)
	var rec record
	for _, p := range places {
		r.in = a.store.at(p)
		r.record(&rec)
		w.record(&rec)
	}
	aside := a.Aside()
	w.number(int64(len(aside)))
	for _, s := range aside {
		w.text(s.Source.Name)
		w.number(s.Source.Line)
		w.text(string(s.Project))
		w.text(string(s.Reason))
		w.text(strings.Join(s.Rules, " "))
	}
	sources := a.sortedSources()
	w.number(int64(len(sources)))
	for _, s := range sources {
		w.text(s.Name)
		w.text(s.SHA256)
	}
	return sealed(w.out), nil
}

// sealed is what is written, with its SHA-256.
func sealed(written []byte) []byte {
	sum := sha256.Sum256(written)
	return append(written, sum[:]...)
}

// UnmarshalBinary makes the accumulator what was written with MarshalBinary. It returns ErrDamaged,
// and then the accumulator is empty. The bytes are to come from somebody who is trusted with the
// figures: they are not held against the gate and the rules once more.
func (a *Accumulator) UnmarshalBinary(data []byte) error {
	*a = Accumulator{}
	if err := a.unmarshal(data); err != nil {
		*a = Accumulator{}
		return err
	}
	return nil
}

func (a *Accumulator) unmarshal(data []byte) error {
	end := len(data) - sha256.Size
	if end < len(binaryForm) || string(data[:len(binaryForm)]) != binaryForm {
		return ErrDamaged
	}
	if sum := sha256.Sum256(data[:end]); !bytes.Equal(sum[:], data[end:]) {
		return ErrDamaged
	}
	return a.unwrite(data[len(binaryForm):end])
}

// unwrite reads what stands between the name of the form and the sum of the bytes.
func (a *Accumulator) unwrite(rest []byte) error {
	r := newReader(&words{})
	r.in, r.standsAlone, r.figures = rest, true, figuresIn(len(rest))
	var rec record
	for range r.length() {
		r.record(&rec)
		if r.damaged || rec.read < 1 || rec.copies < 1 || rec.copies > rec.read {
			return ErrDamaged
		}
		if err := a.take(&rec); err != nil {
			return err
		}
	}
	for range r.length() {
		s := SetAside{Source: Source{Name: r.text(), Line: r.number()}, Project: identity.ProjectID(r.text()), Reason: AsideReason(r.text())}
		s.Rules = strings.Fields(r.text())
		a.SetAside(s)
	}
	for range r.length() {
		a.AddSource(SourceSum{r.text(), r.text()})
	}
	if r.damaged || len(r.in) > 0 {
		return ErrDamaged
	}
	return nil
}

// figuresIn is more figures than a number of bytes has been written for.
func figuresIn(size int) int {
	const atLeast, perByte = 1 << 20, 256
	return atLeast + perByte*size
}
