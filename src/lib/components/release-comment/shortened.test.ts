import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
	['Kort rad', 'Kort rad'],
	['Två\nrader', 'Två rader'],
	[
		'Riktlinjerna för mål och resultat säger vem som följer upp',
		'Riktlinjerna för mål och resultat säger vem som…'
	],
	['x'.repeat(60), `${'x'.repeat(48)}…`]
])('%j is called %j', (text, name) => {
	expect(shortened(text)).toBe(name);
});
