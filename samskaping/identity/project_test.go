package identity_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
	"github.com/samskaping/sdk/samskaping/value"
)

func TestParseProjectID(t *testing.T) {
	longest := strings.Repeat("a", 63)
	cases := []struct {
		name, in string
		org      identity.OrganisationNumber
		local    value.ID
		err      error
	}{
		{"a project", "NO-BRC-958935420-drop-in", "958935420", "drop-in", nil},
		{"a local id of one digit", "NO-BRC-958935420-1", "958935420", "1", nil},
		{"the longest local id", "NO-BRC-958935420-" + longest, "958935420", value.ID(longest), nil},
		{"a wrong check digit still has its parts", "NO-BRC-958935421-drop-in", "958935421", "drop-in", identity.ErrCheckDigit},
		{"a local id that is too long", "NO-BRC-958935420-" + longest + "a", "", "", value.ErrSyntax},
		{"no local id", "NO-BRC-958935420-", "", "", value.ErrSyntax},
		{"no hyphen", "NO-BRC-958935420", "", "", value.ErrSyntax},
		{"a local id that begins with a hyphen", "NO-BRC-958935420--a", "", "", value.ErrSyntax},
		{"capital letters in the local id", "NO-BRC-958935420-A", "", "", value.ErrSyntax},
		{"another register", "SE-ON-958935420-a", "", "", value.ErrSyntax},
		{"small letters in the prefix", "no-brc-958935420-a", "", "", value.ErrSyntax},
		{"spaces in the number", "NO-BRC-958 935 420-a", "", "", value.ErrSyntax},
		{"eight digits", "NO-BRC-95893542-a", "", "", value.ErrSyntax},
		{"a new line at the end", "NO-BRC-958935420-a\n", "", "", value.ErrSyntax},
		{"nothing", "", "", "", value.ErrSyntax},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := identity.ParseProjectID(c.in)
			require.ErrorIs(t, err, c.err)
			want := identity.ProjectID("")
			if c.err == nil {
				want = identity.ProjectID(c.in)
			}
			id := identity.ProjectID(c.in)
			require.Equal(t, want, got)
			require.Equal(t, c.err == nil, id.Valid())
			require.Equal(t, c.org, id.Organisation())
			require.Equal(t, c.local, id.Local())
		})
	}
}

func TestNewProjectID(t *testing.T) {
	cases := []struct {
		name  string
		org   identity.OrganisationNumber
		local value.ID
		want  identity.ProjectID
		err   error
	}{
		{"joins the parts", "958935420", "drop-in", "NO-BRC-958935420-drop-in", nil},
		{"spaces in the number are removed", "958 935 420", "drop-in", "NO-BRC-958935420-drop-in", nil},
		{"a wrong check digit", "958935421", "drop-in", "", identity.ErrCheckDigit},
		{"no organisation", "", "drop-in", "", identity.ErrOrganisationForm},
		{"no local id", "958935420", "", "", value.ErrSyntax},
		{"a local id with capital letters", "958935420", "Drop-in", "", value.ErrSyntax},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := identity.NewProjectID(c.org, c.local)
			require.ErrorIs(t, err, c.err)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzParseProjectID(f *testing.F) {
	for _, s := range []string{"NO-BRC-958935420-drop-in", "NO-BRC-958935421-a", "NO-BRC--", "", "NO-BRC-958935420-a\n", "NO-BRC-958935420--"} {
		f.Add(s)
	}
	pattern := regexp.MustCompile(identity.ProjectIDPattern)
	f.Fuzz(func(t *testing.T, s string) {
		id, err := identity.ParseProjectID(s)
		if readable := err == nil || errors.Is(err, identity.ErrCheckDigit); readable != pattern.MatchString(s) {
			t.Fatalf("%q: the parser says %v, the pattern the opposite", s, err)
		}
		if identity.ProjectID(s).Valid() != (err == nil) {
			t.Fatalf("%q: Valid and the parser differ: %v", s, err)
		}
		if err != nil {
			return
		}
		if again, err := identity.NewProjectID(id.Organisation(), id.Local()); err != nil || again != id {
			t.Fatalf("%q: its parts give %q, %v", s, again, err)
		}
	})
}
