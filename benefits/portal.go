package benefits

import (
	"strconv"
	"strings"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// PortalLists are the three lists in which Prosjektportalen 365 keeps the benefits of a project:
// benefits, indicators and measurements, each as a CSV file as Norwegian Excel writes it: UTF-8
// with a byte order mark, semicolons, decimal commas, and dates such as 21.11.2026. The columns
// are those of the portal. A row belongs to a benefit or an indicator by its title, as there.
//
// The portal holds less than a plan. What it has no place for stays in the plan when the lists
// are read back, and is reported when they are written.
type PortalLists struct {
	Benefits     []byte
	Indicators   []byte
	Measurements []byte
}

// PortalNames ties the plan around the benefits to the names that stand in the lists. A nil function
// answers that there is no such name or id.
type PortalNames struct {
	// Name is what the person or organisation with an id is called, and Find the id of the one
	// with a name, or "".
	Name func(value.ID) string
	Find func(name string) value.ID
	// Taken reports whether an id is in use in the plan. New benefits get ids that are not.
	Taken func(value.ID) bool
}

// complete is the names with a function in every place.
func (n PortalNames) complete() PortalNames {
	if n.Name == nil {
		n.Name = func(value.ID) string { return "" }
	}
	if n.Find == nil {
		n.Find = func(string) value.ID { return "" }
	}
	if n.Taken == nil {
		n.Taken = func(value.ID) bool { return false }
	}
	return n
}

// PortalList is one of the lists.
type PortalList uint8

// The lists.
const (
	PortalBenefits PortalList = iota
	PortalIndicators
	PortalMeasurements
)

// Title is what the list is called, in the portal's own words, or "" when there is no such list.
func (l PortalList) Title() string {
	titles := [...]string{"Gevinster", "Måleindikatorer", "Målinger"}
	if int(l) >= len(titles) {
		return ""
	}
	return titles[l]
}

// PortalFinding is a finding about a cell of a list. Row counts from 1, the row of the headings,
// as a spreadsheet does; it is 0 for what is about the whole list. Column is the heading.
type PortalFinding struct {
	Finding finding.Finding
	List    PortalList
	Row     int
	Column  string
}

// Format returns the finding for people, in three lines: the list, row, column and severity, what
// is wrong, and what to do.
func (f PortalFinding) Format(l value.Lang) string {
	place := f.List.Title()
	if f.Row > 0 {
		place += " " + value.Text{NB: "rad {row}", NN: "rad {row}", EN: "row {row}"}.Fill(value.Named("row", strconv.Itoa(f.Row))).In(l)
	}
	if f.Column != "" {
		place += " " + value.Text{NB: "«" + f.Column + "»", NN: "«" + f.Column + "»", EN: "“" + f.Column + "”"}.In(l)
	}
	rule := f.Finding.Rule
	return strings.Join([]string{place, rule.Severity.Label().In(l), "[" + rule.ID + "]"}, " ") +
		"\n  " + f.Finding.Text(l) + "\n  → " + f.Finding.Advice(l) + "\n"
}

// portalColumn is a column of a list: the name it has in the portal, and the other names it may
// have: its internal one, the one of the English portal, and those of older and newer editions.
type portalColumn struct {
	name   string
	others []string
}

// The columns of the lists (Prosjektportalen 365, site fields and their display names).
var (
	colBenefit       = portalColumn{"Gevinst", []string{"Tittel", "Title", "LinkTitle", "Benefit", "Nyttevirkning"}}
	colKind          = portalColumn{"Gevinsttype", []string{"GtGainsType", "Type of gain", "Type nyttevirkning"}}
	colConversion    = portalColumn{"Gevinstomsetting", []string{"GtGainsTurnover", "Gain turnover"}}
	colPreconditions = portalColumn{"Forutsetninger for gevinstoppnåelse", []string{"GtPrereqProfitAchievement", "Prerequisites for gain achievement"}}
	colResponsible   = portalColumn{"Gevinstansvarlig", []string{"GtGainsResponsible", "Gains responsible"}}
	colOwner         = portalColumn{"Gevinsteier", []string{"GtGainsOwner", "Gains owner"}}
	colRealisation   = portalColumn{"Realiseringstidspunkt", []string{"GtRealizationTime", "Realization time"}}

	colIndicator = portalColumn{"Måleindikator", []string{"Tittel", "Title", "LinkTitle", "GtMeasureIndicator", "GtMeasureIndicatorLookup", "Measurement indicator"}}
	colGain      = portalColumn{"Gevinst", []string{"GtGainLookup", "Benefit", "Nyttevirkning"}}
	colStart     = portalColumn{"Startverdi", []string{"GtStartValue", "Start value"}}
	colDesired   = portalColumn{"Ønsket verdi", []string{"GtDesiredValue", "Desired value"}}
	colUnit      = portalColumn{"Måleenhet", []string{"GtMeasurementUnit", "Measurement unit"}}

	colDate        = portalColumn{"Dato for måling", []string{"GtMeasurementDate", "Measurement date"}}
	colValue       = portalColumn{"Målt verdi", []string{"GtMeasurementValue", "Measurement value"}}
	colComment     = portalColumn{"Kommentar til måling", []string{"GtMeasurementComment", "Measurement comment"}}
	colAchievement = portalColumn{"Måloppnåelse", []string{"MeasurementAchievement", "Achievement"}}
)

// portalColumns are the columns of each list, in their order. The achievement is worked out by the
// portal; it is not written, and when it is read it is only compared.
func portalColumns(l PortalList) []portalColumn {
	switch l {
	case PortalBenefits:
		return []portalColumn{colBenefit, colKind, colConversion, colPreconditions, colResponsible, colOwner, colRealisation}
	case PortalIndicators:
		return []portalColumn{colIndicator, colGain, colStart, colDesired, colUnit}
	}
	return []portalColumn{colIndicator, colDate, colValue, colComment, colAchievement}
}

var portalKinds = []struct {
	kind  Kind
	name  string
	other string
}{{AvoidedCost, "Direkte", "Direct"}, {SavedTime, "Indirekte", "Indirect"}, {Quality, "Kvalitativ", "Qualitative"}}

var portalUnits = []struct {
	unit  IndicatorUnit
	name  string
	other string
}{{UnitCount, "Antall", "Number"}, {UnitKroner, "Kroner", "NOK"}, {UnitPercent, "Prosent", "Percent"}, {UnitHours, "Timer", "Hours"}}
