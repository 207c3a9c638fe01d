package aggregate_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"flag"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/identity"
)

var update = flag.Bool("update", false, "write the national report of examples/ks")

const ks = "../../examples/ks"

// ksFiles are the files of the example, by the names they have in the folder of reports.
func ksFiles(t testing.TB) (names []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(ks+"/reports", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(ks+"/reports", path)
		names = append(names, filepath.ToSlash(name))
		return err
	}))
	return names
}

// readKS reads some files of the example on a number of cores.
func readKS(t testing.TB, cores int, names ...string) *aggregate.Accumulator {
	t.Helper()
	reading := aggregate.NewReading(cores, 0)
	for _, name := range names {
		file, err := os.Open(filepath.Join(ks, "reports", filepath.FromSlash(name)))
		require.NoError(t, err)
		require.NoError(t, reading.Read(context.Background(), name, file))
		require.NoError(t, file.Close())
	}
	all, err := reading.Close()
	require.NoError(t, err)
	return all
}

func ksOptions(t testing.TB) aggregate.Options {
	t.Helper()
	data, err := os.ReadFile(ks + "/population.csv")
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	require.NoError(t, err)
	population := map[identity.MunicipalityNumber]int64{}
	for _, row := range rows[1:] {
		n, err := strconv.ParseInt(row[1], 10, 64)
		require.NoError(t, err)
		population[identity.MunicipalityNumber(row[0])] = n
	}
	return aggregate.Options{
		Population: population, SizeGroups: []int64{0, 20000, 50000},
		Title: "Gevinster av digital veiledning 2023–2024 (eksempel)", Vintage: date(t, "2024-12-31"),
		PriceYear: count(t, 2024), Deflators: []benefits.Deflator{deflator(t, 2024, "4.3")},
	}
}

func TestTheExampleOfKS(t *testing.T) {
	p := draw(t, readKS(t, 2, ksFiles(t)...), ksOptions(t))
	got, err := aggregate.Encode(p)
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(ks+"/national-report.json", got, 0o644))
	}
	want, err := os.ReadFile(ks + "/national-report.json")
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(string(want), string(got)))

	require.GreaterOrEqual(t, p.Inputs.Counted.Int64(), int64(40))
	municipalities := map[string]bool{}
	for _, s := range p.Sums {
		if s.By == aggregate.ByMunicipality {
			municipalities[s.Code] = true
		}
	}
	require.GreaterOrEqual(t, len(municipalities), 15)
	aside, left, doubts := map[aggregate.AsideReason]int{}, map[aggregate.NotAddedReason]int{}, map[aggregate.DoubtKind]int{}
	for _, s := range p.SetAside {
		aside[s.Reason]++
	}
	for _, n := range p.NotAdded {
		left[n.Reason]++
	}
	for _, d := range p.Doubts {
		doubts[d.Kind]++
	}
	require.Empty(t, cmp.Diff(map[aggregate.AsideReason]int{
		aggregate.AsideFindings: 1, aggregate.AsideNewer: 1, aggregate.AsideConflict: 2, aggregate.AsideUnknown: 2, aggregate.AsideNotRead: 1,
	}, aside))
	for _, reason := range []aggregate.NotAddedReason{
		aggregate.NotAddedElsewhere, aggregate.NotAddedLead, aggregate.NotAddedAnotherReport, aggregate.NotAddedSpansYears, aggregate.NotAddedNoCode,
		aggregate.NotAddedNoParts, aggregate.NotAddedNoPriceYear, aggregate.NotAddedOtherFormula,
	} {
		require.NotZero(t, left[reason], reason)
	}
	require.Empty(t, cmp.Diff(map[aggregate.DoubtKind]int{aggregate.DoubtSubproject: 1, aggregate.DoubtOverlap: 1, aggregate.DoubtClaimed: 1}, doubts))
	require.NotEmpty(t, sum(p, aggregate.ByMunicipality, aggregate.Unmapped, 2023, benefits.StageRealised).Hours.String(), "Ålesund was split")
	require.NotEmpty(t, p.Hidden())
	require.Equal(t, len(p.Hidden()), attack(t, got, aggregate.DefaultThreshold))
}

// However the files are shared between machines and cores, and in whatever order the parts are put
// together, as bytes or not, the report is the same.
func TestTheExampleOfKSInFiftyWays(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	names := ksFiles(t)
	want, err := os.ReadFile(ks + "/national-report.json")
	require.NoError(t, err)
	for range 50 {
		shards := make([][]string, 1+random.IntN(6))
		for _, i := range random.Perm(len(names)) {
			at := random.IntN(len(shards))
			shards[at] = append(shards[at], names[i])
		}
		var parts []*aggregate.Accumulator
		for _, shard := range shards {
			part := readKS(t, 1+random.IntN(3), shard...)
			if random.IntN(2) == 0 {
				written, err := part.MarshalBinary()
				require.NoError(t, err)
				part = new(aggregate.Accumulator)
				require.NoError(t, part.UnmarshalBinary(written))
			}
			parts = append(parts, part)
		}
		for len(parts) > 1 {
			from, to := len(parts)-1, random.IntN(len(parts)-1)
			require.NoError(t, parts[to].Merge(parts[from]))
			parts = parts[:from]
		}
		got, err := aggregate.Encode(draw(t, parts[0], ksOptions(t)))
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(string(want), string(got)))
	}
}

// The files are as the library writes them, so that the example shows no form of its own.
func TestTheReportsOfKSAreInCanonicalForm(t *testing.T) {
	for _, name := range ksFiles(t) {
		data, err := os.ReadFile(filepath.Join(ks, "reports", filepath.FromSlash(name)))
		require.NoError(t, err)
		r, findings, err := benefits.DecodeReport(data)
		if err != nil || findings.HasErrors() || r.NewerVersion() != "" {
			continue
		}
		again, err := benefits.EncodeReport(r)
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(string(again), string(data)), name)
		require.True(t, json.Valid(again))
	}
}
