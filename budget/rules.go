package budget

import (
	"errors"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists what is checked of a budget by itself, accounts included. What needs the plan around
// it, such as whether an activity has people and money, is checked by package samskaping. What
// only an export can say is in [KostraRules].
func Rules() []finding.Rule {
	rules := []finding.Rule{
		estimateContradiction, negativeNumber, promiseWithoutNumber, priceIncomplete, priceImpossible, hourBasesDiffer,
		securedWithoutAmount, confirmedByOutsider, earmarkedBeyondGrant, grantedMoreThanApplied,
		partOfItself, partsAboveLine, spentAboveLine, vatUndecided,
		versionLinesDiffer, reallocationUnbalanced, reallocationWithoutReason, sumTooLarge,
		accountYearNotChecked, accountBalanceNotChecked,
	}
	for _, row := range accountRules {
		if row.ID != "account-class-unknown" { // the schema says that of a document
			rules = append(rules, row.Rule)
		}
	}
	return rules
}

// Check returns what the rules say about the budget. At is where the budget stands in its
// document, such as "/budget".
func (b Budget) Check(at finding.Pointer) finding.List {
	c := &check{budget: b}
	c.effort(at.Key("effort"))
	c.costs(at.Key("costs"))
	c.financing(at.Key("financing"))
	c.prices(at.Key("prices"))
	c.versions(at.Key("versions"))
	c.reallocations(at.Key("reallocations"))
	c.sums(at)
	return c.found
}

// check is one run of the rules over a budget.
type check struct {
	budget Budget
	found  finding.List
}

func (c *check) report(rule finding.Rule, at finding.Pointer, args ...value.Arg) {
	c.found = append(c.found, rule.At(at, args...))
}

// missing is the property of the place in which one says what is missing: that is where a form leads
// people.
func missing(property string) value.Arg { return value.Named("property", property) }

// notNegative looks at the sign of a number at the place that the keys lead to.
func (c *check) notNegative(sign int, at finding.Pointer, keys ...string) {
	if sign >= 0 {
		return
	}
	for _, key := range keys {
		at = at.Key(key)
	}
	c.report(negativeNumber, at)
}

func (c *check) money(e value.MoneyEstimate, at finding.Pointer) {
	if !e.IsZero() {
		c.found = append(c.found, CheckMoney(at.Key("amount"), e)...)
	}
}

func (c *check) account(a Account, in value.Period, at finding.Pointer) {
	if !a.IsZero() {
		c.found = append(c.found, CheckAccount(at.Key("account"), a, in.Year())...)
	}
}

func (c *check) effort(at finding.Pointer) {
	prices := c.fullCosts()
	for i, place := range at.Items(len(c.budget.Effort)) {
		e := &c.budget.Effort[i]
		if !e.Planned.IsZero() {
			c.found = append(c.found, CheckHours(place.Key("planned"), e.Planned)...)
		}
		if !e.Planned.Known() {
			c.report(promiseWithoutNumber, place, value.Named("title", e.Title), missing("planned"))
		}
		if price := prices[e.Price]; price != nil {
			c.hourBases(place, e, price)
		}
		for n, entry := range e.Actual {
			if entry.Hours.Sign() < 0 {
				c.report(negativeNumber, place.Key("actual").Index(n).Key("hours"))
			}
		}
	}
}

// fullCosts are the prices that spread the cost of a year over its hours, and can be worked out.
func (c *check) fullCosts() map[value.ID]*Price {
	prices := map[value.ID]*Price{}
	for i := range c.budget.Prices {
		p := &c.budget.Prices[i]
		if _, err := p.HourPrice(); err == nil && p.Kind == PriceFullCost && prices[p.ID] == nil {
			prices[p.ID] = p
		}
	}
	return prices
}

// hourBases looks whether months or years with holidays in them are given a price that has the cost
// of the holidays in the hours that are worked. Days and weeks are worked.
func (c *check) hourBases(place finding.Pointer, e *Effort, price *Price) {
	unit, holds := map[value.WorkUnit]value.Text{
		value.PersonMonth: {NB: "månedsverk", NN: "månadsverk", EN: "person-months"},
		value.PersonYear:  {NB: "årsverk", NN: "årsverk", EN: "person-years"},
	}[e.Unit]
	base, err := e.Week.Base()
	if !holds || err != nil || !e.Planned.Known() {
		return
	}
	paid, err := base.Hours(value.WholeHours(1), value.PersonYear)
	if err != nil || price.HoursBase.Compare(paid) >= 0 {
		return
	}
	c.report(hourBasesDiffer, place.Key("unit"), value.Named("title", e.Title), value.Arg{Name: "unit", Text: unit},
		value.Named("price", price.Title), value.Formatted("worked", price.HoursBase), value.Formatted("paid", paid))
}

func (c *check) costs(at finding.Pointer) {
	lines, err := c.budget.Lines()
	above, parts := map[value.ID]value.ID{}, map[value.ID][]Cost{}
	for _, cost := range c.budget.Costs {
		if !cost.PartOf.IsZero() {
			above[cost.ID] = cost.PartOf
			parts[cost.PartOf] = append(parts[cost.PartOf], cost)
		}
	}
	inThemselves := value.InThemselves(above)
	for i, place := range at.Items(len(c.budget.Costs)) {
		cost := &c.budget.Costs[i]
		title := value.Named("title", cost.Title)
		c.money(cost.Amount, place)
		c.notNegative(cost.Actual.Sign(), place, "actual")
		c.notNegative(cost.VAT.Amount.Sign(), place, "vat", "amount")
		c.notNegative(cost.VAT.Actual.Sign(), place, "vat", "actual")
		if cost.VAT.Compensation == "" && cost.VAT.Amount.Sign() > 0 {
			c.report(vatUndecided, place.Key("vat"), title, missing("compensation"))
		}
		if inThemselves[cost.ID] {
			c.report(partOfItself, place.Key("partOf"), title)
		} else if !cost.ID.IsZero() {
			c.parts(place, cost, parts[cost.ID])
		}
		if err == nil {
			c.spent(place, lines[i])
		}
		c.account(cost.Account, cost.Period, place)
	}
}

// spent looks whether more is spent than the line has. While the tax that does not come back is missing,
// it is left out of both.
func (c *check) spent(place finding.Pointer, line Line) {
	has := line.Present
	if line.TaxMissing && line.Cost.VAT.Compensation == NotCompensated {
		if without, err := has.Add(line.Cost.VAT.Amount.Neg()); err == nil && !without.IsZero() {
			has = without
		}
	}
	if !has.IsZero() && line.Spent.Compare(has) > 0 {
		c.report(spentAboveLine, place, value.Named("title", line.Cost.Title), value.Formatted("actual", line.Spent), value.Formatted("budget", has))
	}
}

// parts looks whether more is surely taken from a line than it has.
func (c *check) parts(place finding.Pointer, cost *Cost, all []Cost) {
	var parts []Cost
	for _, other := range all {
		if (other.Form == InKind) == (cost.Form == InKind) {
			parts = append(parts, other)
		}
	}
	if len(parts) == 0 {
		return
	}
	sum, err := SumCosts(parts)
	whole, errWhole := cost.ProjectCost()
	if err != nil || errWhole != nil {
		return
	}
	least, most := sum.Estimate.Value, whole.Value
	if least.IsZero() {
		least = sum.Estimate.Min
	}
	if most.IsZero() {
		most = whole.Max
	}
	if !least.IsZero() && !most.IsZero() && least.Compare(most) > 0 {
		c.report(partsAboveLine, place, value.Named("title", cost.Title), value.Formatted("parts", least), value.Formatted("whole", most))
	}
}

func (c *check) financing(at finding.Pointer) {
	for i, place := range at.Items(len(c.budget.Financing)) {
		f := &c.budget.Financing[i]
		title := value.Named("title", f.Title)
		c.money(f.Amount, place)
		c.notNegative(f.Applied.Sign(), place, "applied")
		if f.Secured() && f.Form != InKind && !f.Amount.Known() {
			c.report(securedWithoutAmount, place, title, missing("amount"))
		}
		if f.State == FinancingConfirmed && !f.Secured() {
			c.report(confirmedByOutsider, place.Key("state"), title)
		}
		for n, e := range f.Earmarks {
			if e.Amount.Sign() < 0 {
				c.report(negativeNumber, place.Key("earmarks").Index(n).Key("amount"))
			}
		}
		most := f.Amount.Value
		if most.IsZero() {
			most = f.Amount.Max
		}
		granted := f.Amount.Value
		if granted.IsZero() {
			granted = f.Amount.Min
		}
		if f.Secured() && !f.Applied.IsZero() && granted.Compare(f.Applied) > 0 {
			c.report(grantedMoreThanApplied, place.Key("applied"), title, value.Formatted("applied", f.Applied), value.Formatted("amount", granted))
		}
		if sum, err := f.Earmarked(); err == nil && !most.IsZero() && sum.Compare(most) > 0 {
			c.report(earmarkedBeyondGrant, place.Key("earmarks"), title, value.Formatted("sum", sum), value.Formatted("amount", most))
		}
		c.account(f.Account, f.Period, place)
	}
}

func (c *check) prices(at finding.Pointer) {
	for i, p := range c.budget.Prices {
		place, title := at.Index(i), value.Named("title", p.Title)
		if missing := p.Missing(); len(missing) > 0 {
			c.report(priceIncomplete, place, title,
				value.Arg{Name: "missing", Text: joinWords(missing, value.Text{NB: "og", NN: "og", EN: "and"})})
		} else if _, err := p.HourPrice(); err != nil {
			c.report(priceImpossible, place, title)
		}
	}
}

func (c *check) versions(at finding.Pointer) {
	for i, v := range c.budget.Versions {
		place := at.Index(i)
		c.notNegative(v.Total.Sign(), place, "total")
		for n, l := range v.Lines {
			if l.Amount.Sign() < 0 {
				c.report(negativeNumber, place.Key("lines").Index(n).Key("amount"))
			}
		}
		if sum, err := v.Shared(); err == nil && !sum.IsZero() && !v.Total.IsZero() && !sum.Equal(v.Total) {
			c.report(versionLinesDiffer, place.Key("lines"), value.Named("title", v.Title), value.Formatted("sum", sum), value.Formatted("total", v.Total))
		}
	}
}

func (c *check) reallocations(at finding.Pointer) {
	for i, r := range c.budget.Reallocations {
		place, title := at.Index(i), value.Named("title", r.Title)
		if left, err := r.Balance(); err == nil && left.Sign() != 0 {
			c.report(reallocationUnbalanced, place.Key("moves"), title, value.Formatted("left", left))
		}
		if r.Reason == "" {
			c.report(reallocationWithoutReason, place, title)
		}
	}
}

// sums says which sums are too large to be made.
func (c *check) sums(at finding.Pointer) {
	tooLarge := func(list string, errs ...error) {
		for _, err := range errs {
			if errors.Is(err, value.ErrRange) {
				c.report(sumTooLarge, at.Key(list))
				return
			}
		}
	}
	_, errEffort := c.budget.TotalEffort()
	for _, e := range c.budget.Effort {
		if _, err := e.ActualHours(value.Period{}); err != nil && errEffort == nil {
			errEffort = err
		}
	}
	tooLarge("effort", errEffort)
	_, errCash := c.budget.TotalCost(Cash)
	_, errInKind := c.budget.TotalCost(InKind)
	tooLarge("costs", errCash, errInKind)
	_, _, errCash = c.budget.TotalFinancing(Cash)
	_, _, errInKind = c.budget.TotalFinancing(InKind)
	var errEarmarks error
	for _, f := range c.budget.Financing {
		if _, err := f.Earmarked(); err != nil {
			errEarmarks = err
		}
	}
	tooLarge("financing", errCash, errInKind, errEarmarks)
	var errVersions, errMoves error
	for _, v := range c.budget.Versions {
		if _, err := v.Shared(); err != nil {
			errVersions = err
		}
	}
	for _, r := range c.budget.Reallocations {
		if _, err := r.Balance(); err != nil {
			errMoves = err
		}
	}
	tooLarge("versions", errVersions)
	tooLarge("reallocations", errMoves)
}

// CheckMoney returns what the rules say about an estimate of money at a place.
func CheckMoney(at finding.Pointer, e value.MoneyEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

// CheckHours returns what the rules say about an estimate of hours at a place.
func CheckHours(at finding.Pointer, e value.HoursEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

// CheckNumber returns what the rules say about an estimate of a number at a place.
func CheckNumber(at finding.Pointer, e value.DecimalEstimate) finding.List {
	return checkEstimate(at, e.Consistent(), e.Negative())
}

func checkEstimate(at finding.Pointer, consistent, negative bool) finding.List {
	var list finding.List
	if !consistent {
		list = append(list, estimateContradiction.At(at))
	}
	if negative {
		list = append(list, negativeNumber.At(at))
	}
	return list
}

var (
	estimateContradiction = finding.Rule{
		ID: "estimate-contradicts-itself", Severity: finding.Error,
		Text: value.Text{
			NB: "Anslaget sier to ting på en gang.",
			NN: "Overslaget seier to ting på ein gong.",
			EN: "The estimate says two things at once.",
		},
		Advice: value.Text{
			NB: "Bruk enten value alene, eller min, likely og max, der min er minst og max er størst.",
			NN: "Bruk anten value åleine, eller min, likely og max, der min er minst og max er størst.",
			EN: "Use either value alone, or min, likely and max, with min the smallest and max the largest.",
		},
		Source: "Prosjektveiviseren, trepunktsanslag", Since: "0.1.0",
	}
	negativeNumber = finding.Rule{
		ID: "negative-number", Severity: finding.Error,
		Text: value.Text{
			NB: "Timer, kostnader og tilskudd kan ikke være mindre enn null.",
			NN: "Timar, kostnader og tilskot kan ikkje vere mindre enn null.",
			EN: "Hours, costs and grants cannot be less than zero.",
		},
		Advice: value.Text{
			NB: "Ta bort minustegnet. Inntekter føres opp under finansiering.",
			NN: "Ta bort minusteiknet. Inntekter skal stå under finansiering.",
			EN: "Remove the minus sign. Income is listed under financing.",
		},
		Source: "Samskapingsmetoden, ressursinnsats og finansiering", Since: "0.1.0",
	}
	securedWithoutAmount = finding.Rule{
		ID: "secured-without-amount", Severity: finding.Notice,
		Text: value.Text{
			NB: "Finansieringen «{title}» er sikret, men beløpet mangler.",
			NN: "Finansieringa «{title}» er sikra, men beløpet manglar.",
			EN: "The financing “{title}” is secured, but the amount is missing.",
		},
		Advice: value.Text{
			NB: "Skriv beløpet fra tilsagnet. Er bare en nedre grense kjent, skriver du den i «min».",
			NN: "Skriv beløpet frå tilsegna. Er berre ei nedre grense kjend, skriv du ho i «min».",
			EN: "Write the amount that was promised. If only a lower limit is known, write it in “min”.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	confirmedByOutsider = finding.Rule{
		ID: "confirmed-by-outsider", Severity: finding.Warning,
		Text: value.Text{
			NB: "Finansieringen «{title}» er ført som bekreftet, men bare kommunens egne enheter kan bekrefte. Den regnes ikke som sikret.",
			NN: "Finansieringa «{title}» er ført som stadfesta, men berre einingane i kommunen kan stadfeste. Ho blir ikkje rekna som sikra.",
			EN: "The financing “{title}” is entered as confirmed, but only units of the municipality can confirm. It does not count as secured.",
		},
		Advice: value.Text{
			NB: "Bruk «granted» når tilskuddet er innvilget, eller rett hvem som gir pengene.",
			NN: "Bruk «granted» når tilskotet er innvilga, eller rett kven som gir pengane.",
			EN: "Use “granted” when the grant has been given, or correct who gives the money.",
		},
		Source: "Prosjektportalen 365, tilstander for tilskudd", Since: "0.1.0",
	}
	promiseWithoutNumber = finding.Rule{
		ID: "promise-without-number", Severity: finding.Notice,
		Text: value.Text{
			NB: "Innsatsen «{title}» har ikke noe timetall ennå.",
			NN: "Innsatsen «{title}» har ikkje noko timetal enno.",
			EN: "The effort “{title}” has no hours yet.",
		},
		Advice: value.Text{
			NB: "Skriv omtrent hvor mye, for eksempel minst 2 ukeverk. Det som ikke er kjent, regnes ikke som null.",
			NN: "Skriv om lag kor mykje, til dømes minst 2 vekeverk. Det som ikkje er kjent, blir ikkje rekna som null.",
			EN: "Write roughly how much, such as at least 2 person-weeks. What is not known is not counted as zero.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Ressursinnsats", Since: "0.1.0",
	}
	priceIncomplete = finding.Rule{
		ID: "price-incomplete", Severity: finding.Notice,
		Text: value.Text{
			NB: "Timeprisen «{title}» kan ikke regnes ut ennå. Dette mangler: {missing}.",
			NN: "Timeprisen «{title}» kan ikkje reknast ut enno. Dette manglar: {missing}.",
			EN: "The hour price “{title}” cannot be worked out yet. This is missing: {missing}.",
		},
		Advice: value.Text{
			NB: "Før opp det som mangler, og hvor tallet kommer fra. Til da blir timene ikke gjort om til kroner.",
			NN: "Før opp det som manglar, og kvar talet kjem frå. Til då blir timane ikkje gjorde om til kroner.",
			EN: "Enter what is missing, and where the figure comes from. Until then the hours are not turned into kroner.",
		},
		Source: "Samskapingsmetoden, timepriser", Since: "0.1.0",
	}
	priceImpossible = finding.Rule{
		ID: "price-impossible", Severity: finding.Error,
		Text: value.Text{
			NB: "Tallene i timeprisen «{title}» gir ingen pris.",
			NN: "Tala i timeprisen «{title}» gir ingen pris.",
			EN: "The figures of the hour price “{title}” give no price.",
		},
		Advice: value.Text{
			NB: "Lønn og timer i et årsverk må være over 0. Feriepenger og pensjon skrives som andeler fra 0 til 1, for eksempel 0.12. Satsen må høre til typen timepris.",
			NN: "Løn og timar i eit årsverk må vere over 0. Feriepengar og pensjon skriv du som delar frå 0 til 1, til dømes 0.12. Satsen må høyre til typen timepris.",
			EN: "Pay and hours in a person-year must be above 0. Holiday pay and pension are written as shares from 0 to 1, such as 0.12. The rate must belong to the kind of hour price.",
		},
		Source: "Samskapingsmetoden, timepriser", Since: "0.1.0",
	}
	hourBasesDiffer = finding.Rule{
		ID: "hour-bases-differ", Severity: finding.Notice,
		Text: value.Text{
			NB: "Innsatsen «{title}» er ført i {unit}, som har ferie og fravær i seg. Timeprisen «{price}» er kostnaden i året delt på {worked} arbeid. Verdien blir derfor for høy.",
			NN: "Innsatsen «{title}» er ført i {unit}, som har ferie og fråvær i seg. Timeprisen «{price}» er kostnaden i året delt på {worked} arbeid. Verdien blir derfor for høg.",
			EN: "The effort “{title}” is stated in {unit}, which include holidays and absence. The hour price “{price}” is the year’s cost divided by {worked} of work. So the value is too high.",
		},
		Advice: value.Text{
			NB: "Før opp timene som faktisk blir arbeidet, eller lag en timepris som er delt på {paid}.",
			NN: "Før opp timane som faktisk blir arbeidde, eller lag ein timepris som er delt på {paid}.",
			EN: "Enter the hours that are actually worked, or make an hour price that is divided by {paid}.",
		},
		Source: "Hovedtariffavtalen KS, kapittel 1, § 4, arbeidstid", Since: "0.1.0",
	}
	grantedMoreThanApplied = finding.Rule{
		ID: "granted-more-than-applied", Severity: finding.Warning,
		Text: value.Text{
			NB: "Til «{title}» er det søkt om {applied}, men innvilget {amount}. Det er sjelden noen får mer enn de søker om.",
			NN: "Til «{title}» er det søkt om {applied}, men innvilga {amount}. Det er sjeldan nokon får meir enn dei søkjer om.",
			EN: "For “{title}”, {applied} was applied for and {amount} granted. Few are granted more than they apply for.",
		},
		Advice: value.Text{
			NB: "Se på begge beløpene. Kanskje har de byttet plass.",
			NN: "Sjå på begge beløpa. Kanskje har dei bytt plass.",
			EN: "Look at both amounts. They may have changed places.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	earmarkedBeyondGrant = finding.Rule{
		ID: "earmarked-beyond-grant", Severity: finding.Error,
		Text: value.Text{
			NB: "Av «{title}» er {sum} satt av til bestemte formål, men beløpet er bare {amount}. Noen av kronene er brukt to ganger.",
			NN: "Av «{title}» er {sum} sett av til bestemte føremål, men beløpet er berre {amount}. Nokre av kronene er brukte to gonger.",
			EN: "Of “{title}”, {sum} is set aside for certain purposes, but the amount is only {amount}. Some kroner are used twice.",
		},
		Advice: value.Text{
			NB: "Sett ned et av beløpene som er satt av.",
			NN: "Set ned eitt av beløpa som er sette av.",
			EN: "Lower one of the amounts that are set aside.",
		},
		Source: "Halden kommune, prosjektbeskrivelse Digitalt utenforskap, Finansiering", Since: "0.1.0",
	}
	partOfItself = finding.Rule{
		ID: "part-of-itself", Severity: finding.Error,
		Text: value.Text{
			NB: "Kostnaden «{title}» er ført som en del av seg selv, og blir ikke regnet med i noen sum.",
			NN: "Kostnaden «{title}» er ført som ein del av seg sjølv, og blir ikkje rekna med i nokon sum.",
			EN: "The cost “{title}” is entered as a part of itself, and counts in no total.",
		},
		Advice: value.Text{
			NB: "Rett hvilken linje kostnaden er tatt av, eller la feltet stå tomt.",
			NN: "Rett kva linje kostnaden er teken av, eller la feltet stå tomt.",
			EN: "Correct which line the cost is taken from, or leave the field empty.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	partsAboveLine = finding.Rule{
		ID: "parts-above-line", Severity: finding.Warning,
		Text: value.Text{
			NB: "Det er tatt {parts} av linjen «{title}», men den har bare {whole}.",
			NN: "Det er teke {parts} av linja «{title}», men ho har berre {whole}.",
			EN: "{parts} is taken from the line “{title}”, but it has only {whole}.",
		},
		Advice: value.Text{
			NB: "Sett ned en av delene, eller flytt penger til linjen med en omfordeling.",
			NN: "Set ned ein av delane, eller flytt pengar til linja med ei omfordeling.",
			EN: "Lower one of the parts, or move money to the line with a reallocation.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	spentAboveLine = finding.Rule{
		ID: "spent-above-line", Severity: finding.Warning,
		Text: value.Text{
			NB: "Det er brukt {actual} på «{title}», men linjen har bare {budget} i budsjettet.",
			NN: "Det er brukt {actual} på «{title}», men linja har berre {budget} i budsjettet.",
			EN: "{actual} has been spent on “{title}”, but the line has only {budget} in the budget.",
		},
		Advice: value.Text{
			NB: "Flytt penger til linjen med en omfordeling, og skriv hvorfor.",
			NN: "Flytt pengar til linja med ei omfordeling, og skriv kvifor.",
			EN: "Move money to the line with a reallocation, and write why.",
		},
		Source: "Kommuneloven § 14-5", Since: "0.1.0",
	}
	vatUndecided = finding.Rule{
		ID: "vat-undecided", Severity: finding.Notice,
		Text: value.Text{
			NB: "Linjen «{title}» har merverdiavgift, men sier ikke om kommunen får den tilbake.",
			NN: "Linja «{title}» har meirverdiavgift, men seier ikkje om kommunen får ho tilbake.",
			EN: "The line “{title}” has value added tax, but does not say whether the municipality gets it back.",
		},
		Advice: value.Text{
			NB: "Velg compensated når kommunen får kompensasjon, ellers not-compensated. Økonomiavdelingen vet hva som gjelder.",
			NN: "Vel compensated når kommunen får kompensasjon, elles not-compensated. Økonomiavdelinga veit kva som gjeld.",
			EN: "Choose compensated when the municipality gets compensation, otherwise not-compensated. The finance department knows which.",
		},
		Source: "Lov om kompensasjon av merverdiavgift for kommuner", Since: "0.1.0",
	}
	versionLinesDiffer = finding.Rule{
		ID: "version-lines-differ", Severity: finding.Error,
		Text: value.Text{
			NB: "Linjene i budsjettet «{title}» blir {sum} til sammen, men budsjettet er på {total}.",
			NN: "Linjene i budsjettet «{title}» blir {sum} til saman, men budsjettet er på {total}.",
			EN: "The lines of the budget “{title}” come to {sum}, but the budget is {total}.",
		},
		Advice: value.Text{
			NB: "Rett summen eller en av linjene.",
			NN: "Rett summen eller ei av linjene.",
			EN: "Correct the total or one of the lines.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	reallocationUnbalanced = finding.Rule{
		ID: "reallocation-unbalanced", Severity: finding.Error,
		Text: value.Text{
			NB: "Omfordelingen «{title}» går ikke opp i null. Den ender på {left}.",
			NN: "Omfordelinga «{title}» går ikkje opp i null. Ho endar på {left}.",
			EN: "The reallocation “{title}” does not balance. It comes to {left}.",
		},
		Advice: value.Text{
			NB: "Det som legges til noen linjer, må trekkes fra andre. Nye penger hører hjemme i en ny utgave av budsjettet.",
			NN: "Det som blir lagt til nokre linjer, må trekkjast frå andre. Nye pengar høyrer heime i ei ny utgåve av budsjettet.",
			EN: "What is added to some lines must be taken from others. New money belongs in a new version of the budget.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	reallocationWithoutReason = finding.Rule{
		ID: "reallocation-without-reason", Severity: finding.Notice,
		Text: value.Text{
			NB: "Omfordelingen «{title}» sier ikke hvorfor pengene er flyttet.",
			NN: "Omfordelinga «{title}» seier ikkje kvifor pengane er flytta.",
			EN: "The reallocation “{title}” does not say why the money was moved.",
		},
		Advice: value.Text{
			NB: "Skriv grunnen med en setning.",
			NN: "Skriv grunnen med ei setning.",
			EN: "Write the reason in one sentence.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
	sumTooLarge = finding.Rule{
		ID: "sum-too-large", Severity: finding.Error,
		Text: value.Text{
			NB: "Tallene her er for store til å legges sammen.",
			NN: "Tala her er for store til å leggjast saman.",
			EN: "The numbers here are too large to add up.",
		},
		Advice: value.Text{
			NB: "Se etter et tall med for mange sifre.",
			NN: "Sjå etter eit tal med for mange siffer.",
			EN: "Look for a number with too many digits.",
		},
		Source: "Samskapingsmetoden, budsjett", Since: "0.1.0",
	}
)
