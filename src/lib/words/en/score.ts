import type { AbstentionKind } from '../../domain/evaluation.ts';
import type { Confidence } from '../../domain/score.ts';
import type { Words } from '../sv.ts';

const confidences: Record<Confidence, string> = { sure: 'sure', fairly: 'fairly', unsure: 'unsure' };

const problems: Words['score']['problems'] = {
	'not-a-number': () => 'Write a number, for example 14.5.',
	'below-zero': () => 'The score cannot be below zero.',
	'above-max': (max, unit) =>
		unit === 'points' ? `At most ${max} points can be given.` : 'At most 100 percent can be given.',
	'too-many-decimals': () => 'Write at most two decimals.'
};

const abstentions: Record<AbstentionKind, string> = {
	conflict: 'conflict of interest',
	'no-basis': 'no basis'
};

export const score: Words['score'] = {
	yours: 'Your score',
	label: (question, max) => `Your score on ${question}, of ${max} points`,
	unit: 'Unit',
	points: 'points',
	pointsOf: (max) => `points of ${max}`,
	percent: 'percent',
	percentSign: '%',
	inPoints: (points) => `${points} p`,
	hint: 'Comma or point will do. Blank is not zero.',
	none: 'no score',
	problems,
	confidence: 'How sure are you?',
	confidences,
	rationale: 'Rationale',
	rationaleHint: 'What is the score based on?',
	rationaleLong: (limit) => `The rationale is too long. At most ${limit} characters fit.`,
	noRationale: 'no rationale',
	others: 'The others’ rationales',
	previous: 'Previous',
	next: 'Next',
	whole: 'The whole area',
	fields: (question) => `Score ${question}`,
	abstain: 'Abstain',
	abstainTitle: (question) => `Abstain from ${question}`,
	abstainHint: 'You do not score the sub-question. The reason is saved.',
	abstainKind: 'Why?',
	abstentions,
	abstentionHints: {
		conflict: 'With a conflict of interest you do not agree or confirm either.',
		'no-basis': 'You have not seen enough to score, but can take part in agreeing.'
	},
	abstaining: (why) => `You abstain: ${why}.`,
	abstainUndo: 'Take it back and score',
	closedAgreed: 'The score is closed while the sub-question is agreed.',
	closedLocked: 'The area is locked.'
};
