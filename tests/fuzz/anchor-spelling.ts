/**
 * Two ways to spell the same words: as they are, with many alike, and tagged, where no letter is like another. The
 * same history written in both has the same words in the same places, and the tags tell which words they are.
 */
export interface Spelling {
	/** As long as `words`, white space in the same places. */
	write(words: string): string;
	/** What the words are in plain spelling. */
	read(written: string): string;
}

export const plain: Spelling = { write: (words) => words, read: (written) => written };

/** Letters that no word is written with, one for each letter written: CJK, one UTF-16 unit each. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

export function tagged(): Spelling {
	const letters = new Map<string, string>();
	const tag = (letter: string): string => {
		const code = FIRST + letters.size;
		if (code > LAST) throw new RangeError('more letters than tags');
		const made = String.fromCharCode(code);
		letters.set(made, letter);
		return made;
	};
	return {
		write: (words) => words.replaceAll(/\S/g, tag),
		read: (written) => written.replaceAll(/\S/g, (letter) => letters.get(letter) ?? '?')
	};
}
