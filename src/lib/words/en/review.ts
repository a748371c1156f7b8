import { calendarDayWords } from '../calendar-day.ts';
import type { Words } from '../sv.ts';

export const review: Words['release']['review'] = {
	title: 'Draft for fact-checking',
	day: calendarDayWords('en-GB'),
	lede: (name, n, when) => `${name}, draft ${n}, released ${when}.`,
	until: (day) => `Read, correct facts and send comments by ${day}.`,
	daysLeft: (days) =>
		days === 0
			? 'Today is the last day.'
			: days === 1
				? 'You have one working day left.'
				: `You have ${days} working days left.`,
	over: (day) => `The time for review ended on ${day}.`,
	overHint: 'Tell the project lead if you need more time.',
	extended: (day, reason) => `You have been given more time, until ${day}. Reason: ${reason}`,
	official:
		'The draft is an official document (allmän handling) of the municipality once you have received it, although it is a draft. Your comments reach the evaluators only when you send them, and then become official documents of yours.',
	steps: 'What happens when',
	stepReleased: 'You get the draft',
	stepReview: 'You check the facts',
	stepReviewBy: (day) => `until ${day}`,
	stepAnswers: 'Each comment is answered, and the report is locked',
	stepLocked: 'The report is locked',
	stepAfter: 'after that',
	stepPublished: 'The result becomes public',
	contents: 'Contents',
	summary: 'Summary',
	total: 'Total',
	totalOf: (points, max) => `${points} of ${max} points`,
	noTotal: 'The total is added up when every question is agreed.',
	perArea: 'Points by area',
	area: 'Area',
	areaOf: (area) => `Area ${area}`,
	pointsOf: (max) => `of ${max} points`,
	general: 'General',
	strengths: 'Strengths',
	improvements: 'Areas for improvement',
	noText: 'No text yet. The evaluators have left this section open.',
	perQuestion: 'Points by question',
	leftOpen: 'left open',
	file: 'File for the registry',
	fileHint: 'One HTML file with the whole draft and facts about the document. It opens and prints anywhere.',
	withdrawnTitle: 'The draft is withdrawn',
	withdrawn: (when) => `The evaluators withdrew the draft on ${when}. It is not to be reviewed any more.`,
	withdrawnReason: (reason) => `Reason: ${reason}`,
	withdrawnHint:
		'If you have registered the draft, your own rules apply to it. You will hear when a new draft is ready.',
	newer: 'There is a newer draft.',
	toNewer: 'To the new draft',
	lockedTitle: 'The report is locked',
	locked: 'The review is over. The draft stays as it was.',
	toFinal: 'Read the locked report',
	finalTitle: 'The locked report',
	finalLede: (name, when) => `${name}, locked ${when}.`,
	toDraft: 'To the draft and the answers',
	checksum: 'Checksum (SHA-256)',
	asTeam: 'This is how the municipality’s contacts see the draft.',
	news: {
		withdrawn: 'The evaluators have withdrawn the draft.',
		locked: 'The report is locked. You can read the locked report.',
		unlocked: 'The report has been unlocked again.',
		extended: (day) => `You have been given more time, until ${day}.`,
		newer: 'A new draft has been released.',
		sent: (who) => `${who} has sent your comments.`
	},
	final: {
		official: 'The locked report is an official document of the municipality once you have received it.',
		reopened:
			'The report has been unlocked again. This is how it stood when it was locked; the locked version remains. When the report is locked anew it is shown here.',
		changed: 'What has changed since the draft',
		changedFrom: (n) => `Compared with draft ${n}.`,
		file: 'The locked file',
		fileHint:
			'The file has the report’s content, checksum and signature. It is read by computers, and can show that the report has not been changed.',
		checksum: 'Checksum of the content (SHA-256)'
	},
	document: {
		identifier: 'Document',
		municipality: 'Municipality',
		edition: 'Edition of Kommunkompassen',
		released: 'Released',
		deadline: 'Last day for comments as set at the release',
		version: 'Version',
		creator: 'Made by',
		creatorValue: (name) => `The evaluation team for ${name}`,
		facts: 'About the document',
		draft: 'Draft for fact-checking. The contents may change before the report is locked.'
	}
};
