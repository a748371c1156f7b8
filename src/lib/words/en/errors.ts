import type { Words } from '../sv.ts';

export const errors: Words['errors'] = {
	forbidden: {
		title: 'You do not have access to the page',
		text: 'It belongs to an evaluation that you are not part of, or needs another role. Ask the project lead for an invitation.'
	},
	notFound: {
		title: 'The page does not exist',
		text: 'The address may be misspelt, or the page has been removed.'
	},
	internal: {
		title: 'Internal error',
		text: 'Something went wrong on our side. What you have written is still there. Try again in a while.',
		id: (id) => `Mention ${id} if you write to us about the error.`
	},
	other: { title: 'That did not work', text: 'Try again.' },
	toEvaluations: 'To my evaluations',
	toStart: 'To the start page',
	tryAgain: 'Try again',
	formTitle: (n) => (n === 1 ? 'One entry needs correcting' : `${n} entries need correcting`)
};
