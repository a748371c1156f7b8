/** Which cards a motive leans on: those it names by their whole titles. */
import type { Evidence } from './evidence.ts';

/** Letters of one size, and one space between words. */
const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

const inAWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where the title stands by itself, in UTF-16 units; -1 where it doesn't. */
function placeOf(title: string, text: string): number {
	for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1))
		if (!inAWord(text[at - 1]) && !inAWord(text[at + title.length])) return at;
	return -1;
}

/**
 * The cards that a motive names, in the order in which it does. Case and line breaks don't matter. Within a longer title
 * that is named no shorter one is; of cards with the same title all are.
 */
export function citedIn(motive: string, cards: readonly Evidence[]): Evidence[] {
	let text = plain(motive);
	const titles = [...new Set(cards.map(({ title }) => plain(title)))]
		.filter((title) => title !== '')
		.toSorted((a, b) => b.length - a.length);
	const places = new Map<string, number>();
	for (const title of titles) {
		const first = placeOf(title, text);
		if (first === -1) continue;
		places.set(title, first);
		for (let at = first; at !== -1; at = placeOf(title, text))
			text = text.slice(0, at) + '\0'.repeat(title.length) + text.slice(at + title.length);
	}
	const placeOfCard = ({ title }: Evidence) => places.get(plain(title));
	return cards
		.filter((card) => placeOfCard(card) !== undefined)
		.toSorted((a, b) => (placeOfCard(a) ?? 0) - (placeOfCard(b) ?? 0));
}

/** The motive with the card named last, in brackets. */
export function cited(motive: string, { title }: Pick<Evidence, 'title'>): string {
	const before = motive.trimEnd();
	return `${before === '' ? '' : `${before} `}(${title})`;
}
