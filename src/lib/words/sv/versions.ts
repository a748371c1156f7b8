/** Versions, their differences, history, and what is new since one's last visit. */
export const versions = {
	title: 'Versioner',
	link: 'Versioner',
	lede: 'Poäng och text tillsammans, så som de var. En version ändras aldrig.',
	none: 'Ingen version är sparad än. Projektledaren sparar en när ni vill kunna gå tillbaka eller jämföra.',
	kinds: { named: 'Namngiven', release: 'Utkast för faktagranskning', locked: 'Låst version' },
	number: 'Nr',
	name: 'Namn',
	kind: 'Sort',
	made: 'Sparad',
	by: 'Av',
	why: 'Varför',
	numbered: (n: number) => `Version ${n}`,
	called: (n: number, name: string) => `${n} ${name}`,
	somebody: 'någon',
	checksum: 'Kontrollsumma (SHA-256)',
	now: 'Nu',
	make: {
		title: 'Spara en version',
		hint: 'Allt som är överenskommet och all text sparas under ett namn. Arbetet går vidare som förut.',
		name: 'Namn',
		nameHint: 'Till exempel ”Före mötet 12 mars”.',
		reason: 'Varför',
		submit: 'Spara versionen',
		done: 'Versionen är sparad.',
		nameMissing: 'Ge versionen ett namn.',
		leadOnly: 'Projektledaren sparar versioner.'
	},
	compare: {
		title: 'Jämför',
		titleOf: (from: string, to: string) => `Skillnad: ${from} → ${to}`,
		from: 'Från',
		to: 'Till',
		submit: 'Visa skillnaden',
		withNow: 'Jämför med nu',
		withBefore: 'Jämför med den förra',
		swap: 'Byt håll',
		same: 'De är lika. Inga poäng och inga ord skiljer.',
		print: 'Skriv ut',
		summary: (points: number, sections: number) =>
			`${points === 1 ? 'En delfråga' : `${points} delfrågor`} med andra poäng, ${
				sections === 1 ? 'en text' : `${sections} texter`
			} med andra ord.`,
		reading: 'Tillagt är understruket efter ett plus, borttaget är genomstruket efter ett minus.'
	},
	points: {
		title: 'Poäng',
		question: 'Delfråga',
		before: 'Före',
		after: 'Efter',
		change: 'Ändring',
		none: 'inga',
		sum: 'Summa som den trycks',
		total: 'Totalt som det trycks',
		notAll: 'inte allt är överenskommet',
		up: (points: string) => `+${points}`,
		down: (points: string) => `−${points}`,
		came: 'ny',
		went: 'borttagen',
		unchanged: 'oförändrad'
	},
	text: {
		counts: (inserted: number, deleted: number) => `+${inserted} −${deleted} ord`,
		countsRead: (inserted: number, deleted: number) =>
			`${inserted === 1 ? 'ett ord' : `${inserted} ord`} tillagda, ${deleted === 1 ? 'ett' : deleted} borttagna`,
		inserted: 'tillagt:',
		deleted: 'borttaget:',
		endOf: 'slut',
		lineInserted: 'ny rad:',
		lineDeleted: 'borttagen rad:',
		unchangedLines: (n: number) => (n === 1 ? 'En oförändrad rad' : `${n} oförändrade rader`),
		was: (shape: string) => `tidigare ${shape}`,
		shapes: { paragraph: 'stycke', heading: 'rubrik', bullet: 'punkt', letter: 'underpunkt' },
		empty: 'Ingen text.'
	},
	restore: {
		open: 'Återställ den här texten',
		title: (section: string, area: number) => `Återställ ${section}, område ${area}`,
		hint: 'Texten läggs in som en ny ändring. Det som står där nu finns kvar i historiken.',
		whatChanges: 'Det här ändras i texten som den är nu:',
		same: 'Texten är redan likadan.',
		submit: 'Återställ',
		done: 'Texten är återställd.'
	},
	history: {
		link: 'Historik',
		ofQuestion: (question: string) => `Historik: delfråga ${question}`,
		ofSection: (area: number, section: string) => `Historik: ${section}, område ${area}`,
		lede: 'Vem som gjorde vad, det senaste först. Vad motiven säger och vad som står på poängbladen finns inte här.',
		noQuestion: 'Inget har hänt med delfrågan än.',
		noText: 'Ingen har skrivit här än.',
		scored: (who: string, before: string, after: string) =>
			`${who} ändrade sin poäng från ${before} till ${after}.`,
		scoredFirst: (who: string, after: string) => `${who} satte ${after}.`,
		scoreTaken: (who: string, before: string) => `${who} tog bort sin poäng, som var ${before}.`,
		rationale: (who: string) => `${who} ändrade sitt motiv eller sin säkerhet.`,
		agreedOn: (points: string, max: number) => `Poäng: ${points} av ${max}.`,
		wrote: (who: string) => `${who} skrev.`,
		given: 'Texten lades in.',
		showWords: 'Visa orden',
		until: (from: string, to: string) => `${from} – ${to}`,
		earlier: (n: number) => (n === 1 ? 'Visa en tidigare händelse' : `Visa ${n} tidigare händelser`),
		unread: 'Historiken kunde inte hämtas. Försök igen när förbindelsen är tillbaka.',
		again: 'Försök igen'
	},
	since: {
		title: 'Sedan du var här sist',
		when: (when: string) => `Sedan ${when}`,
		scores: (n: number) => (n === 1 ? 'en poäng ändrad' : `${n} poäng ändrade`),
		points: (n: number) => (n === 1 ? 'en punkt ny' : `${n} punkter nya`),
		texts: (n: number) => (n === 1 ? 'en text ändrad' : `${n} texter ändrade`),
		areas: (n: number) => (n === 1 ? 'ett område öppnat' : `${n} områden öppnade`),
		comments: (n: number) => (n === 1 ? 'en kommentar' : `${n} kommentarer`),
		evidence: (n: number) => (n === 1 ? 'en delfråga med nytt underlag' : `${n} delfrågor med nytt underlag`),
		next: 'Nästa ändring',
		markSeen: 'Markera allt som sett',
		marked: 'Allt är markerat som sett.',
		notMarked: 'Servern svarar inte, så inget är markerat som sett. Försök igen om en stund.',
		all: (n: number) => `Alla ${n}`,
		at: (n: number, of: number) => `${n} av ${of}`,
		last: 'Det var den sista ändringen.',
		nothing: 'Inget är nytt sedan du var här sist.',
		score: (who: string, question: string) => `${question}: ${who} ändrade poängen`,
		agreed: (who: string, question: string) => `${question}: ${who} föreslog en överenskommelse`,
		reopened: (who: string, question: string) => `${question}: ${who} återöppnade`,
		round: (question: string) => `${question}: en blind omgång avslutades`,
		revealed: (who: string, area: number) => `Område ${area}: ${who} öppnade poängen`,
		point: (who: string, section: string, words: string) => `${section}: ${who} skrev ”${words}”`,
		text: (who: string, section: string) => `${section}: ${who} ändrade texten`,
		place: (area: number, what: string) => `Område ${area}, ${what}`,
		area: (area: number) => `Område ${area}`,
		comment: (who: string, place: string, words: string) => `${place}: kommentar av ${who}, ”${words}”`,
		evidenceOn: (who: string, question: string, title: string | null) =>
			title === null
				? `${question}: nytt underlag av ${who}`
				: `${question}: nytt underlag av ${who}, ”${title}”`
	},
	events: {
		made: (who: string) => `${who} sparade en version.`,
		restored: (who: string, area: number) => `${who} återställde en text i område ${area} från en version.`
	}
};
