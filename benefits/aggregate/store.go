package aggregate

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"sort"
)

// ErrFull says that there are more reports than can be held.
var ErrFull = errors.New("aggregate: too many reports")

// store holds records as bytes, each found by its key. In this way a report takes about a tenth of
// what it would as a Go value, and the garbage collector has nothing to follow.
type store struct {
	words words
	// chunks hold the records one after the other, each as its room in bytes and what was written.
	chunks [][]byte
	// slots is a table of records by the hash of their keys.
	slots []place32
	seed  maphash.Seed
	count int
	// free are the places of records that have been replaced, by their room. They are used again.
	free map[int][]place32
}

// place32 is where a record is: the chunk and the byte in it, from 1.
type place32 uint32

const (
	chunkSize  = 1 << 20
	mostChunks = 1<<32/chunkSize - 1
)

// bytes is how much room the store takes.
func (s *store) bytes() int {
	chunks := 0
	if n := len(s.chunks); n > 0 {
		chunks = (n-1)*chunkSize + cap(s.chunks[n-1])
	}
	return chunks + 4*cap(s.slots) + 2*s.words.size
}

// at is the room of a record, and what has been written before it: its own length.
func (s *store) at(p place32) []byte {
	chunk, from := s.chunks[(p-1)/chunkSize], (p-1)%chunkSize
	size, n := binary.Uvarint(chunk[from:])
	start := int(from) + n
	return chunk[start : start+int(size)]
}

// keyAt is the key of a record.
func (s *store) keyAt(p place32) []byte {
	r := reader{in: s.at(p)}
	if bit(r.byte(), 1) {
		r.number()
		r.number()
	}
	return r.bytes()
}

// find returns the slot of a key, and whether there is a record in it.
func (s *store) find(key []byte) (slot int, found bool) {
	if len(s.slots) == 0 {
		s.seed = maphash.MakeSeed()
		s.slots = make([]place32, 64)
	}
	mask := len(s.slots) - 1
	for slot = int(maphash.Bytes(s.seed, key)) & mask; s.slots[slot] != 0; slot = (slot + 1) & mask {
		if bytes.Equal(s.keyAt(s.slots[slot]), key) {
			return slot, true
		}
	}
	return slot, false
}

// put writes a record into a slot, in the place of the one that is there.
func (s *store) put(slot int, written []byte) error {
	old := s.slots[slot]
	if old != 0 {
		if room := s.at(old); len(written) <= len(room) {
			copy(room, written)
			return nil
		}
		s.release(old)
	}
	place, err := s.reuse(written)
	if err != nil {
		return err
	}
	s.slots[slot] = place
	if old == 0 {
		s.count++
		if s.count > len(s.slots)/4*3 {
			s.grow()
		}
	}
	return nil
}

// release notes that a place can be used again.
func (s *store) release(p place32) {
	if s.free == nil {
		s.free = map[int][]place32{}
	}
	room := len(s.at(p))
	s.free[room] = append(s.free[room], p)
}

// reuse writes a record in a place that has been released, or else at the end.
func (s *store) reuse(written []byte) (place32, error) {
	const slack = 16
	for room := len(written); room < len(written)+slack && len(s.free) > 0; room++ {
		if list := s.free[room]; len(list) > 0 {
			p := list[len(list)-1]
			if s.free[room] = list[:len(list)-1]; len(list) == 1 {
				delete(s.free, room)
			}
			copy(s.at(p), written)
			return p, nil
		}
	}
	return s.append(written)
}

// append writes a record at the end.
func (s *store) append(written []byte) (place32, error) {
	need := len(written) + binary.MaxVarintLen32
	switch n := len(s.chunks); {
	case n == 0:
		s.chunks = append(s.chunks, nil) // it grows: many accumulators hold little
	case len(s.chunks[n-1])+need <= chunkSize:
	case n == mostChunks:
		return 0, ErrFull
	default:
		s.chunks = append(s.chunks, make([]byte, 0, max(need, chunkSize)))
	}
	last := len(s.chunks) - 1
	chunk := s.chunks[last]
	place := place32(last*chunkSize + len(chunk) + 1)
	chunk = binary.AppendUvarint(chunk, uint64(len(written)))
	s.chunks[last] = append(chunk, written...)
	return place, nil
}

// grow makes room for twice as many records.
func (s *store) grow() {
	known := s.slots
	s.slots = make([]place32, 2*len(known))
	mask := len(s.slots) - 1
	for _, p := range known {
		if p == 0 {
			continue
		}
		slot := int(maphash.Bytes(s.seed, s.keyAt(p))) & mask
		for s.slots[slot] != 0 {
			slot = (slot + 1) & mask
		}
		s.slots[slot] = p
	}
}

// sorted returns the places of the records in the order of their keys, which does not depend on
// how they came.
func (s *store) sorted() []place32 {
	all := byKey{store: s, begins: make([]uint64, 0, s.count), places: make([]place32, 0, s.count)}
	for _, p := range s.slots {
		if p != 0 {
			var begin [8]byte
			copy(begin[:], s.keyAt(p))
			all.begins = append(all.begins, binary.BigEndian.Uint64(begin[:]))
			all.places = append(all.places, p)
		}
	}
	sort.Sort(&all)
	return all.places
}

// byKey sorts places by the keys of their records. How a key begins is mostly enough to compare.
type byKey struct {
	store  *store
	begins []uint64
	places []place32
}

func (b *byKey) Len() int { return len(b.places) }

func (b *byKey) Less(i, j int) bool {
	if b.begins[i] != b.begins[j] {
		return b.begins[i] < b.begins[j]
	}
	return bytes.Compare(b.store.keyAt(b.places[i]), b.store.keyAt(b.places[j])) < 0
}

func (b *byKey) Swap(i, j int) {
	b.begins[i], b.begins[j] = b.begins[j], b.begins[i]
	b.places[i], b.places[j] = b.places[j], b.places[i]
}
