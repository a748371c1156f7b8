import type { Words } from '../sv.ts';
import { numbers } from './numbers.ts';

const { points, list } = numbers;
const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const scoresCounted = (n: number) => `${counted[n] ?? n} ${n === 1 ? 'score' : 'scores'}`;

export const plot: Words['plot'] = {
	sealed: (names) =>
		names.length === 0
			? 'Sealed. Nobody has handed in.'
			: `Sealed. ${list(names)} ${names.length === 1 ? 'has' : 'have'} handed in.`,
	sealedOwn: (x, max) => `Your score is ${points(x)} of ${max}.`,
	named: (name, x) => `${name} ${points(x)}`,
	scores: (max, named) => `${scoresCounted(named.length)} of ${max}: ${named.join(', ')}.`,
	revealed: (xs, max) => `${scoresCounted(xs.length)}: ${xs.map(points).join(', ')} of ${max}.`,
	spread: (state, spreadPercent) => `${state} ${spreadPercent} percent.`,
	median: (x) => `The median is ${points(x)}.`,
	agreed: (x) => `Agreed: ${points(x)}.`,
	former: (x) => `Formerly agreed: ${points(x)}.`,
	none: 'No scores yet.',
	sum: (sum, max, low, high) =>
		`The sum is ${sum} of ${max}. With the panel’s lowest scores ${low}, with its highest ${high}.`,
	area: (questions) => `${questions} sub-questions on one percent axis.`,
	table: (area) => `Scores in area ${area} as a table`,
	shut: 'sealed',
	handedInMark: (letter) => `${letter} has handed in`,
	notHandedInMark: (letter) => `${letter} has not handed in`
};
