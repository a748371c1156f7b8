import type { SearchedPart } from '../../domain/evidence-search.ts';
import type { Reading } from '../../domain/evidence-reading.ts';
import type { Words } from '../sv.ts';

const parts: Record<SearchedPart, string> = {
	title: 'overskriften',
	quote: 'et sitat',
	text: 'egne ord',
	document: 'teksten'
};
const readings: Record<Exclude<Reading, 'read'>, string> = {
	waiting: 'Teksten leses inn. Belegget kan åpnes og hentes imens, og snart søkes i.',
	locked: 'Filen er beskyttet med passord. Den er lagret, men teksten kan ikke søkes i.',
	damaged:
		'Filen kan ikke leses: den er skadet eller ufullstendig. Den er lagret som den kom, men teksten kan ikke søkes i.',
	'too-much': 'Filen har for mye i seg til å leses inn. Den er lagret, men teksten kan ikke søkes i.',
	'no-text': 'Filen har ingen tekst å lese inn; kanskje er den skannet. Den er lagret, men kan ikke søkes i.',
	missing: 'Filen finnes ikke lenger slik den ble lagret. Fjern belegget og legg det til på nytt.'
};

export const evidence: Words['evidence'] = {
	title: 'Belegg',
	lede: 'Det som poeng og tekst står på: intervjuer, dokumenter og nettsteder.',
	readOnly: 'Evalueringen er låst. Beleggene kan leses, men ikke endres.',
	search: 'Søk i beleggene',
	searchHint:
		'I overskrifter, egne ord, sitater og dokumentenes tekst, på svensk. "Ord etter hverandre" og begynnelser* går også.',
	find: 'Søk',
	clear: 'Tøm',
	filters: 'Vis',
	kind: 'Slag',
	stage: 'Hvor langt',
	question: 'Delspørsmål',
	all: 'Alle',
	unlinked: 'Uten delspørsmål',
	hits: (n) => (n === 1 ? '1 sted' : `${n} steder`),
	moreHits: (shown, n) => `De ${shown} beste av ${n} steder`,
	noHits: (looked) =>
		`Ingen steder har «${looked}». Prøv færre ord, eller begynnelsen av et ord med * etter.`,
	someHits: 'Ingen steder har alle ordene. Her er de som har noen av dem.',
	hitIn: (part) => `i ${parts[part]}`,
	page: (n) => `s. ${n}`,
	paragraph: (n) => `avsn. ${n}`,
	cards: (n) => `${n} belegg`,
	none: 'Ikke noe belegg er samlet ennå.',
	noneShown: 'Ikke noe belegg passer med utvalget.',
	later: 'Neste',
	earlier: 'Forrige',
	pages: 'Sider i listen',
	fromTo: (from, to, of) => `${from}–${to} av ${of}`,
	noLinks: 'Ikke festet til noe delspørsmål.',
	seen: (day) => `sett ${day}`,
	pagesOf: (n) => (n === 1 ? '1 side' : `${n} sider`),
	by: (who, when) => `${who}, ${when}`,
	somebody: 'Noen',
	readings,
	add: 'Legg til belegg',
	addDocument: 'Dokument',
	addWebsite: 'Nettsted',
	addInterview: 'Intervju',
	files: 'Filer',
	filesHint: 'PDF, Word (.docx) eller ren tekst, høyst 10 MB hver. Flere på en gang går bra.',
	filesWithoutScript: 'Uten skript: høyst 10 MB til sammen på en gang.',
	upload: 'Legg til filene',
	uploading: (percent) => `sendes, ${percent} %`,
	uploaded: 'lagt til',
	uploadWaits: 'venter',
	lineGone: 'Filen kom ikke fram: forbindelsen ble brutt. Prøv igjen.',
	uploadsDone: (n, of) => `${n} av ${of} filer er lagt til.`,
	cardTitle: 'Overskrift',
	text: 'Egne ord om belegget',
	textInterview: 'Det intervjuet ga',
	interviewHint: 'Skriv det som kan siteres. Rollekode i stedet for navn.',
	address: 'Adresse',
	addressHint: 'Begynner med http:// eller https://. Ingenting hentes derfra.',
	seenOn: 'Dagen siden ble lest',
	stored: 'Tekst fra siden',
	storedHint: 'Lim inn det som skal bevares. Det kan søkes i.',
	addButton: 'Legg til',
	added: 'Belegget er lagt til.',
	links: 'Sier om delspørsmål',
	link: 'Fest til delspørsmål',
	linkHint: 'Hva belegget sier om spørsmålet, og hvor det står.',
	noQuestion: 'Ingen ennå',
	notJudged: 'Ikke vurdert',
	pageField: 'Side',
	paragraphField: 'Avsnitt',
	quote: 'Sitat',
	linkButton: 'Fest',
	linked: 'Festet til delspørsmålet.',
	changeLink: (question) => `Endre det som er festet til ${question}`,
	unlink: 'Løsne',
	unlinkedDone: 'Løsnet fra delspørsmålet.',
	open: (title) => `Åpne ${title}`,
	change: 'Endre',
	changeTitle: 'Endre belegget',
	save: 'Lagre',
	saved: 'Endringen er lagret.',
	remove: 'Fjern belegget',
	removeWarning:
		'Kortet løsnes fra delspørsmålene og fjernes for alle, med sitater og fil. Det kan ikke angres.',
	removeButton: 'Fjern for godt',
	download: (name) => `Hent ${name}`,
	toSite: 'Til nettstedet',
	reading: 'Teksten',
	pageTitle: (n) => `Side ${n}`,
	cite: 'Siter',
	citeThis: (place) => `Siter ${place}`,
	wholeOf: 'Teksten er lang og vises i deler.',
	part: (from, to) => `${from} til ${to}`,
	laterText: 'Fortsettelsen',
	earlierText: 'Det som står før',
	fieldErrors: {
		title: 'Overskriften trengs, og kan ha høyst 200 tegn.',
		text: 'Teksten er for lang. Den kan ha høyst 20 000 tegn.',
		address: 'Skriv hele adressen, med http:// eller https:// først og uten brukernavn.',
		seen: 'Skriv hvilken dag siden ble lest. Den kan ikke ligge fram i tid.',
		stored: 'Teksten er for lang. Den kan ha høyst 200 000 tegn.',
		question: 'Velg et delspørsmål.',
		page: 'Siden skal være et helt tall fra 1.',
		paragraph: 'Avsnittet skal være et helt tall fra 1.',
		quote: 'Sitatet er for langt. Det kan ha høyst 2 000 tegn.'
	},
	fileErrors: {
		'file-type':
			'Den slags fil tas ikke imot. Velg PDF, Word (.docx) eller ren tekst; filens navn må stemme med innholdet.',
		'too-many-files': 'Evalueringen har allerede så mange filer som det er plass til. Fjern en først.'
	},
	events: {
		added: (who, about) =>
			about === '' ? `${who} la til et belegg.` : `${who} la til et belegg til ${about}.`,
		changed: (who, about) =>
			about === '' ? `${who} endret et belegg.` : `${who} endret et belegg til ${about}.`,
		removed: (who) => `${who} fjernet et belegg.`
	}
};
