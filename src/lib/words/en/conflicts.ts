import type { Words } from '../sv.ts';

export const conflicts: Words['conflicts'] = {
	title: 'Conflicts of interest',
	lede: 'Whoever has a conflict of interest with the municipality is not on the team. Whoever has one on a question does not score it, and takes part neither in agreeing on it nor in confirming it.',
	own: 'Your declaration',
	notDeclared: 'You have not declared a conflict of interest, or that you have none.',
	declared: (when) => `You last declared ${when}.`,
	noneOwn: 'You have declared no conflict.',
	withMunicipality: 'Conflict with the municipality',
	onQuestion: (question) => `Conflict on ${question}`,
	since: (when) => `declared ${when}`,
	none: 'No conflict',
	noneTitle: 'I have no conflict of interest',
	noneMore: 'I have no other conflict than I have declared',
	noneHint: 'The declaration is kept with today’s date. Should you come to have one later, declare it here.',
	noneSubmit: 'Declare that I have none',
	noneMoreSubmit: 'Declare that I have no other',
	noneNow: 'The declaration is saved.',
	questionTitle: 'I have a conflict on a question',
	question: 'Question',
	questionSubmit: 'Declare the conflict on the question',
	questionNow: (question) => `The conflict on ${question} is declared. You take no part there.`,
	municipalityTitle: 'I have a conflict with the municipality',
	municipalityHint:
		'You leave the team at once and cannot join it again. Your scores and texts remain under your name, but the scores do not count.',
	understood: 'I understand that I leave the team',
	understoodMissing: 'Confirm that you understand that you leave the team.',
	municipalitySubmit: 'Declare the conflict and leave the team',
	reason: 'Reason',
	reasonHint: 'The project lead reads the reason. Nobody else sees it.',
	reasonLine: (reason) => `Reason: ${reason}`,
	withdraw: 'Take back',
	withdrawOf: (question) => `Take back the conflict on ${question}`,
	withdrawNow: (question) => `The conflict on ${question} is taken back.`,
	lastLead:
		'You are the only one who leads the evaluation. Let somebody else on the team become project lead first, and declare the conflict then.',
	closed: 'The evaluation is locked. Nothing more can be declared.',
	register: 'The register',
	registerHint: 'Only the project lead sees the reasons, and everybody their own.',
	person: 'Person',
	stands: 'Declared',
	when: 'When',
	missing: 'Has not declared',
	missingCount: (n) =>
		n === 0
			? 'Everybody on the team has declared.'
			: n === 1
				? '1 has not declared.'
				: `${n} have not declared.`,
	left: 'has left the team',
	waits: 'Declare a conflict of interest, or that you have none',
	events: {
		none: (who) => `${who} declared to have no conflict of interest.`,
		municipality: (who) => `${who} declared a conflict with the municipality and left the team.`
	}
};
