import type { Words } from '../sv.ts';

export const panel: Words['panel'] = {
	evaluator: (letter) => `Evaluator ${letter}`,
	nothingShared: 'Ingen åpnede delspørsmål har poeng fra to eller flere ennå.',
	withinNow: (n, of) => `${n} av ${of} delspørsmål innenfor toleransen nå.`,
	firstAbove: (name, points) => `${name} lå i snitt ${points} prosentpoeng over panelets median`,
	firstBelow: (name, points) => `${name} lå i snitt ${points} prosentpoeng under panelets median`,
	firstLevel: (name) => `${name} lå i snitt på panelets median`,
	above: (name, points) => `${name} ${points} over`,
	below: (name, points) => `${name} ${points} under`,
	level: (name) => `${name} på den`,
	rangeSoFar: (low, high) =>
		`Hvis hvert delspørsmål i de åpnede områdene fikk panelets laveste eller høyeste poeng: ${low}–${high}.`,
	strip: 'I snitt mot panelets median i runde 1, i prosentpoeng',
	stripNow: 'I snitt mot panelets median nå, i prosentpoeng',
	stripTable: 'I snitt mot panelets median som tabell',
	stricter: '← gir lavere poeng',
	milder: 'gir høyere poeng →',
	who: 'Evaluator',
	mark: 'Merke',
	againstMedian: 'Prosentpoeng mot medianen',
	effect: (question) => `Hva poengene på ${question} gjør med summen`,
	ifScore: 'Hvis poengene blir',
	area: (area) => `Område ${area}`,
	total: 'Totalt',
	totalSoFar: 'Åpnede områder',
	taken: {
		lowest: 'panelets laveste',
		median: 'medianen',
		highest: 'panelets høyeste',
		agreed: 'de avtalte',
		candidate: 'det du prøver'
	},
	between: (low, high) => `(${low}–${high})`,
	try: (max) => `Prøv poeng av ${max}`,
	effectHint:
		'I parentes: hvis de andre delspørsmålene fikk panelets laveste eller høyeste poeng. Det du prøver lagres ikke og vises ikke for andre.'
};
