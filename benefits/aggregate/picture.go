package aggregate

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// ErrNoVintage says that the options do not say whose municipalities the figures are placed on.
var ErrNoVintage = errors.New("aggregate: no day for the municipalities")

// ErrOptions says that the options cannot be used together, or not at all.
var ErrOptions = errors.New("aggregate: the options cannot be used")

// Options say how the picture is to be drawn.
type Options struct {
	Title    string
	Language value.Lang
	// Vintage is the day whose municipalities the figures are placed on.
	Vintage value.Date
	// Expected are those who were to report, for coverage.
	Expected []Expected
	// Population is the inhabitants of municipalities on the day of the vintage.
	Population map[identity.MunicipalityNumber]int64
	// SizeGroups are the lower bounds of groups of municipalities by inhabitants, rising, such as
	// 0, 5 000, 20 000. They need Population. What is below the first is a group too, from 0.
	SizeGroups []int64
	// HoursPerPersonYear turns freed hours into person-years. Without it, hours stay hours.
	HoursPerPersonYear value.Hours
	// HourPrice values all freed hours at the same price. Without it, the value of freed time is
	// what each report says.
	HourPrice value.Money
	// PriceYear is the year whose prices all money is brought to, by Deflators: how much prices
	// rose from the year before to the year of each. Money whose price year is not stated, or that
	// a deflator is missing for, is left out and listed. Without a PriceYear, money is added as it
	// stands, and every sum says which price years it rests on.
	PriceYear value.Count
	Deflators []benefits.Deflator
	// Rulings settle doubts.
	Rulings []Ruling
	// Internal shows small numbers of people as they are.
	Internal bool
	// Threshold is the smallest number of people that is shown in public: DefaultThreshold when it
	// is 0, and never below LowestThreshold.
	Threshold int64
	// Memory is about the most bytes that may be taken by what is listed one by one, such as what is
	// not added and what is behind a figure; 0 for no limit.
	Memory int
}

// Expected is a municipality that was to report for a year.
type Expected struct {
	Municipality identity.MunicipalityNumber
	Year         int
}

// threshold is the smallest number of people that is shown.
func (o Options) threshold() int64 { return cmp.Or(o.Threshold, DefaultThreshold) }

// check returns an error that says what is wrong with the options.
func (o Options) check() error {
	bounds := slices.Compact(slices.Clone(o.SizeGroups))
	switch rising := slices.IsSorted(bounds) && len(bounds) == len(o.SizeGroups); {
	case o.Vintage.IsZero():
		return ErrNoVintage
	case o.threshold() < LowestThreshold:
		return fmt.Errorf("%w: a threshold of %d people, want at least %d", ErrOptions, o.Threshold, LowestThreshold)
	case !rising || len(o.SizeGroups) > 0 && o.SizeGroups[0] < 0:
		return fmt.Errorf("%w: the groups by inhabitants do not rise from 0", ErrOptions)
	case len(o.SizeGroups) > 0 && len(o.Population) == 0:
		return fmt.Errorf("%w: groups by inhabitants without inhabitants", ErrOptions)
	case o.PriceYear.IsZero() && len(o.Deflators) > 0:
		return fmt.Errorf("%w: deflators without a price year", ErrOptions)
	case o.Memory < 0:
		return fmt.Errorf("%w: a memory below 0", ErrOptions)
	case o.HourPrice.Sign() < 0 || o.HoursPerPersonYear.Sign() < 0:
		return fmt.Errorf("%w: an hour price or a person-year below 0", ErrOptions)
	case o.Language != "" && !slices.Contains(value.Langs(), o.Language):
		return fmt.Errorf("%w: the language %q", ErrOptions, o.Language)
	}
	if err := checkRulings(o.Rulings); err != nil {
		return err
	}
	_, err := pricesOf(o)
	return err
}

// checkRulings returns an error for an answer that is none, and for two answers to one doubt.
func checkRulings(rulings []Ruling) error {
	given := map[string]RulingAnswer{}
	for _, r := range rulings {
		if r.Count != CountIt && r.Count != LeaveIt {
			return fmt.Errorf("%w: the answer %q to a doubt", ErrOptions, r.Count)
		}
		if before, there := given[r.Doubt]; there && before != r.Count {
			return fmt.Errorf("%w: two answers to the doubt %q", ErrOptions, r.Doubt)
		}
		given[r.Doubt] = r.Count
	}
	return nil
}

// Report adds everything up. The accumulator is not changed. It returns ErrNoVintage,
// ErrOptions and ErrMemory, and a *[FigureError] that wraps value.ErrRange when a figure is too large to be written.
func (a *Accumulator) Report(o Options) (*Report, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p, r, err := a.draw(o, nil)
	if err != nil {
		return nil, err
	}
	out := &Report{
		Schema: schema.NationalReport.URL(), Title: o.Title, Language: cmp.Or(o.Language, value.NB), Vintage: o.Vintage, Public: !o.Internal,
		PriceYear: o.PriceYear, Deflators: o.Deflators, HoursPerPersonYear: o.HoursPerPersonYear, HourPrice: o.HourPrice,
		SetAside: r.aside, NotAdded: r.notAdded, Doubts: r.doubts,
	}
	if out.Inputs, err = inputsOf(r.inputs); err != nil {
		return nil, err
	}
	if out.Sums, out.Disbenefits, err = p.sums(); err != nil {
		return nil, err
	}
	if out.Indicators, out.hidden, err = p.indicators(); err != nil {
		return nil, err
	}
	if out.Coverage, err = p.coverage(); err != nil {
		return nil, err
	}
	if out.Assumptions, err = p.groups(); err != nil {
		return nil, err
	}
	out.Sources = a.sortedSources()
	if !o.Internal {
		// Who knows the rest of a file can try out the few values a small number may have.
		for i := range out.Sources {
			out.Sources[i].SHA256 = ""
		}
	}
	return out, nil
}

// draw looks at every report, on all cores. A project is looked at as a whole, and so the parts of
// the picture add up. What is wanted is what is to be explained, if anything. It returns ErrMemory.
func (a *Accumulator) draw(o Options, w *wanted) (*picture, *resolution, error) {
	all := &reports{&a.store, a.store.sorted()}
	pictures, resolutions := make([]*picture, all.parts()), make([]*resolution, all.parts())
	for i := range pictures {
		pictures[i], resolutions[i] = newPicture(o), newResolution(all, o.Rulings)
		if w != nil {
			pictures[i].wanted = &wanted{name: w.name}
		}
	}
	const perEntry = 1 << 10 // with what it takes to write it
	full := func(part int) bool {
		return o.Memory > 0 && pictures[part].listed()+resolutions[part].listed() > o.Memory/perEntry/len(pictures)
	}
	all.eachPart(len(pictures), func(part int, project []place32) {
		p, r := pictures[part], resolutions[part]
		if full(part) {
			return
		}
		r.look(project)
		p.numbers.another(len(r.group.reports))
		for _, rec := range r.group.reports {
			if r.whole(rec) {
				p.add(r, rec)
			}
		}
	})
	for part := range pictures {
		if full(part) {
			return nil, nil, ErrMemory
		}
	}
	p, r := pictures[0], resolutions[0]
	for i := range pictures[1:] {
		p.merge(pictures[i+1])
		r.merge(resolutions[i+1])
	}
	r.setAside(a.aside)
	return p, r, nil
}

// cell names a sum.
type cell struct {
	lost  bool // of disbenefits
	by    Dimension
	code  string
	year  int
	stage benefits.FigureStage
}

func (c cell) String() string {
	name := fmt.Sprintf("%s/%s/%d/%s", c.by, c.code, c.year, c.stage)
	if c.lost {
		return ofDisbenefits + name
	}
	return name
}

// ofDisbenefits begins the name of a sum of disbenefits.
const ofDisbenefits = "disbenefits/"

// tally is a sum on its way.
type tally struct {
	amounts
	prices            []priced
	benefits, reports int64
	municipalities    map[string]bool // those that reported
	// last is the report that was counted last.
	last int64
	// project is the project that was counted last, and told the numbers of the benefits of it.
	project int64
	told    bitset
}

// picture is the sums on their way.
type picture struct {
	options     Options
	prices      prices
	cells       map[cell]*tally
	readings    map[indicatorCell]*indicatorTally
	covered     map[covered]*coverTally
	assumptions map[benefits.Assumptions]int64
	places      map[standing]*place
	// tallies are those of a figure, for reports that differ in their amounts only.
	tallies map[alike][]*tally
	// numbers are those of the benefits of the project that is looked at.
	numbers benefitNumbers
	wanted  *wanted // what is to be explained, if anything
}

// standing is where and when a report stands.
type standing struct {
	municipality identity.MunicipalityNumber
	day          value.Date
}

// alike is what figures have in common that are added to the same sums.
type alike struct {
	shape  *effect
	figure int
	at     *place
}

// newPicture is an empty picture, with options that have been checked.
func newPicture(o Options) *picture {
	prices, _ := pricesOf(o)
	return &picture{
		options: o, prices: prices, cells: map[cell]*tally{}, readings: map[indicatorCell]*indicatorTally{}, covered: map[covered]*coverTally{},
		assumptions: map[benefits.Assumptions]int64{}, places: map[standing]*place{}, tallies: map[alike][]*tally{},
	}
}

// listed is how many lines are behind the figure that is to be explained.
func (p *picture) listed() int {
	if p.wanted == nil {
		return 0
	}
	return len(p.wanted.found)
}

// add adds a report that counts.
func (p *picture) add(r *resolution, rec *record) {
	at := p.place(rec)
	p.assumptions[rec.assumptions]++
	if formula := rec.assumptions.Achievement; formula != "" && formula != benefits.FromBaseline {
		r.notAdded = append(r.notAdded, NotAdded{Reason: NotAddedOtherFormula, Source: rec.source, Project: rec.project})
	}
	p.cover(rec, *at)
	for i := range rec.benefits {
		e := &rec.benefits[i]
		r.claimed(rec, e)
		left, number := r.effect(rec, e), p.numbers.of(e.id, i)
		for j, f := range e.figures {
			year := f.Period.Year()
			switch {
			case left != nil && left[j]:
			case f.Hours.IsZero() && f.Money.IsZero():
			case year == 0:
				r.leaveOutFigure(rec, e, f, NotAddedSpansYears)
			case r.toldByAnother(rec, e, f):
				r.leaveOutFigure(rec, e, f, NotAddedAnotherReport)
			default:
				if reason := p.refuse(rec, e, f); reason != "" {
					r.leaveOutFigure(rec, e, benefits.Figure{Stage: f.Stage, Money: f.Money}, reason)
					f.Money = value.Money{}
				}
				p.figure(rec, i, j, number, f, at)
			}
		}
	}
	p.indicate(r, rec, *at)
}

func (p *picture) place(rec *record) *place {
	s := standing{rec.said, rec.period.To}
	at := p.places[s]
	if at == nil {
		found := placeOf(rec.said, rec.period.To, p.options.Vintage)
		found.reporter = reporter(rec.said, found)
		at = &found
		p.places[s] = at
	}
	return at
}

// revalued reports whether the hours of benefits of a kind are given the price of the picture, so that the
// money of the report is not counted.
func (p *picture) revalued(kind benefits.Kind) bool {
	return !p.options.HourPrice.IsZero() && kind == benefits.SavedTime
}

// refuse says why the money of a figure is left out; "" when it is not.
func (p *picture) refuse(rec *record, e *effect, f benefits.Figure) NotAddedReason {
	switch {
	case f.Money.IsZero() || p.revalued(e.kind) && !f.Hours.IsZero():
		return ""
	case p.revalued(e.kind):
		return NotAddedNoHours
	}
	return p.prices.refuse(rec.assumptions.PriceYear.Int64())
}

// figure adds a figure of a benefit, with the money of it that counts, to every sum it is a part
// of. The number is that of the benefit in its project.
func (p *picture) figure(rec *record, benefit, figure, number int, f benefits.Figure, at *place) {
	e := &rec.benefits[benefit]
	inPricesOf := rec.assumptions.PriceYear.Int64()
	if p.revalued(e.kind) {
		f.Money, inPricesOf = value.Money{}, p.prices.year // the sum of the hours is valued
	}
	if f.Hours.IsZero() && f.Money.IsZero() {
		return
	}
	stated := !f.Money.IsZero() || p.revalued(e.kind) && inPricesOf != 0
	tallies := p.talliesOf(e, figure, at)
	if p.wanted != nil {
		if c, ok := p.wanted.cell(); ok && slices.Contains(tallies, p.cells[c]) {
			p.wanted.figure(rec, benefit, figure, f, inPricesOf)
		}
	}
	for _, t := range tallies {
		t.add(e.kind, f)
		if stated {
			t.price(inPricesOf).add(e.kind, f)
		}
		if t.last != rec.serial {
			t.last, t.reports = rec.serial, t.reports+1
			if at.reporter != "" {
				t.municipalities[at.reporter] = true
			}
		}
		if t.project != p.numbers.project {
			t.project, t.told = p.numbers.project, t.told[:0]
		}
		if t.told.add(number) {
			t.benefits++
		}
	}
}

// talliesOf are the sums that a figure is a part of.
func (p *picture) talliesOf(e *effect, figure int, at *place) []*tally {
	a := alike{e.shape, figure, at}
	if known := p.tallies[a]; known != nil && e.shape != nil {
		return known
	}
	f := &e.figures[figure]
	parts := [...]part{
		{ByNothing, ""}, {ByCounty, at.county}, {ByMunicipality, at.municipality}, {ByKind, string(e.kind)},
		{ByHorizon, string(e.horizon)}, {ByBearer, string(e.bearer)}, {BySize, p.size(at.municipality)},
	}
	list := make([]*tally, 0, len(parts))
	for _, in := range parts {
		if in.by == BySize && len(p.options.SizeGroups) == 0 {
			continue
		}
		c := cell{e.lost, in.by, in.code, f.Period.Year(), f.Stage}
		t := p.cells[c]
		if t == nil {
			t = &tally{municipalities: map[string]bool{}}
			p.cells[c] = t
		}
		list = append(list, t)
	}
	if e.shape != nil {
		if len(p.tallies) == maxWords {
			clear(p.tallies)
		}
		p.tallies[a] = list
	}
	return list
}

// merge adds what another part of the picture has added. No report is in both.
func (p *picture) merge(o *picture) {
	if p.wanted != nil {
		p.wanted.merge(o.wanted)
	}
	for c, t := range o.cells {
		if known := p.cells[c]; known != nil {
			known.addAll(t.amounts)
			for _, other := range t.prices {
				known.price(other.year).addAll(other)
			}
			known.benefits += t.benefits
			known.reports += t.reports
			maps.Copy(known.municipalities, t.municipalities)
		} else {
			p.cells[c] = t
		}
	}
	for c, t := range o.readings {
		if known := p.readings[c]; known != nil {
			shared, _ := benefits.SharedIndicator(c.code)
			known.merge(t, shared.Aggregation)
		} else {
			p.readings[c] = t
		}
	}
	for c, t := range o.covered {
		if known := p.covered[c]; known != nil {
			known.reports += t.reports
			maps.Copy(known.municipalities, t.municipalities)
		} else {
			p.covered[c] = t
		}
	}
	for a, n := range o.assumptions {
		p.assumptions[a] += n
	}
}

// worth is what hours are worth at a price, exact, in kroner.
func worth(hours *big.Rat, perHour value.Money) *big.Rat {
	return new(big.Rat).Mul(hours, big.NewRat(perHour.Ore(), perKrone))
}

// size is the group a municipality belongs to by its inhabitants: the lower bound of the group.
func (p *picture) size(municipality string) string {
	inhabitants, known := p.options.Population[identity.MunicipalityNumber(municipality)]
	if !known {
		return Unmapped
	}
	group := "0"
	for _, lower := range p.options.SizeGroups {
		if inhabitants >= lower {
			group = fmt.Sprint(lower)
		}
	}
	return group
}

func (p *picture) sums() (gained []Sum, lost []DisbenefitSum, err error) {
	order := []Dimension{ByNothing, ByCounty, ByMunicipality, BySize, ByKind, ByHorizon, ByBearer}
	cells := slices.SortedFunc(maps.Keys(p.cells), func(a, b cell) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.by), slices.Index(order, b.by)), cmp.Compare(a.year, b.year), cmp.Compare(a.code, b.code), cmp.Compare(stageOrder(a.stage), stageOrder(b.stage)))
	})
	for _, c := range cells {
		s, err := p.sum(c, p.cells[c])
		if err != nil {
			return nil, nil, &FigureError{c.String(), err}
		}
		if c.lost {
			lost = append(lost, s.lost())
		} else {
			gained = append(gained, s)
		}
	}
	return gained, lost, nil
}

// lost is a sum of disbenefits.
func (s Sum) lost() DisbenefitSum {
	return DisbenefitSum{
		By: s.By, Code: s.Code, Year: s.Year, Stage: s.Stage, Hours: s.Hours, Money: s.Money, TimeValue: s.TimeValue,
		PriceYears: s.PriceYears, PriceYearUnknown: s.PriceYearUnknown, Disbenefits: s.Benefits, Reports: s.Reports, Municipalities: s.Municipalities,
	}
}

func stageOrder(s benefits.FigureStage) int {
	return slices.Index([]benefits.FigureStage{benefits.StagePlanned, benefits.StageForecast, benefits.StageRealised}, s)
}

func (p *picture) sum(c cell, t *tally) (Sum, error) {
	s := Sum{By: c.by, Code: c.code, Stage: c.stage}
	var errs [9]error
	s.Year, errs[0] = value.NewCount(int64(c.year))
	s.Hours, errs[1] = t.hours.asHours(t.hasHours)
	s.Money, errs[2] = t.money.asMoney(t.hasMoney)
	s.TimeValue, errs[3] = t.timeValue.asMoney(t.hasTime)
	s.MeasuredHours, errs[4] = t.measuredHours.asHours(t.hasHours)
	s.MeasuredMoney, errs[5] = t.measuredMoney.asMoney(t.hasMoney)
	s.Benefits, errs[6] = value.NewCount(t.benefits)
	s.Reports, errs[7] = value.NewCount(t.reports)
	s.Municipalities, errs[8] = value.NewCount(int64(len(t.municipalities)))
	if err := errors.Join(errs[:]...); err != nil {
		return Sum{}, err
	}
	if p.prices.year != 0 {
		if err := t.inPrices(p.prices, &s); err != nil {
			return Sum{}, err
		}
	}
	var err error
	if price := p.options.HourPrice; !price.IsZero() && t.hasSaved {
		if s.TimeValue, err = value.RoundMoney(worth(t.savedHours.rat(perHour), price)); err != nil {
			return Sum{}, err
		}
	}
	if s.PriceYears, s.PriceYearUnknown, err = priceYears(t.years()); err != nil {
		return Sum{}, err
	}
	if base := p.options.HoursPerPersonYear; !c.lost && base.Sign() > 0 && !s.Hours.IsZero() {
		years, err := value.RoundDecimal(big.NewRat(s.Hours.Hundredths(), base.Hundredths()))
		if err != nil {
			return Sum{}, err
		}
		s.PersonYears = years
	}
	if inhabitants := p.inhabitants(c); !c.lost && inhabitants > 0 && !s.Money.IsZero() {
		// Of the money before it was rounded: with few inhabitants, half an øre becomes kroner.
		kroner := t.kronerIn(p.prices, func(p priced) wide { return p.money })
		money, err := value.RoundMoney(kroner.Mul(kroner, big.NewRat(1000, inhabitants)))
		if err != nil {
			return Sum{}, err
		}
		s.MoneyPerInhabitants = money
	}
	return s, nil
}

// inhabitants is how many live in the municipalities of a sum, where that is known of all of them:
// of a municipality, a county, a group by inhabitants and the country.
func (p *picture) inhabitants(c cell) int64 {
	if len(p.options.Population) == 0 {
		return 0
	}
	var sum int64
	for _, m := range identity.Municipalities(p.options.Vintage) {
		number := m.Number.String()
		if c.by == ByNothing || c.by == ByCounty && countyOf(m.Number) == c.code || c.by == ByMunicipality && number == c.code ||
			c.by == BySize && c.code != Unmapped && p.size(number) == c.code {
			n, known := p.options.Population[m.Number]
			if !known {
				return 0
			}
			sum += n
		}
	}
	return sum
}

func inputsOf(n [6]int64) (in Inputs, err error) {
	var errs [6]error
	in.Read, errs[0] = value.NewCount(n[read])
	in.Counted, errs[1] = value.NewCount(n[counted])
	in.Superseded, errs[2] = value.NewCount(n[superseded])
	in.Copies, errs[3] = value.NewCount(n[copies])
	in.SetAside, errs[4] = value.NewCount(n[setAside])
	in.Examples, errs[5] = value.NewCount(n[examples])
	return in, errors.Join(errs[:]...)
}

// groups lists the assumptions, the most common first.
func (p *picture) groups() ([]AssumptionGroup, error) {
	var list []AssumptionGroup
	for a, n := range p.assumptions {
		reports, err := value.NewCount(n)
		if err != nil {
			return nil, err
		}
		list = append(list, AssumptionGroup{a, reports})
	}
	slices.SortFunc(list, func(a, b AssumptionGroup) int {
		x, y := a.Assumptions, b.Assumptions
		return cmp.Or(b.Reports.Compare(a.Reports), x.HoursPerPersonYear.Compare(y.HoursPerPersonYear), x.HourPrice.Compare(y.HourPrice),
			x.HourPriceBase.Compare(y.HourPriceBase), cmp.Compare(x.HourPriceSource, y.HourPriceSource), x.PriceYear.Compare(y.PriceYear),
			cmp.Compare(x.Schedule, y.Schedule), cmp.Compare(x.Timing, y.Timing), cmp.Compare(x.Achievement, y.Achievement))
	})
	return list, nil
}
