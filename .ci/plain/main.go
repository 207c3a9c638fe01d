// Command plain does what most would write first: it reads benefit reports with encoding/json, keeps
// the latest revision of each, and adds their figures up. It is what the benchmark compares with.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"
)

type period struct{ From, To string }

type report struct {
	Project, Municipality string
	Period                period
	Revision              int64
	Benefits              []struct {
		Kind, Horizon, Bearer string
		Figures               []struct {
			Period       period
			Stage        string
			Hours, Money string
		}
	}
}

type key struct {
	project, municipality string
	period                period
}

type cell struct{ by, code, year, stage string }

type sum struct{ hours, money int64 }

func main() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	latest := map[key]*report{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		r := &report{}
		if err := json.Unmarshal(lines.Bytes(), r); err != nil {
			log.Fatal(err)
		}
		k := key{r.Project, r.Municipality, r.Period}
		if known := latest[k]; known == nil || known.Revision < r.Revision {
			latest[k] = r
		}
	}
	sums := map[cell]*sum{}
	for _, r := range latest {
		for _, b := range r.Benefits {
			for _, f := range b.Figures {
				for by, code := range map[string]string{"all": "", "municipality": r.Municipality, "county": r.Municipality[:2], "kind": b.Kind, "horizon": b.Horizon, "bearer": b.Bearer} {
					c := cell{by, code, f.Period.From[:4], f.Stage}
					if sums[c] == nil {
						sums[c] = &sum{}
					}
					sums[c].hours += hundredths(f.Hours)
					if b.Kind != "saved-time" {
						sums[c].money += hundredths(f.Money)
					}
				}
			}
		}
	}
	for c, s := range sums {
		if c.by == "all" {
			fmt.Printf("%s %s %d.%02d %d.%02d\n", c.year, c.stage, s.hours/100, s.hours%100, s.money/100, s.money%100)
		}
	}
}

func hundredths(s string) int64 {
	whole, fraction, _ := strings.Cut(s, ".")
	n, _ := strconv.ParseInt(whole+(fraction + "00")[:2], 10, 64)
	return n
}
