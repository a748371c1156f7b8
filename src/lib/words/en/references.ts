import type { Words } from '../sv.ts';

export const references: Words['references'] = {
	tools: { reference: 'Tie to a sub-question or evidence', star: 'Good practice' },
	dialog: {
		title: 'Tie to a sub-question or evidence',
		filter: 'Search sub-questions and evidence',
		hint: 'Type to search, choose with the arrow keys and press Enter.',
		choices: 'Sub-questions and evidence',
		questions: 'The area’s sub-questions',
		evidence: 'Evidence',
		none: 'Nothing matches. Type something else.',
		noEvidence: 'No evidence has been added yet.',
		more: (count) => `${count} more. Type more to find them.`,
		found: (count) => (count === 1 ? '1 to choose' : `${count} to choose from`),
		choose: 'Tie'
	},
	checks: {
		title: 'Worth looking over',
		fewStrengths: (percent, strengths) =>
			`The area has ${percent}% but ${strengths === 0 ? 'no strength' : 'only one strength'}.`,
		noImprovement: (percent) => `The area has ${percent}% but no area for improvement.`,
		noStrengthOf: (question, percent) => `${question} has ${percent}% but no strength.`,
		noImprovementOf: (question, percent, strengths) =>
			strengths === 0
				? `${question} has ${percent}% but no area for improvement.`
				: `${question} has ${percent}% – ${strengths === 1 ? 'one strength' : `${strengths} strengths`} but no area for improvement.`,
		untied: (count) =>
			count === 1
				? 'One point is tied to no sub-question and no evidence.'
				: `${count} points are tied to no sub-question and no evidence.`,
		noEvidence: (count) =>
			count === 1
				? 'One point is unsupported: its sub-question has no evidence.'
				: `${count} points are unsupported: their sub-questions have no evidence.`,
		outdated: (questions) =>
			`The text has not changed since the points were settled for ${questions.join(', ')}.`
	},
	kinds: { interview: 'Interview', document: 'Document', website: 'Website' },
	mark: {
		question: (id) => `Belongs to sub-question ${id}`,
		questionIs: (id, text) => `Belongs to sub-question ${id}: ${text}`,
		evidence: (title) => `Rests on the evidence ${title}`,
		goneShort: 'removed',
		gone: 'The evidence is no longer there',
		waiting: 'Rests on evidence',
		waitingShort: 'evidence',
		star: 'Good practice',
		remove: (what) => `Remove: ${what}`
	}
};
