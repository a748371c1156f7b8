/** What a version's JSON holds, as it is printed. */
import { textOf } from '$lib/document/narrative-text.ts';
import { readContent, type VersionArea } from '$lib/document/version-content.ts';
import { findQuestion, type Edition } from '$lib/domain/instrument.ts';
import { partialArea, printed } from '$lib/domain/result.ts';
import type { Block } from '$lib/editor/section';
import type { ReleasedArea, ReleasedReport } from '$lib/components/release/report.ts';

/** @throws {TypeError} where the text is no version's content */
export function releasedReport(json: string, edition: Edition): ReleasedReport {
	const { municipality, year, areas } = readContent(json);
	const released = areas.map((area) => releasedArea(area, edition));
	const sums = released.flatMap(({ sum }) => sum?.achieved ?? []);
	return {
		name: `${municipality.name} ${year}`,
		municipality: municipality.name,
		year,
		edition: edition.id,
		total: sums.length === released.length ? sums.reduce((total, sum) => total + sum, 0) : null,
		maxTotal: edition.maxTotal,
		areas: released
	};
}

function releasedArea({ number, title, questions, texts }: VersionArea, edition: Edition): ReleasedArea {
	const scores = new Map(questions.flatMap(({ id, x }) => (x === null ? [] : [[id, x] as const])));
	const area = edition.areas.find((known) => known.number === number);
	if (area === undefined) throw new TypeError('a version with an area that its edition lacks');
	return {
		number,
		title,
		max: area.max,
		sum: scores.size === questions.length ? partialArea(area, scores).printed : null,
		questions: questions.map(({ id, max, x }) => ({
			id,
			text: findQuestion(edition, id)?.text ?? '',
			max,
			printed: x === null ? null : printed(x, max)
		})),
		texts: {
			general: worded(texts.general),
			strengths: worded(texts.strengths),
			improvements: worded(texts.improvements)
		}
	};
}

/** A text without words is no text; else all of it, so that every place in it stays what it is. */
function worded(blocks: readonly Block[]): readonly Block[] {
	return textOf(blocks).trim() === '' ? [] : blocks;
}
