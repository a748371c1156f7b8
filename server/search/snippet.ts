/** What is shown of a passage that answers: the words around where it does, the words themselves told apart. */
import type { Marked } from '../../src/lib/domain/evidence-search.ts';
import { matches, type Query } from './query.ts';
import { wordsIn, wordsOfStems, type Word } from './stems.ts';

/** UTF-16 units, about. */
const SHOWN = 260;
const BEFORE = 80;

/** Plain text in pieces, never markup: whoever shows it marks the pieces. */
export function snippetOf(text: string, stems: readonly string[], query: Query): Marked[] {
	const words = wordsOfStems(text, stems);
	const hits = words.filter(({ stem }) => query.terms.some((term) => matches(term, stem)));
	const [from, to] = text.length <= SHOWN * 1.4 ? [0, text.length] : frameOf(text, words, densest(hits));
	const shown = markedIn(text, hits, from, to);
	return [...(from > 0 ? [plain('… ')] : []), ...shown, ...(to < text.length ? [plain(' …')] : [])];
}

/** The whole text with what answers told apart. */
export function markedOf(text: string, query: Query): Marked[] {
	const hits = wordsIn(text).filter(({ stem }) => query.terms.some((term) => matches(term, stem)));
	return markedIn(text, hits, 0, text.length);
}

function markedIn(text: string, hits: readonly Word[], from: number, to: number): Marked[] {
	const pieces: Marked[] = [];
	let at = from;
	for (const hit of hits) {
		if (hit.from < from || hit.to > to) continue;
		if (hit.from > at) pieces.push(plain(text.slice(at, hit.from)));
		pieces.push({ text: text.slice(hit.from, hit.to), hit: true });
		at = hit.to;
	}
	if (at < to) pieces.push(plain(text.slice(at, to)));
	return pieces;
}

/** Where the first of those stands that have most others within what is shown. */
function densest(hits: readonly Word[]): number {
	let best = 0;
	let most = 0;
	for (const [index, { from }] of hits.entries()) {
		// No more than what is near is looked at: a passage may be long, and all of it hits.
		const stems = new Set<string>();
		for (let at = index; (hits[at]?.to ?? Infinity) - from <= SHOWN - BEFORE; at++)
			stems.add(hits[at]?.stem ?? '');
		if (stems.size > most) [best, most] = [from, stems.size];
	}
	return best;
}

/** From the beginning of a word to the end of one. */
function frameOf(text: string, words: readonly Word[], at: number): readonly [number, number] {
	const first = words.find(({ from }) => from >= at - BEFORE);
	const from = at <= BEFORE ? 0 : (first?.from ?? 0);
	const last = words.findLast(({ to }) => to <= from + SHOWN);
	const to = text.length - from <= SHOWN ? text.length : (last?.to ?? text.length);
	return [from, Math.max(to, at)];
}

const plain = (text: string): Marked => ({ text, hit: false });
