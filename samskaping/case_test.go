package samskaping_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func caseFindings(k samskaping.Case) (ids []string) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Case: k}
	for _, f := range p.Check() {
		ids = append(ids, f.Rule.ID)
	}
	return ids
}

func TestVagueDecisionsAreTold(t *testing.T) {
	for point, vague := range map[string]bool{
		"Kommunestyret ber administrasjonen vurdere saken.":                              true,
		"Kommunedirektøren skal, om mulig, finne et lokale.":                             true,
		"Kommunen tek sikte på å opne tilbodet.":                                         true,
		"Tilbudet bør fortsette.":                                                        true,
		"The municipality should go on with the service.":                                true,
		"Kommunestyret ber om at tilbudet vurderes på nytt innen 1. mai 2026.":           false,
		"Kommunestyret tar saken til orientering.":                                       false,
		"Det settes ut benker.":                                                          false,
		"Vurderingen av tilbudet legges ved.":                                            false,
		"Kommunen overfører 400 000 kroner til Datahjelpen, som holder til i børsbygget": false,
	} {
		found := slices.Contains(caseFindings(samskaping.Case{ProposedDecision: []string{point}}), "case-decision-not-executable")
		require.Equal(t, vague, found, point)
	}
}

func TestAbbreviationsAreTold(t *testing.T) {
	for text, abbreviated := range map[string]bool{
		"Det gjelder bl.a. eldre.":          true,
		"Møtet er kl. 18.":                  true,
		"Det koster ca 400 kr.":             true,
		"Saken gjelder f. eks. biblioteket": true,
		"It costs money, e.g. for rooms.":   true,
		"NAV og KS er med. PC-ene er nye.":  false,
		"Møtet er klokken 18 den 1. mars.":  false,
		"Krav om mindre støy.":              false,
		"Det er caféen som etcetera.":       false,
	} {
		found := slices.Contains(caseFindings(samskaping.Case{Facts: text}), "case-with-abbreviation")
		require.Equal(t, abbreviated, found, text)
	}
}

func TestVotersAreNotShownToThePublic(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Decisions = []samskaping.Decision{{ID: "d", Title: "Vedtak", Text: "Kari Nordmann la fram et forslag.", Votes: []samskaping.Vote{
		{Voter: "Kari Nordmann", Represents: "Pensjonistlisten", Vote: samskaping.VoteFor},
	}}}
	public := p.Public().Decisions[0]
	require.Equal(t, samskaping.Vote{Represents: "Pensjonistlisten", Vote: samskaping.VoteFor}, public.Votes[0])
	require.Equal(t, "[…] la fram et forslag.", public.Text)
	require.Equal(t, "Kari Nordmann", p.Decisions[0].Votes[0].Voter)
}
