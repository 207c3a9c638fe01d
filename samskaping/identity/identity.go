// Package identity knows who and where a co-creation project is: the organisation that
// owns it, the id it keeps for life, and the municipality it belongs to, in time.
//
// An [OrganisationNumber] is the nine digits of the Central Coordinating Register for Legal
// Entities. A [ProjectID] puts the organisation's own id of a project after its number, so
// that projects of all municipalities can meet in one report without two having the same id.
//
// A [MunicipalityNumber] says little without a date. Halden was 0101 in 2019, 3001 from 2020
// and is 3101 since 2024; Evenes kept its number in 2022 and got a second name. Numbers are
// therefore asked with a day:
//
//	halden, ok := identity.MunicipalityNumber("3001").At(day)
//
// and a figure is carried from one year to another with [MunicipalityNumber.Successors].
// It answers that a municipality is the same, that one municipality holds all of it now, or
// that it was split between several. A split is never decided here: which of them a figure
// belongs to is not in the number, and a caller without a rule of its own leaves the figure
// where it was. The table begins on 2019-01-01 and knows the changes up to 2024-01-01; what
// is valid then counts as valid until the table is renewed.
//
// National identity numbers are here for one reason: to be found and kept out. No document
// of the method has a use for one. [FindNationalIDs] shows where they stand in a text and
// [FindNationalIDsIn] in which texts of a document, and no error of this package repeats a text that
// could hold one.
//
// Reading a number and judging it are two things. A parser refuses a number whose check
// digit is wrong; a document that holds one can still be opened, shown and corrected,
// and Valid tells.
package identity
