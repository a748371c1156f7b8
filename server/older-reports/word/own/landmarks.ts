/** What comes next in a Word file that Samsyn made: by it an unnamed heading is judged. */
import { sections, type Section } from '../../../../src/lib/domain/edit.ts';
import { sectionNamed } from '../../text/vocabulary.ts';
import type { WordElement } from '../mammoth-document.ts';
import type { WordPart } from '../word-lines.ts';
import { titleIn, firstNumber } from './own-words.ts';
import { placeIn, type OwnPlace } from './places.ts';
import { headingLevel, textOf } from './section-blocks.ts';

/** A place, or a section's heading that has no name but its words. */
export type Landmark = OwnPlace | Section | null;

/** After each part the next one. */
export function landmarksAfter(parts: readonly WordPart[]): Landmark[] {
	const after: Landmark[] = [];
	let next: Landmark = null;
	for (const { element, row } of parts.toReversed()) {
		after.push(next);
		const one = row ?? (element.type === 'paragraph' ? element : null);
		if (one !== null)
			next = placeIn(one) ?? (row === undefined && isHeading(one) ? sectionOf(one) : null) ?? next;
	}
	return after.toReversed();
}

/** A heading of the report's own levels: those of its texts stand below. */
export const isHeading = (paragraph: WordElement): boolean =>
	(headingLevel(paragraph) ?? 9) <= 3 && textOf(paragraph).trim() !== '';

/** By its words. Points of a list are no headings. */
export function sectionOf(paragraph: WordElement): Section | null {
	const { numbering } = paragraph;
	return numbering === null || numbering === undefined ? sectionNamed(textOf(paragraph).trim()) : null;
}

/** Whether what stands between the section and the landmark can be of no other section. */
export function endsSection(
	next: Landmark,
	{ evaluation, area, section }: Pick<OwnPlace, 'evaluation'> & { area: number; section: Section }
): boolean {
	const following = sections[sections.indexOf(section) + 1];
	if (next === null || following === undefined) return false;
	if (typeof next === 'string') return next === following;
	return (
		next.kind === 'section' &&
		next.evaluation === evaluation &&
		next.area === area &&
		next.section === following
	);
}

/** The area whose heading this is, by its words and by the first section that comes next. */
export function areaBefore(next: Landmark, paragraph: WordElement): OwnPlace | null {
	if (next === null || typeof next === 'string' || next.kind !== 'section' || next.section !== sections[0])
		return null;
	const words = textOf(paragraph).trim();
	const { evaluation, area } = next;
	return titleIn(words) !== null && firstNumber(words) === area ? { evaluation, kind: 'area', area } : null;
}
