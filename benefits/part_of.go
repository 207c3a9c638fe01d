package benefits

import "github.com/samskaping/sdk/samskaping/value"

// CountedElsewhere reports of each benefit whether another that it is part of, directly or through
// others, counts by itself, so that the part is counted there. Nothing in a ring, or below one, is
// counted elsewhere: a mistake must not make amounts disappear. Each step up is followed once.
func CountedElsewhere(list []Benefit, counts func(*Benefit) bool) []bool {
	places := make(map[value.ID]int, len(list))
	for i := range list {
		if _, taken := places[list[i].ID]; !taken && !list[i].ID.IsZero() {
			places[list[i].ID] = i
		}
	}
	elsewhere, state := make([]bool, len(list)), make([]wayUp, len(list))
	for i := range list {
		var way []int
		up, there := i, true
		for there && state[up] == notFollowed {
			state[up], way = beingFollowed, append(way, up)
			up, there = places[list[up].PartOf]
		}
		ends := followed
		if there && state[up] != followed {
			ends = intoRing
		}
		for n := len(way) - 1; n >= 0; n-- {
			elsewhere[way[n]] = there && ends == followed && (elsewhere[up] || counts(&list[up]))
			state[way[n]] = ends
			up, there = way[n], true
		}
	}
	return elsewhere
}

// wayUp is what is known of the way from a benefit to those it is part of.
type wayUp uint8

const (
	notFollowed wayUp = iota
	beingFollowed
	followed
	intoRing
)

// family answers which benefits are above which. It follows each step up once, however often it is asked.
type family struct {
	circular    map[value.ID]bool
	begin, end  map[value.ID]int      // of those below one, in the order they are come to from above
	top         map[value.ID]value.ID // where the way up ends, or comes to a ring
	ring        map[value.ID]value.ID // the one that the ring of one in a ring is known by
	directParts map[value.ID][]value.ID
	next        int
}

// newFamily takes what each is a part of.
func newFamily(above map[value.ID]value.ID) *family {
	f := &family{
		circular: value.InThemselves(above), begin: map[value.ID]int{}, end: map[value.ID]int{}, top: map[value.ID]value.ID{},
		ring: map[value.ID]value.ID{}, directParts: map[value.ID][]value.ID{},
	}
	var tops []value.ID
	for low, high := range above {
		switch {
		case f.circular[low]:
			for on := low; f.ring[on].IsZero(); on = above[on] {
				f.ring[on] = low
			}
			tops = append(tops, low)
		case high.IsZero():
			tops = append(tops, low)
		default:
			if _, there := above[high]; !there {
				tops = append(tops, high)
			}
			f.directParts[high] = append(f.directParts[high], low)
		}
	}
	for _, id := range tops {
		if _, come := f.begin[id]; !come {
			f.number(id, id)
		}
	}
	return f
}

func (f *family) number(id, top value.ID) {
	f.top[id], f.begin[id] = top, f.next
	f.next++
	for _, part := range f.directParts[id] {
		f.number(part, top)
	}
	f.end[id] = f.next
}

// under reports whether one is a part of another, through others too.
func (f *family) under(low, high value.ID) bool {
	if f.circular[high] && f.ring[f.top[low]] == f.ring[high] {
		return true
	}
	return f.begin[high] < f.begin[low] && f.begin[low] < f.end[high]
}
