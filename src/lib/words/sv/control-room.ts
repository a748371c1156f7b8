export const controlRoom = {
	title: 'Kontrollrum',
	facts: (edition: string, questions: number, a: string, b: string) =>
		`Utgåva ${edition} · ${questions} delfrågor · tolerans ${a} och ${b}`,
	waiting: 'Väntar på dig',
	nothingWaiting: 'Inget väntar på dig just nu.',
	matrix: 'Områden och personer',
	matrixHint: 'Så långt var och en har kommit, utan poäng.',
	area: 'Område',
	consensus: 'Samsyn',
	text: 'Text',
	scored: (n: number, of: number) => `${n} av ${of} poängsatta`,
	handedIn: 'inlämnat',
	notStarted: 'ej påbörjat',
	abstains: (n: number) => (n === 1 ? 'avstår från en' : `avstår från ${n}`),
	sealed: 'förseglat',
	opened: 'öppnat',
	locked: 'låst',
	agreedOf: (n: number, of: number) => `${n} av ${of} överenskomna`,
	textStarted: 'påbörjad',
	textEmpty: 'tom',
	total: 'Summa hittills',
	totalHint: 'Bara öppnade områden räknas. Förseglade visar inga tal, inte heller för projektledaren.',
	totalRange: (low: number, high: number) =>
		`Om varje delfråga tog panelens lägsta eller högsta poäng: ${low}–${high}.`,
	gates: 'Kvar till låsning',
	gateOpen: (n: number) => (n === 1 ? 'Ett område är inte öppnat' : `${n} områden är inte öppnade`),
	gateAgree: (n: number) =>
		n === 1 ? 'En delfråga är inte överenskommen' : `${n} delfrågor är inte överenskomna`,
	gateConfirm: (n: number) =>
		n === 1 ? 'En överenskommelse väntar på bekräftelse' : `${n} överenskommelser väntar på bekräftelse`,
	gateRounds: (n: number) => (n === 1 ? 'En blind omgång pågår' : `${n} blinda omgångar pågår`),
	gatesDone: 'Alla delfrågor är överenskomna och bekräftade.',
	events: 'Händelser',
	noEvents: 'Inget har hänt än. Det som gruppen gör visas här.',
	waits: {
		reveal: (area: number) => `Område ${area} är klart att öppna`,
		revealHint: 'Alla har lämnat in.',
		handIn: (area: number) => `Område ${area} är klart att lämna in`,
		handInHint: 'Alla dina delfrågor har poäng.',
		blind: (question: string) => `Blind omgång på ${question} väntar på din poäng`,
		blindHint: 'Omgången öppnas när alla har lämnat in.',
		diverging: (question: string, percent: string) => `${question} spretar ${percent}`,
		divergingHint: 'Starta en blind omgång eller ta den på mötet.',
		reopened: (question: string) => `${question} är återöppnad`,
		reopenedHint: 'Enas på nytt.',
		late: (question: string) => `${question} saknar din poäng`,
		lateHint: 'Området är öppnat. Poängen märks ”efter öppning”.',
		inArea: (area: number, what: string) => `Område ${area}: ${what}`
	},
	profile: 'Profil så här långt',
	totalOf: (points: number, max: number, areas: number, of: number) =>
		areas === of ? `${points} av ${max} poäng.` : `${points} av ${max} poäng i ${areas} av ${of} områden.`,
	uncounted: (n: number) =>
		n === 1 ? 'En delfråga har ingen poäng att räkna än.' : `${n} delfrågor har ingen poäng att räkna än.`,
	nothingOpened: 'Inget område är öppnat än.',
	range: 'Intervall',
	panel: 'Panelen',
	leniency: 'I snitt mot panelens median i omgång 1, i procentenheter:',
	above: (name: string, points: string) => `${name} ${points} över`,
	below: (name: string, points: string) => `${name} ${points} under`,
	level: (name: string) => `${name} på medianen`,
	earlier: (year: number) => `År ${year}`,
	earlierTotal: (total: number, year: number, edition: string) =>
		`${year} fick kommunen ${total} poäng i utgåva ${edition}.`,
	notComparable: (edition: string) =>
		`Områdena i utgåva ${edition} är ej jämförbara med den här utgåvans, så bara totalen visas.`,
	owner: 'Håller i',
	nobody: 'ingen',
	toTeam: 'Gruppen och inställningar',
	gateNobody: (n: number) =>
		n === 1 ? 'En delfråga har ingen som kan bedöma den' : `${n} delfrågor har ingen som kan bedöma dem`,
	more: (n: number) => `och ${n} till`,
	guestLede: (name: string) =>
		`Här samlas det som rör utvärderingen av ${name}. Gruppen arbetar, och inget är släppt än.`,
	guestHint: 'När det finns något att läsa eller granska visas det här, och du får ett brev.',
	settings: 'Inställningar',
	toleranceFixed: 'Toleransen är fast sedan den första poängen sattes.'
};
