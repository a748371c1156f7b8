import type { Words } from '../sv.ts';

export const keys: Words['keys'] = {
	title: 'Keys',
	open: 'Show keys',
	hint: 'The keys work when you are not writing in a field.',
	offHint: 'Single letters can be turned off in your settings.',
	off: 'Single letters are turned off in your settings.',
	what: {
		next: 'next sub-question',
		previous: 'previous sub-question',
		digits: 'write the score',
		unit: 'switches points and percent',
		rationale: 'to the rationale',
		evidence: 'to the evidence',
		handIn: 'hands in the area',
		area: 'goes to area 1–8',
		follow: 'follows or leaves the facilitator',
		agree: 'agrees on the median, confirms',
		reserve: 'reservation',
		nextChange: 'next change since last time',
		comment: 'comments on what is selected or open',
		reference: 'ties the text to a question or evidence',
		star: 'marks a strength as good practice',
		preview: 'shows and hides how the area will print',
		undo: 'undoes',
		help: 'shows this list'
	}
};
