package report_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/report"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// hostile is a text that would be markup in one format or the other, if it were let.
const hostile = `--><script>alert(1)</script><img src=x onerror="alert(2)"/>]]>&lt;b&gt; "' | ` +
	"`kode` *fet* _kursiv_ ~~strøket~~ [lenke](https://evil.example) ![bilde](x) <https://evil.example> https://evil.example www.evil.example " +
	"ole@evil.example {{ 7*7 }} {% raw %} $x$ ^y^ #merkelapp \\ </td></table></svg></style>"

func TestHostileTextIsTextInHTML(t *testing.T) {
	outline := func(p *samskaping.Plan) (names []string) {
		root := parse(t, page(t, p))
		root.walk(func(n *node) bool {
			if n.name == "svg" {
				return false // a longer text has more lines there
			}
			if n.name != "" {
				names = append(names, n.name)
			}
			for attribute, is := range n.attr {
				require.Contains(t, []string{
					"lang", "charset", "name", "content", "http-equiv", "class", "href", "rel", "id", "tabindex", "role", "scope", "colspan",
					"aria-labelledby",
				}, attribute)
				if attribute == "href" {
					require.Regexp(t, `^(#[a-z0-9-]+|https://halden\.example\.no/.*)$`, is)
				}
			}
			return true
		})
		return names
	}
	clean, attacked := example(t, "halden/plan.json"), example(t, "halden/plan.json")
	changeTexts(clean, func(s string) string { return s + " x" })
	changeTexts(attacked, func(s string) string { return s + " " + hostile })
	require.Empty(t, cmp.Diff(outline(clean), outline(attacked)))
	require.Contains(t, parse(t, page(t, attacked)).all("main")[0].said("svg"), attacked.Challenge)
}

func TestHostileTextIsTextInMarkdown(t *testing.T) {
	escaped := regexp.MustCompile(`\\[^a-zæøå0-9\n]|&(lt|gt|amp);`)
	words := regexp.MustCompile(`[^|*#\[\]<>` + "`" + `_~{}$^@\\\n-]+`)
	outline := func(p *samskaping.Plan) string {
		return words.ReplaceAllString(strings.ReplaceAll(escaped.ReplaceAllString(markdown(t, p), ""), "x-", ""), "")
	}
	clean, attacked := example(t, "halden/plan.json"), example(t, "halden/plan.json")
	inText := strings.NewReplacer("-->", "").Replace(hostile) // "-" is markup only where a line begins
	changeTexts(clean, func(s string) string { return s + " x" })
	changeTexts(attacked, func(s string) string { return s + " " + inText })
	require.Empty(t, cmp.Diff(outline(clean), outline(attacked)))
}

func TestMarkdownEscapesWhatBeginsALine(t *testing.T) {
	for _, c := range []struct{ name, said, want string }{
		{"heading", "# Tittel", `\# Tittel`},
		{"list", "- punkt", `\- punkt`},
		{"list with plus", "+ punkt", `\+ punkt`},
		{"numbered list", "1. punkt", `1\. punkt`},
		{"numbered list with parenthesis", "12) punkt", `12\) punkt`},
		{"year in a sentence", "I 2024. Og så", "I 2024. Og så"},
		{"quote", "> sitat", "&gt; sitat"},
		{"rule", "---", `\---`},
		{"heading underline", "Tekst\n===", "Tekst\\\n\\==="},
		{"table", "a | b\n--|--", "a \\| b\\\n\\--\\|--"},
		{"code by indentation", "    kode", "kode"},
		{"fence", "```\nkode", "\\`\\`\\`\\\nkode"},
		{"entity", "&copy; &amp;", "&amp;copy; &amp;amp;"},
		{"backslash at the end", `slutt\`, `slutt\\`},
		{"address", "Se https://a.example og www.a.example", `Se https\://a.example og www\.a.example`},
		{"e-mail", "ole@a.example", `ole\@a.example`},
		{"a dash inside", "drop-in - ja", "drop-in - ja"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Challenge: c.said}
			_, after, found := strings.Cut(markdown(t, p), "### Utfordring\n\n")
			require.True(t, found)
			got, _, _ := strings.Cut(after, "\n\n## ")
			require.Equal(t, c.want, got)
		})
	}
}

func TestNoTextTurnsThePageAround(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.Challenge = "før\u202Eredro\u202C \u2066inne\u2069 \x00\x07\x1b[31m\u009bslutt\ufeff\ufffe\uffff \xff"
	p.Background = "Møte med مرحبا klokka 10"
	for _, text := range []string{page(t, p), markdown(t, p)} {
		require.NotRegexp(t, "[\u202a-\u202e\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]", text)
	}
	require.Contains(t, page(t, p), "<p>førredro inne [31mslutt \ufffd</p>")
	require.Contains(t, page(t, p), "<bdi>Møte med مرحبا klokka 10</bdi>")
	require.NotContains(t, page(t, p), "\u2066")
	require.Contains(t, markdown(t, p), "\u2068Møte med مرحبا klokka 10\u2069")
}

func TestOnlyWebAddressesBecomeLinks(t *testing.T) {
	for _, c := range []struct{ name, address, href string }{
		{"https", "https://a.example/b?c=d&e=f", "https://a.example/b?c=d&e=f"},
		{"http", "http://a.example", "http://a.example"},
		{"spaces around", "  https://a.example ", "https://a.example"},
		{"quotes and brackets", `https://a.example/"><b>(x)`, "https://a.example/%22%3E%3Cb%3E%28x%29"},
		{"letters of ours", "https://a.example/øl", "https://a.example/%C3%B8l"},
		{"script", "javascript:alert(1)", ""},
		{"script in capitals", "JaVaScRiPt:alert(1)", ""},
		{"data", "data:text/html,<b>", ""},
		{"file", "file:///etc/passwd", ""},
		{"no host", "https:///a", ""},
		{"relative", "//a.example", ""},
		{"user name that looks like a host", "https://nav.no@evil.example/", ""},
		{"hidden turn", "https://a.example/\u202egpj", ""},
		{"newline", "https://a.example/\nx", ""},
		{"something taken out", "https://a.example/[…]/x", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
			p.Links = []samskaping.Link{{ID: "l", Title: "Lenken", URL: c.address}}
			links := parse(t, page(t, p)).all("main")[0].all("a")
			if c.href == "" {
				require.Empty(t, links)
				require.NotContains(t, markdown(t, p), "](")
				return
			}
			require.Len(t, links, 1)
			require.Equal(t, c.href, links[0].attr["href"])
			require.Contains(t, markdown(t, p), "[Lenken](<"+strings.ReplaceAll(c.href, "&", "&amp;")+">)")
		})
	}
}

// An address that a name was taken out of leads nowhere.
func TestAnAddressWithoutItsNameIsNoLink(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB}
	p.People = []samskaping.Person{{ID: "leder", Role: "Leder", Name: "Kari Nordmann"}}
	p.Links = []samskaping.Link{{ID: "l", Title: "Lenken", URL: "https://a.example/kari-nordmann/x"}}
	for audience, links := range map[report.Audience]int{report.Internal: 1, report.Public: 0} {
		data, err := report.Render(p, report.Options{Document: report.ProjectDescription, Format: report.HTML, Audience: audience})
		require.NoError(t, err)
		require.Len(t, parse(t, string(data)).all("main")[0].all("a"), links, audience)
	}
}

func TestReferencesThatLeadInCirclesEnd(t *testing.T) {
	p := &samskaping.Plan{ID: "p", Title: "Plan", Language: value.NB, Owner: "a", Commissioners: []value.ID{"a", "b", "x"}}
	p.Organisations = []samskaping.Organisation{{ID: "a", Name: "A", PartOf: "b"}, {ID: "b", Name: "B", PartOf: "a"}}
	p.Gatherings = []samskaping.Gathering{{ID: "g", Title: "G", Tables: []samskaping.Table{{ID: "t", Problem: "t"}}}}
	p.Problems = []samskaping.Problem{{ID: "q", Title: "", Owner: "q"}}
	p.Bodies = []samskaping.Body{{ID: "s", Name: "S", Kind: samskaping.BodySteeringGroup, Members: []samskaping.Member{{Member: "s"}}}}
	require.Contains(t, markdown(t, p), "Uten navn")
	parse(t, page(t, p))
}
