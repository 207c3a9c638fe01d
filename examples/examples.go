// Package examples holds the example plans of the library, as they lie in its folders: Halden
// kommune's project in bokmål, nynorsk and English, a project against loneliness, a minimal plan to
// start from, and plans with typical mistakes and what is said about them.
package examples

import "embed"

// Files are the plans, and Halden's benefit reports, by the path they have in this folder, such as
// "halden/plan.json". The folder of reports to KS is not among them.
//
//go:embed halden/*.json einsemd/*.json minimal/*.json mistakes/*.json
var Files embed.FS
