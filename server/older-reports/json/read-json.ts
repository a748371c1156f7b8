/** Data that Samsyn itself has written: a report, a locked version, or what a reading or a file of scores printed. */
import { isReport } from '../../../src/lib/report/json.ts';
import { earlierOf } from '../../../src/lib/report/earlier-of.ts';
import type { EarlierReport } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport, ReportReading, Unrecognised } from '../../../src/lib/report/report-reading.ts';
import { isDraft } from '../../../src/lib/report/version-line.ts';
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import { isContent } from '../../../src/lib/document/version-content.ts';
import { contradictionsOf } from '../contradictions.ts';
import { MOST_REPORTS, MOST_ROWS } from '../limits.ts';
import { reasons } from '../reasons.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { printedReadingIn, unrecognisedIn } from './printed-reading.ts';
import { printedResultIn } from './printed-result.ts';
import { soundJson } from './sound-json.ts';
import { reportOfContent } from './version-report.ts';

/** Whether text is JSON that is meant as data rather than words: an object or a list. Undefined where it isn't. */
export function jsonIn(text: string): unknown {
	if (!/^\s*[{[]/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/**
 * The report of a draft is read like any other, with a remark: its points may still change.
 * @throws {UnreadableFile} for any other JSON, also where a known form has a field missing, wrong or one too many
 */
export function readReportJson(value: unknown, editions: readonly Edition[]): ReportReading {
	const sound = soundJson(value);
	const evaluations = reportsIn(sound, editions);
	if (evaluations === null) throw new UnreadableFile('unknown-json');
	if (evaluations.length > MOST_REPORTS) throw new UnreadableFile('too-many-reports');
	const rows = ({ areas }: ReadReport) => areas.reduce((sum, { questions }) => sum + 1 + questions.length, 0);
	if (evaluations.some((report) => rows(report) > MOST_ROWS)) throw new UnreadableFile('too-long');
	const known = unrecognisedIn(sound);
	const told = new Set(known.map(({ reason }) => reason));
	const contradictions = evaluations
		.flatMap((report) => contradictionsIn(report, editions))
		.filter(({ reason }) => !told.has(reason));
	return { evaluations, unrecognised: [...known, ...remarksOn(sound), ...contradictions], source: [] };
}

function remarksOn(value: unknown): readonly Unrecognised[] {
	if (!isReport(value) || !isDraft(value)) return [];
	return [{ line: 1, text: value.version.name, reason: reasons.draft }];
}

/** Data has no lines of its own: all of it is told at the first. */
function contradictionsIn(report: ReadReport, editions: readonly Edition[]): Unrecognised[] {
	const edition = editions.find(({ id }) => id === report.edition);
	return contradictionsOf(report, edition).map(({ area, question, reason }) => ({
		line: 1,
		text: question ?? (area === null ? '' : `Område ${area}`),
		reason
	}));
}

/** Null for JSON of another form. */
export function reportsIn(value: unknown, editions: readonly Edition[]): readonly ReadReport[] | null {
	if (isReport(value)) {
		const own = readOf(earlierOf(value));
		return value.earlier === null ? [own] : [own, readOf(value.earlier.report)];
	}
	const content = contentIn(value);
	if (content !== undefined) return isContent(content) ? [reportOfContent(content, editions)] : null;
	return printedReadingIn(value) ?? printedResultIn(value);
}

/** A version's content, or that of the file in which a locked version is handed out; its seals aren't judged here. */
function contentIn(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
	if (value.format === 'samsyn-version-1') return value;
	return value.format === 'samsyn-locked-version-1' && 'content' in value ? value.content : undefined;
}

const readOf = ({ municipality, ...report }: EarlierReport): ReadReport => ({
	municipality: municipality.name,
	...report
});
