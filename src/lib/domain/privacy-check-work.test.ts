import v8 from 'node:v8';
import vm from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { privacyFindings } from './privacy-check.ts';

type Make = (source: string, flags: string, limit: number) => RegExp;

// The engine counts a pattern's steps back for us: it gives up, with null, beyond the limit it is made with.
v8.setFlagsFromString('--allow-natives-syntax');
const withLimit = vm.runInThisContext(
	'(source, flags, limit) => %NewRegExpWithBacktrackLimit(source, flags, limit)'
) as Make;

/** Steps back for each character of the text. */
const MOST = 40;

/**
 * The engine takes back a repeated class in one step of its own, however long the way: with something behind the class
 * it does so one by one, and counts.
 */
function countable(source: string): string {
	return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\[sd]/g, '(?:$&(?=))');
}

/** Steps back that a pattern takes at all places of a text, rounded up to powers of two; more than the most when it is more. */
function stepsOf({ source, flags }: RegExp, text: string): number {
	const sticky = `${flags.replace('g', '')}y`;
	const limits = Array.from({ length: 13 }, (_, power) => 1 << power);
	// Where it doesn't match, the empty alternative does; null is left for having given up.
	const limited = limits.map(
		(limit) => [limit, withLimit(`(?:${countable(source)})|()`, sticky, limit)] as const
	);
	let steps = 0;
	for (let at = 0; at < text.length && steps < MOST * text.length; at++) {
		const enough = limited.find(([, pattern]) => {
			pattern.lastIndex = at;
			return pattern.exec(text) !== null;
		});
		steps += enough?.[0] ?? Infinity;
	}
	return steps;
}

const all = RegExp.prototype[Symbol.matchAll];
afterEach(() => vi.restoreAllMocks());

const long = 2000;
const hostile: readonly (readonly [string, string])[] = [
	['one word', 'a'.repeat(long)],
	['an address without an end', 'a.'.repeat(long / 2)],
	['addresses in a row', 'a@'.repeat(long / 2)],
	['a quotation mark that is never closed', `„${'a '.repeat(long / 2)}`],
	['quotation marks in a row', '" '.repeat(long / 2)],
	['lines of speech', '–\n'.repeat(long / 2)],
	['hyphens', '-'.repeat(long)],
	['words with hyphens', 'a-'.repeat(long / 2)],
	['vice in a row', 'vice '.repeat(long / 5)],
	['vice after a body', `nämndens ${'vice '.repeat(long / 5)}`],
	['genitives in a row', 'as '.repeat(long / 3)],
	['heads in a row', 'chef'.repeat(long / 4)],
	['digits', '01'.repeat(long / 2)],
	['zeros and spaces', `0${' '.repeat(long)}`],
	['brackets', '+('.repeat(long / 2)],
	['capitals', 'A'.repeat(long)],
	['capitals with hyphens', 'A-'.repeat(long / 2)],
	['initials', 'A. '.repeat(long / 3)]
];

it.each(hostile)('[REL-15] the work grows as the text does: %s', (_, text) => {
	const asked = new Map<string, readonly [RegExp, string]>();
	const searched = vi.spyOn(RegExp.prototype, Symbol.matchAll).mockImplementation(function (
		this: RegExp,
		within: string
	) {
		asked.set(`${this.source} ${this.flags} ${within}`, [this, within]);
		return all.call(this, within);
	});
	privacyFindings([{ area: 1, section: 'general', text, links: [] }], ['Anna Ek'], 'Ystad');
	searched.mockRestore();
	expect(asked.size).toBeGreaterThan(7);
	for (const [pattern, within] of asked.values())
		expect(stepsOf(pattern, within), pattern.source).toBeLessThan(MOST * text.length);
});
