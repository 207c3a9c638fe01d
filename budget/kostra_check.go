package budget

import (
	"slices"
	"strconv"

	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// CheckAccount returns what the rules say about an account of a year. At is where it stands in its
// document. An account that is not stated has no findings; an account of another year than
// KostraYear, or of the balance, has one, which says that it was not checked.
func CheckAccount(at finding.Pointer, a Account, year int) finding.List {
	switch {
	case a.IsZero():
		return nil
	case year != KostraYear:
		return finding.List{accountYearNotChecked.At(at, value.Named("account", a.String()), whyNotChecked(year))}
	case a.Class == ClassBalance:
		return finding.List{accountBalanceNotChecked.At(at.Key("class"), value.Named("account", a.String()))}
	}
	var list finding.List
	for _, row := range accountRules {
		if row.broken(a) {
			place := at
			if row.key != "" {
				place = at.Key(row.key)
			}
			list = append(list, row.At(place, accountWords(a)...))
		}
	}
	return list
}

// KostraRules lists what is checked of accounts: first what [CheckAccount] says, then what only
// [ExportKostra] says.
func KostraRules() []finding.Rule {
	rules := []finding.Rule{accountYearNotChecked, accountBalanceNotChecked}
	for _, row := range accountRules {
		rules = append(rules, row.Rule)
	}
	return append(rules, accountLineLeftOut, accountIncomePositive, accountExpenseNegative)
}

// retired reports whether the function was in the account plan before KostraYear.
func (c FunctionCode) retired() bool { return c == "190" }

// retired reports whether the art was in the account plan before KostraYear.
func (c ArtCode) retired() bool { return c == "270" }

// ofCounty reports whether the function is in the series of the counties, 400 to 799. Oslo, which
// is both, uses them too.
func (c FunctionCode) ofCounty() bool { return threeDigits(string(c)) && c >= "400" && c < "800" }

// pairable reports whether both codes exist, so that there is a pair to judge.
func (a Account) pairable() bool {
	return a.Art.Known() && (a.Function.Known() || a.Function.ofCounty())
}

// artsOf899 are the arts of function 899, and of no other.
var artsOf899 = []string{"589", "980", "989"}

// functionsFor lists the functions that the art may stand with, nothing when it may stand with all.
func (a Account) functionsFor() []string {
	switch {
	case a.Art == "729" && a.Class == ClassInvestment:
		return []string{"841"}
	case slices.Contains(artsOf899, string(a.Art)):
		return []string{"899"}
	case a.Art == "530":
		return []string{"880"}
	case a.Art == "800":
		return []string{"840"}
	}
	return nil
}

// accountWords are the arguments of the rules about an account.
func accountWords(a Account) []value.Arg {
	label := func(word, code string, name value.Text) value.Arg {
		called := value.Same(code)
		if !name.IsZero() {
			called = value.EachLang(func(l value.Lang) string { return code + " (" + name.In(l) + ")" })
		}
		return value.Arg{Name: word, Text: called}
	}
	functions := make([]value.Text, 0, 1)
	for _, f := range a.functionsFor() {
		functions = append(functions, value.Same(f))
	}
	return []value.Arg{
		value.Named("account", a.String()),
		value.Named("class", string(a.Class)),
		label("function", string(a.Function), a.Function.Name()),
		label("art", string(a.Art), a.Art.Name()),
		{Name: "functions", Text: joinWords(functions, value.Text{NB: "eller", NN: "eller", EN: "or"})},
	}
}

// whyNotChecked says which year an account is for, or that nobody has said so.
func whyNotChecked(year int) value.Arg {
	if year == 0 {
		return value.Arg{Name: "reason", Text: value.Text{
			NB: "Linjen sier ikke hvilket år den gjelder. Skriv en periode innenfor ett år.",
			NN: "Linja seier ikkje kva år ho gjeld. Skriv ein periode innanfor eitt år.",
			EN: "The line does not say which year it is for. Write a period within one year.",
		}}
	}
	return value.Arg{Name: "reason", Text: value.Text{
		NB: "Den gjelder {year}, og bare kontoplanen for 2025 er kjent her.",
		NN: "Han gjeld {year}, og berre kontoplanen for 2025 er kjend her.",
		EN: "It is for {year}, and only the account plan of 2025 is known here.",
	}.Fill(value.Named("year", strconv.Itoa(year)))}
}

// joinWords writes a list in running text: "funksjon, art og beløp".
func joinWords(words []value.Text, last value.Text) value.Text {
	in := func(l value.Lang) string {
		var text string
		for i, w := range words {
			switch {
			case i > 0 && i == len(words)-1:
				text += " " + last.In(l) + " "
			case i > 0:
				text += ", "
			}
			text += w.In(l)
		}
		return text
	}
	return value.EachLang(in)
}

// accountRule is what is said about an account, the part of it that is pointed to, and the
// function that looks for it.
type accountRule struct {
	finding.Rule
	key    string
	broken func(Account) bool
}

// sourceKostra is where the codes and their pairs come from.
const sourceKostra = "Statistisk sentralbyrå, KOSTRA kontrollprogram for kommuneregnskap, 2025"

var (
	accountYearNotChecked = finding.Rule{
		ID: "account-year-not-checked", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} er ikke kontrollert. {reason}",
			NN: "Kontoen {account} er ikkje kontrollert. {reason}",
			EN: "The account {account} has not been checked. {reason}",
		},
		Advice: value.Text{
			NB: "Se etter i veilederen til kontoplanen for det året linjen gjelder.",
			NN: "Sjå etter i rettleiaren til kontoplanen for det året linja gjeld.",
			EN: "Look in the guide to the account plan of the year the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
	accountBalanceNotChecked = finding.Rule{
		ID: "account-balance-not-checked", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} hører til balansen og er ikke kontrollert. Balansen har kapittel og sektor i stedet for funksjon og art.",
			NN: "Kontoen {account} høyrer til balansen og er ikkje kontrollert. Balansen har kapittel og sektor i staden for funksjon og art.",
			EN: "The account {account} belongs to the balance and has not been checked. The balance has chapter and sector in place of function and art.",
		},
		Advice: value.Text{
			NB: "Bruk kontoklasse 1 for drift eller 0 for investering når linjen er en utgift eller en inntekt.",
			NN: "Bruk kontoklasse 1 for drift eller 0 for investering når linja er ei utgift eller ei inntekt.",
			EN: "Use account class 1 for running costs or 0 for investment when the line is an expense or an income.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}
)

// accountRules is what is asked of an account of KostraYear, to be read from top to bottom: first
// that it is whole, then that its codes exist, then that they may stand together.
var accountRules = []accountRule{
	{finding.Rule{
		ID: "account-incomplete", Severity: finding.Notice,
		Text: value.Text{
			NB: "Kontoen {account} er ikke fullstendig.",
			NN: "Kontoen {account} er ikkje fullstendig.",
			EN: "The account {account} is not complete.",
		},
		Advice: value.Text{
			NB: "Før opp kontoklasse, funksjon og art. Økonomiavdelingen vet hvilke som passer.",
			NN: "Før opp kontoklasse, funksjon og art. Økonomiavdelinga veit kva som passar.",
			EN: "Enter account class, function and art. The finance department knows which are right.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool { return a.Class == "" || a.Function == "" || a.Art == "" }},
	{finding.Rule{
		ID: "account-class-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "«{class}» er ikke en kontoklasse som kommunen selv fører.",
			NN: "«{class}» er ikkje ein kontoklasse som kommunen sjølv fører.",
			EN: "“{class}” is not an account class of the municipality itself.",
		},
		Advice: value.Text{
			NB: "Bruk 1 for drift, 0 for investering eller 2 for balansen.",
			NN: "Bruk 1 for drift, 0 for investering eller 2 for balansen.",
			EN: "Use 1 for running costs, 0 for investment or 2 for the balance.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "class", func(a Account) bool {
		return a.Class != "" && a.Class != ClassInvestment && a.Class != ClassRunning && a.Class != ClassBalance
	}},
	{finding.Rule{
		ID: "account-function-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon «{function}» finnes ikke i kontoplanen for 2025.",
			NN: "Funksjon «{function}» finst ikkje i kontoplanen for 2025.",
			EN: "Function “{function}” is not in the account plan of 2025.",
		},
		Advice: value.Text{
			NB: "Skriv tre sifre. For eksempel er 242 råd og veiledning, 370 bibliotek og 231 tilbud til barn og unge.",
			NN: "Skriv tre siffer. Til dømes er 242 råd og rettleiing, 370 bibliotek og 231 tilbod til barn og unge.",
			EN: "Write three digits. For instance 242 is advice and guidance, 370 the library and 231 offers to children and young people.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Function != "" && !a.Function.Known() && !a.Function.retired() && !a.Function.ofCounty()
	}},
	{finding.Rule{
		ID: "account-function-of-county", Severity: finding.Notice,
		Text: value.Text{
			NB: "Funksjon {function} hører til fylkeskommunene og Oslo, og er ikke kontrollert.",
			NN: "Funksjon {function} høyrer til fylkeskommunane og Oslo, og er ikkje kontrollert.",
			EN: "Function {function} belongs to the counties and Oslo, and has not been checked.",
		},
		Advice: value.Text{
			NB: "Bruk en funksjon fra 100 til 393 når kommunen ikke er Oslo.",
			NN: "Bruk ein funksjon frå 100 til 393 når kommunen ikkje er Oslo.",
			EN: "Use a function from 100 to 393 when the municipality is not Oslo.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool { return a.Function.ofCounty() }},
	{finding.Rule{
		ID: "account-function-retired", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} er ikke lenger i kontoplanen i 2025.",
			NN: "Funksjon {function} er ikkje lenger i kontoplanen i 2025.",
			EN: "Function {function} is no longer in the account plan in 2025.",
		},
		Advice: value.Text{
			NB: "Bruk funksjonen for den tjenesten linjen gjelder.",
			NN: "Bruk funksjonen for den tenesta linja gjeld.",
			EN: "Use the function of the service the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool { return a.Function.retired() }},
	{finding.Rule{
		ID: "account-art-unknown", Severity: finding.Error,
		Text: value.Text{
			NB: "Art «{art}» finnes ikke i kontoplanen for 2025.",
			NN: "Art «{art}» finst ikkje i kontoplanen for 2025.",
			EN: "Art “{art}” is not in the account plan of 2025.",
		},
		Advice: value.Text{
			NB: "Skriv tre sifre. For eksempel er 010 fastlønn, 150 opplæring og 190 leie av lokaler.",
			NN: "Skriv tre siffer. Til dømes er 010 fastløn, 150 opplæring og 190 leige av lokale.",
			EN: "Write three digits. For instance 010 is permanent pay, 150 training and 190 rent of premises.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool { return a.Art != "" && !a.Art.Known() && !a.Art.retired() }},
	{finding.Rule{
		ID: "account-art-retired", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} er ikke lenger i kontoplanen i 2025.",
			NN: "Art {art} er ikkje lenger i kontoplanen i 2025.",
			EN: "Art {art} is no longer in the account plan in 2025.",
		},
		Advice: value.Text{
			NB: "Bruk art 271 for innleide vikarer fra private, og art 272 for andre tjenester.",
			NN: "Bruk art 271 for innleigde vikarar frå private, og art 272 for andre tenester.",
			EN: "Use art 271 for temporary staff hired from private firms, and art 272 for other services.",
		},
		Source: sourceKostra + "; Skatteetaten, KOSTRA-arter for kommuner 2025–2026", Since: "0.1.0",
	}, "art", func(a Account) bool { return a.Art.retired() }},
	{finding.Rule{
		ID: "account-function-not-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan ikke brukes i investeringsregnskapet.",
			NN: "Funksjon {function} kan ikkje brukast i investeringsrekneskapen.",
			EN: "Function {function} cannot be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i driftsregnskapet, kontoklasse 1, eller velg en annen funksjon.",
			NN: "Før linja i driftsrekneskapen, kontoklasse 1, eller vel ein annan funksjon.",
			EN: "Enter the line in the running account, class 1, or choose another function.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Class == ClassInvestment && a.Function.Known() && !kostra().functions[a.Function].investment
	}},
	{finding.Rule{
		ID: "account-function-only-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan bare brukes i investeringsregnskapet.",
			NN: "Funksjon {function} kan berre brukast i investeringsrekneskapen.",
			EN: "Function {function} can only be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i investeringsregnskapet, kontoklasse 0, eller velg en annen funksjon.",
			NN: "Før linja i investeringsrekneskapen, kontoklasse 0, eller vel ein annan funksjon.",
			EN: "Enter the line in the investment account, class 0, or choose another function.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "function", func(a Account) bool {
		return a.Class == ClassRunning && a.Function.Known() && !kostra().functions[a.Function].running
	}},
	{finding.Rule{
		ID: "account-art-not-in-investment", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan ikke brukes i investeringsregnskapet.",
			NN: "Art {art} kan ikkje brukast i investeringsrekneskapen.",
			EN: "Art {art} cannot be used in the investment account.",
		},
		Advice: value.Text{
			NB: "Før linjen i driftsregnskapet, kontoklasse 1, eller velg en annen art.",
			NN: "Før linja i driftsrekneskapen, kontoklasse 1, eller vel ein annan art.",
			EN: "Enter the line in the running account, class 1, or choose another art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool {
		return a.Class == ClassInvestment && a.Art.Known() && !kostra().arts[a.Art].investment
	}},
	{finding.Rule{
		ID: "account-art-not-in-running", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan ikke brukes i driftsregnskapet.",
			NN: "Art {art} kan ikkje brukast i driftsrekneskapen.",
			EN: "Art {art} cannot be used in the running account.",
		},
		Advice: value.Text{
			NB: "Før linjen i investeringsregnskapet, kontoklasse 0, eller velg en annen art.",
			NN: "Før linja i investeringsrekneskapen, kontoklasse 0, eller vel ein annan art.",
			EN: "Enter the line in the investment account, class 0, or choose another art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "art", func(a Account) bool {
		return a.Class == ClassRunning && a.Art.Known() && !kostra().arts[a.Art].running
	}},
	{finding.Rule{
		ID: "account-art-needs-function", Severity: finding.Error,
		Text: value.Text{
			NB: "Art {art} kan bare stå sammen med funksjon {functions}, ikke med {function}.",
			NN: "Art {art} kan berre stå saman med funksjon {functions}, ikkje med {function}.",
			EN: "Art {art} can only stand with function {functions}, not with {function}.",
		},
		Advice: value.Text{
			NB: "Rett funksjonen eller arten.",
			NN: "Rett funksjonen eller arten.",
			EN: "Correct the function or the art.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		needs := a.functionsFor()
		return a.pairable() && len(needs) > 0 && !slices.Contains(needs, string(a.Function))
	}},
	{finding.Rule{
		ID: "account-function-needs-art", Severity: finding.Error,
		Text: value.Text{
			NB: "Funksjon {function} kan bare stå sammen med art 589, 980 eller 989, ikke med {art}.",
			NN: "Funksjon {function} kan berre stå saman med art 589, 980 eller 989, ikkje med {art}.",
			EN: "Function {function} can only stand with art 589, 980 or 989, not with {art}.",
		},
		Advice: value.Text{
			NB: "Bruk funksjonen for den tjenesten linjen gjelder. Funksjon 899 er bare for avslutningen av regnskapet.",
			NN: "Bruk funksjonen for den tenesta linja gjeld. Funksjon 899 er berre for avslutninga av rekneskapen.",
			EN: "Use the function of the service the line is for. Function 899 is only for closing the accounts.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		return a.pairable() && a.Function == "899" && !slices.Contains(artsOf899, string(a.Art))
	}},
	{finding.Rule{
		ID: "account-loan-function", Severity: finding.Warning,
		Text: value.Text{
			NB: "Art {art} i driftsregnskapet hører sammen med funksjon 281, 325 eller 701, ikke med {function}.",
			NN: "Art {art} i driftsrekneskapen høyrer saman med funksjon 281, 325 eller 701, ikkje med {function}.",
			EN: "Art {art} in the running account belongs with function 281, 325 or 701, not with {function}.",
		},
		Advice: value.Text{
			NB: "Bare sosiale lån og lån til næringslivet føres i driften. Andre lån føres i investeringsregnskapet, kontoklasse 0.",
			NN: "Berre sosiale lån og lån til næringslivet blir førte i drifta. Andre lån blir førte i investeringsrekneskapen, kontoklasse 0.",
			EN: "Only social loans and loans to business are entered in the running account. Other loans are entered in the investment account, class 0.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		loan := a.Art == "520" || a.Art == "920"
		return a.pairable() && loan && a.Class == ClassRunning && a.Function != "281" && a.Function != "325" && a.Function != "701"
	}},
	{finding.Rule{
		ID: "account-refugee-grant-art", Severity: finding.Warning,
		Text: value.Text{
			NB: "Funksjon {function} gir bare mening med art 450, 810 eller 850, ikke med {art}.",
			NN: "Funksjon {function} gir berre meining med art 450, 810 eller 850, ikkje med {art}.",
			EN: "Function {function} only makes sense with art 450, 810 or 850, not with {art}.",
		},
		Advice: value.Text{
			NB: "Funksjon 850 er for det generelle statstilskuddet for flyktninger. Bruk funksjonen for den tjenesten linjen gjelder.",
			NN: "Funksjon 850 er for det generelle statstilskotet for flyktningar. Bruk funksjonen for den tenesta linja gjeld.",
			EN: "Function 850 is for the general state grant for refugees. Use the function of the service the line is for.",
		},
		Source: sourceKostra, Since: "0.1.0",
	}, "", func(a Account) bool {
		return a.pairable() && a.Function == "850" && a.Art != "450" && a.Art != "810" && a.Art != "850"
	}},
}
