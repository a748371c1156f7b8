/** When the latest of an area's words was written, as far as the rows of a journal that came after some place tell. */
import type * as Y from 'yjs';
import { SECTIONS } from './names.ts';
import { sectionSpans } from './narrative-spans.ts';

/** When the item numbers `from` … `to` (excluded) of a client were written; empty for what is older than the rows. */
type TimesOf = (client: number, from: number, to: number) => readonly number[];

/**
 * Milliseconds since 1970; null where no row wrote any of the words that stand now. Words that only went, and marks, are
 * no writing.
 */
export function writtenLast(doc: Y.Doc, area: number, timesOf: TimesOf): number | null {
	const times = SECTIONS.flatMap((section) =>
		sectionSpans(doc, area, section).flatMap(({ text }) => timesIn(text, timesOf))
	);
	return times.length === 0 ? null : Math.max(...times);
}

function timesIn(text: Y.XmlText, timesOf: TimesOf): number[] {
	const times: number[] = [];
	for (let item = text._start; item !== null; item = item.right) {
		if (item.deleted || !item.countable) continue;
		times.push(...timesOf(item.id.client, item.id.clock, item.id.clock + item.length));
	}
	return times;
}
