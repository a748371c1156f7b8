import type { Words } from '../sv.ts';

export const consensus: Words['consensus'] = {
	title: 'Consensus',
	spread: 'Spread',
	median: 'Median',
	toleranceA: (points) => `aligned within ${points} points`,
	toleranceB: (points) => `near within ${points} points`,
	alone: 'Allow a single score',
	within: (n, of, round) => `${n} of ${of} sub-questions within the tolerance after round ${round}.`,
	diverging: (n) => (n === 1 ? 'One sub-question diverges.' : `${n} sub-questions diverge.`),
	near: (n) => (n === 1 ? 'One sub-question is near.' : `${n} sub-questions are near.`),
	aligned: (n) => (n === 1 ? 'One sub-question is aligned.' : `${n} sub-questions are aligned.`),
	alignedAll: 'Agree on all aligned ones'
};
