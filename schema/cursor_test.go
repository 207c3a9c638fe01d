package schema

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/finding"
)

// The cases are those of the JSON test suite (github.com/nst/JSONTestSuite): texts that every
// reader must take, must refuse, or may do as it likes with.

var mustRead = []string{
	`[[]   ]`, `[""]`, `[]`, `["a"]`, `[false]`, `[null, 1, "1", {}]`, `[null]`, "[1\n]", ` [1]`, `[1,null,null,null,2]`, `[2] `, "\t[]\r\n",
	`[123e65]`, `[0e+1]`, `[0e1]`, `[ 4]`, `[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]`, `[20e1]`, `[-0]`, `[-123]`, `[-1]`,
	`[1E22]`, `[1E-2]`, `[1E+2]`, `[123e45]`, `[123.456e78]`, `[1e-2]`, `[1e+2]`, `[123]`, `[123.456789]`,
	`{"asd":"sdf", "dfg":"fgh"}`, `{"asd":"sdf"}`, `{"a":"b","a":"c"}`, `{"a":"b","a":"b"}`, `{}`, `{"":0}`, `{"foo\u0000bar": 42}`, `{ "min": -1.0e+28, "max": 1.0e+28 }`,
	`{"x":[{"id": "xxxxxxxx"}], "id": "xxxxxxxx"}`, `{"a":[]}`, `{"title":"\u041f\u043e\u043b" }`, "{\n\"a\": \"b\"\n}",
	`["\u0060\u012a\u12AB"]`, `["\uD801\udc37"]`, `["\ud83d\ude39\ud83d\udc8d"]`, `["\"\\\/\b\f\n\r\t"]`, `["\\u0000"]`, `["\""]`, `["a/*b*/c/*d//e"]`, `["\\a"]`, `["\\n"]`,
	`["\u0012"]`, `["\uFFFF"]`, `["asd"]`, `[ "asd"]`, `["\uDBFF\uDFFF"]`, `["new\u00A0line"]`, "[\"\U0010ffff\"]", "[\"\uffff\"]", `["\u0000"]`, `["\u002c"]`, "[\"π\"]", "[\"\U0001bfff\"]",
	`["asd "]`, `" "`, `["\uD834\uDd1e"]`, `["\u0821"]`, `["\u0123"]`, "[\"\u2028\"]", "[\"\u2029\"]", `["\u0061\u30af\u30EA\u30b9"]`, "[\"new\u00a0line\"]", "[\"\x7f\"]", `["\uA66D"]`, `["\u005C"]`, "[\"⍂㈴⍂\"]",
	`["\uDBFF\uDFFE"]`, `["\u200B"]`, `["\u2064"]`, `["\uFDD0"]`, `["\uFFFE"]`, `["\u0022"]`, "[\"€𝄞\"]", "[\"a\x7fa\"]",
	`false`, `42`, `-0.1`, `null`, `"asd"`, `true`, `""`, "[\"a\"]\n", `[true]`, ` [] `,
}

var mustRefuse = []string{
	`[1 true]`, "[a\xe5]", `["": 1]`, `[""],`, `[,1]`, `[1,,2]`, `["x",,]`, `["x"]]`, `["",]`, `["x"`, `[x`, `[3[4]]`, "[\xff]", `[1:2]`, `[,]`, `[-]`, `[   , ""]`, "[\"a\",\n4\n,1,", `[1,]`, `[1,,]`,
	"[\"\va\"\\f]", `[*]`, `[""`, `[1,`, "[1,\n1\n,1", `[{}`, `[fals]`, `[nul]`, `[tru]`, "123\x00",
	`[++1234]`, `[+1]`, `[+Inf]`, `[-01]`, `[-1.0.]`, `[-2.]`, `[-NaN]`, `[.-1]`, `[.2e-3]`, `[0.1.2]`, `[0.3e+]`, `[0.3e]`, `[0.e1]`, `[0E+]`, `[0E]`, `[0e+]`, `[0e]`, `[1.0e+]`, `[1.0e-]`, `[1.0e]`, `[1 000.0]`, `[1eE2]`,
	`[2.e+3]`, `[2.e-3]`, `[2.e3]`, `[9.e+]`, `[Inf]`, `[NaN]`, `[１]`, `[1+2]`, `[0x1]`, `[0x42]`, `[Infinity]`, `[0e+-1]`, `[-123.123foo]`, "[123\xe5]", "[1e1\xe5]", "[0\xe5]\n", `[-Infinity]`, `[-foo]`, `[- 1]`, `[-012]`,
	`[-.123]`, `[-1x]`, `[1ea]`, "[1e\xe5]", `[1.]`, `[.123]`, `[1.2a-3]`, `[1.8011670033376514H-308]`, `[012]`,
	`["x", truth]`, "{[: \"x\"}\n", `{"x", null}`, `{"x"::"b"}`, `{🇨🇭}`, `{"a":"a" 123}`, `{key: 'value'}`, "{\"\xb9\":\"0\",}", `{"a" b}`, `{:"b"}`, `{"a" "b"}`, `{"a":`, `{"a"`, `{1:1}`, `{9999E9999:1}`, `{null:null,null:null}`,
	`{"id":0,,,,,}`, `{'a':0}`, `{"id":0,}`, `{"a":"b"}/**/`, `{"a":"b"}/**//`, `{"a":"b"}//`, `{"a":"b"}/`, `{"a":"b",,"c":"d"}`, `{a: "b"}`, `{"a":"a`, `{ "foo" : "bar", "a" }`, `{"a":"b"}#`, ` `,
	`["\uD800\"]`, `["\uD800\u"]`, `["\uD800\u1"]`, `["\uD800\u1x"]`, `[é]`, `["\x00"]`, `["\\\"]`, "[\"\\\t\"]", `["\🌀"]`, `["\"]`, `["\u00A"]`, `["\uD834\uDd"]`, `["\uD800\uD800\x"]`, "[\"\\u\xe5\"]", `["\a"]`, `["\uqqqq"]`,
	"[\"\\\xe5\"]", `[\u0020"asd"]`, `[\n]`, `"`, `['single quote']`, `abc`, `["\`, "[\"a\x00a\"]", "[\"new\nline\"]", "[\"\t\"]", `"\UA66D"`, `""x`,
	"<\u2060>", `[<null>]`, `[1]x`, `[1]]`, `["asd]`, "a\u00e5", `[True]`, `1]`, `{"x": true,`, `[][]`, `]`, "\xef\xbb{}", "\xe5", `[`, ``, "[\x00]", `2@`, `{}}`, `{"":`, `{"a":/*comment*/"b"}`, `{"a": true} "x"`, `['`, `["a`, `[,`,
	`[{`, `["a"`, `{`, `{]`, `{,`, `{[`, `{"a`, `{'a'`, `["\{["\{["\{["\{`, "\xe9", `*`, `{"a":"b"}#{}`, `[\u000A""]`, `[1`, `[ false, nul`, `[ true, fals`, `[ false, tru`, `{"asd":"asd"`, "å", "[\u2060]", "\ufeff", "[\f]", "[\u00a0]",
}

// mayRead are those we read, and what the scan says about them; the other such texts are refused.
var mayRead = map[string]string{
	`[123.456e-789]`: "number-form", `[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999969999999006]`: "number-form",
	`[-1e+9999]`: "number-form", `[1.5e+9999]`: "number-form", `[-123123e100000]`: "number-form", `[123123e100000]`: "number-form", `[123e-10000000]`: "number-form",
	`[-123123123123123123123123123123]`: "number-form", `[100000000000000000000]`: "number-form",
	`{"\uDFAA":0}`: "damaged-character", `["\uDADA"]`: "damaged-character", `["\uD888\u1234"]`: "damaged-character", `["\uD800\n"]`: "damaged-character", `["\uDd1ea"]`: "damaged-character",
	`["\uD800\uD800\n"]`: "damaged-character", `["\ud800"]`: "damaged-character", `["\ud800abc"]`: "damaged-character", `["\uDd1e\uD834"]`: "damaged-character", `["\uDFAA"]`: "damaged-character",
}

var mayRefuse = []string{
	"\xff\xfe[\x00\"\x00\xe9\x00\"\x00]\x00", "[\"\xe6\x97\xa5\xd1\x88\xfa\"]", "[\"\xed\xa0\x80\"]", "[\"\xff\"]", "[\"\x81\"]", "[\"\xf4\xbf\xbf\xbf\"]", "[\"\xe0\xff\"]", "[\"\xfc\x80\x80\x80\x80\x80\"]", "[\"\xc0\xaf\"]", "[\"\xfc\x83\xbf\xbf\xbf\xbf\"]",
	"\x00[\x00\"\x00\xe9\x00\"\x00]", strings.Repeat("[", 500) + strings.Repeat("]", 500), "\ufeff{}", strings.Repeat("[", 100_000), strings.Repeat(`[{"":`, 50_000) + "\n",
}

func TestScanReadsWhatJSONIs(t *testing.T) {
	var unreadable *finding.ReadError
	for _, text := range mustRead {
		_, err := scan([]byte(text), Plan.limits())
		require.NoError(t, err, "%q", text)
	}
	for _, text := range append(mustRefuse, mayRefuse...) {
		_, err := scan([]byte(text), Plan.limits())
		require.True(t, errors.As(err, &unreadable), "%q", text)
		require.False(t, accepts(checkerOf(Plan), []byte(text)), "%q", text)
	}
	for text, rule := range mayRead {
		list, err := scan([]byte(text), Plan.limits())
		require.NoError(t, err, "%q", text)
		require.Equal(t, rule, rulesOf(list), "%q", text)
	}
}

// The scan reads what encoding/json reads, in UTF-8 and down to a depth.
func FuzzScanAgreesWithEncodingJSON(f *testing.F) {
	for _, text := range append(append(mustRead, mustRefuse...), mayRefuse...) {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := scan(data, Plan.limits())
		var unreadable *finding.ReadError
		if errors.As(err, &unreadable) && unreadable.Finding.Rule.ID == tooDeep.ID {
			return
		}
		if want := utf8.Valid(data) && json.Valid(data); (err == nil) != want {
			t.Fatalf("the scan says %v, encoding/json %v", err, want)
		}
		if clean := err == nil && len(list) == 0; clean != readsAsJSON(data) {
			t.Fatalf("the scan has findings %v", list)
		}
	})
}
