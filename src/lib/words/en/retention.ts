import type { Words } from '../sv.ts';

export const retention: Words['retention'] = {
	title: 'Deletion',
	lede: 'Notes and names are really deleted. What is left is proof: when, why and a checksum, but nothing of what was there.',
	afterLock: (days) =>
		days === 0
			? 'Notes and names are deleted on the day the evaluation is locked.'
			: `Notes and names are deleted ${days} days after the lock.`,
	on: (day) => `Notes and names are deleted on ${day}.`,
	past: (day) => `The day of deletion was ${day}.`,
	byDefault: 'That holds where nothing else is decided.',
	decided: (who, day, reason) => `${who} decided so on ${day}: ${reason}`,
	change: 'Change how long they are kept',
	days: 'Days after the lock',
	daysHint: 'From 0 to 365.',
	daysWrong: 'Write a whole number of days from 0 to 365.',
	reason: 'Reason',
	reasonHint: 'What was promised to those who were interviewed, or what has changed.',
	decide: 'Decide',
	saved: 'How long they are kept is changed.',
	nowDue: 'If that is a day that has been, everything is deleted within a minute.',
	proofs: 'Deleted',
	noProofs: 'Nothing is deleted yet.',
	kinds: {
		notes: 'Notes of an interview',
		lines: 'Lines of notes',
		names: 'The whole list of names',
		name: 'One name of the list'
	},
	because: {
		schedule: 'its day had come',
		person: 'the person asked for it',
		lead: 'a lead or an administrator decided it',
		restored: 'a restored backup had brought it back'
	},
	proof: (id) => `Proof ${id}`,
	sum: 'Checksum (SHA-256)',
	events: {
		days: (who) => `${who} changed how long notes and names are kept.`,
		name: (who) => `${who} deleted a name of the list.`,
		names: (who) => `${who} deleted the list of names.`,
		notes: (who) => `${who} deleted the notes of an interview because a person asked.`,
		lines: (who) => `${who} deleted lines of notes because a person asked.`,
		schedule: 'Notes or names of interviews were deleted on their day.',
		again: 'What was deleted before a backup was restored was deleted again.',
		person: (who) => `${who} looked up what is kept about somebody who was interviewed.`
	},
	person: {
		title: 'A person asks',
		link: 'A person asks',
		lede: 'Somebody who was interviewed wants to know what is kept about them, or to have it deleted. Search by the name or choose the role code. That you do so is logged, without the name.',
		search: 'Name or role code',
		searchHint: 'A part of the name is enough.',
		show: 'Show what is kept',
		whom: 'Person',
		nothing: 'No name and no role code fits that.',
		several: 'Several fit. Choose the one who asks.',
		noCode: 'No role code',
		found: (code) => `What is kept about ${code}`,
		nameRow: 'In the list of names',
		noName: 'There is no name in the list.',
		interviews: 'Interviews',
		noInterviews: 'The role code is in no interview.',
		lines: 'Lines of notes',
		noLines: 'No lines with the role code.',
		erasedNotes: (day) => `The notes were deleted on ${day}.`,
		evidence: 'Evidence from the interview',
		evidenceHint: 'Titles only: it is the evaluation’s own evidence, without who said it.',
		noEvidence: 'No evidence comes from the interview.',
		eraseName: 'Delete the name',
		eraseLines: (n) => (n === 1 ? 'Delete the line' : `Delete the ${n} lines`),
		eraseNotes: 'Delete all notes of the interview',
		eraseNotesHint:
			'Takes away all that was noted, also about others. Nobody can write notes there afterwards.',
		sure: 'I understand that it can’t be undone',
		done: 'It is deleted. The receipt below is for the person who asked.',
		receipt: 'Receipt of deletion',
		receiptOf: (municipality, year) => `Kommunkompassen, ${municipality} ${year}`,
		receiptText:
			'This has been deleted from Samsyn. The checksum shows what was deleted without telling it, and the deletion is made again if an older backup is restored.',
		print: 'Print the receipt',
		purgeAll: 'The list of names',
		names: (n) =>
			n === 0 ? 'The list of names is empty.' : n === 1 ? '1 name in the list.' : `${n} names in the list.`
	}
};
