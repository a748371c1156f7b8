/** Words as they are searched: Swedish stems, made the same for what is stored and for what is looked for. */
import { stemmer } from '@orama/stemmers/swedish';

export interface Word {
	readonly stem: string;
	/** Where it stands in the text, in UTF-16 units; `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

/** A longer row of letters is no word: what stands after is left out. */
const LONGEST = 60;
const letters = /[\p{L}\p{N}]+(?:\p{M}+[\p{L}\p{N}]*)*/gu;

/** The text's words in their order. A hyphen, soft or hard, parts words no more than the text's own letters do. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(letters)].map((found) => wordAt(found, stemOf(found[0])));
}

/** The same of a text whose words' stems are known. */
export function wordsOfStems(text: string, stems: readonly string[]): Word[] {
	return [...text.matchAll(letters)].map((found, index) => wordAt(found, stems[index] ?? ''));
}

function wordAt(found: RegExpExecArray, stem: string): Word {
	return { stem, from: found.index, to: found.index + found[0].length };
}

export function stemsOf(text: string): string[] {
	return wordsIn(text).map(({ stem }) => stem);
}

/** Å, ä and ö are letters of their own; other marks are left out, and the neighbours' æ and ø are read as ours. */
function stemOf(word: string): string {
	const plain = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^a-z0-9åäö]/g, (letter) => folded(letter))
		.slice(0, LONGEST)
		// A cut may fall within a letter of two units.
		.replace(/[\uD800-\uDBFF]$/, '');
	return withoutArticle(stemmer(plain.replace(/(?<=.{3}en)as?$/, '')));
}

/** The stemmer leaves "skolan" as it is beside "skola", and "området" and "områdena" beside "område". */
function withoutArticle(stem: string): string {
	return stem.replace(/(?<=.{4})an$|(?<=.{3})(?:et)+$/, '');
}

const neighbours: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', ß: 'ss', œ: 'oe' };

function folded(letter: string): string {
	return neighbours[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}
