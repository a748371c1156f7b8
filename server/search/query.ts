/** What somebody looks for, as stems. */
import { stemsOf } from './stems.ts';

export interface Term {
	readonly stem: string;
	/** Written with an asterisk: words that begin so. */
	readonly prefix: boolean;
}

export interface Query {
	readonly terms: readonly Term[];
	/** Rows of stems that stand beside each other: what was written between quotation marks. */
	readonly phrases: readonly (readonly string[])[];
}

/** In UTF-16 units, and in words: what is longer is cut. */
const LONGEST = 200;
const MOST_TERMS = 10;
/** They stand in every paragraph: looked for only where nothing else is. */
const small = new Set(
	stemsOf('och att det som en ett på är av för med till den i om de har inte eller ej kan ska vid från så')
);

export function parseQuery(text: string): Query {
	const phrases: string[][] = [];
	const loose = text.slice(0, LONGEST).replace(/["“”](.*?)["“”]/gs, (_, words: string) => {
		const stems = stemsOf(words);
		if (stems.length > 1) phrases.push(stems);
		return ` ${words} `;
	});
	const terms = new Map<string, Term>();
	for (const [, word = '', star] of loose.matchAll(/([^\s*]+)(\*?)/g)) {
		const stems = stemsOf(word);
		for (const [index, stem] of stems.entries()) {
			const prefix = star === '*' && index === stems.length - 1;
			terms.set(`${stem}${prefix ? '*' : ''}`, { stem, prefix });
		}
	}
	const all = [...terms.values()];
	const telling = all.filter(({ stem, prefix }) => prefix || !small.has(stem));
	return { terms: (telling.length > 0 ? telling : all).slice(0, MOST_TERMS), phrases };
}

export function matches({ stem, prefix }: Term, word: string): boolean {
	return prefix ? word.startsWith(stem) : word === stem;
}
