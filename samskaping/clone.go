package samskaping

import "reflect"

// Clone copies the plan with everything in it. Unlike one made by assignment, the copy shares no list with
// the plan, so that either can be changed while the other is read. It stays a plan of a newer version when
// it was read as one.
func (p *Plan) Clone() *Plan {
	if p == nil {
		return nil
	}
	copied := *p
	ownLists(reflect.ValueOf(&copied).Elem(), planStructure())
	return &copied
}

// ownLists gives a copy lists of its own, instead of those of what it was copied from. The structure
// is that of the struct it is, or is a list of.
func ownLists(v reflect.Value, of *structure) {
	switch v.Kind() {
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(own, v)
		v.Set(own)
		if item := v.Type().Elem().Kind(); item != reflect.Struct && item != reflect.Slice {
			return
		}
		for i := range v.Len() {
			ownLists(v.Index(i), of)
		}
	case reflect.Struct:
		for i := range of.fields {
			ownLists(v.Field(of.fields[i].index), of.fields[i].of)
		}
	}
}
