package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

const reports = 20_000

// generate writes reports of many projects and municipalities, one on each line: every tenth a
// correction, some with a part of another project, some with errors, and some that are no JSON.
func generate(t *testing.T, folder string) (files []string) {
	random := rand.New(rand.NewPCG(7, 8))
	places := []string{"3101", "3105", "0301", "1507", "4601", "5001", "1103", "3401", "9999"}
	for shard := range 4 {
		var out bytes.Buffer
		for i := range reports / 4 {
			project, revision := shard*reports+i, 1
			if i%10 == 9 {
				project, revision = random.IntN(4)*reports+random.IntN(reports/4), 2+random.IntN(2)
			}
			place := places[project%len(places)]
			part := ""
			if project%50 == 7 {
				part = fmt.Sprintf(`"partOf":"NO-BRC-123456785-p%d",`, project+1)
			}
			stage := "realised"
			if i%500 == 3 {
				stage = "wished" // no such stage
			}
			fmt.Fprintf(&out, `{"$schema":"https://samskaping.github.io/schema/0.1/benefit-report.schema.json","id":"r-%d","project":"NO-BRC-123456785-p%d","title":"Made up","language":"nb","municipality":"%s","period":{"from":"2024-01-01","to":"2024-12-31"},"revision":%d,%s"benefits":[{"id":"tid","title":"Spart tid","kind":"saved-time","horizon":"short-term","bearer":"municipality","figures":[{"period":{"from":"2024-01-01","to":"2024-12-31"},"stage":"%s","hours":"%d.%d","data":"measured"}]},{"id":"brev","title":"Brev","kind":"avoided-cost","figures":[{"period":{"from":"2024-01-01","to":"2024-12-31"},"stage":"planned","money":"%d.%02d"}]}],"indicators":[{"id":"v","title":"Veiledet","code":"di-guided-inhabitants","unit":"count","countsPeople":true,"aggregation":"sum","measurements":[{"date":"2024-12-31","value":"%d"}]}]}`+"\n",
				project, project, place, revision, part, stage, random.IntN(2000), 1+random.IntN(9), random.IntN(90000), 10+random.IntN(90), random.IntN(40))
		}
		if shard == 3 {
			out.WriteString(`{"$schema":"https://samskap`)
		}
		name := fmt.Sprintf("shard-%d.ndjson", shard)
		if err := os.WriteFile(filepath.Join(folder, name), out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	return files
}

func TestBeamAndTheCommandGiveTheSameBytes(t *testing.T) {
	register()
	beam.Init()
	folder := t.TempDir()
	files := generate(t, folder)
	command := filepath.Join(folder, "command.json")
	build := exec.Command("go", "build", "-o", filepath.Join(folder, "samskaping"), "./cmd/samskaping")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatal(string(out))
	}
	t.Chdir(folder) // where both name the files alike
	begin := time.Now()
	// Reports are set aside, and the command says so with its exit code.
	told, _ := exec.Command(filepath.Join(folder, "samskaping"), append([]string{"aggregate", "-vintage", "2024-12-31", "-out", command}, files...)...).CombinedOutput()
	t.Logf("the command: %v\n%s", time.Since(begin), lastLine(told))
	want, err := os.ReadFile(command)
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int64{256 << 10, 8 << 20} {
		begin = time.Now()
		out := filepath.Join(folder, fmt.Sprintf("beam-%d.json", size))
		if err := run(context.Background(), "prism", "2024-12-31", out, size, files); err != nil {
			t.Fatal(err)
		}
		t.Logf("Beam with ranges of %d KB: %v", size>>10, time.Since(begin))
		got, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("with ranges of %d bytes Beam gives other bytes than the command", size)
		}
	}
}

func lastLine(text []byte) []byte {
	text = bytes.TrimSpace(text)
	return text[bytes.LastIndexByte(text, '\n')+1:]
}

func TestRangesAreTheWholeFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "r.ndjson")
	for _, text := range []string{"", "a", "a\n", "a\nbb\nccc", "\n\n\n", "aaaa\nb\n"} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		for size := int64(1); size < 6; size++ {
			ranges, err := cutFile(name, size)
			if err != nil {
				t.Fatal(err)
			}
			end := int64(0)
			for i, r := range ranges {
				if r.From != end || (r.SHA256 != "") != (i == 0) || r.Line != int64(1+bytes.Count([]byte(text[:r.From]), []byte("\n"))) {
					t.Errorf("%q in ranges of %d: %+v", text, size, ranges)
				}
				end = r.To
			}
			if end != int64(len(text)) {
				t.Errorf("%q in ranges of %d ends at %d", text, size, end)
			}
		}
	}
}
