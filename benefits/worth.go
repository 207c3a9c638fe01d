package benefits

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// Worth is what a benefit is worth in a year with full effect. Hours and kroner are apart: they
// are two views of one effect when FreedTime is true, and are never added together.
type Worth struct {
	// Hours are freed in a year; they stay hours when there is no price.
	Hours value.HoursEstimate
	// Money is kroner in a year.
	Money value.MoneyEstimate
	// FreedTime says that Money is what Hours are worth, and no kroner that are saved. It cuts a
	// budget only where somebody has decided so ([Benefit.BudgetCut]).
	FreedTime bool
	// Loss says that the result is below 0, or may be.
	Loss bool
	// Missing names the inputs that the recipe asks for and that are not stated. With any of them
	// missing nothing is worked out.
	Missing []value.Text

	hours, money span
	steps        []value.Text
}

// Known reports whether anything was worked out.
func (w Worth) Known() bool { return w.Hours.Known() || w.Money.Known() }

// Steps tells how the worth was found, one line for each step: "minst 6 000 brev × omtrent 40
// kroner = minst omtrent 240 000 kroner i året". A result that had to be shortened has ≈ in place
// of the equals sign; the calculation goes on with the exact one. The caller owns the list.
func (w Worth) Steps(l value.Lang) []string {
	steps := make([]string, len(w.steps))
	for i, s := range w.steps {
		steps[i] = s.In(l)
	}
	return steps
}

// PersonYears is how many person-years the hours are, by the hours that one stands for. There is no
// official number of those, so there is no default: 1 950 counts the whole year of work, about
// 1 700 what is left of it after holidays and days off. It returns value.ErrNotStated without the
// number, and value.ErrRange for one that is not above 0 and for a result that is too large.
func (w Worth) PersonYears(hoursEach value.Hours) (value.DecimalEstimate, error) {
	if hoursEach.IsZero() {
		return value.DecimalEstimate{}, fmt.Errorf("%w: hours in a person-year", value.ErrNotStated)
	}
	if hoursEach.Sign() < 0 || hoursEach.Hundredths() == 0 {
		return value.DecimalEstimate{}, fmt.Errorf("%w: %s hours in a person-year, want more than 0", value.ErrRange, hoursEach)
	}
	return w.hours.scaled(big.NewRat(100, hoursEach.Hundredths())).decimal()
}

// Missing names the inputs that the recipe asks for and that are not stated. A valuation that says
// nothing at all misses nothing.
func (v Valuation) Missing() []value.Text {
	var missing []value.Text
	for _, in := range v.inputs() {
		if !in.known {
			missing = append(missing, in.name)
		}
	}
	return missing
}

// unused names the inputs that are stated and that other recipes ask for.
func (v Valuation) unused() []value.Text {
	var names []value.Text
	for _, in := range v.inputs() {
		names = append(names, in.name)
	}
	asked := len(names)
	for _, recipe := range []Recipe{FewerTasksMoney, FewerTasksTime, LessTimePerTask, LessConsumption, BetterContract, StatedAmount} {
		other := v
		other.Recipe = recipe
		for _, in := range other.inputs() {
			if in.known && !slices.Contains(names, in.name) {
				names = append(names, in.name)
			}
		}
	}
	return names[asked:]
}

// input is something a recipe asks for.
type input struct {
	name     value.Text
	known    bool
	negative bool
}

func (v Valuation) inputs() []input {
	tasks := input{value.Text{NB: "antall oppgaver", NN: "talet på oppgåver", EN: "number of tasks"}, v.Tasks.Known(), v.Tasks.Negative()}
	before := input{value.Text{NB: "minutter per oppgave i dag", NN: "minutt per oppgåve i dag", EN: "minutes per task today"}, v.MinutesBefore.Known(), v.MinutesBefore.Negative()}
	switch v.Recipe {
	case FewerTasksMoney:
		return []input{tasks, {value.Text{NB: "kostnad per oppgave", NN: "kostnad per oppgåve", EN: "cost per task"}, v.CostPerTask.Known(), v.CostPerTask.Negative()}}
	case FewerTasksTime:
		return []input{tasks, before}
	case LessTimePerTask:
		return []input{tasks, before, {value.Text{NB: "minutter per oppgave etterpå", NN: "minutt per oppgåve etterpå", EN: "minutes per task afterwards"}, v.MinutesAfter.Known(), v.MinutesAfter.Negative()}}
	case LessConsumption:
		return []input{
			{value.Text{NB: "forbruk i dag", NN: "forbruk i dag", EN: "use today"}, v.Use.Known(), v.Use.Negative()},
			{value.Text{NB: "reduksjon i prosent", NN: "reduksjon i prosent", EN: "reduction in per cent"}, v.Reduction.Known(), false},
			{value.Text{NB: "pris per enhet", NN: "pris per eining", EN: "price per unit"}, v.UnitPrice.Known(), v.UnitPrice.Negative()},
		}
	case BetterContract:
		return []input{
			{value.Text{NB: "pris i dag", NN: "pris i dag", EN: "price today"}, v.PriceToday.Known(), false},
			{value.Text{NB: "pris etterpå", NN: "pris etterpå", EN: "price afterwards"}, v.PriceAfter.Known(), false},
		}
	case StatedAmount:
		return []input{{value.Text{NB: "beløp eller timer", NN: "beløp eller timar", EN: "amount or hours"}, v.Amount.Known() || v.Hours.Known(), false}}
	}
	return []input{{value.Text{NB: "måte å regne på", NN: "måte å rekne på", EN: "way to work it out"}, v.IsZero(), false}}
}

// Worth works the valuation out by its recipe, exact, and rounds once, at the end. Prices are those
// of the budget; the one that the valuation names turns freed hours into what they are worth, and
// one that is not there or not complete leaves them hours.
//
// Bounds go through the calculation as they are known: at least 6 000 letters at about 40 kroner
// are at least about 240 000 kroner. A difference takes the opposite ends. An amount that is stated
// beside hours is what those hours are worth.
//
// What is missing is no error but named in the answer, and a result below 0 is a loss, not an
// error. It returns value.ErrRange for a number of tasks, minutes, a use or a price of a task or
// unit below 0, and for a result that is too large; and the errors of [budget.Price.HourPrice]
// for a price that cannot be.
func (v Valuation) Worth(prices []budget.Price) (Worth, error) {
	for _, in := range v.inputs() {
		if in.negative {
			return Worth{}, fmt.Errorf("%w: %s below 0", value.ErrRange, in.name.EN)
		}
	}
	if missing := v.Missing(); v.IsZero() || len(missing) > 0 {
		return Worth{Missing: missing}, nil
	}
	price, err := v.hourPrice(prices)
	if err != nil {
		return Worth{}, err
	}
	c := calculation{v: v}
	c.follow(v.Recipe)
	if c.hours.known() && !c.money.known() {
		c.valueTime(price)
	}
	return c.finish()
}

// hourPrice is the price the valuation names, or none.
func (v Valuation) hourPrice(prices []budget.Price) (budget.HourPrice, error) {
	stated := budget.Budget{Prices: prices}.Price(v.Price)
	if stated == nil {
		return budget.HourPrice{}, nil
	}
	price, err := stated.HourPrice()
	if errors.Is(err, value.ErrNotStated) {
		return budget.HourPrice{}, nil
	}
	return price, err
}

// UsePercent is how much of the benefit is taken out in a way, in per cent: the shares of those
// uses together. The only use of a benefit is the whole when it states no share. It reports
// whether the shares are known; that there is no such use is known to be 0.
func (b Benefit) UsePercent(kind UseKind) (*big.Rat, bool) {
	percent := new(big.Rat)
	for _, u := range b.Uses {
		switch {
		case u.Kind != kind:
		case !u.Percent.IsZero():
			percent.Add(percent, u.Percent.Rat())
		case len(b.Uses) == 1:
			return big.NewRat(100, 1), true
		default:
			return nil, false
		}
	}
	return percent, true
}

// BudgetCut is how much of the worth of the benefit cuts a budget in a year: the share of its uses
// that are a budget cut. It is 0 kroner, stated, when none is, and not known when the share or the
// worth is not. That each of those uses rests on a decision is for a rule to say. It returns
// value.ErrRange when the amount is too large.
func (b Benefit) BudgetCut(w Worth) (value.MoneyEstimate, error) {
	percent, known := b.UsePercent(UseBudgetCut)
	switch {
	case !known:
		return value.MoneyEstimate{}, nil
	case percent.Sign() == 0:
		return value.ExactMoney(value.Kroner(0)), nil
	}
	return w.money.times(span{percent, percent, percent, true, false}).scaled(big.NewRat(1, 100)).money()
}
