/** Where a word that is longer than a line may be broken. */
import { mapTexts } from './map-texts.ts';

/** Longer words than Swedish makes them; a line of the report holds about ninety signs, the narrowest column thirty. */
const LONG = 32;
const STEP = 12;
const SPACE = '\u200b';
const HYPHEN = '\u00ad';

/**
 * Words of more than 32 signs get places to break at: after the signs that part an address, and in what is left every
 * twelfth sign, with a hyphen between letters. What is shown on an unbroken line is the same.
 */
export function breakable(text: string): string {
	return text.replace(/\S{33,}/g, (word) => partsOf(word).map(inSteps).join(SPACE));
}

const partsOf = (word: string): string[] => word.match(/[^/.?&=_#,;:@-]*[/.?&=_#,;:@-]+|.+$/gs) ?? [word];

function inSteps(part: string): string {
	if (part.length <= LONG) return part;
	const signs = Array.from(new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(part));
	return signs
		.map(({ segment }, index) => {
			if (index === 0 || index % STEP !== 0) return segment;
			const between = /\p{L}$/u.test(signs[index - 1]?.segment ?? '') && /^\p{L}/u.test(segment);
			return (between ? HYPHEN : SPACE) + segment;
		})
		.join('');
}

/** Addresses, drawings and what is read aloud in a drawing's place are no lines; a checksum is copied. */
const whole = new Set(['href', 'svg', 'alternative', 'checksum']);

/** All that is set on lines, as `breakable`. */
export function allBreakable<T>(set: T): T {
	return mapTexts(set, whole, breakable);
}
