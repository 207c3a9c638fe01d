// Package examples holds the example plans of the library, as they lie in its folders: Halden
// kommune's project in bokmål, nynorsk and English, and a minimal plan to start from.
package examples

import "embed"

// Files are the examples, by the path they have in this folder, such as "halden/plan.json".
//
//go:embed halden/*.json minimal/*.json
var Files embed.FS
