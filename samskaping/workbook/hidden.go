package workbook

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// The hidden sheet says what the workbook is, and carries the plan it was made from: in column A
// a name, in column B what it stands for. The plan is compact JSON, cut in pieces.
const (
	hiddenSheet = "_plan"
	marker      = "samskaping-workbook"
	format      = "1" // the layout of the workbook itself
	chunkSize   = 32_000
)

// identify makes the rows of the hidden sheet. A public workbook and a template carry no plan.
func identify(e edition, lang value.Lang, canonical []byte) [][2]string {
	rows := [][2]string{
		{marker, format}, {"edition", string(e)}, {"language", string(lang)}, {"schema", schema.Version},
	}
	if e != internal {
		return rows
	}
	digest := sha256.Sum256(canonical)
	rows = append(rows, [2]string{"length", itoa(len(canonical))}, [2]string{"sha256", hex.EncodeToString(digest[:])})
	text := plain(canonical)
	for len(text) > 0 {
		end := min(chunkSize, len(text))
		for end > 1 && end < len(text) && (text[end]&0xC0 == 0x80 || text[end] == ' ' || text[end-1] == ' ') {
			end-- // no piece begins or ends within a letter or beside a space
		}
		rows = append(rows, [2]string{"plan", text[:end]})
		text = text[end:]
	}
	return rows
}

// plain writes JSON on one line, with escapes for whatever a spreadsheet might take for something
// else or not be able to store: characters that do not print, and the underscore of _x000D_.
func plain(canonical []byte) string {
	var compact bytes.Buffer
	if json.Compact(&compact, canonical) != nil {
		return ""
	}
	var out strings.Builder
	for _, r := range compact.String() {
		switch {
		case r == '_' || r != ' ' && !unicode.IsPrint(r):
			for _, unit := range utf16.Encode([]rune{r}) {
				fmt.Fprintf(&out, `\u%04x`, unit)
			}
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// provenance is what the hidden sheet of a workbook says.
type provenance struct {
	edition  edition
	lang     value.Lang
	original []byte // the canonical plan the workbook was made from; nil for a template
}

// provenance finds the hidden sheet and reads it. The error is a *finding.ReadError.
func (b *book) provenance() (provenance, error) {
	for _, g := range b.grids {
		if g.at(1, 1).text == marker {
			return g.provenance()
		}
	}
	return provenance{}, unreadable(notOurs)
}

func (g *grid) provenance() (provenance, error) {
	said := map[string]string{}
	var pieces strings.Builder
	for _, row := range g.rows {
		name, text := g.at(row, 1).text, g.at(row, 2).text
		if name == "plan" {
			pieces.WriteString(text)
			continue
		}
		said[name] = text
	}
	if newer(said["schema"], schema.Version) || newer(said[marker], format) {
		return provenance{}, &finding.ReadError{Finding: newerWorkbook.At("",
			value.Named("found", said["schema"]), value.Named("known", schema.Version))}
	}
	id := provenance{edition: edition(said["edition"]), lang: value.Lang(said["language"])}
	if _, err := value.ParseLang(said["language"]); err != nil {
		id.lang = value.NB
	}
	switch id.edition {
	case template:
		return id, nil
	case public:
		return provenance{}, unreadable(publicWorkbook)
	case internal:
		plan := &samskaping.Plan{}
		if json.Unmarshal([]byte(pieces.String()), plan) != nil {
			return provenance{}, unreadable(planDamaged)
		}
		canonical, err := samskaping.Encode(plan)
		digest := sha256.Sum256(canonical)
		if err != nil || itoa(len(canonical)) != said["length"] || hex.EncodeToString(digest[:]) != said["sha256"] {
			return provenance{}, unreadable(planDamaged)
		}
		id.original = canonical
		return id, nil
	}
	return provenance{}, unreadable(notOurs)
}

// newer reports whether a version, major and perhaps minor, comes after the one that is known.
func newer(found, known string) bool {
	f, k := strings.Split(found, "."), strings.Split(known, ".")
	for i := range min(len(f), len(k)) {
		n, errFound := strconv.Atoi(f[i])
		m, errKnown := strconv.Atoi(k[i])
		if errFound != nil || errKnown != nil || n != m {
			return errFound == nil && errKnown == nil && n > m
		}
	}
	return len(f) > len(k)
}
