import type { Words } from '../sv.ts';

export const panel: Words['panel'] = {
	evaluator: (letter) => `Evaluator ${letter}`,
	nothingShared: 'No opened sub-question has scores by two or more yet.',
	withinNow: (n, of) => `${n} of ${of} sub-questions within the tolerance now.`,
	firstAbove: (name, points) => `${name} was on average ${points} percentage points above the panel’s median`,
	firstBelow: (name, points) => `${name} was on average ${points} percentage points below the panel’s median`,
	firstLevel: (name) => `${name} was on average at the panel’s median`,
	above: (name, points) => `${name} ${points} above`,
	below: (name, points) => `${name} ${points} below`,
	level: (name) => `${name} at it`,
	rangeSoFar: (low, high) =>
		`If each sub-question of the opened areas took the panel’s lowest or highest score: ${low}–${high}.`,
	strip: 'On average against the panel’s median in round 1, in percentage points',
	stripNow: 'On average against the panel’s median now, in percentage points',
	stripTable: 'On average against the panel’s median as a table',
	stricter: '← scores lower',
	milder: 'scores higher →',
	who: 'Evaluator',
	mark: 'Mark',
	againstMedian: 'Percentage points against the median',
	effect: (question) => `What the score of ${question} makes of the sum`,
	ifScore: 'If the score is',
	area: (area) => `Area ${area}`,
	total: 'Total',
	totalSoFar: 'Opened areas',
	taken: {
		lowest: 'the panel’s lowest',
		median: 'the median',
		highest: 'the panel’s highest',
		agreed: 'the agreed one',
		candidate: 'the one you try'
	},
	between: (low, high) => `(${low}–${high})`,
	try: (max) => `Try a score out of ${max}`,
	effectHint:
		'In brackets: if the other sub-questions took the panel’s lowest or highest score. What you try isn’t saved, and nobody else sees it.'
};
