package benefits

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// Rules lists what is checked of the benefits by themselves. What needs the plan around them,
// such as whether the activities they name exist, is checked by package samskaping.
func Rules() []finding.Rule {
	return []finding.Rule{
		noBenefits, shortTermNotDefined, benefitWithoutBearer, longTermWithoutOwner,
		mapCycle, mapGoesBackwards, mapStepLeadsNowhere, benefitReachesNoGoal, benefitComesFromNothing,
	}
}

// Check returns what the rules say about the benefits. At is where they stand in their document,
// such as "/benefitPlan".
func (p Plan) Check(at finding.Pointer) finding.List {
	if len(p.Benefits) == 0 {
		return finding.List{noBenefits.At(at)}
	}
	var list finding.List
	if p.ShortTerm == "" && len(p.Of(ShortTerm)) > 0 {
		list = append(list, shortTermNotDefined.At(at))
	}
	for i, b := range p.Benefits {
		place, title := at.Key("benefits").Index(i), value.Named("title", b.Title)
		if b.Bearer == "" {
			list = append(list, benefitWithoutBearer.At(place, title))
		}
		if b.Horizon == LongTerm && b.Owner.IsZero() {
			list = append(list, longTermWithoutOwner.At(place, title))
		}
	}
	return append(list, p.checkMap(at)...)
}

var (
	noBenefits = finding.Rule{
		ID: "no-benefits", Severity: finding.Warning,
		Text: value.Text{
			NB: "Planen sier ikke hvilke gevinster prosjektet skal gi.",
			NN: "Planen seier ikkje kva gevinstar prosjektet skal gi.",
			EN: "The plan does not say which benefits the project will give.",
		},
		Advice: value.Text{
			NB: "Skriv med egne ord hvem som får det bedre, og hvordan. Tall kan komme senere.",
			NN: "Skriv med eigne ord kven som får det betre, og korleis. Tal kan kome seinare.",
			EN: "Write in your own words who will be better off, and how. Numbers can come later.",
		},
		Source: "Prosjektbeskrivelse Digitalt utenforskap, Gevinster på kort og lang sikt", Since: "0.1.0",
	}
	shortTermNotDefined = finding.Rule{
		ID: "short-term-not-defined", Severity: finding.Notice,
		Text: value.Text{
			NB: "Planen har gevinster på kort sikt, men sier ikke hva kort sikt er.",
			NN: "Planen har gevinstar på kort sikt, men seier ikkje kva kort sikt er.",
			EN: "The plan has benefits in the short term but does not say what the short term is.",
		},
		Advice: value.Text{
			NB: "Skriv for eksempel «til og med ett år etter at prosjektet er avsluttet».",
			NN: "Skriv til dømes «til og med eitt år etter at prosjektet er avslutta».",
			EN: "Write, for instance, “until a year after the project has ended”.",
		},
		Source: "Samskapingsmetoden, gevinster", Since: "0.1.0",
	}
	benefitWithoutBearer = finding.Rule{
		ID: "benefit-without-bearer", Severity: finding.Notice,
		Text: value.Text{
			NB: "Gevinsten «{title}» sier ikke hvem den er for.",
			NN: "Gevinsten «{title}» seier ikkje kven han er for.",
			EN: "The benefit “{title}” does not say who it is for.",
		},
		Advice: value.Text{
			NB: "Velg hvem som får gevinsten. Det samme kan være en ulempe for andre.",
			NN: "Vel kven som får gevinsten. Det same kan vere ei ulempe for andre.",
			EN: "Choose who gains. The same may be a disbenefit to others.",
		},
		Source: "DFØ, Gevinstrealisering", Since: "0.1.0",
	}
	longTermWithoutOwner = finding.Rule{
		ID: "long-term-benefit-without-owner", Severity: finding.Notice,
		Text: value.Text{
			NB: "Gevinsten «{title}» kommer på lang sikt, men ingen er satt til å følge den opp.",
			NN: "Gevinsten «{title}» kjem på lang sikt, men ingen er sett til å følgje han opp.",
			EN: "The benefit “{title}” comes in the long term, but nobody is responsible for following it up.",
		},
		Advice: value.Text{
			NB: "Velg en gevinsteier i linjen, som fortsatt er der når prosjektet er avsluttet.",
			NN: "Vel ein gevinsteigar i linja, som framleis er der når prosjektet er avslutta.",
			EN: "Choose a benefit owner in the line organisation who is still there when the project has ended.",
		},
		Source: "KS, Veikart for tjenesteinnovasjon, gevinsteier", Since: "0.1.0",
	}
)
