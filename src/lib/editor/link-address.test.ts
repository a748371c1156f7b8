import { describe, expect, it } from 'vitest';
import { linkAddress } from './link-address.ts';

describe('the address a person means', () => {
	it.each([
		['https://skr.se/a?b=c', 'https://skr.se/a?b=c'],
		['http://skr.se', 'http://skr.se'],
		['mailto:anna@skr.se', 'mailto:anna@skr.se'],
		[' www.skr.se ', 'https://www.skr.se'],
		['skr.se:8080/väg', 'https://skr.se:8080/väg'],
		['åre.se', 'https://åre.se'],
		['anna@skr.se', 'mailto:anna@skr.se']
	])('[NAR-5] %s leads to %s', (typed, address) => {
		expect(linkAddress(typed)).toBe(address);
	});

	it.each(['', 'budget', 'javascript:alert(1)', 'data:text/html,x', '/rapport', 'två ord.se', 'ftp://a.se'])(
		'[NAR-5] “%s” leads nowhere',
		(typed) => {
			expect(linkAddress(typed)).toBeNull();
		}
	);
});
