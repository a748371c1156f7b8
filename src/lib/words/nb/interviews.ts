import type { Words } from '../sv.ts';

export const interviews: Words['interviews'] = {
	title: 'Intervjuer',
	link: 'Intervjuer',
	lede: 'Gruppene dere møter, med rollekoder i stedet for navn, og hvilke delspørsmål hver samtale må dekke.',
	namesLink: 'Navnelisten',
	empty: 'Ingen intervjuer er planlagt ennå.',
	emptyHint:
		'Begynn med de fem gruppene som en evaluering vanligvis møter. Grupper, tider, roller og delspørsmål endrer dere etterpå.',
	emptyReadOnly: 'Gruppen planla ingen intervjuer.',
	propose: 'Foreslå fem grupper',
	proposed: 'Fem grupper er lagt inn i planen.',
	planOne: 'Planlegg et intervju til',
	plan: 'Legg til i planen',
	planned: 'Intervjuet er lagt inn i planen.',
	change: 'Endre planen',
	changed: 'Planen er lagret.',
	remove: 'Ta intervjuet ut av planen',
	removeHint: 'Går så lenge ingen har åpnet notatene.',
	group: 'Gruppe',
	groupHint: 'Hvem de er sammen, for eksempel Enhetsledere i skolen. Ingen navn.',
	day: 'Dag',
	starts: 'Begynner',
	ends: 'Slutter',
	place: 'Sted',
	noDay: 'Ingen tid er bestemt',
	when: (day, starts, ends) =>
		starts === null ? day : `${day} kl. ${starts}${ends === null ? '' : `–${ends}`}`,
	roles: 'Roller',
	rolesHint:
		'Én linje for hver person: rollekode og rolle, som «P1 Medlem for flertallet». Koden skrives først på linjen i notatene. Navn hører hjemme i navnelisten.',
	rolesWrong: 'Begynn hver linje med en rollekode: én til fire bokstaver og et tall, hver kode én gang.',
	noRoles: 'Ingen roller ennå',
	present: 'Fra gruppen',
	presentHint: 'De som er med, fører notatene sammen. Ingen andre kommer til dem.',
	nobodyPresent: 'Ingen fra gruppen er med ennå',
	former: 'en som har forlatt gruppen',
	notes: 'Notater',
	mustCover: 'Delspørsmål som skal dekkes',
	mustCoverCount: (n) => (n === 1 ? '1 delspørsmål som skal dekkes' : `${n} delspørsmål som skal dekkes`),
	ofArea: (n, of) => `${n} av ${of}`,
	uncovered: 'Delspørsmål som ingen intervju dekker',
	allCovered: 'Hvert delspørsmål dekkes av minst ett intervju.',
	persons: (words) =>
		`Dette kan være personopplysninger: ${words}. Planen skal bare ha rollekoder; navn skrives i navnelisten.`,
	readOnly: 'Evalueringen er låst, så planen endres ikke lenger.',
	erased: (day) => `Notatene ble slettet ${day}.`,
	wrong: {
		title: 'Skriv hvilken gruppe det er.',
		day: 'Velg en dag i kalenderen.',
		starts: 'Skriv klokkeslettet som 09.30.',
		ends: 'Slutten må være etter begynnelsen.',
		place: 'Stedet er for langt.',
		questions: 'Ett av delspørsmålene finnes ikke i utgaven.',
		present: 'En av dem er ikke lenger med i gruppen.'
	},
	groups: {
		majority: {
			title: 'Politikere, flertallet',
			roles: [
				{ code: 'P1', description: 'Leder av formannskapet' },
				{ code: 'P2', description: 'Medlem for flertallet' }
			]
		},
		opposition: {
			title: 'Politikere, opposisjonen',
			roles: [
				{ code: 'O1', description: 'Opposisjonens gruppeleder' },
				{ code: 'O2', description: 'Medlem for opposisjonen' }
			]
		},
		leaders: {
			title: 'Ledende tjenestemenn',
			roles: [
				{ code: 'L1', description: 'Kommunens øverste leder' },
				{ code: 'L2', description: 'Etatsleder' }
			]
		},
		units: {
			title: 'Enhetsledere',
			roles: [
				{ code: 'E1', description: 'Enhetsleder i skolen' },
				{ code: 'E2', description: 'Enhetsleder i omsorgen' }
			]
		},
		unions: {
			title: 'Tillitsvalgte',
			roles: [
				{ code: 'F1', description: 'Tillitsvalgt for de ansatte' },
				{ code: 'F2', description: 'Tillitsvalgt for de ansatte' }
			]
		}
	},
	guide: {
		title: 'Samtaleguide',
		lede: 'Det som intervjuet må dekke, kommer først, med det som har minst belegg øverst.',
		must: 'Må dekkes her',
		uncovered: 'Svakt belegg, og ingen intervju dekker dem',
		thin: 'Svakt belegg, men andre intervjuer dekker dem',
		nothing: 'Velg delspørsmål i planen, så får samtalen en guide.',
		missing: (kinds) => `mangler ${kinds}`,
		whole: 'har belegg av alle tre slag',
		kinds: { interview: 'intervju', document: 'dokument', website: 'nettsted' },
		more: (n) => `${n} til`,
		print: 'Skriv ut guiden',
		room: 'Plass til svar'
	},
	names: {
		title: 'Navnelisten',
		lede: 'Hvem som står bak hver rollekode. Bare gruppen ser listen. Den finnes i ingen logg, eksport eller søk, og den slettes sammen med notatene.',
		none: 'Ingen rollekoder er planlagt ennå.',
		noneHint: 'Rollekodene kommer fra intervjuplanen.',
		code: 'Rollekode',
		role: 'Rolle',
		name: 'Navn',
		contact: 'Kontakt',
		contactHint: 'E-post eller telefon, hvis dere trenger det.',
		empty: 'Ingen navn',
		keep: 'Lagre navnet',
		keepOf: (code) => `Lagre navnet på ${code}`,
		kept: (code) => `Navnet på ${code} er lagret.`,
		changeOf: (code) => `Skriv navnet på ${code}`,
		purge: 'Slett',
		purgeOf: (code) => `Slett navnet på ${code}`,
		purged: (code) => `Navnet på ${code} er slettet.`,
		purgeAll: 'Slett hele navnelisten',
		purgeAllHint: 'Kan ikke angres. Et bevis på slettingen lagres, uten noe av det som slettes.',
		purgeAllSure: 'Jeg forstår at navnene ikke kan hentes tilbake',
		purgedAll: 'Navnelisten er slettet.',
		readOnly: 'Evalueringen er låst: listen fylles ikke på lenger, men den kan slettes.',
		nameWrong: 'Skriv et navn, høyst 120 tegn.',
		unplanned: 'Rollekoden finnes ikke lenger i planen'
	},
	events: {
		planned: (who) => `${who} planla et intervju.`,
		proposed: (who) => `${who} la de fem vanlige gruppene inn i intervjuplanen.`,
		changed: (who) => `${who} endret planen for et intervju.`,
		removed: (who) => `${who} tok et intervju ut av planen.`,
		nameKept: (who) => `${who} skrev i navnelisten.`
	}
};
