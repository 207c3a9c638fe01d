package aggregate

import (
	"bytes"
	"runtime"
	"sort"
	"sync"

	"github.com/samskaping/sdk/samskaping/identity"
)

// reports are all reports in the order of their keys, so that those of a project stand together.
type reports struct {
	store  *store
	places []place32
}

// projectAt is how the key of a report begins: the project.
func (all *reports) projectAt(i int) []byte {
	key := all.store.keyAt(all.places[i])
	const organisation = 4
	return key[:organisation+bytes.IndexByte(key[organisation:], 0)+1]
}

// of returns the reports of a project.
func (all *reports) of(project identity.ProjectID) []place32 {
	key := appendProject(nil, project)
	from := sort.Search(len(all.places), func(i int) bool { return bytes.Compare(all.projectAt(i), key) >= 0 })
	return all.places[from : from+all.alike(from, key)]
}

// alike counts the reports of one project from a place on.
func (all *reports) alike(from int, project []byte) int {
	n := 0
	for from+n < len(all.places) && bytes.Equal(all.projectAt(from+n), project) {
		n++
	}
	return n
}

// eachPart goes through all projects on all cores: one core takes one part of the list. Visit is
// told which part, and the reports of a project.
func (all *reports) eachPart(parts int, visit func(part int, project []place32)) {
	var wait sync.WaitGroup
	for part := range parts {
		wait.Go(func() {
			from, to := all.boundary(part, parts), all.boundary(part+1, parts)
			for from < to {
				n := all.alike(from, all.projectAt(from))
				visit(part, all.places[from:from+n])
				from += n
			}
		})
	}
	wait.Wait()
}

// boundary is where a part begins: at the first report of a project.
func (all *reports) boundary(part, parts int) int {
	at := len(all.places) * part / parts
	for at > 0 && at < len(all.places) && bytes.Equal(all.projectAt(at), all.projectAt(at-1)) {
		at++
	}
	return at
}

func (all *reports) parts() int { return max(1, min(runtime.GOMAXPROCS(0), len(all.places)/1000)) }
