import { expect, it } from 'vitest';
import { chosenIn } from './choices.ts';
import { languageWished } from './preferences.ts';

it.each([
	[null, 'sv'],
	['', 'sv'],
	['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
	['en-GB', 'en'],
	['de,en;q=0.5,sv;q=0.4', 'en'],
	['en;q=0.1, nb-NO;q=0.9', 'nb'],
	['no', 'nb'],
	['nn-NO,nn;q=0.9', 'nb'],
	['en;q=0,de', 'sv'],
	['*', 'sv'],
	['fi;q=x,,;q=', 'sv']
])('[PEO-19] a browser that wishes %j reads %s', (header, language) => {
	expect(languageWished(header)).toBe(language);
});

function form(fields: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

it('[PEO-19] only what the form holds is chosen', () => {
	expect(chosenIn(form({ theme: 'system' }))).toEqual({
		ok: true,
		choices: { theme: null },
		columns: { theme: null }
	});
	expect(chosenIn(form({ language: 'nb', singleKeys: 'off', name: '  Anna \t\0 Berg ' }))).toEqual({
		ok: true,
		choices: { language: 'nb', singleKeys: false, name: 'Anna Berg' },
		columns: { language: 'nb', single_keys: 0, name: 'Anna Berg' }
	});
	expect(chosenIn(form({ digest: 'daily' }))).toEqual({
		ok: true,
		choices: { digest: 'daily' },
		columns: { digest: 'daily' }
	});
	expect(chosenIn(form({}))).toEqual({ ok: true, choices: {}, columns: {} });
});

it.each([
	[{ language: 'de' }, 'language'],
	[{ theme: 'dark" onload="x' }, 'theme'],
	[{ singleKeys: 'maybe' }, 'keys'],
	[{ digest: 'minutely' }, 'digest'],
	[{ name: ' \n ' }, 'name'],
	[{ name: 'x'.repeat(101) }, 'name']
])('[PEO-19] %j is refused', (fields, problem) => {
	expect(chosenIn(form(fields))).toEqual({ ok: false, problem });
});
