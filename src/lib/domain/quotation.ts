/** Finds quoted words again by what stands before and after them, or not at all: never one of several. */
import type { Quotation } from './anchor.ts';
import { fold, type Folded } from './folded.ts';

/** How many characters are kept on each side, where there are so many: from, and up to. */
const LEAST = 24;
const MOST = 128;
/** So many characters at least, words and side together, tell words from others. */
const ENOUGH = 16;
/** So many characters beside words are looked at to see that letters are the ones that were meant. */
const NEAR = 12;

export interface Found {
	/** Which of the texts. */
	readonly text: number;
	/** UTF-16 units in that text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

interface Candidate {
	readonly text: number;
	/** Of the folded text. */
	readonly at: number;
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}

function countIn(texts: readonly Folded[], words: string): number {
	return texts.reduce((sum, { text }) => sum + occurrences(text, words).length, 0);
}

/** The shortest side of at least LEAST characters, where there are so many, that `isAlone` accepts; null if none does. */
function sideOf(slice: (length: number) => string, isAlone: (side: string) => boolean): string | null {
	for (let length = LEAST; length <= MOST; length *= 2) {
		const side = slice(length);
		if (isAlone(side)) return side;
		if (side.length < length) return null;
	}
	return null;
}

const known = new WeakMap<readonly string[], readonly Folded[]>();

/** The same texts are folded once, however many words are looked for in them. */
function allFolded(texts: readonly string[]): readonly Folded[] {
	const folded = known.get(texts) ?? texts.map(fold);
	known.set(texts, folded);
	return folded;
}

/** Quotes the words from `start` to `end` of one of an area's texts. */
export function quotationOf(texts: readonly string[], which: number, start: number, end: number): Quotation {
	const source = texts[which] ?? '';
	const exact = source.slice(start, end);
	const words = fold(exact).text;
	const folded = allFolded(texts);
	const { text, at } = folded[which] ?? fold('');
	const from = at.findIndex((place) => place >= start);
	if (words === '' || from === -1) return { exact, prefix: null, suffix: null };
	const to = from + words.length;
	const isAlone = (quoted: string): boolean => quoted.length >= ENOUGH && countIn(folded, quoted) === 1;
	return {
		exact,
		prefix: sideOf(
			(length) => text.slice(Math.max(0, from - length), from),
			(side) => isAlone(side + words)
		),
		suffix: sideOf(
			(length) => text.slice(to, to + length),
			(side) => isAlone(words + side)
		)
	};
}

/** The one of them; null if there are none or several. */
function only<T>(candidates: readonly T[]): T | null {
	return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/**
 * Where the quoted words stand in an area's texts, of which `home` is where they stood. They are told by both sides,
 * in their own text or else in the others; where no words have both, by one. Null if that tells of none or of several.
 */
export function findQuotation(texts: readonly string[], home: number, quotation: Quotation): Found | null {
	const { prefix, suffix } = quotation;
	const words = fold(quotation.exact).text;
	if (words === '') return null;
	const folded = allFolded(texts);
	const textOf = (one: Candidate): string => folded[one.text]?.text ?? '';
	const follows = (one: Candidate): boolean | null =>
		prefix === null ? null : textOf(one).slice(0, one.at).endsWith(prefix);
	const precedes = (one: Candidate): boolean | null =>
		suffix === null ? null : textOf(one).startsWith(suffix, one.at + words.length);
	const told = folded
		.flatMap(({ text }, index) => occurrences(text, words).map((at) => ({ text: index, at })))
		.map((one) => ({ ...one, sides: [follows(one), precedes(one)] }))
		.filter(({ sides }) => sides.includes(true));
	const whole = told.filter(({ sides }) => !sides.includes(false));
	const near = whole.filter(({ text }) => text === home);
	const found = only(near.length > 0 ? near : whole.length > 0 ? whole : told);
	return found === null ? null : unfolded(folded[found.text], found, words.length);
}

function unfolded(folded: Folded | undefined, { text, at }: Candidate, length: number): Found | null {
	const start = folded?.at[at];
	const last = folded?.at[at + length - 1];
	return start === undefined || last === undefined ? null : { text, start, end: last + 1 };
}

/**
 * Whether the words from `start` to `end` of a text can be the quoted ones: no others in the area read like them, or
 * what stands right before or right after them stood there when they were quoted, and no others have a side that they
 * lack. An editor that compares texts may give the letters of one word to another that reads alike, so that letters
 * alone don't tell.
 */
export function mayBeQuoted(
	texts: readonly string[],
	{ text: which, start, end }: Found,
	quotation: Quotation
): boolean {
	const words = fold(texts[which]?.slice(start, end) ?? '').text;
	const folded = allFolded(texts);
	const alike = folded.flatMap(({ text, at }, index) =>
		occurrences(text, words).map((from) => ({
			meant: index === which && at[from] === start,
			...sidesAt(text, from, words.length, quotation)
		}))
	);
	if (alike.length === 1) return true;
	const own = alike.find(({ meant }) => meant);
	if (own === undefined || !(own.follows || own.precedes)) return false;
	return !alike.some(
		({ meant, follows, precedes }) => !meant && ((follows && !own.follows) || (precedes && !own.precedes))
	);
}

/** Whether what stands right beside words of a folded text is what stood right beside the quoted ones. */
function sidesAt(
	text: string,
	from: number,
	length: number,
	{ prefix, suffix }: Quotation
): { readonly follows: boolean; readonly precedes: boolean } {
	const before = text.slice(0, from);
	const after = text.slice(from + length);
	return {
		follows:
			prefix !== null && (prefix.length < NEAR ? before === prefix : before.endsWith(prefix.slice(-NEAR))),
		precedes:
			suffix !== null && (suffix.length < NEAR ? after === suffix : after.startsWith(suffix.slice(0, NEAR)))
	};
}
