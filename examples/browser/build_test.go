//go:build !js

package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/schema"
)

func page(t *testing.T) string {
	made, err := assemble([]byte("not a program"), []byte("nor this"), "class Go {}", []licence{{"this & that", "As is, <b>without</b> warranty."}})
	require.NoError(t, err)
	return string(made)
}

func TestThePageForbidsItselfToSendAnything(t *testing.T) {
	content := page(t)
	require.Equal(t, 1, strings.Count(content, "Content-Security-Policy"))
	require.Less(t, strings.Index(content, "Content-Security-Policy"), strings.Index(content, "<style>"), "the policy comes before what it is about")
	for _, directive := range []string{"default-src 'none'", "connect-src 'none'", "frame-src 'none'", "form-action 'none'", "base-uri 'none'"} {
		require.Contains(t, content, directive)
	}
	require.NotContains(t, policy(), "unsafe-inline")
	require.NotContains(t, policy(), "'unsafe-eval'")
	for _, element := range []string{"<form", "<iframe", "<link", "<object", "<embed", "<img", " src=", ` style="`, "onclick="} {
		require.NotContains(t, pageHTML, element)
	}
	for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(pageHTML, -1) {
		require.True(t, strings.HasPrefix(m[1], "#"), m[1])
	}
	for _, script := range []string{pageScript, workerScript} {
		require.NotRegexp(t, `\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|innerHTML|eval)\b`, script)
		require.NotRegexp(t, `https?:`, script)
	}
}

func TestEveryWordOfThePageIsThereInThreeLanguages(t *testing.T) {
	used := map[string]bool{}
	for _, m := range regexp.MustCompile(`data-word="(\w+)"|\{\{word "(\w+)"\}\}|word\("(\w+)"|words\.(\w+)|tell\("(\w+)"`).FindAllStringSubmatch(pageHTML+pageScript, -1) {
		used[strings.Join(m[1:], "")] = true
	}
	require.Greater(t, len(used), 40)
	for name := range used {
		require.Contains(t, pageWords, name)
	}
	for name, w := range pageWords {
		require.NotEmpty(t, w.NB, name)
		require.NotEmpty(t, w.NN, name)
		require.NotEmpty(t, w.EN, name)
	}
}

func TestThePageRefusesWhatTheGateRefuses(t *testing.T) {
	require.Equal(t, 16*1024*1024, schema.MaxBytes)
	require.Contains(t, pageScript, "const largest = 16 * 1024 * 1024;")
}

func TestAScriptCannotEndItsOwnElement(t *testing.T) {
	_, err := assemble(nil, nil, "const s = '</SCRIPT>'", nil)
	require.Error(t, err)
}

func TestThePageHasTheTermsOfAllItHolds(t *testing.T) {
	all, err := licences()
	require.NoError(t, err)
	var names []string
	for _, l := range all {
		names = append(names, l.Of)
		require.Contains(t, l.Terms, "Copyright", l.Of)
	}
	of := strings.Join(names, ", ")
	for _, name := range []string{"github.com/samskaping/sdk", "Go, ", "github.com/santhosh-tekuri/jsonschema/v5", "github.com/xuri/excelize/v2"} {
		require.Contains(t, of, name)
	}
	require.Contains(t, page(t), "this &amp; that</h3>")
	require.Contains(t, page(t), "As is, &lt;b&gt;without&lt;/b&gt; warranty.")
}

func TestTheProgramThatMakesThePageReadyComesFirst(t *testing.T) {
	var order []string
	for _, m := range regexp.MustCompile(`<script type="text/plain" class="(\w+)">([^<]*)</script>`).FindAllStringSubmatch(page(t), -1) {
		if m[2] == "" {
			m[1] += " ends"
		}
		order = append(order, m[1])
	}
	require.Equal(t, []string{"first", "first ends", "whole", "whole ends"}, order)
}
