import type { Words } from '../sv.ts';

export const training: Words['training'] = {
	title: 'Training',
	link: 'Training',
	lede: 'Calibrate on a made-up municipality before you go to a real one.',
	about: [
		'Tallvika doesn’t exist. Each sub-question has two or three facts from interviews, documents and the website, so that you can score all 45 in an evening. The facts are in Swedish.',
		'You score alone and sealed and hand in area by area, just as otherwise. When an area is opened the key is shown beside your score: the expected score, what is a fair reading of the evidence, and why.',
		'You can train alone, or add colleagues under Team and settings and hold a whole meeting with minutes. A training never counts in results, means or comparisons.'
	],
	start: 'Begin a training',
	mayNot: 'Trainings are begun by members of a team. Ask a project lead to add you.',
	own: 'Your trainings',
	noOwn: 'You have no training yet.',
	toKey: 'Key',
	here: 'This is a training on a made-up municipality.',
	keyTitle: 'Key',
	keyLede: 'What was expected, beside what you handed in.',
	keyHidden: (n) =>
		n === 1
			? 'One more sub-question is shown when you have handed in and the area is opened.'
			: `${n} more sub-questions are shown when you have handed in and the area is opened.`,
	nothingYet: 'Nothing is shown yet. Hand in an area and open it, and its key is shown here.',
	aim: 'How you did',
	level: 'On average you were at the expected score.',
	above: (points) => `On average you were ${points} percentage points above the expected score.`,
	below: (points) => `On average you were ${points} percentage points below the expected score.`,
	spread: (points) => `Your differences vary by ${points} percentage points round that (standard deviation).`,
	within: (n, of) => `${n} of ${of} scores are a fair reading of the evidence.`,
	aimHint:
		'The first figure tells whether you score high or low, the second whether you are even. The key is what a practised panel would come to, not a truth: if you agree on something else, the reasons are what matters.',
	question: 'Sub-question',
	expected: 'Expected',
	band: 'Fair',
	bandOf: (from, to) => `${from}–${to}`,
	yours: 'You',
	difference: 'Difference in percentage points',
	agreed: 'Agreed',
	inside: 'fair',
	outside: 'outside'
};
