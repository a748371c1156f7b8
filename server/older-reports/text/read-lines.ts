/** Lines of a file into the reports that they hold, with the way of each line. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { ReadReport, ReportReading } from '../../../src/lib/report/report-reading.ts';
import { LONGEST_LINE, MOST_REPORTS } from '../limits.ts';
import { reasons } from '../reasons.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { areaHeadingsIn } from './area-heading.ts';
import { Ledger } from './ledger.ts';
import { lineOf } from './line.ts';
import { partsOf } from './parts.ts';
import type { RawLine } from './raw-line.ts';
import { readPart } from './read-part.ts';

/** A file whose lines are all short has broken them where they were full. */
const WRAPPED_AT = 100;

/** @throws {UnreadableFile} for a line that is too long, and for more reports than a file can have */
export function readReportLines(raw: readonly RawLine[], editions: readonly Edition[]): ReportReading {
	if (raw.some(({ text }) => text.length > LONGEST_LINE)) throw new UnreadableFile('line-too-long');
	const lines = raw.map(lineOf);
	const ledger = new Ledger(lines);
	const wrapped = isWrapped(raw);
	const parts = partsOf(lines, areaHeadingsIn(lines, editions));
	if (parts.length > MOST_REPORTS) throw new UnreadableFile('too-many-reports');
	const read = parts.map((part) => ({ part, report: readPart(lines, part, editions, ledger, wrapped) }));
	const reports = read.flatMap(({ part, report }) => (report === null ? [] : [{ part, report }]));
	if (reports.length === 0)
		for (const [at, { words }] of lines.entries()) if (words !== '') ledger.refuse(at, reasons.noReport);
	const ordered = reports.toSorted(
		(a, b) => (b.report.year ?? 0) - (a.report.year ?? 0) || a.part.start - b.part.start
	);
	const inOrder = reports.some(({ report }) => report.year === null) ? reports : ordered;
	const evaluations = withMunicipality(inOrder.map(({ report }) => report));
	for (const [index, { part }] of inOrder.entries())
		if (evaluations[index]?.municipality === null) ledger.remark(part.start, reasons.noMunicipality);
	const evaluationAt = (at: number) => {
		const index = inOrder.findIndex(({ part }) => at >= part.start && at < part.end);
		return index < 0 ? null : index;
	};
	return {
		evaluations,
		unrecognised: ledger.notes(),
		source: ledger.source(evaluationAt)
	};
}

/** An appendix that doesn't name its municipality is the report's own. */
function withMunicipality(reports: readonly ReadReport[]): ReadReport[] {
	const named = [...new Set(reports.flatMap(({ municipality }) => municipality ?? []))];
	const [only] = named;
	if (named.length !== 1 || only === undefined) return [...reports];
	return reports.map((report) => ({ ...report, municipality: only }));
}

function isWrapped(raw: readonly RawLine[]): boolean {
	const lengths = raw.map(({ text }) => text.length);
	return (
		lengths.every((length) => length <= WRAPPED_AT) && lengths.filter((length) => length > 50).length >= 20
	);
}
