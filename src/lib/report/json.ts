/** The report as a file of data: canonical JSON, read back strictly. Its fields are told in docs/report-json.md. */
import { isBlocks } from '../document/blocks.ts';
import { canonicalJson } from '../document/canonical.ts';
import { isCount, isFlag, isShaped, isText, oneOf, orNull } from '../document/json.ts';
import { versionKinds } from '../domain/version.ts';
import { isComparison } from './comparison.ts';
import { isEarlierReport } from './earlier-report.ts';
import { REPORT_FORMAT, type EarlierInReport, type Report, type ReportArea } from './report.ts';
import { isStandardTexts } from './standard-text.ts';

/** The same bytes for the same report. */
export function reportJson(report: Report): string {
	return canonicalJson(report);
}

/**
 * @throws {TypeError} where the text is no report, nothing missing and nothing more
 * @throws {SyntaxError} where it is no JSON
 */
export function readReport(text: string): Report {
	const value: unknown = JSON.parse(text);
	if (!isReport(value)) throw new TypeError('This is no report.');
	return value;
}

/** Strictly. */
export function isReport(value: unknown): value is Report {
	return isShaped(value, {
		format: oneOf(REPORT_FORMAT),
		language: oneOf('sv', 'nb'),
		evaluation: isText,
		municipality: isMunicipality,
		year: isCount,
		edition: isEdition,
		version: isVersion,
		areas: isAreas,
		total: orNull(isCount),
		maxTotal: isCount,
		texts: isStandardTexts,
		comparison: orNull(isComparison),
		earlier: orNull(isEarlier)
	});
}

const all =
	<T>(is: (value: unknown) => value is T) =>
	(value: unknown): value is T[] =>
		Array.isArray(value) && value.every(is);

const isMunicipality = (value: unknown): value is Report['municipality'] =>
	isShaped(value, { code: isText, name: isText });
const isEdition = (value: unknown): value is Report['edition'] =>
	isShaped(value, { id: isText, owner: isText, used: isText });
const isVersion = (value: unknown): value is Report['version'] =>
	isShaped(value, { n: isCount, kind: oneOf(...versionKinds), name: isText, at: isCount, sha256: isText });
const isPrinted = (value: unknown): value is NonNullable<ReportArea['sum']> =>
	isShaped(value, { achieved: isCount, max: isCount, percent: isCount });
const isQuestion = (value: unknown): value is ReportArea['questions'][number] =>
	isShaped(value, { id: isText, text: isText, max: isCount, printed: orNull(isPrinted) });
const isTexts = (value: unknown): value is ReportArea['texts'] =>
	isShaped(value, { general: isBlocks, strengths: isBlocks, improvements: isBlocks });
const isArea = (value: unknown): value is ReportArea =>
	isShaped(value, {
		number: isCount,
		title: isText,
		tableTitle: orNull(isText),
		max: isCount,
		headings: all(isText),
		sum: orNull(isPrinted),
		addsUp: isFlag,
		questions: all(isQuestion),
		texts: isTexts
	});
const isAreas = all(isArea);
const isBeside = (value: unknown): value is EarlierInReport['areas'][number] =>
	isShaped(value, { number: isCount, achieved: isCount });
const isEarlier = (value: unknown): value is EarlierInReport =>
	isShaped(value, {
		report: isEarlierReport,
		comparable: isFlag,
		areas: all(isBeside),
		note: orNull(isText)
	});
