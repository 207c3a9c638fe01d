package aggregate

import (
	"compress/flate"
	"compress/gzip"
	"errors"
	"sync"
)

// unproven is what has been read of a compressed input. Its checksum comes last, and may say that what
// came before is not what was written: a figure with another digit passes the gate and the rules.
type unproven struct {
	pile
	open sync.WaitGroup // the batches that are still worked on
}

// settle puts what has been read of a compressed input with the rest when it has come to its end, or
// was cut off. Of one that is damaged, nothing is counted.
func (r *Reading) settle(in *input, end error) {
	u := in.unproven
	u.open.Wait()
	r.unproven.Add(-int64(u.all.Size()))
	if isDamage(end) {
		r.SetAside(SetAside{Source: Source{Name: in.name}, Reason: AsideDamaged})
		return
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if err := r.all.Merge(&u.all); err != nil {
		r.fail(err)
	}
}

// isDamage reports whether the bytes of a compressed input contradict each other.
func isDamage(end error) bool {
	corrupt := flate.CorruptInputError(0)
	return errors.Is(end, gzip.ErrChecksum) || errors.As(end, &corrupt)
}
