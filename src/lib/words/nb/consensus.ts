import type { Words } from '../sv.ts';

export const consensus: Words['consensus'] = {
	title: 'Enighet',
	spread: 'Spredning',
	median: 'Median',
	toleranceA: (points) => `samstemt innenfor ${points} poeng`,
	toleranceB: (points) => `nær innenfor ${points} poeng`,
	alone: 'Godta enslig vurdering',
	within: (n, of, round) => `${n} av ${of} delspørsmål innenfor toleransen etter runde ${round}.`,
	diverging: (n) => (n === 1 ? 'Ett delspørsmål spriker.' : `${n} delspørsmål spriker.`),
	near: (n) => (n === 1 ? 'Ett delspørsmål er nær.' : `${n} delspørsmål er nær.`),
	aligned: (n) => (n === 1 ? 'Ett delspørsmål er samstemt.' : `${n} delspørsmål er samstemte.`),
	alignedAll: 'Bli enige om alle samstemte'
};
