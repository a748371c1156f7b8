/** Places in a released report as comments have them. */
import { PASSAGE_LENGTH } from '../../domain/comment-limits.ts';
import type { ShownPlace } from '../../domain/shown-comment.ts';
import type { ReleasedPlace } from '../release/report.ts';

/** Null for what no comment can be about: an area as a whole, and a line longer than words may be. */
export function commentablePlace({ area, section, question, line }: ReleasedPlace): ShownPlace | null {
	if (question !== null) return { area, section: null, question, words: null };
	if (section === null) return null;
	if (line === null) return { area, section, question, words: null };
	const exact = line.text.trim();
	const start = line.start + line.text.length - line.text.trimStart().length;
	if (exact === '' || exact.length > PASSAGE_LENGTH) return null;
	return { area, section, question, words: { start, end: start + exact.length, exact } };
}

/** Whether what is about `place` is shown beside `at`: words stand at the line where they end. */
export function isBeside(place: ShownPlace, at: ReleasedPlace): boolean {
	const same = place.area === at.area && place.section === at.section && place.question === at.question;
	if (!same || (place.section === null && place.question === null)) return false;
	if (place.words === null || at.line === null) return place.words === null && at.line === null;
	const { end } = place.words;
	return at.line.start < end && end <= at.line.end + 1;
}

/** The same for the same place, for nothing else; fit for an `id`. */
export function placeKey({ area, section, question, words }: ShownPlace): string {
	if (question !== null) return `question-${question}`;
	return [area, section, ...(words === null ? [] : [words.start, words.end])].join('-');
}

/** Where one writes on it without script. */
export function writingAddress(release: string, { area, section, question, words }: ShownPlace): string {
	const at = new URLSearchParams({ area: String(area) });
	if (question !== null) at.set('question', question);
	if (section !== null) at.set('section', section);
	if (words !== null) {
		at.set('start', String(words.start));
		at.set('end', String(words.end));
	}
	return `/review/${release}/comments/new?${at.toString()}`;
}
