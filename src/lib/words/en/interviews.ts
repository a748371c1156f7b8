import type { Words } from '../sv.ts';

export const interviews: Words['interviews'] = {
	title: 'Interviews',
	link: 'Interviews',
	lede: 'The groups you meet, by role code instead of name, and which questions each conversation must cover.',
	namesLink: 'The list of names',
	empty: 'No interviews are planned yet.',
	emptyHint:
		'Begin with the five groups that an evaluation usually meets. Groups, times, roles and questions can be changed afterwards.',
	emptyReadOnly: 'The team planned no interviews.',
	propose: 'Propose five groups',
	proposed: 'Five groups are in the plan.',
	planOne: 'Plan another interview',
	plan: 'Add to the plan',
	planned: 'The interview is in the plan.',
	change: 'Change the plan',
	changed: 'The plan is saved.',
	remove: 'Take the interview out of the plan',
	removeHint: 'Possible as long as nobody has opened the notes.',
	group: 'Group',
	groupHint: 'Who they are together, such as Heads of unit in schools. No names.',
	day: 'Day',
	starts: 'Begins',
	ends: 'Ends',
	place: 'Place',
	noDay: 'No time is set',
	when: (day, starts, ends) =>
		starts === null ? day : `${day} at ${starts}${ends === null ? '' : `–${ends}`}`,
	roles: 'Roles',
	rolesHint:
		'One line for each person: role code and role, as in “P1 Member of the majority”. The code is written first on the line in the notes. Names belong in the list of names.',
	rolesWrong: 'Begin each line with a role code: one to four letters and a number, each code once.',
	noRoles: 'No roles yet',
	present: 'From the team',
	presentHint: 'Those who are there take the notes together. Nobody else can open them.',
	nobodyPresent: 'Nobody from the team yet',
	former: 'somebody who has left the team',
	notes: 'Notes',
	mustCover: 'Questions to cover',
	mustCoverCount: (n) => (n === 1 ? '1 question to cover' : `${n} questions to cover`),
	ofArea: (n, of) => `${n} of ${of}`,
	uncovered: 'Questions that no interview covers',
	allCovered: 'Every question is covered by at least one interview.',
	persons: (words) =>
		`This may be personal data: ${words}. The plan is to hold role codes alone; names are written in the list of names.`,
	readOnly: 'The evaluation is locked, so the plan is no longer changed.',
	erased: (day) => `The notes were deleted on ${day}.`,
	wrong: {
		title: 'Write which group it is.',
		day: 'Choose a day of the calendar.',
		starts: 'Write the time as 09:30.',
		ends: 'The end must be later than the beginning.',
		place: 'The place is too long.',
		questions: 'One of the questions isn’t in the edition.',
		present: 'One of them is no longer on the team.'
	},
	groups: {
		majority: {
			title: 'Politicians, the majority',
			roles: [
				{ code: 'P1', description: 'Chair of the executive board' },
				{ code: 'P2', description: 'Member of the majority' }
			]
		},
		opposition: {
			title: 'Politicians, the opposition',
			roles: [
				{ code: 'O1', description: 'Leader of the opposition group' },
				{ code: 'O2', description: 'Member of the opposition' }
			]
		},
		leaders: {
			title: 'Leading officials',
			roles: [
				{ code: 'L1', description: 'Head of the administration' },
				{ code: 'L2', description: 'Head of a department' }
			]
		},
		units: {
			title: 'Heads of unit',
			roles: [
				{ code: 'E1', description: 'Head of unit in schools' },
				{ code: 'E2', description: 'Head of unit in care' }
			]
		},
		unions: {
			title: 'Union representatives',
			roles: [
				{ code: 'F1', description: 'Representative of the employees' },
				{ code: 'F2', description: 'Representative of the employees' }
			]
		}
	},
	guide: {
		title: 'Interview guide',
		lede: 'What the interview must cover comes first, with what has least evidence on top.',
		must: 'Must be covered here',
		uncovered: 'Little evidence, and no interview covers them',
		thin: 'Little evidence, but other interviews cover them',
		nothing: 'Choose questions in the plan, and the conversation gets a guide.',
		missing: (kinds) => `lacks ${kinds}`,
		whole: 'has evidence of all three kinds',
		kinds: { interview: 'an interview', document: 'a document', website: 'a website' },
		more: (n) => `${n} more`,
		print: 'Print the guide',
		room: 'Room for answers'
	},
	names: {
		title: 'The list of names',
		lede: 'Who is behind each role code. Only the team sees the list. It is in no log, export or search, and it is deleted together with the notes.',
		none: 'No role codes are planned yet.',
		noneHint: 'The role codes come from the plan of the interviews.',
		code: 'Role code',
		role: 'Role',
		name: 'Name',
		contact: 'Contact',
		contactHint: 'E-mail or telephone, where you need it.',
		empty: 'No name',
		keep: 'Save the name',
		keepOf: (code) => `Save the name of ${code}`,
		kept: (code) => `The name of ${code} is saved.`,
		changeOf: (code) => `Write the name of ${code}`,
		purge: 'Delete',
		purgeOf: (code) => `Delete the name of ${code}`,
		purged: (code) => `The name of ${code} is deleted.`,
		purgeAll: 'Delete the whole list of names',
		purgeAllHint: 'This can’t be undone. Proof of the deletion is kept, with nothing of what is deleted.',
		purgeAllSure: 'I understand that the names can’t be brought back',
		purgedAll: 'The list of names is deleted.',
		readOnly: 'The evaluation is locked: nothing is added to the list, but it can be deleted.',
		nameWrong: 'Write a name, at most 120 characters.',
		unplanned: 'The role code is no longer in the plan'
	},
	events: {
		planned: (who) => `${who} planned an interview.`,
		proposed: (who) => `${who} put the five usual groups into the plan of the interviews.`,
		changed: (who) => `${who} changed the plan of an interview.`,
		removed: (who) => `${who} took an interview out of the plan.`,
		nameKept: (who) => `${who} wrote in the list of names.`
	}
};
