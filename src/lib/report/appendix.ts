/** What the appendix with the earlier evaluation shows, in every output. */
import type { EarlierArea, EarlierReport } from './earlier-report.ts';
import { hasWords } from './worded.ts';
import type { Report } from './report.ts';

/** The language of the earlier report's texts: that of its edition's country where the edition's id tells, else `own`. */
export function earlierLanguage(
	{ edition }: Pick<EarlierReport, 'edition'>,
	own: Report['language']
): Report['language'] {
	if (edition.startsWith('se-')) return 'sv';
	return edition.startsWith('no-') ? 'nb' : own;
}

/** Whether anything but points is known of an area; one of which that isn't so has its row among the points alone. */
export function isTold({ texts, headings, questions }: EarlierArea): boolean {
	return headings.length > 0 || questions.length > 0 || Object.values(texts).some(hasWords);
}

/** Whole points; null while an area's are unknown. */
export function mostPoints(areas: readonly EarlierArea[]): number | null {
	return areas.reduce<number | null>((all, { max }) => (all === null || max === null ? null : all + max), 0);
}

/** Whether the questions add up to the area's points; if not, the note on rounding is due. */
export function earlierAddsUp({ achieved, questions }: EarlierArea): boolean {
	return (
		achieved === null ||
		questions.some((question) => question.achieved === null) ||
		questions.reduce((sum, question) => sum + (question.achieved ?? 0), 0) === achieved
	);
}
