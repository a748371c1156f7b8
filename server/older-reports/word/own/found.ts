/** What is found of one report, area by area. */
import type { Section } from '../../../../src/lib/domain/edit.ts';
import type { EarlierPoints, EarlierQuestion } from '../../../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../../../src/lib/report/report-reading.ts';
import { SectionBlocks } from './section-blocks.ts';

export interface FoundArea {
	title: string | null;
	headings: string[];
	/** Of the area's box. */
	box: EarlierPoints | null;
	/** Of the row with its sum, or of the table of all areas. */
	sum: EarlierPoints | null;
	readonly texts: Record<Section, SectionBlocks>;
	readonly questions: EarlierQuestion[];
}

export interface FoundReport {
	total: number | null;
	readonly areas: Map<number, FoundArea>;
}

const noPoints: EarlierPoints = { achieved: null, max: null, percent: null };

export const nothingFound = (): FoundReport => ({ total: null, areas: new Map() });

export function areaIn({ areas }: FoundReport, number: number): FoundArea {
	const known = areas.get(number);
	if (known !== undefined) return known;
	const area: FoundArea = {
		title: null,
		headings: [],
		box: null,
		sum: null,
		texts: {
			general: new SectionBlocks(),
			strengths: new SectionBlocks(),
			improvements: new SectionBlocks()
		},
		questions: []
	};
	areas.set(number, area);
	return area;
}

export function reportFrom(
	{ total, areas }: FoundReport,
	identity: Pick<ReadReport, 'municipality' | 'year' | 'edition'>
): ReadReport {
	const inOrder = [...areas].toSorted(([a], [b]) => a - b);
	return {
		...identity,
		total,
		areas: inOrder.map(([number, { title, headings, texts, questions, ...points }]) => ({
			number,
			title,
			...pointsFrom(points),
			headings,
			texts: {
				general: texts.general.blocks(),
				strengths: texts.strengths.blocks(),
				improvements: texts.improvements.blocks()
			},
			questions
		}))
	};
}

/** The sum tells all three; where somebody has changed one of the two none is taken. */
export function pointsFrom({ box, sum }: Pick<FoundArea, 'box' | 'sum'>): EarlierPoints {
	if (box === null || sum === null) return sum ?? box ?? noPoints;
	return differs({ box, sum }) ? { ...noPoints, max: sum.max === box.max ? sum.max : null } : sum;
}

export function differs({ box, sum }: Pick<FoundArea, 'box' | 'sum'>): boolean {
	return (
		box !== null &&
		sum !== null &&
		box.achieved !== null &&
		sum.achieved !== null &&
		box.achieved !== sum.achieved
	);
}
