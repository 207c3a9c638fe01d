package samskaping_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestASubprojectCarriesItsActivities(t *testing.T) {
	p := &samskaping.Plan{
		Subprojects: []samskaping.Subproject{{ID: "library"}, {ID: "youth"}},
		Activities:  []samskaping.Activity{{ID: "drop-in", Subproject: "library"}, {ID: "loose"}},
	}
	x := p.Index()
	for id, want := range map[value.ID]value.ID{"library": "library", "drop-in": "library", "youth": "youth", "loose": "", "": "", "gone": ""} {
		require.Equal(t, want, x.SubprojectOf(id), id)
	}
}
