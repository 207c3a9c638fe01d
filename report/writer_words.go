package report

import "github.com/samskaping/sdk/samskaping/value"

// Words that writers put around what a document says.
var (
	wordContents     = value.Text{NB: "Innhold", NN: "Innhald", EN: "Contents"}
	wordSkip         = value.Text{NB: "Gå rett til innholdet", NN: "Gå rett til innhaldet", EN: "Skip to the content"}
	wordPage         = value.Text{NB: "Side {page} av {pages}", NN: "Side {page} av {pages}", EN: "Page {page} of {pages}"}
	wordSpeakerNotes = value.Text{NB: "Notater til den som legger fram", NN: "Notat til den som legg fram", EN: "Speaker notes"}
	wordSlidePart    = value.Text{NB: " ({part} av {parts})", NN: " ({part} av {parts})", EN: " ({part} of {parts})"}
)
