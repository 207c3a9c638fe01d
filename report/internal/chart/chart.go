// Package chart draws: organisations, ways, shares, bars, points in time, and the flow from means to goals.
//
// What stands in a chart comes as texts and numbers. What is decided here is where its boxes and lines
// stand, in pixels, so that no text is wider than its box in any ordinary face. Each sort of chart has a
// file of its name. It knows nothing of plans, and the formats draw what it returns each in their own way.
package chart

// proportion is part of room in the proportion of a share to a whole, in whole pixels.
func proportion(room, share, whole int64) int64 {
	for whole > 1<<31 {
		whole, share = whole/2, share/2
	}
	return room * share / whole
}
