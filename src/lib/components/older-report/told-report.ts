/** From what is filled in to the report that it tells, as far as it can be read; numbers that aren't any count as not told. */
import type { EarlierArea, EarlierPoints, EarlierReport } from '$lib/report/earlier-report.ts';
import type { Section } from '$lib/domain/edit.ts';
import { blocksOf } from '$lib/report/plain-text.ts';
import type { ReadReport } from '$lib/report/report-reading.ts';
import { isBlank, isBlankArea, type FilledEvaluation, type FilledPoints } from './filled-review.ts';

/** The number that a field holds; null where it is empty or holds none. */
export function wholeNumber(text: string): number | null {
	return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

const pointsOf = ({ achieved, max, percent }: FilledPoints): EarlierPoints => ({
	achieved: wholeNumber(achieved),
	max: wholeNumber(max),
	percent: wholeNumber(percent)
});

/** Titles and questions' words are the reading's; rows and areas in which nothing stands are left out. */
export function toldReport(
	filled: FilledEvaluation,
	read: ReadReport,
	municipality: EarlierReport['municipality']
): EarlierReport {
	return {
		municipality,
		year: wholeNumber(filled.year) ?? 0,
		edition: filled.edition,
		total: wholeNumber(filled.total),
		areas: filled.areas
			.filter((area) => !isBlankArea(area))
			.map((area): EarlierArea => {
				const before = read.areas.find(({ number }) => number === area.number);
				const textOf = (id: string) => before?.questions.find((one) => one.id === id)?.text ?? null;
				const words = (section: Section) => blocksOf(area.texts[section], before?.texts[section]);
				return {
					number: area.number,
					title: before?.title ?? null,
					...pointsOf(area),
					headings: area.headings.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
					texts: {
						general: words('general'),
						strengths: words('strengths'),
						improvements: words('improvements')
					},
					questions: area.questions
						.filter((question) => !isBlank(question))
						.map((question) => ({ id: question.id, text: textOf(question.id), ...pointsOf(question) }))
				};
			})
	};
}
