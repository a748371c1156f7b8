import type { Words } from '../sv.ts';

export const olderReport: Words['olderReport'] = {
	title: 'Bring in an older report',
	lede: 'Bring in the report of an earlier evaluation. You see what was read, correct it and choose what to keep. Nothing is kept before that.',
	link: 'Bring in an older report',
	before: 'Has the municipality been evaluated before?',
	file: 'File',
	fileHint: 'Text file (.txt), Word (.docx) or JSON (.json), at most 10 MB.',
	text: 'Or paste the report’s text',
	textHint: 'All of the text, with the table of points.',
	nothing: 'Choose a file or paste text.',
	both: 'Choose either a file or pasted text, not both.',
	emptyFile: 'The file is empty. Choose another one.',
	unreadable: 'The file can’t be read. Save it anew as .docx or .txt and try again.',
	tooLarge: 'The file is larger than 10 MB. Take pictures out of it, or save it as text.',
	read: 'Read it',
	pasted: 'Pasted text',
	waiting: 'Read and not kept yet',
	waitingHint: 'Only you see them. They are removed after seven days, and the oldest when more than 20 wait.',
	waitsUntil: (day) => `Removed on ${day}`,
	kept: (names) => `Kept as earlier evaluation: ${names}.`,
	beginFrom: (name) => `Begin a new evaluation from ${name}`,
	discarded: 'The reading is discarded. Nothing was kept.',

	review: 'Look through the reading',
	reviewLede:
		'Compare with the source, correct what went wrong and choose what to do with each evaluation. An empty field means that it isn’t known.',
	readFrom: (name) => `Read from ${name}`,
	none: 'No evaluation was found in the file. The lines below show what was in it. Discard the reading and try another file.',
	evaluation: (n, all) => (all === 1 ? 'The evaluation' : `Evaluation ${n} of ${all}`),
	municipality: 'Municipality',
	municipalityHint: 'Write the beginning of the name, or the municipality’s code.',
	municipalityMissing: 'Write which municipality the report is about.',
	municipalityUnknown: (name) =>
		`We find no municipality called ${name}. Choose from the list, or tick that it isn’t there.`,
	unlisted: 'The municipality isn’t in the list',
	year: 'Year',
	yearWrong: 'Write the year with four digits, between 1999 and 2100.',
	edition: 'Edition',
	editionHint: 'The edition’s areas and questions decide what can be kept.',
	editionNone: 'Choose an edition',
	editionMissing: 'Choose the edition that the report was made by.',
	total: 'Total points',
	points: 'Points',
	pointsHint: 'As they are printed: whole points and whole percent.',
	achieved: 'Achieved',
	max: 'Max',
	percent: 'Percent',
	place: 'Area and question',
	area: (number, title) => (title === null ? `Area ${number}` : `${number}. ${title}`),
	question: (id, text) => (text === null ? id : `${id} ${text}`),
	texts: 'Headings and texts',
	textsHint:
		'An empty line between paragraphs. Points begin with “- ”, numbered ones with “1. ”, lists within with two spaces more, headings with “## ”.',
	headings: 'Headings, one a line',
	sections: { general: 'General', strengths: 'Strengths', improvements: 'Areas for improvement' },
	edit: (section) => `Change the text: ${section}`,
	noText: 'No text.',
	counts: (headings, words) =>
		`${headings === 1 ? '1 heading' : `${headings} headings`}, ${words === 1 ? '1 word' : `${words} words`}`,
	inSource: 'Show in the source',
	inSourceOf: (area) => `Show area ${area} in the source`,

	notWhole: 'Write a whole number. Printed points have no decimals.',
	notNumber: 'Write a whole number, or leave the field empty.',
	tooMuch: (max) => `At most ${max} by the edition.`,
	percentWrong: 'Write whole percent between 0 and 100.',
	unknownArea: (area) =>
		`The edition has no area ${area}. Choose another edition, or empty all of the area’s fields.`,
	unknownQuestion: (id) =>
		`The edition has no question ${id}. Choose another edition, or empty the row’s fields.`,
	nothingToKeep: 'There are no points and no texts to keep.',
	tooLong: (most) =>
		`Too long: at most ${most.toLocaleString('en-GB')} characters can be kept. Shorten it and try again.`,
	reportTooLarge:
		'The report is too large: at most 200 kB can be kept as an earlier evaluation. Shorten the texts, or choose “Leave out”.',

	contradictions: 'Doesn’t agree',
	totalOff: (told, sum) => `The total is ${told}, but the areas add up to ${sum}.`,
	areaOff: (area, told, sum) => `Area ${area} has ${told} points, but the questions add up to ${sum}.`,
	rounded: (areas) =>
		`The questions don’t add up exactly to the area’s points in area ${areas}. The difference is no more than rounding can make.`,
	percentOff: (place, told, percent) =>
		`${place}: the report says ${told}%, but the points come to ${percent}%.`,
	maxOff: (place, told, max) => `${place}: it says max ${told}, but the edition has ${max}.`,
	placeOf: (area, question) => (question === null ? `Area ${area}` : `Question ${question}`),

	choice: 'What is to be done?',
	choices: {
		keep: 'Keep as an earlier evaluation',
		begin: 'Begin a new evaluation from it',
		leave: 'Leave out'
	},
	beginHint: 'It is kept as an earlier evaluation too. No points are carried over.',
	oneBegins: 'Choose only one evaluation to begin a new one from.',
	nothingChosen: 'Choose at least one evaluation to keep, or discard the reading.',
	submit: 'Do what is chosen',
	save: 'Save the changes for later',
	saved: 'The changes are saved in the reading. Nothing is kept as an earlier evaluation yet.',
	discard: 'Discard the reading',
	differsTitle: (n) =>
		n === 1
			? 'One evaluation is here already and says something else'
			: 'The evaluations are here already and say something else',
	differs: (name) => `${name} is here already, and says something else. Nothing was kept.`,
	differsIn: 'What differs',
	difference: (place, stored, brought) => `${place}: kept ${stored}, here ${brought}`,
	textDiffers: (area, section) => `Area ${area}, ${section}: another text is kept`,
	headingsDiffer: (area, headings) => `Area ${area}: other headings are kept, ${headings}`,
	storedText: (area, section) => `The kept text: area ${area}, ${section}`,
	replace: 'Replace what differs by what stands here',
	replaceNot:
		'Only an administrator can replace what is kept already. Choose “Leave out” to keep what is there, or put right here what differs.',
	ofTotal: 'The total',
	of: { achieved: 'achieved', max: 'max', percent: 'percent' },

	source: 'The source',
	sourceLines: 'The source’s lines',
	noLines: 'The file is data, not text: it has no lines to show.',
	show: 'Show lines',
	showAll: 'All',
	showUnrecognised: 'To check',
	showRead: 'Read',
	unrecognised: 'To check',
	unrecognisedCount: (n) => (n === 1 ? '1 remark' : `${n} remarks`),
	allRecognised: 'All lines were recognised and nothing is missing.',
	line: (n) => `Line ${n}`,
	kinds: {
		nothing: 'not used',
		front: 'introduction',
		area: 'area',
		heading: 'heading',
		points: 'points',
		text: 'text',
		question: 'question',
		total: 'total',
		unrecognised: 'not recognised'
	},
	inArea: (kind, area) => `${kind}, area ${area}`,
	ofEvaluation: (kind, n) => `${kind} (evaluation ${n})`,

	seed: 'Put its texts in as a starting point',
	seedHint: (name) =>
		`The texts of ${name} are put into the areas that the edition compares with. Reword them; no points are carried over.`,
	seedNone: (name) =>
		`The edition doesn’t say which areas match those of ${name}, so the texts can’t be put in.`,
	seedOther: (name) => `The texts are about ${name}. Choose that municipality, or untick the box.`,
	fromEarlier: (name) => `From ${name}, which is kept as an earlier evaluation.`
};
