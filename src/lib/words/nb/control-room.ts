import type { Words } from '../sv.ts';

export const controlRoom: Words['controlRoom'] = {
	title: 'Kontrollrom',
	facts: (edition, questions, a, b) =>
		`Utgave ${edition} · ${questions} delspørsmål · toleranse ${a} og ${b}`,
	waiting: 'Venter på deg',
	nothingWaiting: 'Ingenting venter på deg akkurat nå.',
	matrix: 'Områder og personer',
	matrixHint: 'Så langt hver enkelt har kommet, uten poeng.',
	area: 'Område',
	consensus: 'Enighet',
	text: 'Tekst',
	scored: (n, of) => `${n} av ${of} har poeng`,
	handedIn: 'levert',
	notStarted: 'ikke påbegynt',
	abstains: (n) => (n === 1 ? 'avstår fra ett' : `avstår fra ${n}`),
	sealed: 'forseglet',
	opened: 'åpnet',
	locked: 'låst',
	agreedOf: (n, of) => `${n} av ${of} avtalt`,
	textStarted: 'påbegynt',
	textEmpty: 'tom',
	goToArea: (area) => `Til område ${area}`,
	total: 'Sum så langt',
	totalHint: 'Bare åpnede områder regnes med. Forseglede viser ingen tall, heller ikke for prosjektlederen.',
	totalRange: (low, high) =>
		`Hvis hvert delspørsmål tok panelets laveste eller høyeste poeng: ${low}–${high}.`,
	gates: 'Gjenstår før låsing',
	gateOpen: (n) => (n === 1 ? 'Ett område er ikke åpnet' : `${n} områder er ikke åpnet`),
	gateAgree: (n) => (n === 1 ? 'Ett delspørsmål er ikke avtalt' : `${n} delspørsmål er ikke avtalt`),
	gateConfirm: (n) => (n === 1 ? 'Én avtale venter på bekreftelse' : `${n} avtaler venter på bekreftelse`),
	gateRounds: (n) => (n === 1 ? 'Én blind runde pågår' : `${n} blinde runder pågår`),
	gatesDone: 'Alt er klart til å låses.',
	events: 'Hendelser',
	noEvents: 'Ingenting har hendt ennå. Det teamet gjør, vises her.',
	settings: 'Innstillinger',
	toleranceFixed: 'Toleransen er fast siden det første poenget ble gitt.'
};
