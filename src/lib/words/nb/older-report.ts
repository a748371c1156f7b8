import type { Words } from '../sv.ts';

export const olderReport: Words['olderReport'] = {
	title: 'Les inn en eldre rapport',
	lede: 'Ta inn rapporten fra en tidligere evaluering. Du ser hva som ble lest, retter det og velger hva som skal lagres. Ingenting lagres før det.',
	link: 'Les inn eldre rapport',
	before: 'Er kommunen evaluert tidligere?',
	file: 'Fil',
	fileHint: 'Tekstfil (.txt), Word (.docx) eller JSON (.json), høyst 10 MB.',
	text: 'Eller lim inn rapportens tekst',
	textHint: 'Hele teksten, med poengtabellen.',
	nothing: 'Velg en fil eller lim inn tekst.',
	both: 'Velg enten en fil eller innlimt tekst, ikke begge.',
	emptyFile: 'Filen er tom. Velg en annen fil.',
	unreadable: 'Filen kan ikke leses. Lagre den på nytt som .docx eller .txt og prøv igjen.',
	tooLarge: 'Filen er større enn 10 MB. Ta ut bilder, eller lagre den som tekst.',
	read: 'Les inn',
	pasted: 'Innlimt tekst',
	waiting: 'Lest inn og ikke lagret',
	waitingHint: 'Bare du ser dem. De fjernes etter sju dager, og den eldste når flere enn 20 venter.',
	waitsUntil: (day) => `Fjernes ${day}`,
	kept: (names) => `Lagret som tidligere evaluering: ${names}.`,
	beginFrom: (name) => `Begynn en ny evaluering fra ${name}`,
	discarded: 'Lesningen er forkastet. Ingenting ble lagret.',

	review: 'Gå gjennom lesningen',
	reviewLede:
		'Sammenlign med kilden, rett det som ble feil og velg hva som skal gjøres med hver evaluering. Tomt felt betyr at opplysningen ikke er kjent.',
	readFrom: (name) => `Lest fra ${name}`,
	none: 'Ingen evaluering ble funnet i filen. Linjene nedenfor viser hva som sto i den. Forkast lesningen og prøv med en annen fil.',
	evaluation: (n, all) => (all === 1 ? 'Evalueringen' : `Evaluering ${n} av ${all}`),
	municipality: 'Kommune',
	municipalityHint: 'Skriv begynnelsen av navnet, eller kommunenummeret.',
	municipalityMissing: 'Skriv hvilken kommune rapporten gjelder.',
	municipalityUnknown: (name) =>
		`Vi finner ingen kommune som heter ${name}. Velg fra listen, eller kryss av for at kommunen ikke finnes der.`,
	unlisted: 'Kommunen finnes ikke i listen',
	year: 'År',
	yearWrong: 'Skriv året med fire sifre, mellom 1999 og 2100.',
	edition: 'Utgave',
	editionHint: 'Utgavens områder og delspørsmål avgjør hva som kan lagres.',
	editionNone: 'Velg utgave',
	editionMissing: 'Velg utgaven som rapporten er laget etter.',
	total: 'Totalpoeng',
	points: 'Poeng',
	pointsHint: 'Slik de er trykt: hele poeng og hele prosent.',
	achieved: 'Oppnådd',
	max: 'Maks',
	percent: 'Prosent',
	place: 'Område og delspørsmål',
	area: (number, title) => (title === null ? `Område ${number}` : `${number}. ${title}`),
	question: (id, text) => (text === null ? id : `${id} ${text}`),
	texts: 'Overskrifter og tekster',
	textsHint:
		'Tom linje mellom avsnitt. Punkter begynner med «- », nummererte med «1. », underlister med to mellomrom mer, overskrifter med «## ».',
	headings: 'Overskrifter, én på hver linje',
	sections: { general: 'Generelt', strengths: 'Styrker', improvements: 'Forbedringsområder' },
	edit: (section) => `Endre teksten: ${section}`,
	noText: 'Ingen tekst.',
	counts: (headings, words) =>
		`${headings === 1 ? '1 overskrift' : `${headings} overskrifter`}, ${words === 1 ? '1 ord' : `${words} ord`}`,
	inSource: 'Vis i kilden',
	inSourceOf: (area) => `Vis område ${area} i kilden`,

	notWhole: 'Skriv et helt tall. Trykte poeng har ingen desimaler.',
	notNumber: 'Skriv et helt tall, eller la feltet stå tomt.',
	tooMuch: (max) => `Høyst ${max} etter utgaven.`,
	percentWrong: 'Skriv hele prosent mellom 0 og 100.',
	unknownArea: (area) =>
		`Utgaven har ikke noe område ${area}. Velg en annen utgave, eller tøm alle områdets felter.`,
	unknownQuestion: (id) =>
		`Utgaven har ikke noe delspørsmål ${id}. Velg en annen utgave, eller tøm radens felter.`,
	nothingToKeep: 'Det er ingen poeng og ingen tekster å lagre.',
	tooLong: (most) =>
		`For langt: høyst ${most.toLocaleString('nb-NO')} tegn kan lagres. Kort det ned og prøv igjen.`,
	reportTooLarge:
		'Rapporten er for stor: høyst 200 kB kan lagres som tidligere evaluering. Kort ned tekstene, eller velg «Utelat».',

	contradictions: 'Stemmer ikke overens',
	totalOff: (told, sum) => `Totalen er ${told}, men områdene blir til sammen ${sum}.`,
	areaOff: (area, told, sum) =>
		`Område ${area} har ${told} poeng, men delspørsmålene blir til sammen ${sum}.`,
	rounded: (areas) =>
		`Delspørsmålene blir ikke nøyaktig områdets poeng i område ${areas}. Forskjellen er ikke større enn avrunding kan gi.`,
	percentOff: (place, told, percent) =>
		`${place}: rapporten oppgir ${told}\u00a0%, men poengene tilsvarer ${percent}\u00a0%.`,
	maxOff: (place, told, max) => `${place}: det står maks ${told}, men utgaven har ${max}.`,
	placeOf: (area, question) => (question === null ? `Område ${area}` : `Delspørsmål ${question}`),

	choice: 'Hva skal gjøres?',
	choices: {
		keep: 'Lagre som tidligere evaluering',
		begin: 'Begynn en ny evaluering fra den',
		leave: 'Utelat'
	},
	beginHint: 'Den lagres også som tidligere evaluering. Ingen poeng føres over.',
	oneBegins: 'Velg bare én evaluering å begynne en ny fra.',
	nothingChosen: 'Velg minst én evaluering å lagre, eller forkast lesningen.',
	submit: 'Gjør det valgte',
	save: 'Lagre endringene til senere',
	saved: 'Endringene er lagret i lesningen. Ingenting er lagret som tidligere evaluering ennå.',
	discard: 'Forkast lesningen',
	differsTitle: (n) =>
		n === 1
			? 'En evaluering finnes allerede og sier noe annet'
			: 'Evalueringene finnes allerede og sier noe annet',
	differs: (name) => `${name} finnes allerede, og sier noe annet. Ingenting er lagret.`,
	differsIn: 'Det som skiller',
	difference: (place, stored, brought) => `${place}: lagret ${stored}, her ${brought}`,
	textDiffers: (area, section) => `Område ${area}, ${section}: en annen tekst er lagret`,
	headingsDiffer: (area, headings) => `Område ${area}: andre overskrifter er lagret, ${headings}`,
	storedText: (area, section) => `Den lagrede teksten: område ${area}, ${section}`,
	replace: 'Erstatt det som skiller med det som står her',
	replaceNot:
		'Bare en administrator kan erstatte det som allerede er lagret. Velg «Utelat» for å beholde det som finnes, eller rett det som skiller her.',
	ofTotal: 'Totalen',
	of: { achieved: 'oppnådd', max: 'maks', percent: 'prosent' },

	source: 'Kilden',
	sourceLines: 'Kildens linjer',
	noLines: 'Filen er data, ikke tekst: den har ingen linjer å vise.',
	show: 'Vis linjer',
	showAll: 'Alle',
	showUnrecognised: 'Å kontrollere',
	showRead: 'Lest',
	unrecognised: 'Å kontrollere',
	unrecognisedCount: (n) => (n === 1 ? '1 merknad' : `${n} merknader`),
	allRecognised: 'Alle linjer ble gjenkjent og ingenting mangler.',
	line: (n) => `Linje ${n}`,
	kinds: {
		nothing: 'brukes ikke',
		front: 'innledning',
		area: 'område',
		heading: 'overskrift',
		points: 'poeng',
		text: 'tekst',
		question: 'delspørsmål',
		total: 'total',
		unrecognised: 'ikke gjenkjent'
	},
	inArea: (kind, area) => `${kind}, område ${area}`,
	ofEvaluation: (kind, n) => `${kind} (evaluering ${n})`,

	seed: 'Legg inn tekstene som utgangspunkt',
	seedHint: (name) =>
		`Tekstene fra ${name} legges inn i områdene som utgaven sammenligner med. Skriv dem om; ingen poeng føres over.`,
	seedNone: (name) =>
		`Utgaven sier ikke hvilke områder som tilsvarer dem i ${name}, så tekstene kan ikke legges inn.`,
	seedOther: (name) => `Tekstene gjelder ${name}. Velg den kommunen, eller fjern krysset.`,
	fromEarlier: (name) => `Fra ${name}, som er lagret som tidligere evaluering.`
};
