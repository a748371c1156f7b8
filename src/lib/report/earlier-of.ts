/** A report made here, as a later evaluation of the same municipality tells it. */
import type { EarlierReport } from './earlier-report.ts';
import type { Report } from './report.ts';

export function earlierOf({ municipality, year, edition, total, areas }: Report): EarlierReport {
	return {
		municipality,
		year,
		edition: edition.id,
		total,
		areas: areas.map(({ number, title, max, sum, headings, texts, questions }) => ({
			number,
			title,
			achieved: sum?.achieved ?? null,
			max,
			percent: sum?.percent ?? null,
			headings,
			texts,
			questions: questions.map((question) => ({
				id: question.id,
				text: question.text,
				achieved: question.printed?.achieved ?? null,
				max: question.max,
				percent: question.printed?.percent ?? null
			}))
		}))
	};
}
