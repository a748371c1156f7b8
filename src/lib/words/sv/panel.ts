/** The panel as a whole, and what one question's score is worth. */
export const panel = {
	evaluator: (letter: string) => `Utvärderare ${letter}`,
	nothingShared: 'Ingen öppnad delfråga har poäng av två eller fler än.',
	withinNow: (n: number, of: number) => `${n} av ${of} delfrågor inom toleransen nu.`,
	firstAbove: (name: string, points: string) =>
		`${name} låg i snitt ${points} procentenheter över panelens median`,
	firstBelow: (name: string, points: string) =>
		`${name} låg i snitt ${points} procentenheter under panelens median`,
	firstLevel: (name: string) => `${name} låg i snitt på panelens median`,
	above: (name: string, points: string) => `${name} ${points} över`,
	below: (name: string, points: string) => `${name} ${points} under`,
	level: (name: string) => `${name} på den`,
	rangeSoFar: (low: number, high: number) =>
		`Om varje delfråga i de öppnade områdena tog panelens lägsta eller högsta poäng: ${low}–${high}.`,
	strip: 'I snitt mot panelens median i omgång 1, i procentenheter',
	stripNow: 'I snitt mot panelens median nu, i procentenheter',
	stripTable: 'I snitt mot panelens median som tabell',
	stricter: '← ger lägre poäng',
	milder: 'ger högre poäng →',
	who: 'Utvärderare',
	mark: 'Märke',
	againstMedian: 'Procentenheter mot medianen',
	effect: (question: string) => `Vad poängen på ${question} gör med summan`,
	ifScore: 'Om poängen blir',
	area: (area: number) => `Område ${area}`,
	total: 'Totalt',
	totalSoFar: 'Öppnade områden',
	taken: {
		lowest: 'panelens lägsta',
		median: 'medianen',
		highest: 'panelens högsta',
		agreed: 'den överenskomna',
		candidate: 'den du prövar'
	},
	between: (low: number, high: number) => `(${low}–${high})`,
	try: (max: number) => `Pröva en poäng av ${max}`,
	effectHint:
		'Inom parentes: om de andra delfrågorna tog panelens lägsta eller högsta poäng. Det du prövar sparas inte och syns inte för andra.'
};
