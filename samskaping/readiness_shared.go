package samskaping

import (
	"slices"

	"github.com/samskaping/sdk/samskaping/value"
)

// shared is what was assessed for a proposal that several activities come from: hours, or a cost.
// Nobody has said how it is divided. It is counted once, for those that do not state what they
// take, and never more than the others leave of it.
type shared struct {
	// activities are all that come from the proposal. The list is the same for all of them, for they
	// may be many.
	activities []value.ID
	// sharers are those that do not state what they take.
	sharers []*Activity
	// left is what the sharers take together. It has no upper limit when the others take all that
	// was assessed: the sharers take something, and it is not known what.
	left bounds
	// whole is true when nobody but the sharers take of it.
	whole bool
}

// sharing divides what was assessed among activities, given what each states that it takes.
func sharing(activities []*Activity, assessed bounds, stated func(*Activity) (bounds, bool)) *shared {
	s := &shared{left: assessed, whole: true}
	others := bounds{hasMost: true}
	for _, a := range activities {
		s.activities = append(s.activities, a.ID)
		if takes, is := stated(a); is {
			others, s.whole = others.plus(takes), false
		} else {
			s.sharers = append(s.sharers, a)
		}
	}
	if s.whole {
		return s
	}
	s.left = assessed.without(others)
	if assessed.most > 0 && s.left.most == 0 {
		s.left = bounds{about: s.left.about}
	}
	return s
}

// need is what one of the sharers takes: something between nothing and all that is left.
func (s *shared) need() bounds {
	return bounds{most: s.left.most, hasMost: s.left.hasMost, about: s.left.about, unstated: s.left.most > 0 || !s.left.hasMost}
}

// within lists the sharers of a subproject.
func (s *shared) within(subproject value.ID) []*Activity {
	var those []*Activity
	for _, a := range s.sharers {
		if a.Subproject == subproject {
			those = append(those, a)
		}
	}
	return those
}

// all names the activities that come from the proposal. A shared that is nil has none.
func (s *shared) all() []value.ID {
	if s == nil {
		return nil
	}
	return slices.Clip(s.activities)
}
