import { expect, it } from 'vitest';
import { normaliseEmail } from './email.ts';

it.each([
	['Anna@Kommun.SE', 'anna@kommun.se'],
	['  anna.berg@helsingborg.se\n', 'anna.berg@helsingborg.se'],
	['anna＠kommun.se', 'anna@kommun.se'],
	['anna+samsyn@kommun.se', 'anna+samsyn@kommun.se'],
	['åsa@malmö.se', 'åsa@malmö.se'],
	['o’neil@kommun.se', 'o’neil@kommun.se']
])('[PEO-4] %j is compared as %s', (text, address) => {
	expect(normaliseEmail(text)).toBe(address);
});

it.each([
	'',
	'anna',
	'@kommun.se',
	'anna@',
	'anna@kommun',
	'anna@@kommun.se',
	'anna@kommun.se@evil.example',
	'"anna@kommun.se"@evil.example',
	'anna@kommun.se,bo@kommun.se',
	'anna@kommun.se;bo@kommun.se',
	'Anna <anna@kommun.se>',
	'anna@kommun.se (anna)',
	'anna@kommun.se\r\nBcc: all@kommun.se',
	'anna..berg@kommun.se',
	'anna\u0000@kommun.se',
	'anna@[127.0.0.1]',
	`${'a'.repeat(65)}@kommun.se`,
	`anna@${'k'.repeat(260)}.se`,
	null,
	7
])('[PEO-4] %j is no address', (text) => {
	expect(normaliseEmail(text)).toBeNull();
});
