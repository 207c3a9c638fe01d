package identity_test

import (
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/identity"
)

func TestParseOrganisationNumber(t *testing.T) {
	cases := []struct {
		name, in string
		want     identity.OrganisationNumber
		err      error
	}{
		{"the register's own example", "123456785", "123456785", nil},
		{"digits only", "958935420", "958935420", nil},
		{"spaces between groups are removed", "958 935 420", "958935420", nil},
		{"no-break spaces between groups are removed", "958\u00a0935\u00a0420", "958935420", nil},
		{"one space is enough", "958935 420", "958935420", nil},
		{"another valid number", "921234554", "921234554", nil},
		{"a third valid number", "964338531", "964338531", nil},
		{"remainder 0 gives check digit 0", "100000040", "100000040", nil},
		{"remainder 1 has no check digit", "100000050", "", identity.ErrCheckDigit},
		{"a wrong check digit", "958935421", "", identity.ErrCheckDigit},
		{"two digits that changed places", "985935420", "", identity.ErrCheckDigit},
		{"nothing", "", "", identity.ErrOrganisationForm},
		{"eight digits", "95893542", "", identity.ErrOrganisationForm},
		{"ten digits", "9589354201", "", identity.ErrOrganisationForm},
		{"letters", "95893542O", "", identity.ErrOrganisationForm},
		{"two spaces", "958  935420", "", identity.ErrOrganisationForm},
		{"a space in the wrong place", "95 8935420", "", identity.ErrOrganisationForm},
		{"a space at the end", "958935420 ", "", identity.ErrOrganisationForm},
		{"digits of another script", "٩٥٨٩٣٥٤٢٠", "", identity.ErrOrganisationForm},
		{"half a no-break space", "958\xc2935420", "", identity.ErrOrganisationForm},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := identity.ParseOrganisationNumber(c.in)
			require.ErrorIs(t, err, c.err)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEveryNumberHasAtMostOneCheckDigit(t *testing.T) {
	for _, body := range []string{"95893542", "12345678", "10000005", "00000001"} {
		valid := 0
		for _, check := range "0123456789" {
			if identity.OrganisationNumber(body + string(check)).Valid() {
				valid++
			}
		}
		require.LessOrEqual(t, valid, 1, body)
	}
}

func TestOrganisationNumberIsValidOnlyAsDigits(t *testing.T) {
	for n, want := range map[identity.OrganisationNumber]bool{
		"958935420": true, "958935421": false, "958 935 420": false, "": false, "95893542x": false, ":00000003": false, "958935420\n": false,
	} {
		if got := n.Valid(); got != want {
			t.Errorf("%q: got %v, want %v", n, got, want)
		}
	}
}

func TestOrganisationNumberForPeople(t *testing.T) {
	for n, want := range map[identity.OrganisationNumber]string{
		"958935420": "958\u00a0935\u00a0420", "": "", "12": "12", "9589354201": "9589354201",
	} {
		if diff := cmp.Diff(want, n.Format()); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOrganisationNumberInADocument(t *testing.T) {
	type document struct {
		Number identity.OrganisationNumber `json:"number,omitempty"`
	}
	cases := []struct{ name, in, want string }{
		{"a valid number", `{"number":"958935420"}`, `{"number":"958935420"}`},
		{"spaces are removed", `{"number":"958 935 420"}`, `{"number":"958935420"}`},
		{"a wrong check digit is kept", `{"number":"958935421"}`, `{"number":"958935421"}`},
		{"a number that is not stated is left out", `{}`, `{}`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var d document
			require.NoError(t, json.Unmarshal([]byte(c.in), &d))
			got, err := json.Marshal(d)
			require.NoError(t, err)
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("another form is refused and changes nothing", func(t *testing.T) {
		n := identity.OrganisationNumber("958935420")
		require.ErrorIs(t, n.UnmarshalText([]byte("Bærum")), identity.ErrOrganisationForm)
		if n != "958935420" {
			t.Errorf("got %q", n)
		}
	})
}

func TestErrorsDoNotRepeatANationalID(t *testing.T) {
	id := syntheticID("018180")
	_, organisation := identity.ParseOrganisationNumber(id)
	_, project := identity.ParseProjectID("NO-BRC-" + id + "-a")
	_, made := identity.NewProjectID("958935420", "A-x")
	_, municipality := identity.ParseMunicipalityNumber(id)
	for _, err := range []error{organisation, project, made, municipality} {
		require.Error(t, err)
		if strings.Contains(err.Error(), id) {
			t.Errorf("the number is repeated in %q", err)
		}
	}
}

func FuzzParseOrganisationNumber(f *testing.F) {
	for _, s := range []string{"958935420", "958 935 420", "958\u00a0935\u00a0420", "123456785", "100000050", "", "95893542", "٩"} {
		f.Add(s)
	}
	pattern := regexp.MustCompile(identity.OrganisationNumberPattern)
	f.Fuzz(func(t *testing.T, s string) {
		n, err := identity.ParseOrganisationNumber(s)
		readable := err == nil || errors.Is(err, identity.ErrCheckDigit)
		if ordinary := strings.ReplaceAll(s, "\u00a0", " "); readable != pattern.MatchString(ordinary) {
			t.Fatalf("%q: the parser says %v, the pattern the opposite", s, err)
		}
		var read identity.OrganisationNumber
		if (read.UnmarshalText([]byte(s)) == nil) != readable {
			t.Fatalf("%q: a document and the parser differ on the form", s)
		}
		if err != nil {
			if n != "" || read.Valid() {
				t.Fatalf("%q: refused, but %q, %q", s, n, read)
			}
			return
		}
		if again, err := identity.ParseOrganisationNumber(n.Format()); !n.Valid() || n != read || err != nil || again != n {
			t.Fatalf("%q: %q does not survive Format: %q, %v", s, n, again, err)
		}
	})
}
