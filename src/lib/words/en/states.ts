import type { Words } from '../sv.ts';

export const states: Words['states'] = {
	names: {
		locked: 'Locked',
		'not-assessed': 'Not assessed',
		reopened: 'Reopened',
		agreed: 'Agreed',
		untouched: 'Not started',
		'in-progress': 'In progress',
		ready: 'Ready to open',
		waiting: 'Waiting for scores',
		diverging: 'Diverging',
		near: 'Near',
		aligned: 'Aligned'
	},
	meanings: {
		locked: 'The area or the version is locked.',
		'not-assessed': 'Everyone has abstained. The draft says not assessed.',
		reopened: 'The agreement was opened again with a reason.',
		agreed: 'The score is saved and everyone has confirmed or filed a reservation.',
		untouched: 'Nobody has scored yet.',
		'in-progress': 'Somebody has scored, not everyone has handed in.',
		ready: 'Everyone has handed in.',
		waiting: 'Opened, but there are too few scores.',
		diverging: 'The difference is larger than the outer tolerance.',
		near: 'The difference lies between the inner and the outer tolerance.',
		aligned: 'The difference lies within the inner tolerance.'
	},
	handedInOf: (n, of) => `${n} of ${of} have handed in`,
	blindRound: (round) => `Blind round ${round}`,
	diverging: (n) => `${n} diverging`,
	areaDone: (n, of) => `${n} of ${of}`
};
