import type { Words } from '../sv.ts';

export const settings: Words['settings'] = {
	title: 'Settings',
	language: 'Language',
	languageHint: 'For menus and buttons. The report is written in Swedish.',
	theme: 'Appearance',
	singleKeys: 'Single-letter keys',
	singleKeysOn: 'on',
	singleKeysOff: 'off',
	singleKeysHint: 'Turn them off if you use speech control or often press a letter by accident.',
	name: 'Name',
	nameHint: 'How the team sees you.',
	nameMissing: 'Write your name.',
	save: 'Save the settings',
	saved: 'The settings are saved.',
	everywhere: 'Sign out everywhere',
	everywhereHint:
		'Ends all your sign-ins, here too. Do so if you have left or lost a computer where you are signed in.'
};
