import type { Words } from '../sv.ts';

export const controlRoom: Words['controlRoom'] = {
	title: 'Kontrollrom',
	pages: 'Evalueringens sider',
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
	total: 'Sum så langt',
	totalHint: 'Bare åpnede områder regnes med. Forseglede viser ingen tall, heller ikke for prosjektlederen.',
	totalRange: (low, high) =>
		`Hvis hvert delspørsmål tok panelets laveste eller høyeste poeng: ${low}–${high}.`,
	gates: 'Gjenstår før låsing',
	gateOpen: (n) => (n === 1 ? 'Ett område er ikke åpnet' : `${n} områder er ikke åpnet`),
	gateAgree: (n) => (n === 1 ? 'Ett delspørsmål er ikke avtalt' : `${n} delspørsmål er ikke avtalt`),
	gateConfirm: (n) => (n === 1 ? 'Én avtale venter på bekreftelse' : `${n} avtaler venter på bekreftelse`),
	gateRounds: (n) => (n === 1 ? 'Én blind runde pågår' : `${n} blinde runder pågår`),
	gatesDone: 'Alle delspørsmål er avtalt og bekreftet.',
	events: 'Hendelser',
	noEvents: 'Ingenting har hendt ennå. Det teamet gjør, vises her.',
	waits: {
		reveal: (area) => `Område ${area} er klart til å åpnes`,
		revealHint: 'Alle har levert.',
		handIn: (area) => `Område ${area} er klart til å leveres`,
		handInHint: 'Alle delspørsmålene dine har poeng.',
		blind: (question) => `Blind runde på ${question} venter på poengene dine`,
		blindHint: 'Runden åpnes når alle har levert.',
		diverging: (question, percent) => `${question} spriker ${percent}`,
		divergingHint: 'Start en blind runde eller ta det på møtet.',
		reopened: (question) => `${question} er gjenåpnet`,
		reopenedHint: 'Bli enige på nytt.',
		late: (question) => `${question} mangler poengene dine`,
		lateHint: 'Området er åpnet. Poengene merkes «etter åpning».',
		inArea: (area, what) => `Område ${area}: ${what}`
	},
	profile: 'Profil så langt',
	totalOf: (points, max, areas, of) =>
		areas === of ? `${points} av ${max} poeng.` : `${points} av ${max} poeng i ${areas} av ${of} områder.`,
	uncounted: (n) =>
		n === 1
			? 'Ett delspørsmål har ingen poeng å regne med ennå.'
			: `${n} delspørsmål har ingen poeng å regne med ennå.`,
	nothingOpened: 'Ingen områder er åpnet ennå.',
	range: 'Intervall',
	panel: 'Panelet',
	leniency: 'I snitt mot panelets median i runde 1, i prosentpoeng:',
	above: (name, points) => `${name} ${points} over`,
	below: (name, points) => `${name} ${points} under`,
	level: (name) => `${name} på medianen`,
	earlier: (year) => `År ${year}`,
	earlierTotal: (total, year, edition) => `I ${year} fikk kommunen ${total} poeng i utgave ${edition}.`,
	notComparable: (edition) =>
		`Områdene i utgave ${edition} kan ikke sammenlignes med denne utgavens, så bare totalen vises.`,
	owner: 'Holder i',
	nobody: 'ingen',
	toTeam: 'Teamet og innstillinger',
	gateNobody: (n) =>
		n === 1
			? 'Ett delspørsmål har ingen som kan vurdere det'
			: `${n} delspørsmål har ingen som kan vurdere dem`,
	more: (n) => `og ${n} til`,
	guestLede: (name) =>
		`Her samles det som gjelder evalueringen av ${name}. Teamet arbeider, og ingenting er sluppet ennå.`,
	guestHint: 'Når det finnes noe å lese eller sjekke, vises det her, og du får et brev.',
	settings: 'Innstillinger',
	toleranceFixed: 'Toleransen er fast siden det første poenget ble gitt.'
};
