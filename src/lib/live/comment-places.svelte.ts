/** Where comments stand in the live text, and how words of it are quoted to the server. */
import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';
import { landingIn, quoteAt, readTexts, type AreaTexts } from '../document/anchor.ts';
import { narrativeRoot, SECTIONS } from '../document/names.ts';
import type { Landing, Quotation } from '../domain/anchor.ts';
import type { CommentPlace } from '../domain/comment.ts';
import type { Section } from '../domain/edit.ts';
import { parseRoom } from '../wire/rooms.ts';

/** Milliseconds between two readings while somebody writes. */
const APART = 250;

export interface LivePlaces {
	/** Reactive: where a comment on the area stands now. `room`: the document's full name, epoch included. */
	landing(place: CommentPlace, room: string): Landing;
	/** Reactive: the words there. */
	wordsAt(landing: Landing): string | null;
}

/** Words of a section with their surroundings, as they stand on this page. Null where `exact` isn't what stands there. */
export function quoteWords(
	doc: Y.Doc,
	area: number,
	section: Section,
	{ start, end }: { readonly start: number; readonly end: number }
): (Quotation & { readonly start: number; readonly end: number }) | null {
	const quotation = quoteAt(doc, { area, section, start, end });
	return quotation.exact.trim() === '' ? null : { ...quotation, start, end };
}

/** Reads an area's texts anew a moment after they have changed. */
export function readPlaces(doc: Y.Doc, area: number): LivePlaces {
	let known: AreaTexts | null = null;
	let watched = false;
	const subscribe = createSubscriber((update) => {
		let due: ReturnType<typeof setTimeout> | null = null;
		const changed = () => {
			known = null;
			due ??= setTimeout(() => {
				due = null;
				update();
			}, APART);
		};
		const roots = SECTIONS.map((section) => doc.get(narrativeRoot(area, section), Y.XmlElement));
		for (const root of roots) root.observeDeep(changed);
		known = null;
		watched = true;
		return () => {
			watched = false;
			if (due !== null) clearTimeout(due);
			for (const root of roots) root.unobserveDeep(changed);
		};
	});
	function texts(): AreaTexts {
		subscribe();
		if (!watched) return readTexts(doc, area);
		return (known ??= readTexts(doc, area));
	}
	return {
		landing: (place, room) => landingIn(texts(), place, parseRoom(room)?.epoch ?? 0),
		wordsAt: (landing) => {
			const read = texts();
			if (landing.on !== 'words' || landing.area !== area) return null;
			return (read.texts[SECTIONS.indexOf(landing.section)] ?? '').slice(landing.start, landing.end);
		}
	};
}
