//go:build no_workbooks

package main

import (
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/value"
)

// Without workbooks the program has two thirds of the size, and is the sooner unpacked and started.
// What needs them is left to the whole program, which the page asks instead.

func openWorkbook([]byte) (*opened, error) { return nil, errNoWorkbooks }

func emptyWorkbook(value.Lang) ([]byte, error) { return nil, errNoWorkbooks }

func keepWorkbook(*samskaping.Plan) ([]byte, error) { return nil, errNoWorkbooks }

func showWorkbook(*samskaping.Plan) ([]byte, error) { return nil, errNoWorkbooks }
