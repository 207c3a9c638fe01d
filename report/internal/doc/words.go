package doc

import "github.com/samskaping/sdk/samskaping/value"

// Words that writers put around what a document says.
var (
	WordContents     = value.Text{NB: "Innhold", NN: "Innhald", EN: "Contents"}
	WordSkip         = value.Text{NB: "Gå rett til innholdet", NN: "Gå rett til innhaldet", EN: "Skip to the content"}
	WordPage         = value.Text{NB: "Side {page} av {pages}", NN: "Side {page} av {pages}", EN: "Page {page} of {pages}"}
	WordSpeakerNotes = value.Text{NB: "Notater til den som legger fram", NN: "Notat til den som legg fram", EN: "Speaker notes"}
	WordSlidePart    = value.Text{NB: " ({part} av {parts})", NN: " ({part} av {parts})", EN: " ({part} of {parts})"}
)
