/** Ties a comment to letters of the shared document, and finds where its words stand in a later state of it. */
import type * as Y from 'yjs';
import type { Anchor, Landing, Quotation, Selected } from '../domain/anchor.ts';
import type { CommentPlace } from '../domain/comment.ts';
import { fold } from '../domain/folded.ts';
import type { Section } from '../domain/edit.ts';
import { findQuotation, mayBeQuoted, quotationOf } from '../domain/quotation.ts';
import { placeOfLetter, positionOfLetter } from './anchor-letter.ts';
import { SECTIONS } from './names.ts';
import { sectionText } from './narrative.ts';
import { sectionSpans, type Span } from './narrative-spans.ts';

/** An area's texts as they read now: each is read once, however many comments are looked for in them. */
export interface AreaTexts {
	readonly doc: Y.Doc;
	readonly area: number;
	/** In the order of the sections. */
	readonly texts: readonly string[];
	spans(section: Section): readonly Span[];
}

/** True of the document until it changes. */
export function readTexts(doc: Y.Doc, area: number): AreaTexts {
	let texts: readonly string[] | null = null;
	const spans = new Map<Section, readonly Span[]>();
	return {
		doc,
		area,
		get texts() {
			return (texts ??= textsOf(doc, area));
		},
		spans(section) {
			const known = spans.get(section) ?? sectionSpans(doc, area, section);
			spans.set(section, known);
			return known;
		}
	};
}

function textsOf(doc: Y.Doc, area: number): string[] {
	return SECTIONS.map((section) => sectionText(doc, area, section));
}

/**
 * The anchor of words in `doc`, which is a state of the given epoch. White space at the ends is left out.
 * Null when `exact` does not stand there, or there is no letter in it.
 */
export function anchorOf(doc: Y.Doc, selected: Selected, epoch: number): Anchor | null {
	const { area, section, exact } = selected;
	const texts = textsOf(doc, area);
	const which = SECTIONS.indexOf(section);
	if (exact === '' || texts[which]?.slice(selected.start, selected.end) !== exact) return null;
	const start = selected.start + exact.length - exact.trimStart().length;
	const end = selected.start + exact.trimEnd().length;
	const spans = sectionSpans(doc, area, section);
	const from = positionOfLetter(spans, start);
	const to = positionOfLetter(spans, end - 1);
	if (start >= end || from === null || to === null) return null;
	return { ...quotationOf(texts, which, start, end), start, end, epoch, from, to };
}

function byLetters(read: AreaTexts, section: Section, anchor: Anchor): Landing | null {
	const { doc, area } = read;
	const spans = read.spans(section);
	const start = placeOfLetter(doc, spans, anchor.from);
	const last = placeOfLetter(doc, spans, anchor.to);
	if (start === null || last === null || last < start) return null;
	const end = last + 1;
	const { texts } = read;
	const text = SECTIONS.indexOf(section);
	if (fold(texts[text]?.slice(start, end) ?? '').text !== fold(anchor.exact).text) return null;
	return mayBeQuoted(texts, { text, start, end }, anchor) ? { on: 'words', area, section, start, end } : null;
}

function byQuotation(
	{ area, texts }: AreaTexts,
	section: Section,
	quotation: Quotation
): (Landing & { on: 'words' }) | null {
	const found = findQuotation(texts, SECTIONS.indexOf(section), quotation);
	const where = found === null ? undefined : SECTIONS[found.text];
	if (found === null || where === undefined) return null;
	return { on: 'words', area, section: where, start: found.start, end: found.end };
}

/** Words of a section and what stands around them, as a page quotes them to the server. */
export function quoteAt(doc: Y.Doc, { area, section, start, end }: Omit<Selected, 'exact'>): Quotation {
	return quotationOf(textsOf(doc, area), SECTIONS.indexOf(section), start, end);
}

/**
 * The anchor of words that somebody selected in an earlier or later state than `doc`, and the section they stand in:
 * where they were selected, else where their quotation alone stands. Null when neither tells.
 */
export function anchorNear(
	doc: Y.Doc,
	shown: Selected & Quotation,
	epoch: number
): { readonly anchor: Anchor; readonly at: Section } | null {
	const { area, section } = shown;
	const there = anchorOf(doc, shown, epoch);
	if (there !== null) return { anchor: there, at: section };
	const moved = byQuotation(readTexts(doc, area), section, shown);
	if (moved === null) return null;
	const exact = sectionText(doc, area, moved.section).slice(moved.start, moved.end);
	const anchor = anchorOf(doc, { ...moved, exact }, epoch);
	return anchor === null ? null : { anchor, at: moved.section };
}

/**
 * Where what a comment is about stands in `doc`, which is a state of the given epoch: on its words if both their
 * ends still stand there with the same words between, else where their quotation alone stands, else nowhere.
 */
export function landingOf(doc: Y.Doc, place: CommentPlace, epoch: number): Landing {
	return landingIn(readTexts(doc, place.area), place, epoch);
}

/** As `landingOf`, of a comment on the area whose texts were read. */
export function landingIn(read: AreaTexts, place: CommentPlace, epoch: number): Landing {
	const { section, question, anchor } = place;
	const { area } = read;
	if (question !== null) return { on: 'question', area, question };
	if (section === null) return { on: 'area', area };
	if (anchor === null) return { on: 'section', area, section };
	const standing = anchor.epoch === epoch ? byLetters(read, section, anchor) : null;
	return standing ?? byQuotation(read, section, anchor) ?? { on: 'orphan', area, section };
}
