package schema_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

// A code that only one of the Go constants and the codelists has would be refused, or could not
// be named in a program. Lists without constants are data, such as the shared indicators.
func TestCodelistsHaveTheCodesOfTheConstants(t *testing.T) {
	constants := map[string][]string{}
	for _, folder := range []string{"../samskaping", "../samskaping/value", "../samskaping/identity", "../budget", "../benefits"} {
		files, err := filepath.Glob(folder + "/*.go")
		require.NoError(t, err)
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				if spec, ok := n.(*ast.ValueSpec); ok {
					typ, _ := spec.Type.(*ast.Ident)
					for _, v := range spec.Values {
						if literal, ok := v.(*ast.BasicLit); ok && typ != nil && literal.Kind == token.STRING {
							code, err := strconv.Unquote(literal.Value)
							require.NoError(t, err)
							constants[typ.Name] = append(constants[typ.Name], code)
						}
					}
				}
				return true
			})
		}
	}
	require.Contains(t, constants, "Bearer", "the walk reached the constants")
	for _, list := range schema.Codelists() {
		var codes []string
		for _, c := range list.Codes {
			codes = append(codes, c.Code)
		}
		if want, ok := constants[list.Name]; ok {
			if diff := cmp.Diff(want, codes, cmpopts.SortSlices(strings.Compare)); diff != "" {
				t.Errorf("%s (-constants +codelists.json):\n%s", list.Name, diff)
			}
		}
	}
}
