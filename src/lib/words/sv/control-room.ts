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
	goToArea: (area: number) => `Till område ${area}`,
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
	gatesDone: 'Allt är klart att låsa.',
	events: 'Händelser',
	noEvents: 'Inget har hänt än. Det som gruppen gör visas här.',
	settings: 'Inställningar',
	toleranceFixed: 'Toleransen är fast sedan den första poängen sattes.'
};
