package main

import (
	"runtime/debug"
	"time"

	"github.com/samskaping/sdk/benefits/aggregate"
)

// tendMemory keeps what is thrown away while reports are read to about the same size, however much
// is kept: the more that is, the smaller part of it may be thrown away before it is tidied. It
// lasts until the function it returns is called.
func tendMemory(reading *aggregate.Reading) (end func()) {
	const thrown, often = 8 << 20, 50 * time.Millisecond
	percent := func() int { return max(5, min(400, 100*thrown/(reading.Size()+thrown/4))) }
	now := percent()
	before := debug.SetGCPercent(now)
	ticker, stop, ended := time.NewTicker(often), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-ticker.C:
				if next := percent(); next < now*3/4 {
					now = next
					debug.SetGCPercent(now)
				}
			case <-stop:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(stop)
		<-ended
		debug.SetGCPercent(before)
	}
}

// tidySeldom lets more be thrown away before memory is tidied, when little is kept: files that are
// looked at one after the other leave nothing behind. With much in hand it is tidied as often as
// else. It lasts until the function it returns is called.
func tidySeldom() (end func()) {
	limit := debug.SetMemoryLimit(-1)
	debug.SetMemoryLimit(min(limit, 512<<20))
	percent := debug.SetGCPercent(400)
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	}
}
