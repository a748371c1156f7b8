import type { Words } from '../sv.ts';

export const notices: Words['notices'] = {
	title: 'Notifications',
	letters: 'Letters about what happens',
	lettersHint:
		'The letters say what has happened and where it can be read. None come between 18 and 7, on weekends or on Swedish holidays.',
	noAddress: 'You have no confirmed e-mail address here, so no letters can be sent to you.',
	wishes: { hourly: 'at most one an hour', daily: 'one a day, at 8', never: 'no letters' },
	subject: (n, evaluation) =>
		n === 1 ? `One thing happened in ${evaluation}` : `${n} things happened in ${evaluation}`,
	subjectOfSeveral: (n, evaluations) => `${n} things happened in ${evaluations} evaluations`,
	greeting: 'Hello. This has happened in Samsyn since last time.',
	farewell: (link) => `Choose how often the letters come here:\n\n${link}`,
	happened: {
		released: (n, day) =>
			`${n === 1 ? 'A draft is' : `${n} drafts are`} released for fact-checking.${day === null ? '' : ` The last day is ${day}.`}`,
		'deadline-near': (n, day) =>
			day === null ? 'The last day of the review is drawing near.' : `The last day of the review is ${day}.`,
		'deadline-moved': (n, day) =>
			day === null ? 'The last day of the review is changed.' : `The last day of the review is now ${day}.`,
		withdrawn: (n) => (n === 1 ? 'A draft is withdrawn.' : `${n} drafts are withdrawn.`),
		'comments-sent': (n) =>
			n === 1 ? 'The municipality has sent comments.' : `The municipality has sent comments ${n} times.`,
		answered: (n) => (n === 1 ? 'One comment is answered.' : `${n} comments are answered.`),
		reopened: (n) => (n === 1 ? 'One question is reopened.' : `${n} questions are reopened.`),
		mentioned: (n) => (n === 1 ? 'You are mentioned in a comment.' : `You are mentioned in ${n} comments.`),
		locked: () => 'The version is locked.',
		'unlock-asked': () =>
			'Somebody has asked for the version to be unlocked. Somebody other than whoever asked decides.',
		unlocked: () => 'The version is unlocked.',
		'requests-sent': (_n, day) =>
			`The evaluation team has sent questions to the municipality.${day === null ? '' : ` Answers are asked for by ${day}.`}`,
		'requests-near': (_n, day) =>
			day === null
				? 'The day to answer the team’s questions is drawing near.'
				: `The team’s questions are to be answered by ${day}.`,
		'requests-moved': (_n, day) =>
			day === null
				? 'The day to answer the team’s questions is changed.'
				: `Answers to the team’s questions are now asked for by ${day}.`,
		'request-withdrawn': (n) =>
			n === 1
				? 'A question to the municipality is withdrawn.'
				: `${n} questions to the municipality are withdrawn.`,
		'answers-sent': (n) =>
			n === 1
				? 'The municipality has sent answers to the team’s questions.'
				: `The municipality has sent answers ${n} times.`
	},
	waits: {
		review: (day) => `Review the draft by ${day}`,
		answers: (n) =>
			n === 1 ? 'One answer to your comment to read' : `${n} answers to your comments to read`,
		drafts: (n) => (n === 1 ? 'One comment to send' : `${n} comments to send`),
		deadline: (day) => `The municipality’s last day to review is ${day}`,
		'deadline-over': (day) => `The municipality’s last day to review was ${day}`,
		comments: (n) =>
			n === 1
				? 'One comment from the municipality to answer'
				: `${n} comments from the municipality to answer`,
		unlock: 'A request for an unlock to decide on',
		mentions: (n) => (n === 1 ? 'One comment mentions you' : `${n} comments mention you`),
		'request-answers': (n) =>
			n === 1
				? 'One answer from the municipality to consider'
				: `${n} answers from the municipality to consider`,
		'requests-overdue': (n) =>
			n === 1
				? 'One request to the municipality is unanswered after its last day'
				: `${n} requests to the municipality are unanswered after their last day`,
		'request-proposals': (n) =>
			n === 1
				? 'One proposed request to send to the municipality'
				: `${n} proposed requests to send to the municipality`,
		requests: (n, day) =>
			n === 1
				? `One question from the evaluation team to answer by ${day}`
				: `${n} questions from the evaluation team to answer, the first by ${day}`,
		'request-drafts': (n) => (n === 1 ? 'One prepared answer to send' : `${n} prepared answers to send`)
	}
};
