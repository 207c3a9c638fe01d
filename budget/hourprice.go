package budget

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/samskaping/sdk/samskaping/value"
)

// HourPrice is what an hour counts for, and how that was found. Hours become money through a price and in
// no other way: the zero HourPrice is not stated, and with it hours stay hours. What they count for is in
// kind, and no money that can be spent.
//
// A price is made by [FullHourCost] or [InnovasjonNorgeEmployee] for those who are paid, and by
// [VolunteerRate.Price] for those who are not.
type HourPrice struct {
	name    value.Text
	perHour value.Money
	steps   []value.Text
}

// IsZero reports whether there is no price.
func (p HourPrice) IsZero() bool { return p.perHour.IsZero() }

// Name says what price it is.
func (p HourPrice) Name(l value.Lang) string { return p.name.In(l) }

// PerHour is the price of one hour, in whole øre.
func (p HourPrice) PerHour() value.Money { return p.perHour }

// Steps tells how the price was found, one line for each step, with the source of each figure.
// Amounts on the way are shown to the øre, with ≈ where they had to be shortened; the
// calculation goes on with the exact amount. The caller owns the list.
func (p HourPrice) Steps(l value.Lang) []string {
	steps := make([]string, len(p.steps))
	for i, s := range p.steps {
		steps[i] = s.In(l)
	}
	return steps
}

// Value is what the hours count for: hours times PerHour, so that everybody who has the price gets the
// same amount, rounded once, half away from zero, to the øre. Hours that are not stated have
// a value that is not stated. It returns value.ErrNotStated when there is no price, and
// value.ErrRange when the amount leaves the range of Money.
func (p HourPrice) Value(hours value.Hours) (value.Money, error) {
	if p.IsZero() {
		return value.Money{}, fmt.Errorf("%w: hour price", value.ErrNotStated)
	}
	if hours.IsZero() {
		return value.Money{}, nil
	}
	ore := new(big.Rat).Mul(big.NewRat(hours.Hundredths(), 100), big.NewRat(p.perHour.Ore(), 1))
	return roundToOre(ore)
}

// ValueEstimate is Value for an estimate: at least 120 hours count for at least 120 times the
// price, and "about" stays. It returns the errors of Value.
func (p HourPrice) ValueEstimate(hours value.HoursEstimate) (value.MoneyEstimate, error) {
	out := value.MoneyEstimate{About: hours.About}
	for _, part := range []struct {
		from value.Hours
		to   *value.Money
	}{{hours.Value, &out.Value}, {hours.Min, &out.Min}, {hours.Likely, &out.Likely}, {hours.Max, &out.Max}} {
		amount, err := p.Value(part.from)
		if err != nil {
			return value.MoneyEstimate{}, err
		}
		*part.to = amount
	}
	return out, nil
}

// HourCost is what the full cost of an employee's hour is made of. Nothing has a default: there is
// no national rate of pension, and no one number of hours in a year of work. A source says
// where a figure comes from and is shown with it; one that is empty is shown as not stated.
type HourCost struct {
	// Wage is the pay of a full position in a year.
	Wage       value.Money
	WageSource string
	// HolidayPay is a share of the wage, such as 0.12. A stated 0 means that the wage holds it.
	HolidayPay       value.Decimal
	HolidayPaySource string
	// Pension is what the employer pays, as a share of wage and holiday pay.
	Pension       value.Decimal
	PensionSource string
	// Employer decides the employer's contribution.
	Employer EmployerUnit
	// Base is the hours in a year of work that the cost is divided by: 1 950 before holidays and
	// days off, or about 1 700 of real work. Of the two, 1 950 shows the hour 13 per cent too cheap.
	Base       value.Hours
	BaseSource string
}

// FullHourCost makes the price of an employee's hour:
//
//	wage × (1 + holiday pay) × (1 + pension) × (1 + employer's contribution) / hours in a year of work
//
// exact, and rounded once to the øre, half away from zero. It returns value.ErrNotStated for a part
// that is missing; value.ErrRange for a wage or a base that is not above 0, a share that is not
// from 0 to 1, an amount on the way beyond the range of Money, and less than one øre an hour;
// value.ErrSyntax for an unknown zone.
func FullHourCost(c HourCost) (HourPrice, error) {
	for _, part := range []struct {
		name    string
		missing bool
	}{
		{"wage", c.Wage.IsZero()}, {"holiday pay", c.HolidayPay.IsZero()}, {"pension", c.Pension.IsZero()},
		{"hours in a year of work", c.Base.IsZero()},
	} {
		if part.missing {
			return HourPrice{}, fmt.Errorf("%w: %s of the hour cost", value.ErrNotStated, part.name)
		}
	}
	if c.Wage.Sign() <= 0 || c.Base.Sign() <= 0 {
		return HourPrice{}, fmt.Errorf("%w: wage %s and base %s, want more than 0", value.ErrRange, c.Wage, c.Base)
	}
	price := priceSteps{amount: big.NewRat(c.Wage.Ore(), 1)}
	price.say(yearlyPay, value.Text{}, c.WageSource)
	if err := price.addShare(value.Text{NB: "Feriepenger", NN: "Feriepengar", EN: "Holiday pay"}, c.HolidayPay, c.HolidayPaySource); err != nil {
		return HourPrice{}, err
	}
	if err := price.addShare(value.Text{NB: "Pensjon", NN: "Pensjon", EN: "Pension"}, c.Pension, c.PensionSource); err != nil {
		return HourPrice{}, err
	}
	if err := price.addContribution(c.Employer); err != nil {
		return HourPrice{}, err
	}
	price.divide(c.Base, c.BaseSource)
	return price.finish(value.Text{NB: "Full timekostnad", NN: "Full timekostnad", EN: "Full hour cost"})
}

// VolunteerRate is a named rule for what an hour without pay counts for. It is always a contribution
// in kind: never mixed with cash, and never paid out.
type VolunteerRate struct {
	Name   value.Text
	Amount value.Money // per hour
	Source string
}

// Price makes the rate a price. It returns value.ErrNotStated when the name, the amount or the source
// is missing, and value.ErrRange for an amount that is not above 0.
func (r VolunteerRate) Price() (HourPrice, error) {
	if r.Name.IsZero() || r.Amount.IsZero() || r.Source == "" {
		return HourPrice{}, fmt.Errorf("%w: name, amount or source of the volunteer rate", value.ErrNotStated)
	}
	return statedPrice(r.Name, r.Amount, r.Source)
}

// statedPrice is a price that is given and not worked out. It returns value.ErrRange for an amount that is
// not above 0.
func statedPrice(name value.Text, amount value.Money, source string) (HourPrice, error) {
	if amount.Sign() <= 0 {
		return HourPrice{}, fmt.Errorf("%w: hour price %s, want more than 0", value.ErrRange, amount)
	}
	price := priceSteps{amount: big.NewRat(amount.Ore(), 1), perHour: true}
	price.say(name, value.Text{}, source)
	return price.finish(name)
}

// Kulturminnefondet is the rate of the Norwegian Cultural Heritage Fund for voluntary work: 350 kroner an hour.
func Kulturminnefondet() VolunteerRate {
	return VolunteerRate{
		Name:   value.Text{NB: "Dugnad, Kulturminnefondets sats", NN: "Dugnad, satsen til Kulturminnefondet", EN: "Voluntary work, rate of Kulturminnefondet"},
		Amount: value.Kroner(350),
		Source: "Kulturminnefondet, dugnadssats",
	}
}

// InnovasjonNorgeOwnWork is the highest rate Innovasjon Norge approves for work that owners do in
// their own firm without pay: 350 kroner an hour, and at most 1 850 hours a year for each. It
// was not made for volunteers in an association.
func InnovasjonNorgeOwnWork() VolunteerRate {
	return VolunteerRate{
		Name:   value.Text{NB: "Eget arbeid, Innovasjon Norges sats", NN: "Eige arbeid, satsen til Innovasjon Norge", EN: "Own work, rate of Innovasjon Norge"},
		Amount: value.Kroner(350),
		Source: sourceInnovasjonNorge,
	}
}

const sourceInnovasjonNorge = "Innovasjon Norge, godkjente timesatser"

// InnovasjonNorgeEmployee is the highest hour price that Innovasjon Norge approves for an employee: 1.2
// per mille of the wage of a full position in a year, at most 700 kroner, for at most 1 850 hours a
// year. It holds the employer's costs and overheads. It is rounded once, half away from zero, to
// the øre. WageSource says where the wage comes from, and may be empty. It returns value.ErrNotStated
// without a wage, and value.ErrRange for one that is not above 0 or gives less than one øre.
func InnovasjonNorgeEmployee(wage value.Money, wageSource string) (HourPrice, error) {
	if wage.IsZero() {
		return HourPrice{}, fmt.Errorf("%w: wage of the employee", value.ErrNotStated)
	}
	if wage.Sign() <= 0 {
		return HourPrice{}, fmt.Errorf("%w: wage %s, want more than 0", value.ErrRange, wage)
	}
	price := priceSteps{amount: big.NewRat(wage.Ore(), 1)}
	price.say(yearlyPay, value.Text{}, wageSource)
	price.amount.Mul(price.amount, big.NewRat(12, 10_000))
	price.perHour = true
	price.say(value.Text{NB: "1,2 promille", NN: "1,2 promille", EN: "1.2 per mille"}, value.Text{NB: " × 0,0012", NN: " × 0,0012", EN: " × 0.0012"}, sourceInnovasjonNorge)
	if highest := big.NewRat(700_00, 1); price.amount.Cmp(highest) > 0 {
		price.amount.Set(highest)
		price.say(value.Text{NB: "Høyeste sats", NN: "Høgaste sats", EN: "Highest rate"}, value.Text{}, sourceInnovasjonNorge)
	}
	return price.finish(value.Text{NB: "Ansatt, Innovasjon Norges sats", NN: "Tilsett, satsen til Innovasjon Norge", EN: "Employee, rate of Innovasjon Norge"})
}

// yearlyPay is the step that prices of employees begin with; nothing changes it.
var yearlyPay = value.Text{NB: "Lønn i året", NN: "Løn i året", EN: "Pay in a year"}

// priceSteps is a price on its way: the exact amount so far, in øre, and what has been said about
// it. The first amount that can't be shown is kept as the error.
type priceSteps struct {
	amount  *big.Rat
	perHour bool
	steps   []value.Text
	err     error
}

// addShare makes the amount larger by a share of itself.
func (p *priceSteps) addShare(what value.Text, share value.Decimal, source string) error {
	one := big.NewRat(1, 1)
	if share.Sign() < 0 || share.Rat().Cmp(one) > 0 {
		return fmt.Errorf("%w: %s %s, want a share from 0 to 1 such as 0.12", value.ErrRange, strings.ToLower(what.EN), share)
	}
	p.amount.Mul(p.amount, one.Add(one, share.Rat()))
	p.say(value.EachLang(func(l value.Lang) string { return what.In(l) + " " + percent(share, l) }), timesOnePlus(share), source)
	return nil
}

// addContribution makes the amount larger by the employer's contribution. In zone Ia the rate is the low one
// until the saving has used up the free amount, and the full one for the rest: the contribution is the
// full one less the saving, which is the smaller of what is saved on the whole amount and
// what is left of the free amount.
func (p *priceSteps) addContribution(u EmployerUnit) error {
	rate, err := u.rate()
	if err != nil {
		return err
	}
	what := func(l value.Lang, rates string) string {
		return value.Text{NB: "Arbeidsgiveravgift i sone ", NN: "Arbeidsgivaravgift i sone ", EN: "Employer's contribution in zone "}.In(l) + string(u.Zone) + ", " + rates
	}
	single := rate.Rate
	if !rate.FreeAmount.IsZero() {
		perKrone := new(big.Rat).Sub(rate.FullRate.Rat(), rate.Rate.Rat())
		low := new(big.Rat).Quo(big.NewRat(rate.FreeAmount.Ore()-u.FreeAmountUsed.Ore(), 1), perKrone)
		switch {
		case low.Sign() == 0:
			single = rate.FullRate
		case low.Cmp(p.amount) < 0:
			high := new(big.Rat).Sub(p.amount, low)
			lowMoney, err := roundToOre(low)
			if err != nil {
				return err
			}
			highMoney, err := roundToOre(high)
			if err != nil {
				return err
			}
			p.amount.Add(p.amount, low.Mul(low, rate.Rate.Rat()))
			p.amount.Add(p.amount, high.Mul(high, rate.FullRate.Rat()))
			p.say(value.EachLang(func(l value.Lang) string {
				of := value.Text{NB: " av ", NN: " av ", EN: " of "}.In(l)
				and := value.Text{NB: " og ", NN: " og ", EN: " and "}.In(l)
				return what(l, percent(rate.Rate, l)+of+lowMoney.Format(l)+and+percent(rate.FullRate, l)+of+highMoney.Format(l))
			}), value.Text{}, rate.Source)
			return nil
		}
	}
	one := big.NewRat(1, 1)
	p.amount.Mul(p.amount, one.Add(one, single.Rat()))
	p.say(value.EachLang(func(l value.Lang) string { return what(l, percent(single, l)) }), timesOnePlus(single), rate.Source)
	return nil
}

// divide turns the cost of a year into the cost of an hour.
func (p *priceSteps) divide(base value.Hours, source string) {
	p.amount.Mul(p.amount, big.NewRat(100, base.Hundredths()))
	p.perHour = true
	p.say(value.EachLang(func(l value.Lang) string {
		return value.Text{NB: "Delt på ", NN: "Delt på ", EN: "Divided by "}.In(l) + base.Format(l) +
			value.Text{NB: " i et årsverk", NN: " i eit årsverk", EN: " in a person-year"}.In(l)
	}), value.Text{}, source)
}

// say adds a step: what was done, by which factor, the amount it led to, and where the figure comes from.
func (p *priceSteps) say(what, factor value.Text, source string) {
	shown, err := roundToOre(p.amount)
	if err != nil {
		if p.err == nil {
			p.err = err
		}
		return
	}
	about := ""
	if !p.amount.IsInt() {
		about = "≈ "
	}
	p.steps = append(p.steps, value.EachLang(func(l value.Lang) string {
		unit, origin := "", source
		if p.perHour {
			unit = value.Text{NB: " per time", NN: " per time", EN: " per hour"}.In(l)
		}
		if origin == "" {
			origin = value.Text{NB: "kilden er ikke oppgitt", NN: "kjelda er ikkje oppgitt", EN: "source not stated"}.In(l)
		}
		return what.In(l) + factor.In(l) + ": " + about + shown.Format(l) + unit + " (" + origin + ")"
	}))
}

// finish rounds the price, once. A price that becomes 0 is no price.
func (p *priceSteps) finish(name value.Text) (HourPrice, error) {
	if p.err != nil {
		return HourPrice{}, p.err
	}
	perHour, err := roundToOre(p.amount)
	if err != nil {
		return HourPrice{}, err
	}
	if perHour.Sign() == 0 {
		return HourPrice{}, fmt.Errorf("%w: less than one øre an hour", value.ErrRange)
	}
	return HourPrice{name: name, perHour: perHour, steps: p.steps}, nil
}

// roundToOre rounds an exact number of øre to a whole one, half away from zero.
func roundToOre(ore *big.Rat) (value.Money, error) {
	n, err := value.RoundWhole(ore)
	if err != nil {
		return value.Money{}, err
	}
	return value.Ore(n)
}

// percent writes a share for people: 0.141 is "14,1 %", or "14.1%" in English.
func percent(share value.Decimal, l value.Lang) string {
	hundredfold := new(big.Rat).Mul(share.Rat(), big.NewRat(100, 1))
	number, err := value.ParseDecimal(hundredfold.FloatString(4))
	if err != nil {
		return share.Format(l)
	}
	return number.Format(l) + value.PercentSign(l)
}

// timesOnePlus writes the factor of a share: 0.12 is " × 1,12".
func timesOnePlus(share value.Decimal) value.Text {
	factor, err := value.ParseDecimal(new(big.Rat).Add(big.NewRat(1, 1), share.Rat()).FloatString(6))
	if err != nil {
		return value.Text{}
	}
	return value.EachLang(func(l value.Lang) string { return " × " + factor.Format(l) })
}
