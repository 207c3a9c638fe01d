package benefits

import "math/big"

// polynomial has whole coefficients, the constant one first. Neither the first nor the last is 0; the
// empty polynomial is 0.
type polynomial []*big.Int

// root is where a polynomial is 0, to the nearest half step of the grid.
type root struct {
	place   *big.Rat
	touches bool
}

// newPolynomial returns the polynomial whose positive roots are 1 + the internal rates of net amounts by
// year. Years without an amount at either end change no root but 0.
func newPolynomial(net []*big.Int) polynomial {
	for len(net) > 0 && net[0].Sign() == 0 {
		net = net[1:]
	}
	for len(net) > 0 && net[len(net)-1].Sign() == 0 {
		net = net[:len(net)-1]
	}
	p := make(polynomial, len(net))
	for i, n := range net {
		p[len(net)-1-i] = new(big.Int).Set(n)
	}
	return p.primitive()
}

// closeBits is how far an interval is halved below 1 before signs alone are given up: until it is far
// shorter than a step of the grid.
const closeBits = 45

// positiveRoots returns the roots above 0, in order. A root that is one several times is there once. It
// reports false when the effort does not suffice.
func (p polynomial) positiveRoots(e *effort) ([]root, bool) {
	if p.signChanges() == 0 {
		return nil, true
	}
	s := rootSearch{whole: p, p: p, effort: e}
	if s.run(); s.close {
		s = rootSearch{whole: p, p: p.withoutRepeats(e), count: true, effort: e}
		s.run()
	}
	return s.found, !e.spent()
}

// rootSearch tells the roots of p between 0 and 2^bound apart. Whole has the same roots, some of them
// several times.
type rootSearch struct {
	whole, p polynomial
	bound    int
	found    []root
	// close is set when roots seem to lie too close to be told apart, unless they are to be counted.
	close, count bool
	chain        []polynomial // the Sturm chain of p, when it was needed
	effort       *effort
}

func (s *rootSearch) run() {
	s.bound = s.p.rootBound()
	on := make(polynomial, len(s.p)) // p on the interval from 0 to the bound, stretched to 0 to 1
	for j, a := range s.p {
		if s.bound >= 0 {
			on[j] = new(big.Int).Lsh(a, uint(s.bound*j))
		} else {
			on[j] = new(big.Int).Lsh(a, uint(-s.bound*(len(s.p)-1-j)))
		}
	}
	s.search(on, new(big.Int), 0)
}

// search finds the roots in the open interval from at to at + 1, counted in 2^(bound − depth). On is p there,
// stretched to the interval from 0 to 1, without the roots at its ends that are found already.
func (s *rootSearch) search(on polynomial, at *big.Int, depth int) {
	if s.effort.shift(on); s.close || s.effort.spent() {
		return
	}
	mapped := on.reversed().shifted()
	n := mapped.signChanges()
	if n == 0 {
		return
	}
	low, high := s.place(at, depth), s.place(new(big.Int).Add(at, big.NewInt(1)), depth)
	before, after := mapped.lastSign(), mapped.firstSign()
	switch {
	case n == 1:
		s.found = append(s.found, root{place: s.p.refined(low, high, before, s.effort), touches: s.touches(low, high, before, after)})
		return
	case depth >= max(s.bound, 0)+closeBits && !s.count:
		s.close = true
		return
	case depth >= max(s.bound, 0)+closeBits:
		middle := new(big.Rat).Add(low, high)
		middle.Quo(middle, big.NewRat(2, 1))
		distinct := s.distinctRoots(low, high)
		for range distinct {
			s.found = append(s.found, root{place: middle, touches: distinct == 1 && s.touches(low, high, before, after)})
		}
		return
	}
	left := make(polynomial, len(on))
	for j, a := range on {
		left[j] = new(big.Int).Lsh(a, uint(len(on)-1-j))
	}
	right := left.shifted()
	for right[0].Sign() == 0 {
		right = right[1:]
	}
	twice := new(big.Int).Lsh(at, 1)
	next := new(big.Int).Add(twice, big.NewInt(1))
	s.search(left, twice, depth+1)
	if len(right) < len(left) {
		place := s.place(next, depth+1)
		s.found = append(s.found, root{place: place, touches: s.whole.times(place)%2 == 0})
	}
	s.search(right, next, depth+1)
}

// touches reports whether the whole polynomial has the same sign on both sides of the one root between low
// and high. Before and after are the signs of p there.
func (s *rootSearch) touches(low, high *big.Rat, before, after int) bool {
	if len(s.p) == len(s.whole) {
		return before == after
	}
	beside := func(end, other *big.Rat, sign int) int {
		gap := new(big.Rat).Sub(other, end)
		for {
			gap.Quo(gap, big.NewRat(4, 1))
			at := new(big.Rat).Add(end, gap)
			if s.effort.look(s.whole, at); s.p.signAt(at) == sign || s.effort.spent() {
				return s.whole.signAt(at)
			}
		}
	}
	return beside(low, high, before) == beside(high, low, after)
}

// place is a number of 2^(bound − depth).
func (s *rootSearch) place(n *big.Int, depth int) *big.Rat {
	if e := s.bound - depth; e >= 0 {
		return new(big.Rat).SetInt(new(big.Int).Lsh(n, uint(e)))
	}
	return new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), uint(depth-s.bound)))
}

// furthest is a place that no rate of a Decimal reaches. Roots above it are not placed.
const furthest = 1e10 + 2

// refined places the one simple root between low and high on the grid: at the root itself when it is a
// point of the grid, else half-way between its neighbours. Before is the sign below the root. A root
// beyond the furthest place is somewhere there.
func (p polynomial) refined(low, high *big.Rat, before int, e *effort) *big.Rat {
	if end := big.NewRat(furthest, 1); high.Cmp(end) > 0 {
		e.look(p, end)
		if low.Cmp(end) >= 0 || p.signAt(end) == before {
			return end
		}
		high = end
	}
	grid := big.NewInt(gridUnit)
	floor := new(big.Int).Mul(low.Num(), grid)
	floor.Quo(floor, low.Denom())
	ceiling := new(big.Int).Mul(high.Num(), grid)
	ceiling.Quo(ceiling, high.Denom()).Add(ceiling, big.NewInt(1))
	gap := new(big.Int)
	for gap.Sub(ceiling, floor).Cmp(big.NewInt(1)) > 0 && !e.spent() {
		k := new(big.Int).Add(floor, ceiling)
		k.Rsh(k, 1)
		at := new(big.Rat).SetFrac(k, grid)
		switch {
		case at.Cmp(low) <= 0:
			floor = k
		case at.Cmp(high) >= 0:
			ceiling = k
		default:
			e.look(p, at)
			switch p.signAt(at) {
			case 0:
				return at
			case before:
				floor = k
			default:
				ceiling = k
			}
		}
	}
	return new(big.Rat).SetFrac(floor.Add(floor, ceiling), grid.Lsh(grid, 1))
}

// distinctRoots counts the roots strictly between two places, each once, by Sturm's theorem.
func (s *rootSearch) distinctRoots(low, high *big.Rat) int {
	if s.chain == nil {
		s.chain = s.p.sturm(s.effort)
	}
	changes := func(at *big.Rat) int {
		n, last := 0, 0
		for _, q := range s.chain {
			s.effort.look(q, at)
			if sign := q.signAt(at); sign != 0 {
				if last != 0 && sign != last {
					n++
				}
				last = sign
			}
		}
		return n
	}
	if s.effort.spent() {
		return 0
	}
	n := changes(low) - changes(high)
	if s.chain[0].signAt(high) == 0 {
		n--
	}
	return n
}

// sturm returns the Sturm chain of p without its repeated roots: p, its derivative, and from there each
// time the remainder with the opposite sign, all divided by the last, which is what p and its derivative
// have in common. It stops half-way when the effort does not suffice.
func (p polynomial) sturm(e *effort) []polynomial {
	chain := []polynomial{p, p.derivative()}
	for !e.spent() {
		rest := chain[len(chain)-2].remainder(chain[len(chain)-1], e)
		if len(rest) == 0 {
			break
		}
		for _, a := range rest {
			a.Neg(a)
		}
		e.gcd(len(rest), rest.bits())
		chain = append(chain, rest.primitive())
	}
	if e.spent() {
		return chain
	}
	common := chain[len(chain)-1]
	for i, q := range chain {
		chain[i], _ = q.quotient(common)
	}
	return chain
}

// remainder returns what is left of p divided by q, times a positive number.
func (p polynomial) remainder(q polynomial, e *effort) polynomial {
	rest := p.clone()
	lead := q[len(q)-1]
	size, product := new(big.Int).Abs(lead), new(big.Int)
	for len(rest) >= len(q) && !e.spent() {
		e.multiply(len(rest), rest.bits(), q.bits())
		top := new(big.Int).Set(rest[len(rest)-1])
		if lead.Sign() < 0 {
			top.Neg(top)
		}
		from := len(rest) - len(q)
		for j, a := range rest {
			a.Mul(a, size)
			if j >= from {
				a.Sub(a, product.Mul(top, q[j-from]))
			}
		}
		rest = rest.trimmed()
	}
	return rest
}

// quotient returns p divided by q, and whether q divides it.
func (p polynomial) quotient(q polynomial) (polynomial, bool) {
	if len(q) == 0 || len(q) > len(p) {
		return nil, false
	}
	rest, out := p.clone(), make(polynomial, len(p)-len(q)+1)
	product := new(big.Int)
	for i := len(out) - 1; i >= 0; i-- {
		out[i], product = new(big.Int).QuoRem(rest[i+len(q)-1], q[len(q)-1], product)
		if product.Sign() != 0 {
			return nil, false
		}
		for j, a := range q {
			rest[i+j].Sub(rest[i+j], product.Mul(out[i], a))
		}
	}
	return out, len(rest.trimmed()) == 0
}

// times is how many times a place is a root of p.
func (p polynomial) times(place *big.Rat) int {
	factor := polynomial{new(big.Int).Neg(place.Num()), place.Denom()}
	for n := 0; ; n++ {
		rest, ok := p.quotient(factor)
		if !ok {
			return n
		}
		p = rest
	}
}

// withoutRepeats returns p with each root once, or p itself when that is not found out quickly. What p and its
// derivative have in common shows in what their values have in common at a large number: the digits of
// that are the coefficients (Char, Geddes and Gonnet, 1989). What divides both is what was looked for.
func (p polynomial) withoutRepeats(e *effort) polynomial {
	derivative := p.derivative()
	bits := p.bits() + 8
	for range 4 {
		if e.gcd(1, bits*len(p)); e.spent() {
			break
		}
		common := new(big.Int).GCD(nil, nil, new(big.Int).Abs(p.atPower(bits)), new(big.Int).Abs(derivative.atPower(bits)))
		factor := digits(common, bits).primitive()
		if simple, ok := p.quotient(factor); ok {
			if _, ok := derivative.quotient(factor); ok {
				return simple
			}
		}
		bits += 61
	}
	return p
}

// atPower returns p(2^bits).
func (p polynomial) atPower(bits int) *big.Int {
	sum := new(big.Int)
	for j := len(p) - 1; j >= 0; j-- {
		sum.Lsh(sum, uint(bits))
		sum.Add(sum, p[j])
	}
	return sum
}

// digits returns the polynomial with coefficients of at most half of 2^bits that is n at 2^bits.
func digits(n *big.Int, bits int) (p polynomial) {
	base := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	half := new(big.Int).Rsh(base, 1)
	for rest := new(big.Int).Set(n); rest.Sign() != 0; rest.Rsh(rest, uint(bits)) {
		digit := new(big.Int).And(rest, new(big.Int).Sub(base, big.NewInt(1)))
		if digit.Cmp(half) > 0 {
			digit.Sub(digit, base)
		}
		rest.Sub(rest, digit)
		p = append(p, digit)
	}
	return p
}

func (p polynomial) derivative() polynomial {
	out := make(polynomial, len(p)-1)
	for j := range out {
		out[j] = new(big.Int).Mul(p[j+1], big.NewInt(int64(j+1)))
	}
	return out.primitive()
}

// rootBound returns a b such that every root above 0 is below 2^b (Kioustelidis, 1986).
func (p polynomial) rootBound() int {
	lead := p[len(p)-1]
	b, any := 0, false
	for k := 1; k < len(p); k++ {
		if a := p[len(p)-1-k]; a.Sign() == -lead.Sign() {
			n := a.BitLen() - lead.BitLen() + 1
			if e := n / k; !any || e+1 > b {
				b, any = e+1, true
			}
		}
	}
	return b + 1
}

// signChanges counts how often the sign changes from one coefficient to the next that is not 0. There are
// at most as many positive roots, and an even number fewer (Descartes).
func (p polynomial) signChanges() int {
	n, last := 0, 0
	for _, a := range p {
		if s := a.Sign(); s != 0 {
			if last != 0 && s != last {
				n++
			}
			last = s
		}
	}
	return n
}

// bits is the length of the longest coefficient.
func (p polynomial) bits() int {
	bits := 0
	for _, a := range p {
		bits = max(bits, a.BitLen())
	}
	return bits
}

// signAt returns the sign of p at a place.
func (p polynomial) signAt(at *big.Rat) int {
	sum, power, term := new(big.Int), big.NewInt(1), new(big.Int)
	for j := len(p) - 1; j >= 0; j-- {
		sum.Mul(sum, at.Num())
		sum.Add(sum, term.Mul(p[j], power))
		power.Mul(power, at.Denom())
	}
	return sum.Sign()
}

// shifted returns p(x + 1).
func (p polynomial) shifted() polynomial {
	out := p.clone()
	for i := range out {
		for j := len(out) - 2; j >= i; j-- {
			out[j].Add(out[j], out[j+1])
		}
	}
	return out
}

// reversed returns xⁿ·p(1/x), which shares its coefficients with p.
func (p polynomial) reversed() polynomial {
	out := make(polynomial, len(p))
	for j, a := range p {
		out[len(p)-1-j] = a
	}
	return out
}

// primitive returns p divided by what all its coefficients have in common.
func (p polynomial) primitive() polynomial {
	common := new(big.Int)
	for _, a := range p {
		common.GCD(nil, nil, common, new(big.Int).Abs(a))
	}
	if common.Cmp(big.NewInt(1)) > 0 {
		for _, a := range p {
			a.Quo(a, common)
		}
	}
	return p
}

// trimmed returns p without zeros at the high end.
func (p polynomial) trimmed() polynomial {
	for len(p) > 0 && p[len(p)-1].Sign() == 0 {
		p = p[:len(p)-1]
	}
	return p
}

func (p polynomial) clone() polynomial {
	out := make(polynomial, len(p))
	for j, a := range p {
		out[j] = new(big.Int).Set(a)
	}
	return out
}

// firstSign is the sign of the lowest coefficient that is not 0, lastSign that of the highest.
func (p polynomial) firstSign() int {
	for _, a := range p {
		if a.Sign() != 0 {
			return a.Sign()
		}
	}
	return 0
}

func (p polynomial) lastSign() int { return p.reversed().firstSign() }
