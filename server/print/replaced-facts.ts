/** What the log says of characters that a PDF shows a mark for: which, how often and where, and nothing of what was written. */
import type { Report } from '../../src/lib/report/report.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import type { ReplacedCharacter } from './pdf.ts';

/** A report of nothing but foreign letters shouldn't fill the log. */
const MOST = 200;

/** Like `U+1F642 2 Område 5, Styrkor`. */
export function replacedFacts(report: Report, replaced: readonly ReplacedCharacter[]): readonly string[] {
	const { area, areaColumn } = wordsFor(report.language).report;
	// An area of an older report may be called anything.
	const titled = [...report.areas, ...(report.earlier?.report.areas ?? [])].map(
		({ number, title }) => [area(number, title ?? ''), `${areaColumn} ${number}`] as const
	);
	const bare = (where: string) => titled.reduce((text, [from, to]) => text.replace(from, () => to), where);
	return replaced.slice(0, MOST).map(({ codePoint, times, where }) => `${codePoint} ${times} ${bare(where)}`);
}
