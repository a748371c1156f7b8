/** How well a passage answers: by how many of the words and how dense they stand in it, and by what part of a card it is. */
import { matches, type Query } from './query.ts';

/** Title, quotation, own words, document. */
const weights = [4, 2, 1.5, 1] as const;
/** A usual paragraph, in words. */
const USUAL = 40;

/** 0 where the passage doesn't answer: a row of words isn't there, or none of the words. */
export function rankOf({ terms, phrases }: Query, part: number, stems: readonly string[]): number {
	if (!phrases.every((phrase) => standsIn(phrase, stems))) return 0;
	const length = 0.5 + (0.5 * stems.length) / USUAL;
	let sum = 0;
	let different = 0;
	for (const term of terms) {
		const times = stems.filter((stem) => matches(term, stem)).length;
		sum += (times / (times + length)) * (term.prefix ? 0.8 : 1);
		if (times > 0) different++;
	}
	return sum * different * (weights[part] ?? 1);
}

function standsIn(phrase: readonly string[], stems: readonly string[]): boolean {
	return stems.some((_, from) => phrase.every((stem, index) => stems[from + index] === stem));
}
