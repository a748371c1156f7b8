import type { Words } from '../sv.ts';

export const references: Words['references'] = {
	tools: { reference: 'Tie to a question or evidence', star: 'Good practice' },
	dialog: {
		title: 'Tie to a question or evidence',
		filter: 'Search questions and evidence',
		hint: 'Type to search, choose with the arrow keys and press Enter.',
		choices: 'Questions and evidence',
		questions: 'The area’s questions',
		evidence: 'Evidence',
		none: 'Nothing matches. Type something else.',
		noEvidence: 'No evidence has been added yet.',
		more: (count) => `${count} more. Type more to find them.`,
		found: (count) => (count === 1 ? '1 to choose' : `${count} to choose from`),
		choose: 'Tie'
	},
	kinds: { interview: 'Interview', document: 'Document', website: 'Website' },
	mark: {
		question: (id) => `Belongs to question ${id}`,
		questionIs: (id, text) => `Belongs to question ${id}: ${text}`,
		evidence: (title) => `Rests on the evidence ${title}`,
		goneShort: 'removed',
		gone: 'The evidence is no longer there',
		waiting: 'Rests on evidence',
		waitingShort: 'evidence',
		star: 'Good practice',
		remove: (what) => `Remove: ${what}`
	}
};
