package finding_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

func rule(id string, s finding.Severity) finding.Rule {
	return finding.Rule{ID: id, Severity: s,
		Text:   value.Text{NB: "«{name}» mangler.", NN: "«{name}» manglar.", EN: "“{name}” is missing."},
		Advice: value.Same("Skriv {name}."), Source: "Test", Since: "0.1.0"}
}

// RFC 6901, section 5: the pointers of the standard's own example.
func TestPointersOfTheStandard(t *testing.T) {
	for text, tokens := range map[string][]string{
		"": nil, "/foo": {"foo"}, "/foo/0": {"foo", "0"}, "/": {""}, "/a~1b": {"a/b"}, "/c%d": {"c%d"},
		"/e^f": {"e^f"}, "/g|h": {"g|h"}, `/i\j`: {`i\j`}, `/k"l`: {`k"l`}, "/ ": {" "}, "/m~0n": {"m~n"},
	} {
		p, err := finding.ParsePointer(text)
		require.NoError(t, err)
		require.Equal(t, tokens, p.Tokens(), text)
		var built finding.Pointer
		for _, token := range tokens {
			built = built.Key(token)
		}
		require.Equal(t, p, built)
	}
	for _, text := range []string{"foo", "/~", "/~2", "/a~"} {
		_, err := finding.ParsePointer(text)
		require.ErrorIs(t, err, value.ErrSyntax, text)
	}
}

func TestPointerWalksUp(t *testing.T) {
	p := finding.Pointer("").Key("a/b").Index(10)
	require.Equal(t, finding.Pointer("/a~1b/10"), p)
	require.Equal(t, finding.Pointer("/a~1b"), p.Parent())
	require.Equal(t, "a/b", p.Parent().Last())
	require.Equal(t, finding.Pointer(""), p.Parent().Parent().Parent())
	require.Empty(t, finding.Pointer("").Last())
}

func TestItemsStandWhereTheirIndexesSay(t *testing.T) {
	list := finding.Pointer("/budget/costs")
	items := list.Items(1200)
	require.Len(t, items, 1200)
	for i, item := range items {
		require.Equal(t, list.Index(i), item)
	}
	require.Empty(t, list.Items(0))
	require.Empty(t, list.Items(-1))
}

// A document is written by somebody else, and what is said about it is read in a terminal.
func TestWhatIsQuotedOfADocumentIsOnlyWords(t *testing.T) {
	long := strings.Repeat("å", 100_000)
	f := finding.Rule{
		ID: "r", Severity: finding.Error,
		Text: value.Same("«{title}» mangler eier."), Advice: value.Same("Velg en eier for «{title}»."),
	}.At(finding.Pointer("").Key("\x1b[2J\n"+long), value.Named("title", "\x1b[31mrødt\u202e\nplan.json:1:1 feil"))
	require.Equal(t, "«[31mrødt plan.json:1:1 feil» mangler eier.", f.Text(value.NB))
	require.Equal(t, "Velg en eier for «[31mrødt plan.json:1:1 feil».", f.Advice(value.NN))
	told := f.Format("plan.json", value.EN)
	require.Equal(t, 3, strings.Count(told, "\n"))
	require.NotContains(t, told, "\x1b")
	require.Less(t, len(told), 2_000)

	f.Args[0] = value.Named("title", long)
	data, err := json.Marshal(f)
	require.NoError(t, err)
	require.Less(t, len(data)-len(long)*len("å"), 10_000, "the place is whole, and the title an excerpt")
}

func TestListSortsByPlace(t *testing.T) {
	r := rule("r", finding.Error)
	list := finding.List{r.At("/b/10"), r.At("/b/9/c"), r.At("/b/9"), r.At("/a"), rule("a", finding.Notice).At("/a"), r.At("")}
	list.Sort()
	var got []string
	for _, f := range list {
		got = append(got, string(f.Pointer)+" "+f.Rule.ID)
	}
	require.Equal(t, []string{" r", "/a a", "/a r", "/b/9 r", "/b/9/c r", "/b/10 r"}, got)

	last, first := r.At("/a"), r.At("/z")
	last.Line, last.Column, first.Line, first.Column = 3, 1, 2, 5
	list = finding.List{last, first}
	list.Sort()
	require.Equal(t, finding.Pointer("/z"), list[0].Pointer, "lines come before pointers")
}

func TestListIsAnErrorOnlyWithErrors(t *testing.T) {
	list := finding.List{rule("w", finding.Warning).At("/a"), rule("n", finding.Notice).At("/b")}
	require.NoError(t, list.Err())
	list = append(list, rule("e", finding.Error).At("/c", value.Named("name", "x")), rule("e", finding.Error).At("/d", value.Named("name", "y")))
	err := list.Err()
	require.EqualError(t, err, "/c: “x” is missing. (and 1 more)")
	var asList *finding.ListError
	require.True(t, errors.As(err, &asList))
	require.Len(t, asList.Findings, 4)
}

func TestFindingAsJSONHasAllLanguages(t *testing.T) {
	f := rule("missing", finding.Error).At("/a", value.Named("name", "tittel"))
	f.Line, f.Column = 3, 7
	data, err := json.Marshal(f)
	require.NoError(t, err)
	require.JSONEq(t, `{"rule": "missing", "severity": "error", "severityLabel": {"nb": "feil", "nn": "feil", "en": "error"}, "pointer": "/a", "line": 3, "column": 7,
		"text": {"nb": "«tittel» mangler.", "nn": "«tittel» manglar.", "en": "“tittel” is missing."},
		"advice": {"nb": "Skriv tittel.", "nn": "Skriv tittel.", "en": "Skriv tittel."}}`, string(data))
}

func TestFindingIsReadAsItIsWritten(t *testing.T) {
	placed := rule("missing", finding.Error).At("/a~1b/2", value.Named("name", "{name}"))
	placed.Line, placed.Column = 3, 7
	list := finding.List{placed, rule("other", finding.Notice).At("", value.Formatted("name", value.Kroner(1250)))}
	written, err := json.Marshal(list)
	require.NoError(t, err)
	var read finding.List
	require.NoError(t, json.Unmarshal(written, &read))
	for i := range list {
		for _, l := range value.Langs() {
			require.Equal(t, list[i].Format("plan.json", l), read[i].Format("plan.json", l))
		}
	}
	again, err := json.Marshal(read)
	require.NoError(t, err)
	require.Equal(t, string(written), string(again))

	for _, wrong := range []string{`{"severity": "fatal"}`, `{"pointer": "a"}`} {
		require.ErrorIs(t, json.Unmarshal([]byte(wrong), &read[0]), value.ErrSyntax, wrong)
	}
}

func TestSeverityIsReadAsItIsWritten(t *testing.T) {
	for _, s := range []finding.Severity{finding.Notice, finding.Warning, finding.Error} {
		var again finding.Severity
		require.NoError(t, again.UnmarshalText([]byte(s.String())))
		require.Equal(t, s, again)
	}
	var none finding.Severity
	require.ErrorIs(t, none.UnmarshalText([]byte("fatal")), value.ErrSyntax)
	_, err := none.MarshalText()
	require.ErrorIs(t, err, value.ErrNotStated)
}

func TestFormatLeavesOutWhatIsNotKnown(t *testing.T) {
	f := rule("missing", finding.Warning).At("/a", value.Named("name", "x"))
	require.Equal(t, "åtvaring /a [missing]\n  «x» manglar.\n  → Skriv x.\n", f.Format("", value.NN))
	require.Equal(t, "plan.json warning /a [missing]\n  “x” is missing.\n  → Skriv x.\n", f.Format("plan.json", value.EN))
}

func FuzzParsePointer(f *testing.F) {
	for _, s := range []string{"", "/", "/a/0", "/~0~1", "a", "/~"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := finding.ParsePointer(s)
		if err != nil {
			return
		}
		var built finding.Pointer
		for _, token := range p.Tokens() {
			built = built.Key(token)
		}
		if built != p {
			t.Fatalf("%q comes back as %q", p, built)
		}
	})
}

func ExampleList_Err() {
	list := finding.List{rule("missing", finding.Error).At("/title", value.Named("name", "title"))}
	fmt.Println(list.Err())
	// Output: /title: “title” is missing.
}
