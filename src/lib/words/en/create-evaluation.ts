import type { Words } from '../sv.ts';

export const createEvaluation: Words['createEvaluation'] = {
	title: 'New evaluation',
	lede: 'You become the project lead. You invite the team in the next step.',
	municipality: 'Municipality',
	municipalityHint: 'Write the beginning of the name.',
	municipalityMissing: 'Choose a municipality.',
	municipalityUnknown: (name) => `We find no municipality called ${name}. Check how the name is spelt.`,
	year: 'Year',
	yearHint: 'The year of the evaluation.',
	yearWrong: 'Write a year with four digits, from 2002 on.',
	edition: 'Edition',
	editionHint: 'The edition holds for the whole evaluation and cannot be changed.',
	editionMissing: 'Choose an edition.',
	editionIncomplete: 'The sub-questions of this edition are not public, so it cannot be scored.',
	tolerance: 'Tolerance',
	toleranceHint:
		'How large a difference between the highest and lowest score counts as aligned and as near, in percent of the sub-question’s maximum. Always at least one point. Can be changed until the first score.',
	toleranceA: 'Aligned up to, percent',
	toleranceB: 'Near up to, percent',
	toleranceWrong: 'Write whole percents between 0 and 100, and no more for aligned than for near.',
	alsoScore: 'I score too',
	alsoScoreHint: 'As project lead you see no scores before they are opened all the same.',
	conflict: 'I have no conflict of interest with the municipality',
	conflictHint:
		'Whoever works for the municipality or has another conflict of interest cannot be on the team.',
	conflictMissing: 'Declare that you have no conflict of interest with the municipality.',
	submit: 'Create the evaluation',
	created: (name) => `${name} is created. Invite the team.`
};
