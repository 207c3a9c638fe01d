package samskaping

import (
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// Difference is one thing that is not as it was, in words.
type Difference struct {
	// Pointer is the place in the new plan, or in the old one for what was taken out.
	Pointer finding.Pointer `json:"pointer"`
	Kind    DifferenceKind  `json:"kind"`
	Text    value.Text      `json:"text"`
}

// DifferenceKind says what has happened to a thing.
type DifferenceKind string

// What may have happened.
const (
	Added   DifferenceKind = "added"
	Removed DifferenceKind = "removed"
	Changed DifferenceKind = "changed"
	Moved   DifferenceKind = "moved"
)

// Diff tells what has changed from one revision of a plan to the next: first what was decided, then
// what came of it, then what was done, and last the rest, each in the order of the plan. Things are
// recognised by their ids, wherever in their list they stand; what has gone to another list is taken out of
// the one and added to the other. What has no id is compared by what it says. The same
// plan twice gives no differences, and neither does a new revision number or revision date, which only
// tells the two apart. Two plans that both come from a third are not merged here: the differences of
// each from the third show people what to enter in the other.
func Diff(old, new *Plan) []Difference {
	old, new = old.orEmpty(), new.orEmpty()
	d := &differ{old: old.Index(), new: new.Index()}
	d.compare("", reflect.ValueOf(*old), reflect.ValueOf(*new), subject{}, nil)
	var all []Difference
	for _, found := range d.found {
		all = append(all, found...)
	}
	return all
}

type differ struct {
	old, new *Index
	found    [details + 1][]Difference
}

// news is how soon a change is told.
type news int

const (
	answers news = iota // what somebody has decided, and the state of the project itself
	results
	deeds
	details
)

// subject is the thing a change is told about; zero for the plan itself.
type subject struct {
	label value.Text // what sort of thing it is, or which part of the plan
	name  string     // what it is called, if it has a name
}

func (s subject) in(l value.Lang) string {
	if s.name == "" {
		return s.label.In(l)
	}
	return strings.ToLower(s.label.In(l)) + " " + quote(l, s.name)
}

// added and removed tell that the subject is new, and that it is gone.
func (s subject) added(l value.Lang) string {
	return text("Lagt til: ", "Lagt til: ", "Added: ").In(l) + s.in(l) + "."
}

func (s subject) removed(l value.Lang) string {
	return text("Tatt ut: ", "Teke ut: ", "Removed: ").In(l) + s.in(l) + "."
}

func (d *differ) tell(at finding.Pointer, kind DifferenceKind, what func(l value.Lang) string) {
	d.tellAs(details, at, kind, what)
}

func (d *differ) tellAs(n news, at finding.Pointer, kind DifferenceKind, what func(l value.Lang) string) {
	d.found[n] = append(d.found[n], Difference{at, kind, value.EachLang(what)})
}

// compare walks through two values of one type. Within are the parts of the thing they stand in,
// such as the baseline of an indicator.
func (d *differ) compare(at finding.Pointer, old, new reflect.Value, about subject, within []value.Text) {
	told := d.tellStory(at, old, new, about)
	for i := range old.NumField() {
		field := old.Type().Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if !field.IsExported() || name == "" || told[field.Name] {
			continue
		}
		before, after, place := old.Field(i), new.Field(i), at.Key(name)
		if nothing(before) && nothing(after) || reflect.DeepEqual(before.Interface(), after.Interface()) {
			continue
		}
		label := schema.Label(schema.TypeName(old.Type()), name).Title
		switch {
		case before.Kind() == reflect.Slice && hasID(before.Type().Elem()):
			d.compareLists(place, before, after, oneOf(before.Type().Elem(), name), label)
		case before.Kind() == reflect.Struct && written(before) == nil && field.Type.Name() != "Period":
			if about == (subject{}) {
				d.compare(place, before, after, subject{label: label}, nil)
				continue
			}
			d.compare(place, before, after, about, append(slices.Clip(within), label))
		default:
			d.tellField(place, before, after, about, dash(append(slices.Clip(within), label)))
		}
	}
}

// oneOf is what one thing of a list is called. Disbenefits are written as benefits are.
func oneOf(t reflect.Type, property string) value.Text {
	if property == "disbenefits" {
		return text("Ulempe", "Ulempe", "Disbenefit")
	}
	return schema.Label(schema.TypeName(t), "").Title
}

// aboutOne is one thing of a list as the subject of a change. How a project is anchored has no name of its own.
func aboutOne(item reflect.Value, one value.Text, x *Index) subject {
	if a, ok := item.Interface().(Anchoring); ok {
		about := subject{label: schema.CodeLabel("AnchoringKind", string(a.Kind))}
		if short(a.Text) {
			about.name = strings.TrimSuffix(a.Text, ".")
		}
		return about
	}
	return subject{one, x.Name(idOf(item))}
}

// compareLists compares two lists of things with ids.
func (d *differ) compareLists(at finding.Pointer, old, new reflect.Value, one, label value.Text) {
	place := map[value.ID]int{}
	for i := range old.Len() {
		place[idOf(old.Index(i))] = i
	}
	last, moved := -1, false
	kept := map[value.ID]bool{}
	for i := range new.Len() {
		item := new.Index(i)
		id := idOf(item)
		about := aboutOne(item, one, d.new)
		was, there := place[id]
		if !there {
			d.tellAdded(at.Index(i), item, about)
			continue
		}
		kept[id] = true
		moved = moved || was < last
		last = was
		d.compare(at.Index(i), old.Index(was), item, about, nil)
	}
	for i := range old.Len() {
		item := old.Index(i)
		if id := idOf(item); !kept[id] {
			d.tell(at.Index(i), Removed, aboutOne(item, one, d.old).removed)
		}
	}
	if moved {
		d.tell(at, Moved, func(l value.Lang) string {
			return text("Rekkefølgen er endret: ", "Rekkjefølgja er endra: ", "The order has changed: ").In(l) + label.In(l) + "."
		})
	}
}

func (d *differ) tellAdded(at finding.Pointer, item reflect.Value, about subject) {
	if told := d.tellStory(at, reflect.Zero(item.Type()), item, about); told == nil {
		d.tell(at, Added, about.added)
	}
}

// byKey are the items of a list by what tells them apart. It reports whether no two of them are the same.
func byKey[K comparable, T any](list []T, key func(T) K) (all map[K]T, clear bool) {
	all = make(map[K]T, len(list))
	for _, item := range list {
		all[key(item)] = item
	}
	return all, len(all) == len(list)
}

// mostTold is how many changes of one list are told of, each for itself.
const mostTold = 10

// tellEach tells the changes of one list, unless they are very many. It reports whether it told any.
func tellEach(changes []func()) bool {
	if len(changes) > mostTold {
		return false
	}
	for _, tell := range changes {
		tell()
	}
	return len(changes) > 0
}

// tellField tells that one property says something else than it did.
func (d *differ) tellField(at finding.Pointer, before, after reflect.Value, about subject, label value.Text) {
	d.tell(at, Changed, func(l value.Lang) string {
		place := label.In(l)
		if place == about.label.In(l) {
			place = text("navn", "namn", "name").In(l)
		}
		if who := about.in(l); who != "" {
			place = upperFirst(who) + ", " + strings.ToLower(place)
		}
		old, new := d.say(before, d.old, l), d.say(after, d.new, l)
		switch {
		case nothing(before) && short(new):
			return place + text(": fylt ut med ", ": fylt ut med ", ": filled in with ").In(l) + new + "."
		case nothing(before):
			return place + text(": fylt ut.", ": fylt ut.", ": filled in.").In(l)
		case nothing(after):
			return place + text(": tatt ut.", ": teke ut.", ": removed.").In(l)
		case before.Type() == reflect.TypeFor[value.Period]():
			return place + text(": endret til ", ": endra til ", ": changed to ").In(l) + new + "."
		}
		return place + changed(old, new, l)
	})
}

// nothing reports whether nothing is stated. A list that is there with nothing in it says no more than one
// that is not.
func nothing(v reflect.Value) bool {
	return v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0
}

// changed ends what is told of a change. No word of it depends on whether what has changed is one
// thing or several, or has a gender.
func changed(old, new string, l value.Lang) string {
	if !short(old) || !short(new) || looks(old) == looks(new) {
		return text(": endret.", ": endra.", ": changed.").In(l)
	}
	return text(": endret fra ", ": endra frå ", ": changed from ").In(l) + old + text(" til ", " til ", " to ").In(l) + new + "."
}

// looks is the same for what nobody can see the difference of, such as a space that does not break a line.
func looks(said string) string { return strings.Join(strings.Fields(plainly(said)), " ") }

// short reports whether a value can be told within a sentence.
func short(said string) bool { return said != "" && utf8.RuneCountInString(said) <= 60 }

// say writes a value for people: codes and ids by their names, texts in quotation marks. What has
// no short form is "".
func (d *differ) say(v reflect.Value, x *Index, l value.Lang) string {
	switch n := v.Interface().(type) {
	case value.ID:
		return quote(l, x.Name(n))
	case value.Period:
		return n.Format(l)
	case string:
		return quote(l, strings.TrimSuffix(n, "."))
	case Participants:
		who := schema.CodeLabel("ParticipantGroup", string(n.Group)).In(l)
		if !n.Count.IsZero() {
			who += " (" + n.Count.Format(l) + ")"
		}
		return who
	case bool:
		if n {
			return text("ja", "ja", "yes").In(l)
		}
		return text("nei", "nei", "no").In(l)
	}
	if w := written(v); w != nil {
		return w.Format(l)
	}
	if v.Kind() == reflect.String {
		return schema.CodeLabel(v.Type().Name(), v.String()).In(l)
	}
	if v.Kind() == reflect.Slice && v.Len() <= 3 {
		var parts []string
		for i := range v.Len() {
			said := d.say(v.Index(i), x, l)
			if said == "" {
				return ""
			}
			parts = append(parts, said)
		}
		return strings.Join(parts, ", ")
	}
	return ""
}

// dash puts the names of a part and of what is in it together: nullpunkt – verdi.
func dash(titles []value.Text) value.Text {
	all := titles[0]
	for _, t := range titles[1:] {
		all = value.Text{NB: all.NB + " – " + t.NB, NN: all.NN + " – " + t.NN, EN: all.EN + " – " + t.EN}
	}
	return all
}

// plainEstimate is an estimate of a number whose unit stands elsewhere.
type plainEstimate struct{ value.DecimalEstimate }

func (e plainEstimate) Format(l value.Lang) string { return e.DecimalEstimate.Format(l, "") }

// written returns a value that has a form for people of its own, else nil.
func written(v reflect.Value) interface{ Format(value.Lang) string } {
	if e, ok := v.Interface().(value.DecimalEstimate); ok {
		return plainEstimate{e}
	}
	w, _ := v.Interface().(interface{ Format(value.Lang) string })
	return w
}

func hasID(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() > 0 && t.Field(0).Name == "ID"
}

func idOf(v reflect.Value) value.ID { return value.ID(v.Field(0).String()) }

// quote says what a thing is called. A name may be long, and is told with every change of the thing.
func quote(l value.Lang, s string) string {
	s = value.Excerpt(s, 200)
	if l == value.EN {
		return "“" + s + "”"
	}
	return "«" + s + "»"
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[size:]
}
