import { expect, it } from 'vitest';
import { heardOf } from './heard.ts';

it.each([
	[null, 'open', null],
	[null, 'locked', null],
	[null, 'announced', 'announced'],
	['open', 'announced', 'announced'],
	['announced', 'announced', null],
	['announced', 'open', 'called-off'],
	['announced', 'locked', 'locked'],
	['open', 'locked', 'locked'],
	['locked', 'open', 'unlocked'],
	['locked', 'locked', null]
] as const)('[LOCK-1] from %s to %s one hears %s', (before, now, heard) => {
	expect(heardOf(before, now)).toBe(heard);
});
