package main

import (
	"net/url"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
	"github.com/samskaping/sdk/samskaping/workbook"
)

// The types below are the part of SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format)
// that code hosts read to put findings beside the lines of a change. Names are those of the
// standard, where level "note" is what we call a notice.

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool         `json:"tool"`
	Language    string            `json:"language"`
	ColumnKind  string            `json:"columnKind"`
	Invocations []sarifInvocation `json:"invocations"`
	Results     []sarifResult     `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	Version        string      `json:"version,omitempty"`
	InformationURI string      `json:"informationUri"`
	Language       string      `json:"language"`
	Rules          []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID               string        `json:"id"`
	Name             string        `json:"name"`
	ShortDescription sarifMessage  `json:"shortDescription"`
	FullDescription  sarifMessage  `json:"fullDescription"`
	Help             sarifMessage  `json:"help"`
	Default          sarifDefaults `json:"defaultConfiguration"`
}

type sarifDefaults struct {
	Level string `json:"level"`
}

type sarifMessage struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     string          `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifLocation struct {
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
}

type sarifLogical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
}

// sarifInvocation says whether every file could be read, and why those that could not be opened
// were not.
type sarifInvocation struct {
	Successful    bool                `json:"executionSuccessful"`
	Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifMessage    `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

// sarif writes what check found in the form that code hosts read. The rules are those that spoke,
// in the order they did.
func sarif(all []judged) sarifLog {
	lang := all[0].lang
	run := sarifRun{
		Tool: sarifTool{sarifDriver{Name: "samskaping", Version: buildVersion(),
			InformationURI: "https://github.com/samskaping/sdk", Language: lang.String(), Rules: []sarifRule{}}},
		Language: lang.String(), ColumnKind: "unicodeCodePoints",
		Invocations: []sarifInvocation{{Successful: true}}, Results: []sarifResult{},
	}
	index := map[string]int{}
	for _, j := range all {
		at := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uriOf(j.File)}}}
		invocation := &run.Invocations[0]
		invocation.Successful = invocation.Successful && j.Readable
		if !j.Problem.IsZero() {
			told := cannotRead.Fill(value.Named("file", shown(j.File)), value.Arg{Name: "problem", Text: j.Problem}).In(lang)
			invocation.Notifications = append(invocation.Notifications, sarifNotification{"error", sarifMessage{told}, []sarifLocation{at}})
		}
		for _, f := range j.Findings {
			i, known := index[f.Rule.ID]
			if !known {
				i = len(index)
				index[f.Rule.ID] = i
				run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, describe(f.Rule, lang))
			}
			run.Results = append(run.Results, sarifResult{
				RuleID: f.Rule.ID, RuleIndex: i, Level: level(f.Rule.Severity),
				Message:   sarifMessage{sentences(f.Text(lang), f.Advice(lang))},
				Locations: []sarifLocation{at.of(f)},
			})
		}
	}
	return sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}}
}

// of is the place of a finding in the file. What has no line is on the first, for a code host
// shows nothing without one.
func (l sarifLocation) of(f workbook.Finding) sarifLocation {
	l.Physical.Region = &sarifRegion{StartLine: max(f.Line, 1), StartColumn: f.Column}
	switch {
	case f.Sheet != "":
		l.Logical = []sarifLogical{{strings.Trim(f.Sheet+"!"+f.Cell, "!")}}
	case f.Pointer != "":
		l.Logical = []sarifLogical{{string(f.Pointer)}}
	}
	return l
}

// describe tells about a rule, with dots where a finding names the thing it is about.
func describe(r finding.Rule, lang value.Lang) sarifRule {
	what, advice := forReading(r.Text.In(lang)), forReading(r.Advice.In(lang))
	source := sourceWord.In(lang) + ": " + sourceOf(r, lang)
	return sarifRule{
		ID: r.ID, Name: pascalCase(r.ID), Default: sarifDefaults{level(r.Severity)},
		ShortDescription: sarifMessage{what},
		FullDescription:  sarifMessage{sentences(what, source)},
		Help:             sarifMessage{sentences(advice, source)},
	}
}

func level(s finding.Severity) string {
	if s == finding.Notice {
		return "note"
	}
	return s.String()
}

func sentences(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" && p != "…" {
			said = append(said, p)
		}
	}
	return strings.Join(said, " ")
}

// pascalCase is the name of a rule as the standard writes names: ActivityWithoutDecision.
func pascalCase(id string) string {
	var name strings.Builder
	for _, word := range strings.Split(id, "-") {
		if word != "" {
			name.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return name.String()
}

// uriOf is the name of a file as an address, relative when the name is.
func uriOf(file string) string {
	path := filepath.ToSlash(filepath.Clean(file))
	if filepath.IsAbs(file) {
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(path, "/")}).String()
	}
	return (&url.URL{Path: path}).String()
}

// buildVersion is the version of the module the program was built of; empty for one that was
// built from a working copy.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "(devel)" {
		return ""
	}
	return strings.TrimPrefix(info.Main.Version, "v")
}
