import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

const stays: readonly [string, string][] = [
	['/', '/'],
	['/evaluations/7?area=5#5.2', '/evaluations/7?area=5#5.2'],
	['/a/../b', '/b'],
	['/a//b', '/a//b'],
	['/%2f%2fevil.example', '/%2f%2fevil.example'],
	['/@evil.example', '/@evil.example'],
	['/settings?next=https://evil.example', '/settings?next=https://evil.example']
];

const leads = [
	'https://evil.example',
	'http:evil.example',
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'\t//evil.example',
	' //evil.example',
	'/.//evil.example',
	'/a/..//evil.example',
	'/%2e//evil.example',
	'/a/%2e%2e//evil.example',
	'/\u0000/evil.example',
	'/\u00a0/evil.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'evil.example',
	'@evil.example',
	'',
	null,
	undefined,
	7,
	['/a']
];

describe('where a form leads', () => {
	it.each(stays)('[PEO-13] %s stays on the site', (wish, path) => {
		expect(ownPath(wish, '/start')).toBe(path);
	});

	it.each(leads.map((wish) => [wish]))('[PEO-13] %j goes to the start instead', (wish) => {
		expect(ownPath(wish, '/start')).toBe('/start');
	});

	it('[PEO-13] what it lets through resolves to the site for a browser, too', () => {
		for (const [wish] of stays)
			expect(new URL(ownPath(wish, '/start'), 'https://samsyn.example').origin).toBe(
				'https://samsyn.example'
			);
	});
});
