import type { Words } from '../sv.ts';
import { numbers } from './numbers.ts';

const { points, list } = numbers;
const counted = ['Ingen', 'Ett', 'To', 'Tre', 'Fire', 'Fem', 'Seks'];
const scoresCounted = (n: number) => `${counted[n] ?? n} poeng`;

export const plot: Words['plot'] = {
	sealed: (names) =>
		names.length === 0 ? 'Forseglet. Ingen har levert.' : `Forseglet. ${list(names)} har levert.`,
	sealedOwn: (x, max) => `Poenget ditt er ${points(x)} av ${max}.`,
	named: (name, x) => `${name} ${points(x)}`,
	scores: (max, named) => `${scoresCounted(named.length)} av ${max}: ${named.join(', ')}.`,
	revealed: (xs, max) => `${scoresCounted(xs.length)}: ${xs.map(points).join(', ')} av ${max}.`,
	spread: (state, spreadPercent) => `${state} ${spreadPercent} prosent.`,
	median: (x) => `Medianen er ${points(x)}.`,
	agreed: (x) => `Avtalt: ${points(x)}.`,
	former: (x) => `Tidligere avtalt: ${points(x)}.`,
	none: 'Ingen poeng ennå.',
	sum: (sum, max, low, high) =>
		`Summen er ${sum} av ${max}. Med panelets laveste poeng ${low}, med det høyeste ${high}.`,
	area: (questions) => `${questions} delspørsmål på samme prosentakse.`,
	table: (area) => `Poeng i område ${area} som tabell`,
	shut: 'forseglet',
	handedInMark: (letter) => `${letter} har levert`,
	notHandedInMark: (letter) => `${letter} har ikke levert`
};
