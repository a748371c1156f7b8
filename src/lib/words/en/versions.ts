import type { Words } from '../sv.ts';

export const versions: Words['versions'] = {
	title: 'Versions',
	link: 'Versions',
	lede: 'Points and text together, as they were. A version never changes.',
	none: 'No version is kept yet. The project lead keeps one when you want to be able to go back or compare.',
	kinds: { named: 'Named', release: 'Draft for fact-checking', locked: 'Locked version' },
	number: 'No.',
	name: 'Name',
	kind: 'Kind',
	made: 'Kept',
	by: 'By',
	why: 'Why',
	numbered: (n) => `Version ${n}`,
	called: (n, name) => `${n} ${name}`,
	somebody: 'somebody',
	checksum: 'Checksum (SHA-256)',
	now: 'Now',
	make: {
		title: 'Keep a version',
		hint: 'Everything agreed and all text is kept under a name. The work goes on as before.',
		name: 'Name',
		nameHint: 'For instance “Before the meeting of 12 March”.',
		reason: 'Why',
		submit: 'Keep the version',
		done: 'The version is kept.',
		nameMissing: 'Give the version a name.',
		leadOnly: 'The project lead keeps versions.'
	},
	compare: {
		title: 'Compare',
		titleOf: (from, to) => `Difference: ${from} → ${to}`,
		from: 'From',
		to: 'To',
		submit: 'Show the difference',
		withNow: 'Compare with now',
		withBefore: 'Compare with the one before',
		swap: 'The other way round',
		same: 'They are alike. No points and no words differ.',
		print: 'Print',
		summary: (points, sections) =>
			`${points === 1 ? 'One question' : `${points} questions`} with other points, ${
				sections === 1 ? 'one text' : `${sections} texts`
			} with other words.`,
		reading: 'What was added is underlined after a plus, what was taken away is struck through after a minus.'
	},
	points: {
		title: 'Points',
		question: 'Question',
		before: 'Before',
		after: 'After',
		change: 'Change',
		none: 'none',
		sum: 'Sum as printed',
		total: 'Total as printed',
		notAll: 'not everything is agreed',
		up: (points) => `+${points}`,
		down: (points) => `−${points}`,
		came: 'new',
		went: 'taken away',
		unchanged: 'unchanged'
	},
	text: {
		counts: (inserted, deleted) => `+${inserted} −${deleted} words`,
		countsRead: (inserted, deleted) =>
			`${inserted === 1 ? 'one word' : `${inserted} words`} added, ${deleted === 1 ? 'one' : deleted} taken away`,
		inserted: 'added:',
		deleted: 'taken away:',
		endOf: 'end',
		lineInserted: 'new line:',
		lineDeleted: 'line taken away:',
		unchangedLines: (n) => (n === 1 ? 'One unchanged line' : `${n} unchanged lines`),
		was: (shape) => `a ${shape} before`,
		shapes: { paragraph: 'paragraph', heading: 'heading', bullet: 'point', letter: 'sub-point' },
		empty: 'No text.'
	},
	restore: {
		open: 'Restore this text',
		title: (section, area) => `Restore ${section}, area ${area}`,
		hint: 'The text is put in as a new edit. What stands there now remains in the history.',
		whatChanges: 'This changes in the text as it is now:',
		same: 'The text is like that already.',
		submit: 'Restore',
		done: 'The text is restored.'
	},
	history: {
		link: 'History',
		ofQuestion: (question) => `History: question ${question}`,
		ofSection: (area, section) => `History: ${section}, area ${area}`,
		lede: 'Who did what, the latest first. What reasons say and what stands on the score sheets is not here.',
		noQuestion: 'Nothing has happened to the question yet.',
		noText: 'Nobody has written here yet.',
		scored: (who, before, after) => `${who} changed their score from ${before} to ${after}.`,
		scoredFirst: (who, after) => `${who} gave ${after}.`,
		scoreTaken: (who, before) => `${who} took away their score, which was ${before}.`,
		rationale: (who) => `${who} changed their reason or how sure they are.`,
		agreedOn: (points, max) => `Points: ${points} of ${max}.`,
		wrote: (who) => `${who} wrote.`,
		given: 'The text was put in.',
		showWords: 'Show the words',
		until: (from, to) => `${from} – ${to}`,
		earlier: (n) => (n === 1 ? 'Show one earlier event' : `Show ${n} earlier events`),
		unread: 'The history couldn’t be read. Try again when the connection is back.',
		again: 'Try again'
	},
	since: {
		title: 'Since you were last here',
		when: (when) => `Since ${when}`,
		scores: (n) => (n === 1 ? 'one score changed' : `${n} scores changed`),
		points: (n) => (n === 1 ? 'one new point' : `${n} new points`),
		texts: (n) => (n === 1 ? 'one text changed' : `${n} texts changed`),
		areas: (n) => (n === 1 ? 'one area opened' : `${n} areas opened`),
		comments: (n) => (n === 1 ? 'one comment' : `${n} comments`),
		evidence: (n) =>
			n === 1 ? 'one sub-question with new evidence' : `${n} sub-questions with new evidence`,
		next: 'Next change',
		markSeen: 'Mark all as seen',
		marked: 'Everything is marked as seen.',
		notMarked: 'The server does not answer, so nothing is marked as seen. Try again in a moment.',
		all: (n) => `All ${n}`,
		at: (n, of) => `${n} of ${of}`,
		last: 'That was the last change.',
		nothing: 'Nothing is new since you were last here.',
		score: (who, question) => `${question}: ${who} changed the score`,
		agreed: (who, question) => `${question}: ${who} proposed an agreement`,
		reopened: (who, question) => `${question}: ${who} reopened it`,
		round: (question) => `${question}: a blind round ended`,
		revealed: (who, area) => `Area ${area}: ${who} opened the scores`,
		point: (who, section, words) => `${section}: ${who} wrote “${words}”`,
		text: (who, section) => `${section}: ${who} changed the text`,
		place: (area, what) => `Area ${area}, ${what}`,
		area: (area) => `Area ${area}`,
		comment: (who, place, words) => `${place}: comment by ${who}, “${words}”`,
		evidenceOn: (who, question, title) =>
			title === null
				? `${question}: new evidence by ${who}`
				: `${question}: new evidence by ${who}, “${title}”`
	},
	events: {
		made: (who) => `${who} kept a version.`,
		restored: (who, area) => `${who} restored a text in area ${area} from a version.`
	}
};
