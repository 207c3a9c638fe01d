package aggregate_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

const (
	guided      = benefits.IndicatorCode("di-guided-inhabitants")
	independent = benefits.IndicatorCode("di-independent-users")
	satisfied   = benefits.IndicatorCode("gen-user-satisfaction")
)

// reads gives a report a measurement of a shared indicator: a number, or numerator and denominator.
func reads(t testing.TB, code benefits.IndicatorCode, numbers ...int) func(*benefits.Report) {
	t.Helper()
	shared, known := benefits.SharedIndicator(code)
	require.True(t, known)
	return func(r *benefits.Report) {
		m := benefits.Measurement{Date: r.Period.To, Data: benefits.DataMeasured}
		if len(numbers) == 1 {
			m.Value = decimal(t, numbers[0])
		} else {
			m.Numerator, m.Denominator = decimal(t, numbers[0]), decimal(t, numbers[1])
		}
		r.Indicators = append(r.Indicators, benefits.ReportedIndicator{
			ID: value.ID(code), Title: string(code), Code: code, Unit: shared.Unit, Aggregation: shared.Aggregation, Measurements: []benefits.Measurement{m},
		})
	}
}

func decimal(t testing.TB, n int) value.Decimal {
	t.Helper()
	d, err := value.ParseDecimal(fmt.Sprint(n))
	require.NoError(t, err)
	return d
}

func cellOf(r *aggregate.Report, code benefits.IndicatorCode, by aggregate.Dimension, part string) aggregate.IndicatorSum {
	for _, s := range r.Indicators {
		if s.Indicator == code && s.By == by && s.Code == part {
			return s
		}
	}
	return aggregate.IndicatorSum{}
}

// Shown is what a public picture shows of municipalities with so many people each: ":" for what is
// hidden.
func TestFewPeopleAreHiddenAndWhatGivesThemAway(t *testing.T) {
	for _, c := range []struct {
		name   string
		people map[identity.MunicipalityNumber]int
		shown  map[string]string
	}{
		{"nothing is small", map[identity.MunicipalityNumber]int{"3101": 5, "3105": 80, "0301": 900},
			map[string]string{"": "985", "31": "85", "03": "900", "3101": "5", "3105": "80", "0301": "900"}},
		{"none is not small", map[identity.MunicipalityNumber]int{"3101": 0, "3105": 80, "0301": 900},
			map[string]string{"": "980", "31": "80", "03": "900", "3101": "0", "3105": "80", "0301": "900"}},
		{"another beside it is hidden too", map[identity.MunicipalityNumber]int{"3101": 4, "3105": 80, "3107": 30, "0301": 900},
			map[string]string{"": "1014", "31": "114", "03": "900", "3101": ":", "3105": "80", "3107": ":", "0301": "900"}},
		{"one that leaves no room is not enough", map[identity.MunicipalityNumber]int{"3101": 4, "3103": 30, "3105": 9, "3107": 6, "0301": 900},
			map[string]string{"": "949", "31": "49", "03": "900", "3101": ":", "3103": "30", "3105": ":", "3107": ":", "0301": "900"}},
		{"two small ones do not protect each other", map[identity.MunicipalityNumber]int{"3101": 1, "3105": 80, "3107": 2, "0301": 900},
			map[string]string{"": "983", "31": "83", "03": "900", "3101": ":", "3105": ":", "3107": ":", "0301": "900"}},
		{"none does not protect", map[identity.MunicipalityNumber]int{"3101": 4, "3105": 0, "3107": 0, "0301": 900, "4601": 60},
			map[string]string{"": "964", "31": ":", "03": "900", "46": ":", "3101": ":", "3105": "0", "3107": "0", "0301": "900", "4601": ":"}},
		{"a county with one municipality", map[identity.MunicipalityNumber]int{"3101": 50, "3105": 80, "0301": 3},
			map[string]string{"": "133", "31": ":", "03": ":", "3101": "50", "3105": ":", "0301": ":"}},
		{"a county with little to tell", map[identity.MunicipalityNumber]int{"3101": 50, "3105": 80, "4601": 3, "4602": 2},
			map[string]string{"": "135", "31": ":", "46": ":", "3101": "50", "3105": ":", "4601": ":", "4602": ":"}},
		{"only one county", map[identity.MunicipalityNumber]int{"0301": 3}, map[string]string{"": ":", "03": ":", "0301": ":"}},
		{"only small ones", map[identity.MunicipalityNumber]int{"3101": 1, "0301": 3}, map[string]string{"": ":", "31": ":", "03": ":", "3101": ":", "0301": ":"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var reports []*benefits.Report
			for m, n := range c.people {
				reports = append(reports, report(t, "p"+m.String(), 2024, "10", in(m), reads(t, guided, n)))
			}
			p := picture(t, aggregate.Options{}, reports...)
			shown := map[string]string{}
			for _, s := range p.Indicators {
				shown[s.Code] = s.Value.String()
				if s.Hidden {
					require.True(t, s.Value.IsZero())
					shown[s.Code] = ":"
				}
			}
			require.Empty(t, cmp.Diff(c.shown, shown))
		})
	}
}

func TestWhatIsHiddenStaysWithThoseWhoDrewThePicture(t *testing.T) {
	var all aggregate.Accumulator
	all.AddSource(aggregate.SourceSum{Name: "3101.json", SHA256: "5e88"})
	for m, n := range map[identity.MunicipalityNumber]int{"3101": 4, "3105": 80, "3107": 30} {
		require.NoError(t, all.Add(report(t, "p"+m.String(), 2024, "10", in(m), reads(t, guided, n)), aggregate.Source{Name: m.String()}))
	}
	p := draw(t, &all, aggregate.Options{})
	require.True(t, p.Public)
	require.Empty(t, p.Sources[0].SHA256, "with the checksum of a file, a few values can be tried")
	require.Len(t, p.Hidden(), 2)
	require.Equal(t, []string{"4", "30"}, []string{p.Hidden()[0].Value.String(), p.Hidden()[1].Value.String()})
	require.Equal(t, []bool{false, true}, []bool{p.Hidden()[0].Secondary, p.Hidden()[1].Secondary})
	data, err := aggregate.Encode(p)
	require.NoError(t, err)
	again, _, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, again.Hidden())

	internal := draw(t, &all, aggregate.Options{Internal: true})
	require.False(t, internal.Public)
	require.Equal(t, "5e88", internal.Sources[0].SHA256)
	require.Empty(t, internal.Hidden())
	require.Equal(t, "4", cellOf(internal, guided, aggregate.ByMunicipality, "3101").Value.String())
}

func TestSharesAreHiddenForThoseWhoDoAndThoseWhoDoNot(t *testing.T) {
	for _, c := range []struct {
		name      string
		does, all int
		hidden    bool
	}{{"many of both", 50, 90, false}, {"few do", 4, 90, true}, {"few do not", 87, 90, true}, {"none do", 0, 90, false}, {"all do", 90, 90, false}, {"few are asked", 0, 4, true}} {
		t.Run(c.name, func(t *testing.T) {
			p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", reads(t, independent, c.does, c.all)),
				report(t, "b", 2024, "1", in("3105"), reads(t, independent, 200, 400)))
			s := cellOf(p, independent, aggregate.ByMunicipality, "3101")
			require.Equal(t, c.hidden, s.Hidden)
			require.Equal(t, c.hidden, s.Value.IsZero() && s.Numerator.IsZero() && s.Denominator.IsZero())
			require.Equal(t, c.hidden, cellOf(p, independent, aggregate.ByMunicipality, "3105").Hidden)
		})
	}
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", reads(t, satisfied, 9, 2)))
	require.True(t, cellOf(p, satisfied, aggregate.ByMunicipality, "3101").Hidden, "two answers are two persons")
}

// With two sets of what is hidden, the one tells what the other does not: 114 in the county less 80 and 30.
func TestInhabitantsDoNotDecideWhatIsHidden(t *testing.T) {
	var reports []*benefits.Report
	for m, n := range map[identity.MunicipalityNumber]int{"3101": 4, "3105": 80, "3107": 30, "5601": 2, "5501": 90, "0301": 900} {
		reports = append(reports, report(t, "p"+m.String(), 2024, "10", in(m), reads(t, guided, n)))
	}
	without := picture(t, aggregate.Options{}, reports...)
	for _, population := range []map[identity.MunicipalityNumber]int64{
		{"3101": 32000, "3105": 60000, "3107": 85000, "5601": 21000, "5501": 78000, "0301": 720000}, {"3105": 1}, {"0301": 1, "5501": 2, "5601": 3, "3105": 4, "3107": 5, "3101": 6},
	} {
		with := picture(t, aggregate.Options{Population: population, SizeGroups: []int64{0, 5, 50000}}, reports...)
		require.Equal(t, without.Indicators, with.Indicators)
		require.Equal(t, without.Hidden(), with.Hidden())
	}
	require.Equal(t, "720", cellOf(picture(t, aggregate.Options{}, report(t, "a", 2024, "1", in("0301"), reads(t, guided, 720)),
		report(t, "b", 2024, "1", in("5501"), reads(t, guided, 90)), report(t, "c", 2024, "1", in("5601"), reads(t, guided, 2))), guided, aggregate.ByMunicipality, "0301").Value.String(),
		"the largest towns come first, and are hidden last")
}

func TestHoursAndOtherThingsOfANamedMunicipalityAreShown(t *testing.T) {
	p := picture(t, aggregate.Options{}, report(t, "a", 2024, "1", reads(t, "gen-activities", 1), reads(t, "gen-freed-hours", 2), reads(t, "gen-longest-wait", 3)))
	require.Len(t, p.Indicators, 9)
	for _, s := range p.Indicators {
		require.False(t, s.Hidden)
	}
	require.Equal(t, "1", sum(p, aggregate.ByMunicipality, "3101", 2024, benefits.StageRealised).Hours.String())
}

// Only what adds up can be protected: numbers of people are sums or shares.
func TestIndicatorsThatCountPeopleAreSumsOrShares(t *testing.T) {
	for _, i := range benefits.SharedIndicators() {
		if i.CountsPeople {
			require.True(t, i.Aggregation == benefits.AggregateSum || i.Aggregation == benefits.AggregateMean && i.Unit == benefits.UnitPercent, i.Code)
		}
	}
}

func TestTheThresholdIsNeverBelowThree(t *testing.T) {
	vintage, _ := value.ParseDate("2024-12-31")
	for _, threshold := range []int64{-1, 1, 2} {
		_, err := new(aggregate.Accumulator).Report(aggregate.Options{Vintage: vintage, Threshold: threshold})
		require.ErrorIs(t, err, aggregate.ErrOptions)
	}
	three := aggregate.Options{Threshold: 3}
	p := picture(t, three, report(t, "a", 2024, "1", reads(t, guided, 3)))
	require.Equal(t, "3", cellOf(p, guided, aggregate.ByNothing, "").Value.String())
}

// attack takes a published document and works out, for each hidden number, in which range it must
// lie: from everything that is shown, from the hierarchy, and from what numbers of people are: not
// below 0, and not 0 where they are hidden. It is given nothing else. It fails when a range is narrower than the threshold, so that nobody can
// tell from the document that a hidden number is below it.
func attack(t testing.TB, data []byte, threshold int64) (hidden int) {
	t.Helper()
	p, findings, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, findings)
	type series struct {
		code benefits.IndicatorCode
		year int64
	}
	all := map[series][]aggregate.IndicatorSum{}
	for _, s := range p.Indicators {
		at := series{s.Indicator, s.Year.Int64()}
		all[at] = append(all[at], s)
	}
	for at, cells := range all {
		shared, _ := benefits.SharedIndicator(at.code)
		hidden += attackSeries(t, cells, facts[shared.Unit], threshold)
	}
	return hidden
}

// fact is what is known of the numbers of a cell: each is a combination of parts that cannot be
// below 0. What is asked for are the combinations that must not be found.
type fact struct {
	parts              int
	value, denominator []*big.Rat
	asked              [][]*big.Rat
}

var facts = map[benefits.IndicatorUnit]fact{
	benefits.UnitCount: {1, rats(1), nil, [][]*big.Rat{rats(1)}},
	// Those who do and those who do not.
	benefits.UnitPercent: {2, rats(1, 0), rats(1, 1), [][]*big.Rat{rats(1, 0), rats(0, 1), rats(1, 1)}},
	// Points above 1 and below 5 of each answer: together four times the answers.
	benefits.UnitScore: {2, []*big.Rat{big.NewRat(5, 4), big.NewRat(1, 4)}, []*big.Rat{big.NewRat(1, 4), big.NewRat(1, 4)}, [][]*big.Rat{{big.NewRat(1, 4), big.NewRat(1, 4)}, {big.NewRat(5, 4), big.NewRat(1, 4)}}},
}

func rats(numbers ...int64) (list []*big.Rat) {
	for _, n := range numbers {
		list = append(list, big.NewRat(n, 1))
	}
	return list
}

func attackSeries(t testing.TB, cells []aggregate.IndicatorSum, f fact, threshold int64) (hidden int) {
	// The unknown: the municipalities that are hidden, and what each county has without one.
	unknown := map[string]int{}
	known := map[string]aggregate.IndicatorSum{}
	placeless := cellIn(cells, aggregate.ByMunicipality, aggregate.Unmapped) != nil
	for _, c := range cells {
		switch {
		case c.By == aggregate.ByMunicipality && c.Code != aggregate.Unmapped && c.Hidden:
			unknown[c.Code] = len(unknown)
		case c.By == aggregate.ByMunicipality && c.Code != aggregate.Unmapped:
			known[c.Code] = c
		case c.By == aggregate.ByCounty && placeless:
			unknown[c.Code+"-rest"] = len(unknown)
		}
	}
	within := func(c aggregate.IndicatorSum, place string) bool {
		rest := len(place) > 4 && place[len(place)-4:] == "rest"
		switch c.By {
		case aggregate.ByCounty:
			return place == c.Code+"-rest" || !rest && place[:2] == c.Code
		case aggregate.ByMunicipality:
			return place == c.Code || rest && c.Code == aggregate.Unmapped
		}
		return true
	}
	// combination is the sum over the unknown places of a cell of a combination of their parts.
	combination := func(c aggregate.IndicatorSum, of []*big.Rat) map[int]*big.Rat {
		terms := map[int]*big.Rat{}
		for place, at := range unknown {
			for i := range f.parts {
				if within(c, place) && of[i].Sign() != 0 {
					terms[at*f.parts+i] = of[i]
				}
			}
		}
		return terms
	}
	var s system
	s.columns = len(unknown) * f.parts
	learn := func(c aggregate.IndicatorSum, of []*big.Rat, number func(aggregate.IndicatorSum) *big.Rat) {
		left := number(c)
		for place, k := range known {
			if within(c, place) {
				left = new(big.Rat).Sub(left, number(k))
			}
		}
		for place := range unknown {
			// A hidden number of a municipality is not 0, because a 0 is shown: the unknown is what
			// there is above 1.
			if f.parts == 1 && len(place) == 4 && within(c, place) {
				left = new(big.Rat).Sub(left, big.NewRat(1, 1))
			}
		}
		s.know(combination(c, of), left)
	}
	for _, c := range cells {
		switch {
		case c.Hidden:
			hidden++
		case c.By == aggregate.ByMunicipality && c.Code != aggregate.Unmapped:
		case f.denominator == nil:
			learn(c, f.value, func(c aggregate.IndicatorSum) *big.Rat { return c.Value.Rat() })
		default:
			learn(c, f.value, func(c aggregate.IndicatorSum) *big.Rat { return c.Numerator.Rat() })
			learn(c, f.denominator, func(c aggregate.IndicatorSum) *big.Rat { return c.Denominator.Rat() })
		}
	}
	for _, c := range cells {
		if !c.Hidden {
			continue
		}
		require.True(t, c.Value.IsZero() && c.Numerator.IsZero() && c.Denominator.IsZero())
		for _, asked := range f.asked {
			least, greatest := s.span(t, combination(c, asked))
			require.NotNil(t, least)
			if greatest != nil && new(big.Rat).Sub(greatest, least).Cmp(big.NewRat(threshold, 1)) < 0 {
				t.Errorf("%s %s %s must lie from %s to %s", c.Indicator, c.By, c.Code, least.RatString(), greatest.RatString())
			}
		}
	}
	return hidden
}

func cellIn(cells []aggregate.IndicatorSum, by aggregate.Dimension, code string) *aggregate.IndicatorSum {
	for i := range cells {
		if cells[i].By == by && cells[i].Code == code {
			return &cells[i]
		}
	}
	return nil
}

func TestNobodyCanWorkOutWhatIsHidden(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	reported, err := value.ParseDate("2022-12-31")
	require.NoError(t, err)
	municipalities := identity.Municipalities(reported)
	hidden, shown := 0, 0
	for range 100 {
		threshold := []int64{3, 5, 10}[random.IntN(3)]
		var reports []*benefits.Report
		few := 1 + random.IntN(60) // how large the numbers are
		people := func() int {
			if random.IntN(3) == 0 {
				return random.IntN(int(threshold) + 1)
			}
			return random.IntN(few + 1)
		}
		start, step := random.IntN(len(municipalities)), 1+random.IntN(20)
		for i := range 2 + random.IntN(9) {
			place := municipalities[(start+i*step)%len(municipalities)].Number
			switch random.IntN(10) {
			case 0:
				place = "1507" // was split
			case 1:
				place = "9999" // is not known
			case 2:
				place = "0301" // is a county of its own
			}
			change := []func(*benefits.Report){in(place), reads(t, guided, people())}
			if does, all := people(), 0; random.IntN(2) == 0 {
				if all = does + people(); all > 0 {
					change = append(change, reads(t, independent, does, all))
				}
			}
			if answers := people(); answers > 0 {
				change = append(change, reads(t, satisfied, answers+random.IntN(4*answers+1), answers))
			}
			reports = append(reports, report(t, fmt.Sprintf("p%d", i), 2022, "10", change...))
		}
		p := picture(t, aggregate.Options{Threshold: threshold}, reports...)
		data, err := aggregate.Encode(p)
		require.NoError(t, err)
		n := attack(t, data, threshold)
		hidden, shown = hidden+n, shown+len(p.Indicators)-n
		require.Len(t, p.Hidden(), n)
		for _, s := range p.Indicators {
			require.False(t, !s.Hidden && isFew(s, threshold), "%s %s %s is shown", s.Indicator, s.By, s.Code)
		}
	}
	t.Logf("%d numbers hidden, %d shown", hidden, shown)
	require.Greater(t, hidden, 300)
	require.Greater(t, shown, 300, "not everything is hidden")
}

// Whoever knows the method as well as the document can try every possible country. For each
// document there must be several countries that give it, and in them a hidden number is any small
// one, or any of several: at least as many as there are small numbers.
func TestKnowingTheMethodDoesNotHelp(t *testing.T) {
	for _, c := range []struct {
		threshold, most int64
		counties        []int
	}{{3, 24, []int{3}}, {3, 24, []int{2, 1}}, {3, 24, []int{1, 1, 1}}, {3, 11, []int{2, 2}}, {4, 11, []int{4}}, {5, 30, []int{2, 1}}} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			possible := map[string][]map[int64]bool{} // by document: the values of each place
			for numbers := range countries(c.counties, c.most) {
				document, hidden, sum := aggregate.Publish(c.threshold, c.counties, numbers)
				if hidden == nil || sum > c.most {
					continue // nothing to find, or numbers that are not tried are possible as well
				}
				if possible[document] == nil {
					possible[document] = make([]map[int64]bool, len(numbers))
				}
				for _, at := range hidden {
					if possible[document][at] == nil {
						possible[document][at] = map[int64]bool{}
					}
					possible[document][at][numbers[at]] = true
				}
			}
			require.NotEmpty(t, possible)
			for document, places := range possible {
				for at, values := range places {
					require.False(t, values != nil && int64(len(values)) < c.threshold-1, "%s: place %d is one of %v", document, at, values)
				}
			}
		})
	}
}

// countries goes through all numbers of people that the municipalities of some counties can have.
func countries(counties []int, most int64) func(func([]int64) bool) {
	n := 0
	for _, municipalities := range counties {
		n += municipalities
	}
	return func(yield func([]int64) bool) {
		numbers := make([]int64, n)
		for {
			if !yield(numbers) {
				return
			}
			at := 0
			for ; at < n && numbers[at] == most; at++ {
				numbers[at] = 0
			}
			if at == n {
				return
			}
			numbers[at]++
		}
	}
}

// isFew reports whether a number is of few people: those counted, those of a share who do or do
// not, or those who answered.
func isFew(s aggregate.IndicatorSum, threshold int64) bool {
	few := func(n *big.Rat) bool { return n.Sign() != 0 && n.Cmp(big.NewRat(threshold, 1)) < 0 }
	switch s.Indicator {
	case independent:
		return few(s.Numerator.Rat()) || few(new(big.Rat).Sub(s.Denominator.Rat(), s.Numerator.Rat()))
	case satisfied:
		return few(s.Denominator.Rat())
	}
	return few(s.Value.Rat())
}
