package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/samskaping/sdk/benefits"
	"github.com/samskaping/sdk/samskaping"
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

const portalFormat = "portal"

var (
	portalFolderNeeded = text("Listene til Prosjektportalen er tre filer og trenger en mappe: -out MAPPE", "Listene til Prosjektportalen er tre filer og treng ei mappe: -out MAPPE", "The lists for Prosjektportalen are three files and need a folder: -out FOLDER")
	noPortalLists      = text("Det er ingen av filene {files} i mappen {folder}.", "Det er ingen av filene {files} i mappa {folder}.", "None of the files {files} is in the folder {folder}.")
)

// The files of the lists of Prosjektportalen, in the order of benefits.PortalList.
var portalFiles = [...]string{"gevinster.csv", "maleindikatorer.csv", "malinger.csv"}

// portalPaths are the files of the lists in a folder.
func portalPaths(folder string) []string {
	var paths []string
	for _, name := range portalFiles {
		paths = append(paths, filepath.Join(folder, name))
	}
	return paths
}

// toPortal writes the benefits of a plan as the lists of Prosjektportalen.
func (c *command) toPortal(file string, data []byte, folder string) int {
	j, plan := c.judgeBytes(file, data)
	if !c.goesOn(j, plan != nil, nothingWritten) {
		return j.exit()
	}
	if err := makeFolder(folder); err != nil {
		return c.writeFailed(folder, err)
	}
	lists, findings := plan.PortalLists()
	c.tell(file, j.locate(findings))
	code, paths := j.exit(), portalPaths(folder)
	for i, list := range [...][]byte{lists.Benefits, lists.Indicators, lists.Measurements} {
		code = max(code, c.deliver(paths[i], list))
	}
	return code
}

// fromPortal reads the lists of Prosjektportalen into a plan. A list whose file is not there is left
// as it is.
func (c *command) fromPortal(folder, file string, data []byte, out string) int {
	j, plan := c.judgeBytes(file, data)
	if !c.goesOn(j, plan != nil, nothingConverted) {
		return j.exit()
	}
	var lists benefits.PortalLists
	read, paths := 0, portalPaths(folder)
	for i, list := range [...]*[]byte{&lists.Benefits, &lists.Indicators, &lists.Measurements} {
		data, err := c.read(paths[i])
		switch {
		case err == nil:
			*list, read = data, read+1
		case !errors.Is(err, fs.ErrNotExist):
			return c.readFailed(paths[i], err)
		}
	}
	if read == 0 {
		c.say(c.err, noPortalLists, value.Named("files", strings.Join(portalFiles[:], ", ")), value.Named("folder", folder))
		return exitIO
	}
	changed, findings := plan.WithPortalLists(lists)
	code := j.exit()
	for _, f := range findings {
		fmt.Fprintln(c.err, f.Format(c.lang))
		if f.Finding.Rule.Severity == finding.Error {
			code = max(code, exitFindings)
		}
	}
	for _, change := range samskaping.Diff(plan, changed) {
		fmt.Fprintln(c.err, change.Text.In(c.lang))
	}
	written, err := samskaping.Encode(changed)
	if err != nil {
		return c.writeFailed(out, err)
	}
	return max(code, c.tellNationalIDs(changed, written, out), c.deliver(out, written))
}
