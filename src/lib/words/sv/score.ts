import type { AbstentionKind } from '../../domain/evaluation.ts';
import type { Confidence, ScoreProblem } from '../../domain/score.ts';

const confidences: Record<Confidence, string> = { sure: 'säker', fairly: 'ganska', unsure: 'osäker' };

const problems: Record<ScoreProblem, (max: number, unit: 'points' | 'percent') => string> = {
	'not-a-number': () => 'Skriv ett tal, till exempel 14,5.',
	'below-zero': () => 'Poängen kan inte vara under noll.',
	'above-max': (max, unit) =>
		unit === 'points' ? `Högst ${max} poäng går att få.` : 'Högst 100 procent går att få.',
	'too-many-decimals': () => 'Skriv högst två decimaler.'
};

const abstentions: Record<AbstentionKind, string> = { conflict: 'jäv', 'no-basis': 'underlag saknas' };

export const score = {
	yours: 'Din bedömning',
	label: (question: string, max: number) => `Din bedömning av ${question}, av ${max} poäng`,
	unit: 'Enhet',
	points: 'poäng',
	pointsOf: (max: number) => `poäng av ${max}`,
	percent: 'procent',
	percentSign: '%',
	inPoints: (points: string) => `${points} p`,
	hint: 'Komma eller punkt går bra. Tomt är inte noll.',
	none: 'ingen poäng',
	problems,
	confidence: 'Hur säker är du?',
	confidences,
	rationale: 'Motiv',
	rationaleHint: 'Vad bygger bedömningen på?',
	rationaleLong: (limit: number) => `Motivet är för långt. Högst ${limit} tecken ryms.`,
	noRationale: 'inget motiv',
	others: 'De andras motiv',
	previous: 'Föregående',
	next: 'Nästa',
	whole: 'Hela området',
	fields: (question: string) => `Poängsätt ${question}`,
	abstain: 'Avstå',
	abstainTitle: (question: string) => `Avstå från ${question}`,
	abstainHint: 'Du poängsätter inte delfrågan. Skälet sparas.',
	abstainKind: 'Varför?',
	abstentions,
	abstentionHints: {
		conflict: 'Vid jäv deltar du inte heller i att enas eller bekräfta.',
		'no-basis': 'Du har inte sett nog för att bedöma, men kan vara med och enas.'
	},
	abstaining: (why: string) => `Du avstår: ${why}.`,
	abstainUndo: 'Ta tillbaka och poängsätt',
	closedAgreed: 'Poängen är stängd medan delfrågan är överenskommen.',
	closedLocked: 'Området är låst.'
};
