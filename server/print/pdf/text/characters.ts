/** One text as it can be printed: every character has a picture, or a mark in its place that is told of. */
import type { Coverage } from './coverage.ts';

/** U+FFFD, the replacement character: both families have it, and it is read aloud as what it is. */
export const MARK = '\ufffd';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Line ends of all kinds; a tab is as wide as a space. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Without a picture by nature: joiners, marks of direction, variants, tags. Left out, and not worth telling. */
const unseen = /(?!\u00ad)\p{Default_Ignorable_Code_Point}/u;

/** Controls, private use, halves of pairs, and code points that are no characters: shown by no font, whatever it says. */
const never = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u;

export interface Shown {
	readonly text: string;
	/** The characters that a mark stands for, in order. */
	readonly replaced: readonly string[];
}

export function shown(text: string, coverage: Coverage): Shown {
	if (/^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff]*$/.test(text)) return { text, replaced: [] };
	const replaced: string[] = [];
	let out = '';
	const tidy = text.replace(lineEnds, '\n').replaceAll('\t', ' ').normalize('NFC');
	for (const { segment } of graphemes.segment(tidy)) {
		const cluster = Array.from(segment).filter((one) => !unseen.test(one));
		if (whole(cluster.join(''), coverage)) {
			out += cluster.join('');
			continue;
		}
		// The letter alone may have a picture where its accents have none; what has none together gets one mark.
		const fits = cluster.map((one) => whole(one, coverage) && !/\p{M}/u.test(one));
		out += cluster.map((one, i) => (fits[i] ? one : i > 0 && !fits[i - 1] ? '' : MARK)).join('');
		replaced.push(...cluster.filter((_, i) => !fits[i]));
	}
	return { text: out, replaced };
}

function whole(cluster: string, coverage: Coverage): boolean {
	const visible = cluster.replace(/[\n\u00ad]/g, '');
	return !never.test(visible) && coverage.shows(visible);
}

/** `U+1F642`; half of a surrogate pair by its own number. */
export function codePointOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
