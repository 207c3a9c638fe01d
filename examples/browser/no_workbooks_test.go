//go:build no_workbooks

package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/samskaping/sdk/samskaping/value"
)

func TestWorkbooksAreLeftToTheWholeProgram(t *testing.T) {
	d, got := open(t, example(t, "minimal/plan.json"))
	require.False(t, got.Later)
	require.NotNil(t, got.Opened)
	requests := []struct {
		request request
		file    []byte
	}{
		{request{Do: "keep", Copy: bookCopy}, nil},
		{request{Do: "keep", Copy: publicCopy}, nil},
		{request{Do: "begin", Copy: bookCopy, Lang: value.NB}, nil},
		{request{Do: "open"}, []byte("PK\x03\x04")},
	}
	for _, r := range requests {
		says, made := ask(t, d, r.request, r.file)
		require.Equal(t, reply{Later: true}, says)
		require.Empty(t, made)
	}
	says, _ := ask(t, d, request{Do: "keep", Copy: jsonCopy}, nil)
	require.Equal(t, nothingOpen, says.Problem.Text, "as in the whole program when a workbook could not be opened")
}
