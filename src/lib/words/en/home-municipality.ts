import type { Words } from '../sv.ts';

export const homeMunicipality: Words['homeMunicipality'] = {
	title: 'Where you come from',
	hint: 'The municipality where you work or hold office. Nobody evaluates their own municipality.',
	label: 'Your municipality',
	labelHint: 'Write the beginning of the name, or the municipality code.',
	none: 'No municipality, I am employed by SALAR for example',
	missing: 'Write your municipality, or tick that you come from none.',
	both: 'Write a municipality or tick that you come from none, not both.',
	onTeam:
		'You are on the team that evaluates that municipality. Ask the project lead to take you out of it first.',
	known: (name) => `You have said that you come from ${name}. You can change it in the settings.`,
	knownNone: 'You have said that you come from no municipality. You can change it in the settings.'
};
