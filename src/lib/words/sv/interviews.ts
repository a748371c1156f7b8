import type { SourceKind } from '../../domain/evidence.ts';

export const interviews = {
	title: 'Intervjuer',
	link: 'Intervjuer',
	lede: 'Grupperna som ni möter, med rollkoder i stället för namn, och vilka delfrågor varje samtal måste täcka.',
	namesLink: 'Namnlistan',
	empty: 'Inga intervjuer är planerade än.',
	emptyHint:
		'Börja med de fem grupper som en utvärdering brukar möta. Ni ändrar grupper, tider, roller och delfrågor efteråt.',
	emptyReadOnly: 'Projektgruppen planerade inga intervjuer.',
	propose: 'Föreslå fem grupper',
	proposed: 'Fem grupper är inlagda i planen.',
	planOne: 'Planera en intervju till',
	plan: 'Lägg till i planen',
	planned: 'Intervjun är inlagd i planen.',
	change: 'Ändra planen',
	changed: 'Planen är sparad.',
	remove: 'Ta bort intervjun ur planen',
	removeHint: 'Går så länge ingen har öppnat anteckningarna.',
	group: 'Grupp',
	groupHint: 'Vilka de är tillsammans, till exempel Enhetschefer i skolan. Inga namn.',
	day: 'Dag',
	starts: 'Börjar',
	ends: 'Slutar',
	place: 'Plats',
	noDay: 'Ingen tid bestämd',
	when: (day: string, starts: string | null, ends: string | null) =>
		starts === null ? day : `${day} kl. ${starts}${ends === null ? '' : `–${ends}`}`,
	roles: 'Roller',
	rolesHint:
		'En rad för varje person: rollkod och roll, som ”P1 Ledamot för majoriteten”. Koden skrivs först på raden i anteckningarna. Namn hör hemma i namnlistan.',
	rolesWrong: 'Börja varje rad med en rollkod: en till fyra bokstäver och en siffra, var kod en gång.',
	noRoles: 'Inga roller än',
	present: 'Från gruppen',
	presentHint: 'De som är med för anteckningarna tillsammans. Ingen annan kommer åt dem.',
	nobodyPresent: 'Ingen från gruppen är med än',
	former: 'någon som har lämnat gruppen',
	notes: 'Anteckningar',
	mustCover: 'Delfrågor att täcka',
	mustCoverCount: (n: number) => (n === 1 ? '1 delfråga att täcka' : `${n} delfrågor att täcka`),
	ofArea: (n: number, of: number) => `${n} av ${of}`,
	uncovered: 'Delfrågor som ingen intervju täcker',
	allCovered: 'Varje delfråga täcks av minst en intervju.',
	persons: (words: string) =>
		`Det här kan vara personuppgifter: ${words}. Planen ska bara ha rollkoder; namn skrivs i namnlistan.`,
	readOnly: 'Utvärderingen är låst, så planen ändras inte längre.',
	erased: (day: string) => `Anteckningarna raderades ${day}.`,
	wrong: {
		title: 'Skriv vilken grupp det är.',
		day: 'Välj en dag ur kalendern.',
		starts: 'Skriv klockslaget som 09.30.',
		ends: 'Sluttiden ska vara efter starttiden.',
		place: 'Platsen är för lång.',
		questions: 'En av delfrågorna finns inte i utgåvan.',
		present: 'Någon av dem är inte med i gruppen längre.'
	},
	groups: {
		majority: {
			title: 'Politiker, majoriteten',
			roles: [
				{ code: 'P1', description: 'Kommunstyrelsens ordförande' },
				{ code: 'P2', description: 'Ledamot för majoriteten' }
			]
		},
		opposition: {
			title: 'Politiker, oppositionen',
			roles: [
				{ code: 'O1', description: 'Oppositionens gruppledare' },
				{ code: 'O2', description: 'Ledamot för oppositionen' }
			]
		},
		leaders: {
			title: 'Ledande tjänstemän',
			roles: [
				{ code: 'L1', description: 'Kommunens högsta chef' },
				{ code: 'L2', description: 'Förvaltningschef' }
			]
		},
		units: {
			title: 'Enhetschefer',
			roles: [
				{ code: 'E1', description: 'Enhetschef i skolan' },
				{ code: 'E2', description: 'Enhetschef i omsorgen' }
			]
		},
		unions: {
			title: 'Fackliga företrädare',
			roles: [
				{ code: 'F1', description: 'Företrädare för de anställda' },
				{ code: 'F2', description: 'Företrädare för de anställda' }
			]
		}
	},
	guide: {
		title: 'Samtalsguide',
		lede: 'Det som intervjun måste täcka kommer först, med det som har minst underlag överst.',
		must: 'Måste täckas här',
		uncovered: 'Svagt underlag, och ingen intervju täcker dem',
		thin: 'Svagt underlag, men andra intervjuer täcker dem',
		nothing: 'Välj delfrågor i planen, så får samtalet en guide.',
		missing: (kinds: string) => `saknar ${kinds}`,
		whole: 'har underlag av alla tre slagen',
		kinds: { interview: 'intervju', document: 'dokument', website: 'webbplats' } satisfies Record<
			SourceKind,
			string
		>,
		more: (n: number) => `${n} till`,
		print: 'Skriv ut guiden',
		room: 'Plats för svar'
	},
	names: {
		title: 'Namnlistan',
		lede: 'Vem som ligger bakom varje rollkod. Bara gruppen ser listan. Den finns i ingen logg, export eller sökning, och den raderas tillsammans med anteckningarna.',
		none: 'Inga rollkoder är planerade än.',
		noneHint: 'Rollkoderna kommer från intervjuplanen.',
		code: 'Rollkod',
		role: 'Roll',
		name: 'Namn',
		contact: 'Kontakt',
		contactHint: 'E-post eller telefon, om ni behöver det.',
		empty: 'Inget namn',
		keep: 'Spara namn',
		keepOf: (code: string) => `Spara namnet på ${code}`,
		kept: (code: string) => `Namnet på ${code} är sparat.`,
		changeOf: (code: string) => `Skriv namnet på ${code}`,
		purge: 'Radera',
		purgeOf: (code: string) => `Radera namnet på ${code}`,
		purged: (code: string) => `Namnet på ${code} är raderat.`,
		purgeAll: 'Radera hela namnlistan',
		purgeAllHint: 'Går inte att ångra. Ett bevis på raderingen sparas, utan något av det som raderas.',
		purgeAllSure: 'Jag förstår att namnen inte går att få tillbaka',
		purgedAll: 'Namnlistan är raderad.',
		readOnly: 'Utvärderingen är låst: listan fylls inte på längre, men den kan raderas.',
		nameWrong: 'Skriv ett namn, högst 120 tecken.',
		unplanned: 'Rollkoden finns inte längre i planen'
	},
	events: {
		planned: (who: string) => `${who} planerade en intervju.`,
		proposed: (who: string) => `${who} lade in de fem vanliga grupperna i intervjuplanen.`,
		changed: (who: string) => `${who} ändrade planen för en intervju.`,
		removed: (who: string) => `${who} tog bort en intervju ur planen.`,
		nameKept: (who: string) => `${who} skrev i namnlistan.`
	}
};
