import type { Words } from '../sv.ts';

export const unsent: Words['unsent'] = {
	title: 'This was not accepted',
	lede: 'Something changed before what you wrote arrived. Nothing has been removed. Choose what to do with each part.',
	score: (question) => `Your score on ${question}`,
	text: (area, section) => `Text in area ${area}, ${section}`,
	notes: 'Notes of an interview',
	now: 'It now says',
	yours: 'You wrote',
	putIn: 'Put in',
	putInDone: 'Put in.',
	copy: 'Copy',
	discard: 'Discard',
	closed: 'The part is closed, so the text can only be copied.',
	later: 'Keep for later',
	done: 'Everything is taken care of.'
};
