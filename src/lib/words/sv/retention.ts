import type { ErasedBecause, ErasedKind } from '../../domain/erasure.ts';

const kinds: Readonly<Record<ErasedKind, string>> = {
	notes: 'Anteckningar från en intervju',
	lines: 'Rader i anteckningar',
	names: 'Hela namnlistan',
	name: 'Ett namn i listan'
};
const because: Readonly<Record<ErasedBecause, string>> = {
	schedule: 'gallringsdagen kom',
	person: 'personen bad om det',
	lead: 'projektledare eller administratör beslutade det',
	restored: 'en återläst säkerhetskopia hade tagit tillbaka det'
};

export const retention = {
	title: 'Gallring',
	lede: 'Anteckningar och namn raderas på riktigt. Kvar blir ett bevis: när, varför och en kontrollsumma, men inget av det som stod där.',
	afterLock: (days: number) =>
		days === 0
			? 'Anteckningar och namn raderas samma dag som utvärderingen låses.'
			: `Anteckningar och namn raderas ${days} dagar efter låsning.`,
	on: (day: string) => `Anteckningar och namn raderas ${day}.`,
	past: (day: string) => `Gallringsdagen var ${day}.`,
	byDefault: 'Det gäller när inget annat är beslutat.',
	decided: (who: string, day: string, reason: string) => `${who} beslutade det ${day}: ${reason}`,
	change: 'Ändra gallringstiden',
	days: 'Dagar efter låsning',
	daysHint: 'Från 0 till 365.',
	daysWrong: 'Skriv ett helt antal dagar från 0 till 365.',
	reason: 'Skäl',
	reasonHint: 'Vad som lovades dem som intervjuades, eller vad som har ändrats.',
	decide: 'Besluta',
	saved: 'Gallringstiden är ändrad.',
	nowDue: 'Blir dagen en dag som har varit, raderas allt inom en minut.',
	proofs: 'Raderat',
	noProofs: 'Inget är raderat än.',
	kinds,
	because,
	proof: (id: string) => `Bevis ${id}`,
	sum: 'Kontrollsumma (SHA-256)',
	events: {
		days: (who: string) => `${who} ändrade gallringstiden för anteckningar och namn.`,
		name: (who: string) => `${who} raderade ett namn i namnlistan.`,
		names: (who: string) => `${who} raderade namnlistan.`,
		notes: (who: string) => `${who} raderade anteckningarna från en intervju på en persons begäran.`,
		lines: (who: string) => `${who} raderade rader i anteckningar på en persons begäran.`,
		schedule: 'Anteckningar eller namn från intervjuer raderades på gallringsdagen.',
		again: 'Det som var raderat före en återläst säkerhetskopia raderades igen.',
		person: (who: string) => `${who} tog fram vad som finns om en intervjuad person.`
	},
	person: {
		title: 'Fråga från en person',
		link: 'Fråga från en person',
		lede: 'Någon som har intervjuats vill veta vad som finns om dem, eller få det raderat. Sök på namnet eller välj rollkod. Att du gör det antecknas i loggen, utan namn.',
		search: 'Namn eller rollkod',
		searchHint: 'En del av namnet räcker.',
		show: 'Visa vad som finns',
		whom: 'Person',
		nothing: 'Det finns inget namn eller någon rollkod som stämmer med det.',
		several: 'Flera stämmer. Välj den som frågar.',
		noCode: 'Ingen rollkod',
		found: (code: string) => `Det som finns om ${code}`,
		nameRow: 'I namnlistan',
		noName: 'Inget namn finns i listan.',
		interviews: 'Intervjuer',
		noInterviews: 'Rollkoden finns inte i någon intervju.',
		lines: 'Rader i anteckningarna',
		noLines: 'Inga rader med rollkoden.',
		erasedNotes: (day: string) => `Anteckningarna raderades ${day}.`,
		evidence: 'Underlag från intervjun',
		evidenceHint: 'Bara rubriker: det är utvärderingens eget underlag, utan vem som sa det.',
		noEvidence: 'Inget underlag kommer från intervjun.',
		eraseName: 'Radera namnet',
		eraseLines: (n: number) => (n === 1 ? 'Radera raden' : `Radera de ${n} raderna`),
		eraseNotes: 'Radera alla anteckningar från intervjun',
		eraseNotesHint: 'Tar bort allt som antecknades, också om andra. Ingen kan anteckna där efteråt.',
		sure: 'Jag förstår att det inte går att ångra',
		done: 'Det är raderat. Kvittot här nedanför är till den som frågade.',
		receipt: 'Kvitto på radering',
		receiptOf: (municipality: string, year: number) => `Kommunkompassen, ${municipality} ${year}`,
		receiptText:
			'Det här har raderats ur Samsyn. Kontrollsumman visar vad som raderades utan att avslöja det, och raderingen görs om ifall en äldre säkerhetskopia läses in.',
		print: 'Skriv ut kvittot',
		purgeAll: 'Namnlistan',
		names: (n: number) =>
			n === 0 ? 'Namnlistan är tom.' : n === 1 ? '1 namn i listan.' : `${n} namn i listan.`
	}
};
