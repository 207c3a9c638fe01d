package benefits

import (
	"github.com/samskaping/sdk/samskaping/finding"
	"github.com/samskaping/sdk/samskaping/value"
)

// PortalRules lists what can be said when the lists of Prosjektportalen are written and read. They
// are no rules of the plan itself, and are not in its checklist.
func PortalRules() []finding.Rule {
	return []finding.Rule{
		portalBenefitHidden, portalUsesJoined, portalUnitUnknown, portalShareAsPercent,
		portalNoAchievement, portalTargetIsBaseline, portalDecimalsCut, portalAchievementFloored,
		portalTooLarge, portalNotUTF8, portalNotCSV, portalColumnMissing, portalColumnUnknown, portalRowTooLong, portalCellTooLong,
		portalRowWithoutTitle, portalTitleTwice, portalTitleUnknown, portalRowsDiffer, portalRowTwice, portalNotInList,
		portalWordUnknown, portalNumberUnreadable, portalDateUnreadable, portalDateMissing, portalValueMissing,
		portalNameUnknown, portalNotTaken, portalDayNotKept, portalShareReplaced, portalAchievementDiffers,
	}
}

func portalRule(severity finding.Severity, id string, text, advice value.Text) finding.Rule {
	return finding.Rule{ID: "portal-" + id, Severity: severity, Text: text, Advice: advice, Source: "Prosjektportalen 365, gevinster", Since: "0.1.0"}
}

// What is told when the lists are written.
var (
	portalBenefitHidden = portalRule(finding.Notice, "benefit-hidden",
		text("Gevinsten «{title}» har ingen måleindikator. Den er med i listen, men gevinstoversikten i Prosjektportalen viser den kanskje ikke.", "Gevinsten «{title}» har ingen måleindikator. Han er med i lista, men gevinstoversikta i Prosjektportalen viser han kanskje ikkje.", "The benefit “{title}” has no indicator. It is in the list, but the portal's overview of benefits may not show it."),
		text("Velg en måleindikator når dere vet hva som kan måles.", "Vel ein måleindikator når de veit kva som kan målast.", "Choose an indicator when you know what can be measured."))
	portalUsesJoined = portalRule(finding.Notice, "uses-joined",
		text("Gevinsten «{title}» tas ut på flere måter. Listen har ett felt, så prosent, ansvarlig og beslutning for hver av dem er ikke med.", "Gevinsten «{title}» blir teken ut på fleire måtar. Lista har eitt felt, så prosent, ansvarleg og avgjerd for kvar av dei er ikkje med.", "The benefit “{title}” is taken out in several ways. The list has one field, so the percentage, responsible person and decision of each are left out."),
		text("Endre fordelingen i planen, ikke i portalen.", "Endre fordelinga i planen, ikkje i portalen.", "Change the split in the plan, not in the portal."))
	portalUnitUnknown = portalRule(finding.Notice, "unit-unknown",
		text("Prosjektportalen har ikke måleenheten til «{title}». Feltet er tomt i listen.", "Prosjektportalen har ikkje måleeininga til «{title}». Feltet er tomt i lista.", "The portal does not have the unit of “{title}”. The field is empty in the list."),
		text("Skriv enheten i navnet på måleindikatoren hvis den skal synes i portalen.", "Skriv eininga i namnet på måleindikatoren dersom ho skal synast i portalen.", "Write the unit in the name of the indicator if it is to be seen in the portal."))
	portalShareAsPercent = portalRule(finding.Notice, "share-as-percent",
		text("«{title}» er en andel. I listen står bare prosenten, ikke teller og nevner.", "«{title}» er ein prosentdel. I lista står berre prosenten, ikkje teljar og nemnar.", "“{title}” is a share. The list has only the percentage, not its two parts."),
		text("Ta vare på tallene i planen. Prosenter fra flere prosjekter kan ikke legges sammen uten dem.", "Ta vare på tala i planen. Prosentar frå fleire prosjekt kan ikkje leggjast saman utan dei.", "Keep the numbers in the plan. Percentages of several projects cannot be put together without them."))
)

// What is told when the portal works out another number than this library.
var (
	portalNoAchievement = portalRule(finding.Notice, "no-achievement",
		text("«{title}» mangler nullpunkt eller målverdi. Da kan ingen regne ut måloppnåelsen, og Prosjektportalen viser ikke noe tall, eller et tall uten mening.", "«{title}» manglar nullpunkt eller målverdi. Då kan ingen rekne ut måloppnåinga, og Prosjektportalen viser ikkje noko tal, eller eit tal utan meining.", "“{title}” has no baseline or no target. The achievement cannot be worked out, and the portal shows no number or one without meaning."),
		text("Før opp begge. Null er også en verdi.", "Før opp begge. Null er òg ein verdi.", "Enter both. Zero is a value too."))
	portalTargetIsBaseline = portalRule(finding.Warning, "target-is-baseline",
		text("«{title}» har samme målverdi som nullpunkt. Da deler Prosjektportalen på null, og viser ikke noe tall, eller et tall uten mening.", "«{title}» har same målverdi som nullpunkt. Då deler Prosjektportalen på null, og viser ikkje noko tal, eller eit tal utan meining.", "“{title}” has the same target as baseline. The portal then divides by zero, and shows no number or one without meaning."),
		text("Les av målingene om nivået er holdt. Et slikt mål har ingen prosent.", "Les av målingane om nivået er halde. Eit slikt mål har ingen prosent.", "See from the measurements whether the level is kept. Such a target has no percentage."))
	portalDecimalsCut = portalRule(finding.Notice, "decimals-cut",
		text("Nullpunkt eller målverdi for «{title}» har desimaler. Eldre utgaver av Prosjektportalen tar dem bort før de regner.", "Nullpunkt eller målverdi for «{title}» har desimalar. Eldre utgåver av Prosjektportalen tek dei bort før dei reknar.", "The baseline or target of “{title}” has decimals. Older editions of the portal drop them before they calculate."),
		text("Bruk måloppnåelsen fra planen, eller velg en enhet som gir hele tall.", "Bruk måloppnåinga frå planen, eller vel ei eining som gir heile tal.", "Use the achievement of the plan, or choose a unit that gives whole numbers."))
	portalAchievementFloored = portalRule(finding.Notice, "achievement-rounded-down",
		text("For en måling av «{title}» viser eldre utgaver av Prosjektportalen {shown}\u00a0% måloppnåelse. Riktig er {exact}\u00a0%.", "For ei måling av «{title}» viser eldre utgåver av Prosjektportalen {shown}\u00a0% måloppnåing. Rett er {exact}\u00a0%.", "For a measurement of “{title}” older editions of the portal show an achievement of {shown}\u00a0%. Right is {exact}\u00a0%."),
		text("Bruk tallet fra planen når dere rapporterer.", "Bruk talet frå planen når de rapporterer.", "Use the number of the plan when you report."))
	portalAchievementDiffers = portalRule(finding.Warning, "achievement-differs",
		text("I listen står måloppnåelsen {cell}. Ut fra nullpunkt, målverdi og måling er den {exact}\u00a0%.", "I lista står måloppnåinga {cell}. Ut frå nullpunkt, målverdi og måling er ho {exact}\u00a0%.", "The list says that the achievement is {cell}. From baseline, target and measurement it is {exact}\u00a0%."),
		text("Planen regner alltid selv. Se etter at nullpunkt og målverdi er de samme i portalen og i planen.", "Planen reknar alltid sjølv. Sjå etter at nullpunkt og målverdi er dei same i portalen og i planen.", "The plan always works it out itself. Check that baseline and target are the same in the portal and in the plan."))
)

// What is told of a file that is read.
var (
	saveAsUTF8     = text("Åpne filen i Excel, og lagre den som «CSV UTF-8 (semikolondelt)».", "Opne fila i Excel, og lagre ho som «CSV UTF-8 (semikolondelt)».", "Open the file in Excel, and save it as “CSV UTF-8”.")
	portalTooLarge = portalRule(finding.Error, "too-large",
		text("Listen er større enn en gevinstliste kan være. Resten er ikke lest.", "Lista er større enn ei gevinstliste kan vere. Resten er ikkje lesen.", "The list is larger than a list of benefits can be. The rest is not read."),
		text("Kontroller at det er riktig fil, og ta bort tomme rader og kolonner.", "Kontroller at det er rett fil, og ta bort tomme rader og kolonnar.", "Check that it is the right file, and remove empty rows and columns."))
	portalNotUTF8 = portalRule(finding.Error, "not-utf-8",
		text("Filen har bokstaver som ikke kan leses. Den er ikke lagret som UTF-8.", "Fila har bokstavar som ikkje kan lesast. Ho er ikkje lagra som UTF-8.", "The file has letters that cannot be read. It is not saved as UTF-8."), saveAsUTF8)
	portalNotCSV = portalRule(finding.Error, "not-csv",
		text("Raden kan ikke leses: Et anførselstegn mangler eller står feil. Resten av listen er ikke lest.", "Rada kan ikkje lesast: Eit hermeteikn manglar eller står feil. Resten av lista er ikkje lesen.", "The row cannot be read: a quotation mark is missing or misplaced. The rest of the list is not read."), saveAsUTF8)
	portalColumnMissing = portalRule(finding.Error, "column-missing",
		text("Listen har ingen kolonne som heter «{column}», og kan ikke leses.", "Lista har ingen kolonne som heiter «{column}», og kan ikkje lesast.", "The list has no column called “{column}” and cannot be read."),
		text("Behold overskriftene fra Prosjektportalen i den øverste raden.", "Behald overskriftene frå Prosjektportalen i den øvste rada.", "Keep the headings of the portal in the top row."))
	portalColumnUnknown = portalRule(finding.Notice, "column-unknown",
		text("Kolonnen «{column}» har ingen plass i planen og er ikke lest.", "Kolonnen «{column}» har ingen plass i planen og er ikkje lesen.", "The column “{column}” has no place in the plan and is not read."),
		text("Du trenger ikke gjøre noe hvis den skal bli i portalen.", "Du treng ikkje gjere noko dersom han skal bli i portalen.", "You need do nothing if it is to stay in the portal."))
	portalRowTooLong = portalRule(finding.Error, "row-too-long",
		text("Raden har flere celler enn listen har kolonner, og er ikke lest.", "Rada har fleire celler enn lista har kolonnar, og er ikkje lesen.", "The row has more cells than the list has columns, and is not read."),
		text("Er tegnet mellom cellene også brukt inne i en celle, må teksten i cellen stå i anførselstegn.", "Er teiknet mellom cellene også brukt inne i ei celle, må teksten i cella stå i hermeteikn.", "Where the character between the cells is used inside a cell too, the text of the cell must be in quotation marks."))
	portalCellTooLong = portalRule(finding.Error, "cell-too-long",
		text("Teksten er lengre enn en celle i et regneark kan være, og er ikke lest.", "Teksten er lengre enn ei celle i eit rekneark kan vere, og er ikkje lesen.", "The text is longer than a cell of a spreadsheet can be, and is not read."),
		text("Gjør teksten kortere.", "Gjer teksten kortare.", "Make the text shorter."))
	portalRowWithoutTitle = portalRule(finding.Error, "row-without-title",
		text("Raden har ingen tittel og er ikke lest.", "Rada har ingen tittel og er ikkje lesen.", "The row has no title and is not read."),
		text("Skriv hva gevinsten eller måleindikatoren heter.", "Skriv kva gevinsten eller måleindikatoren heiter.", "Write what the benefit or indicator is called."))
	portalTitleTwice = portalRule(finding.Error, "title-twice",
		text("Planen har flere som heter «{cell}». Derfor er det ikke mulig å vite hvilken av dem raden gjelder.", "Planen har fleire som heiter «{cell}». Derfor går det ikkje an å vite kva for ein av dei rada gjeld.", "The plan has several called “{cell}”, so it cannot be told which one the row is about."),
		text("Gi dem ulike navn i planen og i portalen.", "Gi dei ulike namn i planen og i portalen.", "Give them different names in the plan and in the portal."))
)

// What is told of a cell that is read.
var (
	portalTitleUnknown = portalRule(finding.Error, "title-unknown",
		text("«{cell}» finnes verken i planen eller i listen over, eller flere heter det samme.", "«{cell}» finst verken i planen eller i lista over, eller fleire heiter det same.", "“{cell}” is neither in the plan nor in the list it belongs to, or several are called so."),
		text("Skriv navnet slik det står i listen det viser til.", "Skriv namnet slik det står i lista det viser til.", "Write the name as it stands in the list it refers to."))
	portalRowsDiffer = portalRule(finding.Warning, "rows-differ",
		text("Måleindikatoren står flere ganger med ulike verdier. Den første raden er brukt, ikke «{cell}».", "Måleindikatoren står fleire gonger med ulike verdiar. Den første rada er brukt, ikkje «{cell}».", "The indicator is there several times with different values. The first row is used, not “{cell}”."),
		text("Bruk samme verdi i alle radene, eller gi måleindikatorene ulike navn.", "Bruk same verdi i alle radene, eller gi måleindikatorane ulike namn.", "Use the same value in all rows, or give the indicators different names."))
	portalRowTwice = portalRule(finding.Notice, "row-twice",
		text("Målingen står flere ganger med samme dag, verdi og kommentar, og er lest én gang.", "Målinga står fleire gonger med same dag, verdi og kommentar, og er lesen éin gong.", "The measurement is there several times with the same day, value and comment, and is read once."),
		text("Slett raden som er for mye.", "Slett rada som er for mykje.", "Delete the row that is one too many."))
	portalNotInList = portalRule(finding.Warning, "not-in-list",
		text("«{title}» står i planen, men ikke i listen, som samtidig har noe nytt.", "«{title}» står i planen, men ikkje i lista, som samtidig har noko nytt.", "“{title}” is in the plan but not in the list, which also has something new."),
		text("Er det nye det samme med et annet navn eller en annen dato, står det nå to ganger i planen. Slett i så fall det gamle der.", "Er det nye det same med eit anna namn eller ein annan dato, står det no to gonger i planen. Slett i så fall det gamle der.", "If the new is the same under another name or date, it is now in the plan twice. In that case delete the old one there."))
	portalWordUnknown = portalRule(finding.Error, "word-unknown",
		text("«{cell}» er ikke et av valgene her, og er ikke lest.", "«{cell}» er ikkje eit av vala her, og er ikkje lese.", "“{cell}” is not one of the choices here, and is not read."),
		text("Velg blant: {words}.", "Vel mellom: {words}.", "Choose among: {words}."))
	portalNumberUnreadable = portalRule(finding.Error, "number-unreadable",
		text("Tallet «{cell}» kan ikke leses.", "Talet «{cell}» kan ikkje lesast.", "The number “{cell}” cannot be read."),
		text("Skriv for eksempel 1234,5. Et punktum foran tre sifre kan bety både tusen og desimaler, så det må bort.", "Skriv til dømes 1234,5. Eit punktum framfor tre siffer kan bety både tusen og desimalar, så det må bort.", "Write for instance 1234,5. A point before three digits may mean thousands or decimals, so it must go."))
	portalDateUnreadable = portalRule(finding.Error, "date-unreadable",
		text("Datoen «{cell}» kan ikke leses.", "Datoen «{cell}» kan ikkje lesast.", "The date “{cell}” cannot be read."),
		text("Skriv dag, måned og år med fire sifre: 21.11.2026.", "Skriv dag, månad og år med fire siffer: 21.11.2026.", "Write day, month and a year of four digits: 21.11.2026."))
	portalDateMissing = portalRule(finding.Error, "date-missing",
		text("Målingen har ingen dato og er ikke lest.", "Målinga har ingen dato og er ikkje lesen.", "The measurement has no date and is not read."),
		text("Før opp dagen det er målt.", "Før opp dagen det er målt.", "Enter the day it was measured."))
	portalValueMissing = portalRule(finding.Notice, "value-missing",
		text("Målingen har ingen verdi og er ikke lest. En tom celle er ikke null.", "Målinga har ingen verdi og er ikkje lesen. Ei tom celle er ikkje null.", "The measurement has no value and is not read. An empty cell is not zero."),
		text("Skriv 0 hvis det er målt og svaret er null.", "Skriv 0 dersom det er målt og svaret er null.", "Write 0 if it was measured and the answer is zero."))
	portalNameUnknown = portalRule(finding.Warning, "name-unknown",
		text("«{cell}» er ikke noen i planen, så planen er ikke endret her.", "«{cell}» er ikkje nokon i planen, så planen er ikkje endra her.", "“{cell}” is nobody in the plan, so the plan is not changed here."),
		text("Legg personen eller virksomheten til i planen, med samme navn, og les inn på nytt.", "Legg personen eller verksemda til i planen, med same namn, og les inn på nytt.", "Add the person or organisation to the plan under the same name, and read the lists again."))
	portalNotTaken = portalRule(finding.Warning, "not-taken",
		text("Portalen sier «{cell}». Planen sier mer enn listen kan si, eller noe annet, og er ikke endret her.", "Portalen seier «{cell}». Planen seier meir enn lista kan seie, eller noko anna, og er ikkje endra her.", "The portal says “{cell}”. The plan says more than the list can say, or something else, and is not changed here."),
		text("Rett planen selv hvis portalen har rett.", "Rett planen sjølv dersom portalen har rett.", "Correct the plan yourself if the portal is right."))
	portalDayNotKept = portalRule(finding.Notice, "day-not-kept",
		text("Planen har bare året en gevinst begynner. Av «{cell}» er dag og måned ikke tatt med.", "Planen har berre året ein gevinst byrjar. Av «{cell}» er dag og månad ikkje tekne med.", "The plan has only the year a benefit begins. The day and month of “{cell}” are left out."),
		text("Du trenger ikke gjøre noe. Dagen står fortsatt i portalen.", "Du treng ikkje gjere noko. Dagen står framleis i portalen.", "You need do nothing. The day still stands in the portal."))
	portalShareReplaced = portalRule(finding.Warning, "share-replaced",
		text("Planen hadde teller og nevner her. Portalen har en annen prosent, «{cell}», og den er brukt uten dem.", "Planen hadde teljar og nemnar her. Portalen har ein annan prosent, «{cell}», og han er brukt utan dei.", "The plan had the two parts of a share here. The portal has another percentage, “{cell}”, which is used without them."),
		text("Før opp teller og nevner i planen, så andelen kan legges sammen med andre.", "Før opp teljar og nemnar i planen, så delen kan leggjast saman med andre.", "Enter both parts in the plan, so that the share can be put together with others."))
)
