/** The contents of a report: what stands in it, in printed order, under the names that addresses use. */
import type { Report } from '../../report/report.ts';
import { hasWords } from '../../report/worded.ts';
import type { Words } from '../../words/words.ts';

export interface Chapter {
	/** The same in every language and version, so that links hold. */
	readonly id: string;
	readonly title: string;
	readonly sections: readonly Omit<Chapter, 'sections'>[];
}

/** Chapters and sections without anything to read are left out. `words`: those of the report's language. */
export function chaptersOf(report: Report, { report: say }: Words): Chapter[] {
	const { texts, earlier, areas } = report;
	const chapter = (id: string, title: string, sections: Chapter['sections'] = []) => ({
		id,
		title,
		sections
	});
	return [
		...(hasWords(texts.about) ? [chapter('om', say.about)] : []),
		chapter('kommunen', say.inRelation(report.municipality.name), [
			...(hasWords(texts.evaluation) ? [{ id: 'utvarderingen', title: say.evaluation }] : []),
			{ id: 'resultat', title: say.results },
			...(earlier === null ? [] : [{ id: 'jamforelse', title: say.comparison }])
		]),
		chapter(
			'omraden',
			say.areas,
			areas.map(({ number, title }) => ({ id: `omrade-${number}`, title: say.area(number, title) }))
		),
		chapter('oversikt', say.overview),
		...(earlier === null ? [] : [chapter('bilaga', say.appendix(earlier.report.year))])
	];
}

/** What a question's row is called in addresses: `5.2` → `fraga-5-2`. */
export function questionId(question: string): string {
	return `fraga-${question.replace('.', '-')}`;
}
