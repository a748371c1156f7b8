import type { Words } from '../sv.ts';

export const workspace: Words['workspace'] = {
	scores: 'Scores',
	question: 'Sub-question',
	questions: 'Sub-questions',
	state: 'State',
	points: 'Points',
	max: 'Max',
	percent: 'Percent',
	median: 'median',
	medianOfRound: (round) => `median round ${round}`,
	agreed: 'agreed',
	own: 'your score',
	sum: 'Sum',
	of: (max) => `of ${max}`,
	beforeRounding: (points) => `${points} before rounding`,
	rounding: 'Points are rounded and therefore do not always add up to the area’s points.',
	interval: (low, high) => `${low}–${high} if each sub-question took the panel’s lowest or highest`,
	fictional: 'Individual scores, reasons and texts in this evaluation are made up for the demo.',
	sealedNote:
		'Sealed. Nobody else sees your scores until you open the area together, not even the project lead.',
	agreedOf: (n, of) => `${n} of ${of} agreed`,
	evidence: 'Evidence',
	comments: 'Comments',
	history: 'History',
	round: (round) => `round ${round}`,
	abstains: (names) => `${names} abstains`,
	notCounted: 'not counted',
	meeting: 'To the meeting'
};
