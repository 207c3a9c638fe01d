package identity

import "github.com/samskaping/sdk/samskaping/value"

// Latest returns the number that the municipality has had since it was last renumbered, as far as
// the table goes: 3101 for each of 0101, 3001 and 3101, all of which are Halden. It follows renumberings
// only. A municipality that merged or was split goes on as something else, and keeps its last
// number; so does a number that is not known. Two numbers with the same Latest are one municipality.
func (n MunicipalityNumber) Latest() MunicipalityNumber {
	after := table().after
	for next, renumbered := after[n]; renumbered; next, renumbered = after[n] {
		n = next
	}
	return n
}

// Renumbered returns the number of the municipality on a day, earlier or later than those of this
// number, when nothing but its number has changed: 3001 on 2023-12-31 for each of 0101, 3001 and
// 3101. It reports false when the municipality had merged, been split or not begun, and for a number
// or day that is not of the table.
func (n MunicipalityNumber) Renumbered(on value.Date) (MunicipalityNumber, bool) {
	if _, valid := n.At(on); valid {
		return n, true
	}
	before := table().before
	for number, more := n.Latest(), true; more; number, more = before[number] {
		if _, valid := number.At(on); valid {
			return number, true
		}
	}
	return "", false
}

// EndedBefore reports whether the number had gone out of use before a day: a municipality has had
// it, and none had it on the day or later.
func (n MunicipalityNumber) EndedBefore(day value.Date) bool {
	had := table().byNumber[n]
	return len(had) > 0 && had[len(had)-1].Validity.To.Before(day)
}

// renumberings are those of the changes that are nothing but a new number: one municipality before
// and one after. They go from the number before to the one after, and back.
func renumberings(changes []change) (after, before map[MunicipalityNumber]MunicipalityNumber) {
	after, before = map[MunicipalityNumber]MunicipalityNumber{}, map[MunicipalityNumber]MunicipalityNumber{}
	for _, c := range changes {
		parts := map[MunicipalityNumber]int{}
		for _, successors := range c.successors {
			for _, number := range successors {
				parts[number]++
			}
		}
		for old, successors := range c.successors {
			if number := successors[0]; len(successors) == 1 && parts[number] == 1 && number != old {
				after[old], before[number] = number, old
			}
		}
	}
	return after, before
}
