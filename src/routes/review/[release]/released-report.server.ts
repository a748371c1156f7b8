/** What a version's JSON holds, as it is printed: the report, without what stands beside it. */
import { readContent } from '$lib/document/version-content.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import type { Block } from '$lib/editor/section';
import { pointsAndTexts } from '$lib/report/report-of.ts';
import { hasWords } from '$lib/report/worded.ts';
import type { ReleasedReport } from '$lib/components/release/report.ts';

/** @throws {TypeError} where the text is no version's content, or one that the edition lacks a part of */
export function releasedReport(json: string, edition: Edition): ReleasedReport {
	const content = readContent(json);
	const { municipality, year } = content;
	const { areas, total, maxTotal } = pointsAndTexts(content, edition);
	return {
		name: `${municipality.name} ${year}`,
		municipality: municipality.name,
		year,
		edition: edition.id,
		total,
		maxTotal,
		areas: areas.map(({ number, title, max, sum, questions, texts }) => ({
			...{ number, title, max, sum, questions },
			texts: {
				general: worded(texts.general),
				strengths: worded(texts.strengths),
				improvements: worded(texts.improvements)
			}
		}))
	};
}

/** A text without words is no text; else all of it, so that every place in it stays what it is. */
const worded = (blocks: readonly Block[]): readonly Block[] => (hasWords(blocks) ? blocks : []);
