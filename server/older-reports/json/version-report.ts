/** What a report of a version's content would tell. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import { findArea } from '../../../src/lib/domain/instrument.ts';
import { printed } from '../../../src/lib/domain/result.ts';
import type { VersionArea, VersionContent } from '../../../src/lib/document/version-content.ts';
import type { EarlierArea, EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../../src/lib/report/report-reading.ts';

/** Headings and wordings come from the edition, where it is known here. */
export function reportOfContent(
	{ municipality, year, edition, areas }: VersionContent,
	editions: readonly Edition[]
): ReadReport {
	const known = editions.find(({ id }) => id === edition);
	const read = areas.map((area) => areaOf(area, known));
	const sums = read.flatMap(({ achieved }) => achieved ?? []);
	return {
		municipality: municipality.name,
		year,
		edition,
		total: sums.length === read.length ? sums.reduce((total, sum) => total + sum, 0) : null,
		areas: read
	};
}

function areaOf({ number, title, questions, texts }: VersionArea, edition: Edition | undefined): EarlierArea {
	const area = edition === undefined ? undefined : findArea(edition, number);
	const scores = questions.flatMap(({ x }) => x ?? []);
	const max = questions.reduce((sum, question) => sum + question.max, 0);
	const sum = scores.reduce((total, x) => total + x, 0);
	return {
		number,
		title,
		...pointsOf(scores.length === questions.length && max > 0 ? sum : null, max),
		headings: area?.headings ?? [],
		texts,
		questions: questions.map(({ id, max: most, x }) => ({
			id,
			text: area?.questions.find((question) => question.id === id)?.text ?? null,
			...pointsOf(x, most)
		}))
	};
}

const pointsOf = (x: number | null, max: number): EarlierPoints =>
	x === null ? { achieved: null, max, percent: null } : printed(x, max);
