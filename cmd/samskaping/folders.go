package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// canBeFolder reports whether several files can be written to a folder of that name: it is there, or
// it can be made, and its name is not that of a file.
func canBeFolder(name string) bool {
	if name == "" || name == "-" || isFolder(name) {
		return isFolder(name)
	}
	_, err := os.Lstat(name)
	return errors.Is(err, fs.ErrNotExist) && filepath.Ext(name) == ""
}

// makeFolder makes a folder that is not there, but none that it would lie in.
func makeFolder(name string) error {
	if isFolder(name) {
		return nil
	}
	err := os.Mkdir(name, 0o777) // who may look into it is for the user's umask to say
	if errors.Is(err, fs.ErrNotExist) {
		return errNoFolder
	}
	return err
}
