package benefits

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/samskaping/sdk/budget"
	"github.com/samskaping/sdk/samskaping/value"
)

// calculation follows a recipe and writes down what it does.
type calculation struct {
	v            Valuation
	hours, money span
	freed        bool
	steps        []value.Text
	err          error
}

func (c *calculation) follow(recipe Recipe) {
	v, tasks := c.v, decimalSpan(c.v.Tasks)
	switch recipe {
	case FewerTasksMoney:
		c.money = tasks.times(moneySpan(v.CostPerTask))
		c.sayMoney(productOf(c.tasks(), inKroner(v.CostPerTask)))
	case FewerTasksTime:
		c.workHours(tasks, decimalSpan(v.MinutesBefore), v.MinutesBefore)
	case LessTimePerTask:
		saved := decimalSpan(v.MinutesBefore).minus(decimalSpan(v.MinutesAfter))
		shown := c.say(differenceOf(inMinutes(v.MinutesBefore), inMinutes(v.MinutesAfter)), saved, inMinutes,
			value.Text{NB: " spart per oppgave", NN: " spart per oppgåve", EN: " saved per task"})
		c.workHours(tasks, saved, shown)
	case LessConsumption:
		unit := func(e value.DecimalEstimate) value.Text { return inUnit(e, value.Same(value.OneLine(v.UseUnit))) }
		less := decimalSpan(v.Reduction).times(decimalSpan(v.Use)).scaled(big.NewRat(1, 100))
		shown := c.say(productOf(unit(v.Use), inPercent(v.Reduction)), less, unit, value.Text{NB: " mindre i året", NN: " mindre i året", EN: " less a year"})
		c.money = less.times(moneySpan(v.UnitPrice))
		c.sayMoney(productOf(unit(shown), inKroner(v.UnitPrice)), less.shortenedAt(1_000_000))
	case BetterContract:
		c.money = moneySpan(v.PriceToday).minus(moneySpan(v.PriceAfter))
		c.sayMoney(differenceOf(inKroner(v.PriceToday), inKroner(v.PriceAfter)))
	case StatedAmount:
		stated := func(t value.Text) value.Text {
			return sentence(value.Text{NB: "Oppgitt: ", NN: "Oppgitt: ", EN: "Stated: "}, t, aYear())
		}
		c.hours, c.money = hoursSpan(v.Hours), moneySpan(v.Amount)
		c.freed = c.hours.known() && c.money.known()
		if c.hours.known() {
			c.steps = append(c.steps, stated(value.EachLang(v.Hours.Format)))
		}
		if c.money.known() {
			c.steps = append(c.steps, stated(inKroner(v.Amount)))
		}
	}
}

// workHours turns tasks and the minutes of each into hours.
func (c *calculation) workHours(tasks, each span, shown value.DecimalEstimate) {
	c.hours = each.times(tasks).scaled(big.NewRat(1, 60))
	result, err := c.hours.hours()
	c.fail(err)
	c.steps = append(c.steps, sentence(productOf(c.tasks(), inMinutes(shown)), value.Same(" / 60"),
		equals(c.hours.shortenedAt(100)), orUnknown(grouped(value.EachLang(result.Format), c.hours)), aYear()))
}

// valueTime turns hours into what they are worth. Without a price they stay hours.
func (c *calculation) valueTime(price budget.HourPrice) {
	if price.IsZero() {
		if !c.v.Price.IsZero() {
			c.steps = append(c.steps, value.Text{
				NB: "Timeprisen er ikke helt oppgitt, så timene blir ikke til kroner.",
				NN: "Timeprisen er ikkje heilt oppgitt, så timane blir ikkje til kroner.",
				EN: "The hour price is not fully stated, so the hours do not become kroner.",
			})
		}
		return
	}
	hours, err := c.hours.hours()
	c.fail(err)
	perHour := value.ExactMoney(price.PerHour())
	c.money, c.freed = c.hours.times(moneySpan(perHour)), true
	c.steps = append(c.steps, sentence(value.Text{NB: "Timepris, ", NN: "Timepris, ", EN: "Hour price, "}, value.EachLang(price.Name), value.Same(": "), inKroner(perHour)))
	c.sayMoney(productOf(grouped(value.EachLang(hours.Format), c.hours), inKroner(perHour)), c.hours.shortenedAt(100))
	c.steps = append(c.steps, value.Text{
		NB: "Det er verdien av frigjort tid, ikke sparte kroner.",
		NN: "Det er verdien av frigjord tid, ikkje sparte kroner.",
		EN: "This is the value of freed time, not kroner saved.",
	})
}

// finish rounds, and says what is to be known about the result.
func (c *calculation) finish() (Worth, error) {
	hours, err := c.hours.hours()
	c.fail(err)
	money, err := c.money.money()
	c.fail(err)
	if c.err != nil {
		return Worth{}, c.err
	}
	loss := c.hours.belowZero() || c.money.belowZero()
	switch {
	case loss && (c.hours.mayBeAboveZero() || c.money.mayBeAboveZero()):
		c.steps = append(c.steps, value.Text{NB: "Det kan bli et tap: resultatet kan være under null.", NN: "Det kan bli eit tap: resultatet kan vere under null.", EN: "There may be a loss: the result may be below zero."})
	case loss:
		c.steps = append(c.steps, value.Text{NB: "Det er et tap: resultatet er under null.", NN: "Det er eit tap: resultatet er under null.", EN: "This is a loss: the result is below zero."})
	}
	if year := strconv.FormatInt(c.v.PriceYear.Int64(), 10); !c.v.PriceYear.IsZero() && c.money.known() {
		c.steps = append(c.steps, value.Text{NB: "Beløpene er i " + year + "-kroner.", NN: "Beløpa er i " + year + "-kroner.", EN: "Amounts are in the prices of " + year + "."})
	}
	if c.v.Assumption != "" {
		c.steps = append(c.steps, sentence(value.Text{NB: "Forutsetning: ", NN: "Føresetnad: ", EN: "Assumption: "}, value.Same(c.v.Assumption)))
	}
	return Worth{Hours: hours, Money: money, FreedTime: c.freed, Loss: loss, hours: c.hours, money: c.money, steps: c.steps}, nil
}

func (c *calculation) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// sayMoney writes how the money was found. From says of what it was found from whether that was
// shortened when it was written.
func (c *calculation) sayMoney(how value.Text, from ...bool) {
	result, err := c.money.money()
	c.fail(err)
	shortened := slices.Contains(append(from, c.money.shortenedAt(100)), true)
	c.steps = append(c.steps, sentence(how, equals(shortened), orUnknown(inKroner(result)), aYear()))
}

// say writes how a number on the way was found, and returns it as it was written.
func (c *calculation) say(how value.Text, result span, unit func(value.DecimalEstimate) value.Text, rest value.Text) value.DecimalEstimate {
	shown, err := result.decimal()
	c.fail(err)
	c.steps = append(c.steps, sentence(how, equals(result.shortenedAt(1_000_000)), orUnknown(unit(shown)), rest))
	return shown
}

// tasks is how many there are of what.
func (c *calculation) tasks() value.Text {
	name := value.Same(value.OneLine(c.v.TaskName))
	if name.IsZero() {
		name = value.Text{NB: "oppgaver", NN: "oppgåver", EN: "tasks"}
	}
	return inUnit(c.v.Tasks, name)
}

func inMinutes(e value.DecimalEstimate) value.Text {
	if e.Value.Millionths() == 1_000_000 {
		return inUnit(e, value.Text{NB: "minutt", NN: "minutt", EN: "minute"})
	}
	return inUnit(e, value.Text{NB: "minutter", NN: "minutt", EN: "minutes"})
}

func inPercent(e value.DecimalEstimate) value.Text {
	return grouped(value.EachLang(func(l value.Lang) string { return e.Format(l, "") + value.PercentSign(l) }), decimalSpan(e))
}

func inUnit(e value.DecimalEstimate, unit value.Text) value.Text {
	return grouped(value.EachLang(func(l value.Lang) string { return e.Format(l, unit.In(l)) }), decimalSpan(e))
}

func inKroner(e value.MoneyEstimate) value.Text {
	return grouped(value.EachLang(e.Format), moneySpan(e))
}

// grouped puts an estimate of three numbers in parentheses, so that it can stand in a calculation.
func grouped(t value.Text, s span) value.Text {
	if s.exact || s.low == nil || s.likely == nil || s.high == nil {
		return t
	}
	return sentence(value.Same("("), t, value.Same(")"))
}

// orUnknown is a result, or the words for one that has no bound although its parts have.
func orUnknown(result value.Text) value.Text {
	if !result.IsZero() {
		return result
	}
	return value.Text{NB: "ikke kjent", NN: "ikkje kjent", EN: "not known"}
}

func productOf(a, b value.Text) value.Text    { return sentence(a, value.Same(" × "), b) }
func differenceOf(a, b value.Text) value.Text { return sentence(a, value.Same(" − "), b) }

func equals(shortened bool) value.Text {
	if shortened {
		return value.Same(" ≈ ")
	}
	return value.Same(" = ")
}

func aYear() value.Text { return value.Text{NB: " i året", NN: " i året", EN: " a year"} }

func sentence(parts ...value.Text) value.Text {
	return value.EachLang(func(l value.Lang) string {
		text := ""
		for _, p := range parts {
			text += p.In(l)
		}
		return text
	})
}
