/** Which version a report is of, in one line: a draft says so first. */
import type { Words } from '../words/words.ts';
import type { Report } from './report.ts';

export function isDraft({ version }: { readonly version: Pick<Report['version'], 'kind'> }): boolean {
	return version.kind !== 'locked';
}

/** `words`: those of the report's language. */
export function versionLine(
	{ version: { n, kind, name, at } }: Pick<Report, 'version'>,
	{ report: say, numbers }: Words
): string {
	const day = numbers.dayAndYear(at);
	return kind === 'locked' ? say.versionOf(n, day) : `${say.draftOf(name)}. ${say.keptOf(n, day)}`;
}
