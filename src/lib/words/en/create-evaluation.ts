import type { Words } from '../sv.ts';

export const createEvaluation: Words['createEvaluation'] = {
	title: 'New evaluation',
	lede: 'Choose municipality, edition and team. More are invited by e-mail once the evaluation is created.',
	municipality: 'Municipality',
	municipalityHint: 'Write the beginning of the name, or the municipality’s code.',
	municipalityMissing: 'Choose a municipality.',
	municipalityUnknown: (name) => `We find no municipality called ${name}. Check how the name is spelt.`,
	year: 'Year',
	yearHint: 'The year of the evaluation.',
	yearWrong: 'Write a year with four digits, from 2002 on.',
	edition: 'Edition',
	editionHint: 'The edition holds for the whole evaluation and cannot be changed.',
	editionMissing: 'Choose an edition.',
	tolerance: 'Tolerance',
	toleranceHint:
		'How large a difference between the highest and lowest score counts as aligned and as near, in percent of the sub-question’s maximum. Always at least one point. Can be changed until the first score.',
	toleranceA: 'Aligned up to, percent',
	toleranceB: 'Near up to, percent',
	toleranceWrong: 'Write whole percents between 1 and 100, and no more for aligned than for near.',
	conflict: 'Nobody on the team works for the municipality or has another conflict of interest with it',
	conflictHint:
		'Whoever has a conflict of interest cannot take part. If it is about a single sub-question one can abstain from it later.',
	conflictMissing: 'Declare that nobody on the team has a conflict of interest with the municipality.',
	team: 'The team',
	teamHint:
		'Two to four evaluators are usually enough. At least one leads. Here you can choose those you already work with.',
	person: (n) => `Person ${n}`,
	rolesOf: (n) => `Role, person ${n}`,
	personUnknown: (name) => `We know nobody called ${name}. Invite by e-mail once the evaluation is created.`,
	personTwice: (name) => `${name} stands there twice.`,
	personAmbiguous: (name) =>
		`Several are called ${name}. Choose from the list, with the address after the name.`,
	roleMissing: (name) => `Choose what ${name} is to do.`,
	leadMissing: 'Choose at least one project lead.',
	ownMunicipality: (name) => `${name} comes from the municipality and cannot be on the team.`,
	owners: 'Who looks after the text of the areas',
	ownersHint: 'Optional. Choose among those on the team; it can be changed later.',
	ownerNotOnTeam: (name) => `${name} is not on the team above.`,
	notYours: 'You are not on the team yourself and so do not see the evaluation.',
	submit: 'Create the evaluation',
	created: (name) => `${name} is created.`
};
