/** Evidence: cards, documents, search. */
import type { SearchedPart } from '../../domain/evidence-search.ts';
import type { Reading } from '../../domain/evidence-reading.ts';

const parts: Record<SearchedPart, string> = {
	title: 'rubriken',
	quote: 'citat',
	text: 'egna ord',
	document: 'texten'
};
const readings: Record<Exclude<Reading, 'read'>, string> = {
	waiting: 'Texten läses in. Underlaget går att öppna och hämta under tiden, och snart att söka i.',
	locked: 'Filen är skyddad med lösenord. Den är sparad, men texten går inte att söka i.',
	damaged:
		'Filen går inte att läsa: den är skadad eller ofullständig. Den är sparad som den kom, men texten går inte att söka i.',
	'too-much': 'Filen har för mycket i sig för att läsas in. Den är sparad, men texten går inte att söka i.',
	'no-text':
		'Filen har ingen text att läsa in; kanske är den inskannad. Den är sparad, men går inte att söka i.',
	missing: 'Filen finns inte längre kvar som den sparades. Ta bort underlaget och lägg till det på nytt.'
};

export const evidence = {
	title: 'Underlag',
	lede: 'Det som poäng och text står på: intervjuer, dokument och webbplatser.',
	readOnly: 'Utvärderingen är låst. Underlaget går att läsa, men inte att ändra.',
	// search
	search: 'Sök i underlaget',
	searchHint:
		'I rubriker, egna ord, citat och dokumentens text. Böjningar hittas; "ord i följd" och början* går också.',
	find: 'Sök',
	clear: 'Rensa',
	filters: 'Visa',
	kind: 'Slag',
	stage: 'Hur långt',
	question: 'Delfråga',
	all: 'Alla',
	unlinked: 'Utan delfråga',
	hits: (n: number) => (n === 1 ? '1 ställe' : `${n} ställen`),
	moreHits: (shown: number, n: string) => `De ${shown} bästa av ${n} ställen`,
	noHits: (looked: string) =>
		`Inget ställe har ”${looked}”. Pröva färre ord, eller början av ett ord med * efter.`,
	someHits: 'Inget ställe har alla orden. Här är de som har några av dem.',
	hitIn: (part: SearchedPart) => `i ${parts[part]}`,
	page: (n: number) => `s. ${n}`,
	paragraph: (n: number) => `st. ${n}`,
	// list
	cards: (n: number) => (n === 1 ? '1 underlag' : `${n} underlag`),
	none: 'Inget underlag är samlat än.',
	noneShown: 'Inget underlag passar in på urvalet.',
	later: 'Nästa',
	earlier: 'Föregående',
	pages: 'Sidor i listan',
	fromTo: (from: number, to: number, of: number) => `${from}–${to} av ${of}`,
	noLinks: 'Inte fäst vid någon delfråga.',
	seen: (day: string) => `sedd ${day}`,
	pagesOf: (n: number) => (n === 1 ? '1 sida' : `${n} sidor`),
	by: (who: string, when: string) => `${who}, ${when}`,
	somebody: 'Någon',
	readings,
	// add
	add: 'Lägg till underlag',
	addDocument: 'Dokument',
	addWebsite: 'Webbplats',
	addInterview: 'Intervju',
	files: 'Filer',
	filesHint: 'PDF, Word (.docx) eller ren text, högst 10 MB var. Flera på en gång går bra.',
	filesWithoutScript: 'Utan skript: högst 10 MB tillsammans på en gång.',
	upload: 'Lägg till filerna',
	uploading: (percent: number) => `skickas, ${percent} %`,
	uploaded: 'tillagd',
	uploadWaits: 'väntar',
	lineGone: 'Filen kom inte fram: förbindelsen bröts. Försök igen.',
	uploadsDone: (n: number, of: number) => `${n} av ${of} filer är tillagda.`,
	cardTitle: 'Rubrik',
	text: 'Egna ord om underlaget',
	textInterview: 'Det som intervjun gav',
	interviewHint: 'Skriv vad som kan citeras. Rollkod i stället för namn.',
	address: 'Adress',
	addressHint: 'Börjar med http:// eller https://. Ingenting hämtas därifrån.',
	seenOn: 'Dag då sidan lästes',
	stored: 'Text från sidan',
	storedHint: 'Klistra in det som ska bevaras. Det går att söka i.',
	addButton: 'Lägg till',
	added: 'Underlaget är tillagt.',
	// links
	links: 'Säger om delfrågor',
	link: 'Fäst vid delfråga',
	linkHint: 'Vad underlaget säger om frågan, och var det står.',
	noQuestion: 'Ingen än',
	notJudged: 'Ej bedömt',
	pageField: 'Sida',
	paragraphField: 'Stycke',
	quote: 'Citat',
	linkButton: 'Fäst',
	linked: 'Fäst vid delfrågan.',
	changeLink: (question: string) => `Ändra det som är fäst vid ${question}`,
	unlink: 'Lossa',
	unlinkedDone: 'Lossat från delfrågan.',
	// card
	open: (title: string) => `Öppna ${title}`,
	change: 'Ändra',
	changeTitle: 'Ändra underlaget',
	save: 'Spara',
	saved: 'Ändringen är sparad.',
	remove: 'Ta bort underlaget',
	removeWarning:
		'Kortet lossas från sina delfrågor och tas bort för alla, med citat och fil. Det går inte att ångra.',
	removeButton: 'Ta bort för gott',
	download: (name: string) => `Hämta ${name}`,
	toSite: 'Till webbplatsen',
	// text
	reading: 'Texten',
	pageTitle: (n: number) => `Sida ${n}`,
	cite: 'Citera',
	citeThis: (place: string) => `Citera ${place}`,
	wholeOf: 'Texten är lång och visas i delar.',
	part: (from: string, to: string) => `${from} till ${to}`,
	laterText: 'Fortsättningen',
	earlierText: 'Det som står före',
	fieldErrors: {
		title: 'Rubriken behövs, och får ha högst 200 tecken.',
		text: 'Texten är för lång. Den får ha högst 20 000 tecken.',
		address: 'Skriv hela adressen, med http:// eller https:// först och utan användarnamn.',
		seen: 'Skriv vilken dag sidan lästes. Den kan inte ligga framåt i tiden.',
		stored: 'Texten är för lång. Den får ha högst 200 000 tecken.',
		question: 'Välj en delfråga.',
		page: 'Sidan ska vara ett helt tal från 1.',
		paragraph: 'Stycket ska vara ett helt tal från 1.',
		quote: 'Citatet är för långt. Det får ha högst 2 000 tecken.'
	} as Readonly<Record<string, string>>,
	fileErrors: {
		'file-type':
			'Den sortens fil tas inte emot. Välj PDF, Word (.docx) eller ren text; filens namn ska stämma med innehållet.',
		'too-many-files': 'Utvärderingen har redan så många filer som ryms. Ta bort någon först.'
	} as Readonly<Partial<Record<string, string>>>,
	events: {
		added: (who: string, about: string) =>
			about === '' ? `${who} lade till ett underlag.` : `${who} lade till ett underlag till ${about}.`,
		changed: (who: string, about: string) =>
			about === '' ? `${who} ändrade ett underlag.` : `${who} ändrade ett underlag till ${about}.`,
		removed: (who: string) => `${who} tog bort ett underlag.`
	}
};
