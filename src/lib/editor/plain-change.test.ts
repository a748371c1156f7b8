import { describe, expect, it } from 'vitest';
import { placeAfter, plainChange } from './plain-change.ts';

/** The caret stands at `|` in what is there afterwards. */
function typed(before: string, after: string) {
	return plainChange(before, after.replace('|', ''), after.indexOf('|'));
}

describe('a change of plain text', () => {
	it('is what was typed, taken away or replaced', () => {
		expect(typed('abc', 'abc|')).toBeNull();
		expect(typed('abc', 'abxc|'.replace('xc|', 'x|c'))).toEqual({ at: 2, removed: 0, inserted: 'x' });
		expect(typed('abc', 'a|c')).toEqual({ at: 1, removed: 1, inserted: '' });
		expect(typed('en rad', 'två| rad')).toEqual({ at: 0, removed: 2, inserted: 'två' });
		expect(typed('', 'klistrat\nin|')).toEqual({ at: 0, removed: 0, inserted: 'klistrat\nin' });
	});

	it('is where the caret says, among letters that are alike', () => {
		expect(typed('aaaa', 'aa|aaa')).toEqual({ at: 1, removed: 0, inserted: 'a' });
		expect(typed('aaaa', '|aaa')).toEqual({ at: 0, removed: 1, inserted: '' });
	});

	it('parts no character', () => {
		expect(typed('x😀y', 'x😁|y')).toEqual({ at: 1, removed: 2, inserted: '😁' });
		// The same second half.
		expect(typed('x\u{1F600}y', 'x\u{1FA00}|y')).toEqual({ at: 1, removed: 2, inserted: '\u{1FA00}' });
	});

	it('made again, always makes what is there afterwards', () => {
		let seed = 7;
		const below = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
		const some = () =>
			Array.from({ length: below(6) }, () => ['a', 'b', '\n', '😀', '😁'][below(5)]).join('');
		for (let n = 0; n < 3000; n++) {
			const [head, gone, put, tail] = [some(), some(), some(), some()];
			const [before, after] = [head + gone + tail, head + put + tail];
			const change = plainChange(before, after, (head + put).length);
			const { at, removed, inserted } = change ?? { at: 0, removed: 0, inserted: '' };
			expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after);
			expect(
				inserted.isWellFormed() && before.slice(0, at).isWellFormed(),
				JSON.stringify([before, after])
			).toBe(true);
		}
	});

	it('moves places behind it', () => {
		const change = { at: 2, removed: 3, inserted: 'xy' };
		expect([0, 2, 3, 4, 5, 9].map((place) => placeAfter(place, change))).toEqual([0, 2, 2, 2, 4, 8]);
	});
});
