/** What a file that Samsyn made has lost since: areas and questions of its edition, told at the area before. */
import { sections } from '../../../../src/lib/domain/edit.ts';
import type { Edition } from '../../../../src/lib/domain/instrument.ts';
import type { ReadReport, ReportReading, Unrecognised } from '../../../../src/lib/report/report-reading.ts';
import { contradictionsOf } from '../../contradictions.ts';
import { reasons } from '../../reasons.ts';

/** An edition that isn't known here is none. Only what the file tells questions of is asked for them. */
export function withGaps(reading: ReportReading, editions: readonly Edition[]): ReportReading {
	const evaluations = reading.evaluations.map((report) => ({
		...report,
		edition: editions.some(({ id }) => id === report.edition) ? report.edition : null
	}));
	const gaps = evaluations.flatMap((report, index) => gapsOf(report, index, reading, editions));
	const unrecognised = [...reading.unrecognised, ...gaps].toSorted((a, b) => a.line - b.line);
	return { ...reading, evaluations, unrecognised };
}

function gapsOf(
	report: ReadReport,
	index: number,
	{ source }: ReportReading,
	editions: readonly Edition[]
): Unrecognised[] {
	const { municipality, year, edition: id, areas } = report;
	const at = (number: number): Pick<Unrecognised, 'line' | 'text'> => {
		const found = source.findLast(
			({ kind, evaluation, area }) => kind === 'area' && evaluation === index && (area ?? 0) <= number
		);
		return { line: found?.line ?? 1, text: found?.text.trim() ?? '' };
	};
	const lines = source.filter(({ evaluation }) => evaluation === index);
	const parts = areas.flatMap(({ number }) => {
		const told = lines.filter(({ area }) => area === number);
		const texts = new Set(told.map(({ section }) => section));
		const begun = told.some(({ kind }) => kind === 'area');
		// An area of which nothing but points is known has neither.
		if (!begun && told.every(({ kind }) => kind !== 'text')) return [];
		return [
			...(begun ? [] : [reasons.noAreaHeading(number)]),
			...sections.filter((one) => !texts.has(one)).map((one) => reasons.noSection(number, one))
		].map((reason) => ({ ...at(number), reason }));
	});
	const edition = editions.find((one) => one.id === id);
	const whole = areas.some(({ questions }) => questions.length > 0);
	const missing = (edition?.areas ?? []).flatMap(({ number, questions }) => {
		const area = areas.find((one) => one.number === number);
		if (area === undefined) return [{ ...at(number), reason: reasons.noArea(number) }];
		const known = new Set(area.questions.map((question) => question.id));
		return whole
			? questions
					.filter((one) => !known.has(one.id))
					.map((one) => ({ ...at(number), reason: reasons.noQuestion(one.id) }))
			: [];
	});
	const contradictions = contradictionsOf(report, edition).map(({ area, question, reason }) => {
		const found = lines.findLast(
			(one) =>
				(area === null ? one.kind === 'total' : one.area === area) &&
				(question === null ? one.kind !== 'question' : one.text.trim().split('\t')[0] === question)
		);
		return { line: found?.line ?? 1, text: found?.text.trim() ?? '', reason };
	});
	return [
		...(municipality === null ? [{ ...at(0), reason: reasons.noMunicipality }] : []),
		...(year === null ? [{ ...at(0), reason: reasons.noYear }] : []),
		...(edition === undefined ? [{ ...at(0), reason: reasons.noEdition }] : []),
		...missing,
		...parts,
		...contradictions
	];
}
