package aggregate_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/benefits/aggregate"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/schema"
)

// line is a report as it stands on a line.
func line(t testing.TB, project, hours string, change ...func(*benefits.Report)) string {
	t.Helper()
	data, err := benefits.EncodeReport(report(t, project, 2024, hours, change...))
	require.NoError(t, err)
	return strings.Join(strings.Fields(string(data)), " ")
}

// readAll reads inputs by name, two of each at a time.
func readAll(t testing.TB, memory int, inputs map[string]io.Reader) (*aggregate.Accumulator, error) {
	t.Helper()
	reading := aggregate.NewReading(2, memory)
	var errs []error
	for name, in := range inputs {
		errs = append(errs, reading.Read(context.Background(), name, in))
	}
	all, err := reading.Close()
	return all, errors.Join(append(errs, err)...)
}

func packed(t testing.TB, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := io.WriteString(w, text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

func TestWhatComesInIsCountedOrSetAside(t *testing.T) {
	a, b, c := line(t, "a", "100"), line(t, "b", "20"), line(t, "c", "3")
	pretty, err := benefits.EncodeReport(report(t, "a", 2024, "100"))
	require.NoError(t, err)
	newer := strings.Replace(b, "/0.1/", "/0.9/", 1)
	wrong := strings.Replace(b, `"saved-time"`, `"spart tid"`, 1)
	twice := strings.Replace(b, `"id": "tid"`, `"id": "b-2024"`, 1)
	photo := "\xff\xd8\xff\xe0\x00\x10JFIF\n\x01\x02{\n\x00}\n"
	whole := packed(t, a+"\n"+b+"\n"+c+"\n")
	long := packed(t, strings.Repeat(a+"\n", 3000)+b)
	flipped := slices.Clone(whole)
	flipped[len(flipped)-5] ^= 1 // in the checksum: the reports are as they were
	type aside struct {
		line   int64
		reason aggregate.AsideReason
		rules  string
	}
	for _, k := range []struct {
		name    string
		in      string
		hours   string
		counted int64
		aside   []aside
	}{
		{"one document", string(pretty), "100", 1, nil},
		{"lines", a + "\n" + b + "\n" + c + "\n", "123", 3, nil},
		{"lines of Windows, with empty ones", "\r\n" + a + "\r\n\r\n" + b + "\r\n", "120", 2, nil},
		{"gzip of a document", string(packed(t, string(pretty))), "100", 1, nil},
		{"gzip of lines", string(whole), "123", 3, nil},
		{"two gzips one after the other", string(packed(t, a+"\n")) + string(packed(t, b+"\n")), "120", 2, nil},
		{"half a line at the end", a + "\n" + b[:len(b)/2], "100", 1, []aside{{2, aggregate.AsideNotRead, "file-ends-early"}}},
		{"half a line in the middle", a + "\n" + b[:len(b)/2] + "\n" + c + "\n", "103", 2, []aside{{2, aggregate.AsideNotRead, "file-ends-early"}}},
		{"half a line at the beginning", "x" + a[len(a)/2:] + "\n" + b + "\n", "20", 1, []aside{{1, aggregate.AsideUnknown, "not-json"}}},
		{"gzip without its end", string(long[:len(long)-20]), "100", 1, []aside{{0, aggregate.AsideNotRead, ""}}},
		{"gzip with another checksum", string(flipped), "", 0, []aside{{0, aggregate.AsideDamaged, ""}}},
		{"gzip with another checksum, after a sound one", string(packed(t, c+"\n")) + string(flipped), "", 0, []aside{{0, aggregate.AsideDamaged, ""}}},
		{"gzip with what it is not after it", string(whole) + "x", "123", 3, []aside{{0, aggregate.AsideNotRead, ""}}},
		{"gzip with only a beginning", "\x1f\x8b\x08", "", 0, []aside{{0, aggregate.AsideNotRead, ""}}},
		{"an empty file", "", "", 0, []aside{{0, aggregate.AsideUnknown, "file-empty"}}},
		{"an empty gzip", string(packed(t, "")), "", 0, []aside{{0, aggregate.AsideUnknown, "file-empty"}}},
		{"a photo", photo, "", 0, []aside{{0, aggregate.AsideUnknown, "file-not-utf8"}}},
		{"an unknown code", a + "\n" + wrong + "\n", "100", 1, []aside{{2, aggregate.AsideFindings, "not-in-codelist"}}},
		{"an error by the rules", a + "\n" + twice + "\n", "100", 1, []aside{{2, aggregate.AsideFindings, "report-id-twice"}}},
		{"a newer version", a + "\n" + newer + "\n", "100", 1, []aside{{2, aggregate.AsideNewer, ""}}},
		{"another major version", strings.Replace(b, "/0.1/", "/1.0/", 1), "", 0, []aside{{1, aggregate.AsideNewer, "other-major-version"}}},
		{"a plan", `{"$schema": "https://samskaping.github.io/schema/0.1/plan.schema.json", "id": "a", "title": "b", "language": "nb"}`, "", 0, []aside{{1, aggregate.AsideUnknown, "other-document"}}},
		{"a byte order mark", "\ufeff" + a + "\n" + b + "\n", "20", 1, []aside{{1, aggregate.AsideFindings, "byte-order-mark"}}},
		{"a list of reports", "[" + a + "]", "", 0, []aside{{1, aggregate.AsideFindings, "wrong-type"}}},
		{"a line that is too long", a + "\n" + strings.Repeat("x", 17<<20) + "\n" + b + "\n", "120", 2, []aside{{2, aggregate.AsideNotRead, "file-too-large"}}},
	} {
		t.Run(k.name, func(t *testing.T) {
			all, err := readAll(t, 0, map[string]io.Reader{"fil": strings.NewReader(k.in)})
			require.NoError(t, err)
			p := draw(t, all, aggregate.Options{})
			require.Equal(t, k.hours, total(t, p, 2024, benefits.StageRealised).Hours.String())
			require.Equal(t, k.counted, p.Inputs.Counted.Int64())
			require.Equal(t, int64(len(k.aside)), p.Inputs.SetAside.Int64())
			require.Equal(t, p.Inputs.Read.Int64(), p.Inputs.Counted.Int64()+p.Inputs.Copies.Int64()+p.Inputs.SetAside.Int64(), "every report that was read is accounted for")
			for i, want := range k.aside {
				got := p.SetAside[i]
				require.Equal(t, want.reason, got.Reason)
				require.Equal(t, want.rules, strings.Join(got.Rules, " "))
				if want.line > 0 {
					require.Equal(t, aggregate.Source{Name: "fil", Line: want.line}, got.Source)
				}
			}
			require.Len(t, p.Sources, 1, "every input is named with its sum")
		})
	}
}

func TestAFileThatGoesAwayIsSetAsideWithWhatCameBeforeCounted(t *testing.T) {
	gone := io.MultiReader(strings.NewReader(line(t, "a", "100")+"\n"+line(t, "b", "20")[:50]), iotest.ErrReader(errors.New("gone")))
	all, err := readAll(t, 0, map[string]io.Reader{"borte": gone, "her": strings.NewReader(line(t, "c", "3"))})
	require.NoError(t, err)
	p := draw(t, all, aggregate.Options{})
	require.Equal(t, "103", total(t, p, 2024, benefits.StageRealised).Hours.String())
	require.Equal(t, []aggregate.SetAside{{Source: aggregate.Source{Name: "borte", Line: 2}, Reason: aggregate.AsideNotRead}}, p.SetAside)
	require.Len(t, p.Sources, 1, "there is no sum of a file that was not read to its end")
}

func TestTenThousandCopiesAreOneReport(t *testing.T) {
	in := strings.Repeat(line(t, "a", "100")+"\n", 10_000)
	all, err := readAll(t, 0, map[string]io.Reader{"kopier": strings.NewReader(in)})
	require.NoError(t, err)
	require.Less(t, all.Size(), 3<<20)
	p := draw(t, all, aggregate.Options{Internal: true})
	require.Equal(t, "100", total(t, p, 2024, benefits.StageRealised).Hours.String())
	require.Equal(t, int64(9_999), p.Inputs.Copies.Int64())
	sum := sha256.Sum256([]byte(in))
	require.Equal(t, []aggregate.SourceSum{{Name: "kopier", SHA256: hex.EncodeToString(sum[:])}}, p.Sources)
}

func TestOtherSpacesAndAnotherOrderAreACopy(t *testing.T) {
	pretty, err := benefits.EncodeReport(report(t, "a", 2024, "100"))
	require.NoError(t, err)
	turned := strings.Replace(line(t, "a", "100"), `"language": "nb", "municipality": "3101",`, `"municipality": "\u0033101", "language": "nb",`, 1)
	require.Contains(t, turned, `\u0033101`)
	all, err := readAll(t, 0, map[string]io.Reader{"a": bytes.NewReader(pretty), "b": strings.NewReader(turned)})
	require.NoError(t, err)
	require.Equal(t, int64(1), draw(t, all, aggregate.Options{}).Inputs.Copies.Int64())
}

func TestAReportWithAHundredThousandBenefits(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{"$schema":"https://samskaping.github.io/schema/0.1/benefit-report.schema.json","id":"a","project":"NO-BRC-123456785-a","title":"a","language":"nb","municipality":"3101","period":{"from":"2024-01-01","to":"2024-12-31"},"benefits":[`)
	for i := range 100_000 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":"b%d","title":"b","figures":[{"period":{"from":"2024-01-01","to":"2024-12-31"},"stage":"realised","hours":"1"}]}`, i)
	}
	b.WriteString(`]}`)
	all, err := readAll(t, 0, map[string]io.Reader{"stor": strings.NewReader(b.String()), "liten": strings.NewReader(line(t, "b", "20"))})
	require.NoError(t, err)
	p := draw(t, all, aggregate.Options{})
	require.Equal(t, int64(2), p.Inputs.Read.Int64())
	require.Equal(t, int64(2), p.Inputs.Counted.Int64()+p.Inputs.SetAside.Int64(), "counted, or set aside as the gate says: never lost")
}

// What is not added is listed one by one, and a country has much of it.
func TestTooMuchToListForTheMemoryIsAnError(t *testing.T) {
	var in strings.Builder
	for i := range 200 {
		in.WriteString(line(t, fmt.Sprintf("p%d", i), "1", func(r *benefits.Report) {
			one, err := value.ParseDecimal("1")
			require.NoError(t, err)
			r.Indicators = []benefits.ReportedIndicator{{ID: "egen", Title: "Egen", Unit: benefits.UnitCount, Aggregation: benefits.AggregateSum,
				Measurements: []benefits.Measurement{{Date: date(t, "2024-12-31"), Value: one}}}}
		}) + "\n")
	}
	all, err := readAll(t, 0, map[string]io.Reader{"mye": strings.NewReader(in.String())})
	require.NoError(t, err)
	o := aggregate.Options{Memory: 500 << 10, Vintage: date(t, "2024-12-31")}
	require.Len(t, draw(t, all, o).NotAdded, 200)
	list, err := all.Explain(o, "all//2024/realised")
	require.NoError(t, err)
	require.Len(t, list, 200)
	o.Memory = 150 << 10
	_, err = all.Report(o)
	require.ErrorIs(t, err, aggregate.ErrMemory)
	_, err = all.Explain(o, "all//2024/realised")
	require.ErrorIs(t, err, aggregate.ErrMemory)
}

func TestALongListOfWhatIsNotAddedCanBeReadAgain(t *testing.T) {
	p := draw(t, &aggregate.Accumulator{}, aggregate.Options{})
	for i := range schema.MaxItems + 1 {
		p.NotAdded = append(p.NotAdded, aggregate.NotAdded{
			Reason: aggregate.NotAddedNoCode, Source: aggregate.Source{Name: "rapporter.ndjson", Line: int64(i + 1)},
			Project: "NO-BRC-123456785-prosjekt", Indicator: "indikator",
		})
	}
	data, err := aggregate.Encode(p)
	require.NoError(t, err)
	require.Greater(t, len(data), schema.MaxBytes)
	again, findings, err := aggregate.Decode(data)
	require.NoError(t, err)
	require.Empty(t, findings)
	require.Equal(t, p.NotAdded, again.NotAdded)

	p.NotAdded = make([]aggregate.NotAdded, schema.MaxNationalItems+1)
	_, err = aggregate.Encode(p)
	require.ErrorIs(t, err, aggregate.ErrTooLarge)
}

func TestTooMuchForTheMemoryIsAnError(t *testing.T) {
	var in strings.Builder
	for i := range 3000 {
		in.WriteString(line(t, fmt.Sprintf("p%d", i), "1") + "\n")
	}
	for _, in := range []string{in.String(), string(packed(t, in.String()))} {
		_, err := readAll(t, 64<<10, map[string]io.Reader{"mye": strings.NewReader(in)})
		require.ErrorIs(t, err, aggregate.ErrMemory)
	}
}

func TestAnInterruptionEndsTheReading(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	reading := aggregate.NewReading(2, 0)
	require.ErrorIs(t, reading.Read(ctx, "a", strings.NewReader(line(t, "a", "1"))), context.Canceled)
	_, err := reading.Close()
	require.NoError(t, err)
}

// endless is a device that never ends. It is asked to stop when it has given some.
type endless struct {
	given int
	stop  func()
}

func (z *endless) Read(p []byte) (int, error) {
	clear(p)
	if z.given += len(p); z.given > 4*schema.MaxBytes {
		z.stop()
	}
	return len(p), nil
}

// Of a packed input, all may have been fetched long before it has been read.
func TestAPackedInputIsStopped(t *testing.T) {
	const lines = 40_000
	bomb := packed(t, strings.Repeat("{}"+strings.Repeat(" ", 1000)+"\n", lines))
	ctx, cancel := context.WithCancel(context.Background())
	reading := aggregate.NewReading(2, 0)
	go func() {
		for reports, _ := reading.Progress(); reports == 0; reports, _ = reading.Progress() {
			runtime.Gosched()
		}
		cancel()
	}()
	require.ErrorIs(t, reading.Read(ctx, "a", bytes.NewReader(bomb)), context.Canceled)
	_, err := reading.Close()
	require.NoError(t, err)
	reports, _ := reading.Progress()
	require.Less(t, reports, int64(lines/2))

	reading = aggregate.NewReading(2, 64<<10)
	require.ErrorIs(t, reading.Read(context.Background(), "a", bytes.NewReader(bomb)), aggregate.ErrMemory)
	_, err = reading.Close()
	require.ErrorIs(t, err, aggregate.ErrMemory)
	reports, _ = reading.Progress()
	require.Less(t, reports, int64(lines/2))
}

func TestAnInputWithoutAnEndIsStopped(t *testing.T) {
	for _, begin := range []string{"", "{\n", "\x1f\x8b"} {
		ctx, cancel := context.WithCancel(context.Background())
		reading := aggregate.NewReading(1, 0)
		err := reading.Read(ctx, "zero", io.MultiReader(strings.NewReader(begin), &endless{stop: cancel}))
		require.ErrorIs(t, err, context.Canceled)
		_, err = reading.Close()
		require.NoError(t, err)
	}
}

// What was read from files is what was added from Go values, however it is cut.
func TestWhatIsReadIsWhatWouldBeAdded(t *testing.T) {
	reports := many(t, 300, rand.New(rand.NewPCG(7, 8)))
	var in strings.Builder
	var added aggregate.Accumulator
	for i, r := range reports {
		data, err := benefits.EncodeReport(r)
		require.NoError(t, err)
		in.WriteString(strings.Join(strings.Fields(string(data)), " ") + "\n")
		require.NoError(t, added.Add(r, aggregate.Source{Name: "r", Line: int64(i + 1)}))
	}
	added.AddSource(aggregate.SourceSum{Name: "r", SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(in.String())))})
	for _, from := range []io.Reader{strings.NewReader(in.String()), iotest.OneByteReader(strings.NewReader(in.String())), iotest.DataErrReader(strings.NewReader(in.String()))} {
		all, err := readAll(t, 0, map[string]io.Reader{"r": from})
		require.NoError(t, err)
		require.Equal(t, marshalled(t, &added), marshalled(t, all))
	}
}

func TestAClosedReadingTakesNothingMore(t *testing.T) {
	reading := aggregate.NewReading(2, 0)
	first, err := reading.Close()
	require.NoError(t, err)
	require.ErrorIs(t, reading.Read(t.Context(), "late", strings.NewReader("{}")), aggregate.ErrClosed)
	require.ErrorIs(t, reading.ReadLines(t.Context(), "late", 1, strings.NewReader("{}\n{}\n")), aggregate.ErrClosed)
	again, err := reading.Close()
	require.NoError(t, err)
	require.Same(t, first, again)
	require.Zero(t, first.Len())
}
