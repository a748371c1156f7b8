/** One evaluation as two reports tell it: what each knows, and where they say different things. */
import type { Section } from '../domain/edit.ts';
import { canonicalJson } from '../document/canonical.ts';
import type { EarlierArea, EarlierPoints, EarlierQuestion, EarlierReport } from './earlier-report.ts';

/** Where two tellings differ: `stored` and `brought` are whole points, or whole percent where it is of a percent. */
export type EarlierDifference =
	| {
			readonly of: 'total' | 'achieved' | 'max' | 'percent';
			readonly area: number | null;
			readonly question: string | null;
			readonly stored: number;
			readonly brought: number;
	  }
	| { readonly of: 'text'; readonly area: number; readonly section: Section }
	| { readonly of: 'headings'; readonly area: number };

export interface Merged {
	readonly report: EarlierReport;
	/** Empty where each only adds what the other didn't know. */
	readonly differences: readonly EarlierDifference[];
}

/**
 * What `brought` doesn't tell is kept from `stored`; where both tell, `brought` stands and a difference is
 * told. Names of areas and wordings of questions are the instrument's, so those that are kept already stand.
 */
export function mergedWith(stored: EarlierReport, brought: EarlierReport): Merged {
	const differences: EarlierDifference[] = [];
	const told = (difference: EarlierDifference) => void differences.push(difference);
	const total = either('total', stored.total, brought.total, null, null, told);
	const numbers = new Set([...stored.areas, ...brought.areas].map(({ number }) => number));
	const areas = [...numbers]
		.toSorted((a, b) => a - b)
		.flatMap((number) => {
			const one = stored.areas.find((area) => area.number === number);
			const other = brought.areas.find((area) => area.number === number);
			if (one !== undefined && other !== undefined) return [areaOf(one, other, told)];
			return one ?? other ?? [];
		});
	return { report: { ...brought, total, areas }, differences };
}

type Tell = (difference: EarlierDifference) => void;

function areaOf(stored: EarlierArea, brought: EarlierArea, tell: Tell): EarlierArea {
	const { number } = brought;
	const [before, headings] = [stored.headings, brought.headings];
	if (before.length > 0 && headings.length > 0 && canonicalJson(before) !== canonicalJson(headings))
		tell({ of: 'headings', area: number });
	const ids = new Set([...stored.questions, ...brought.questions].map(({ id }) => id));
	return {
		number,
		title: stored.title ?? brought.title,
		headings: headings.length > 0 ? headings : before,
		...pointsOf(stored, brought, number, null, tell),
		texts: {
			general: textOf(stored, brought, 'general', tell),
			strengths: textOf(stored, brought, 'strengths', tell),
			improvements: textOf(stored, brought, 'improvements', tell)
		},
		questions: [...ids].toSorted(byNumber).flatMap((id) => {
			const one = stored.questions.find((question) => question.id === id);
			const other = brought.questions.find((question) => question.id === id);
			if (one !== undefined && other !== undefined) return [questionOf(one, other, number, tell)];
			return one ?? other ?? [];
		})
	};
}

function byNumber(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}

function textOf(stored: EarlierArea, brought: EarlierArea, section: Section, tell: Tell) {
	const [one, other] = [stored.texts[section], brought.texts[section]];
	if (other.length === 0) return one;
	if (one.length > 0 && canonicalJson(one) !== canonicalJson(other))
		tell({ of: 'text', area: brought.number, section });
	return other;
}

function questionOf(
	stored: EarlierQuestion,
	brought: EarlierQuestion,
	area: number,
	tell: Tell
): EarlierQuestion {
	const { id } = brought;
	return { id, text: stored.text ?? brought.text, ...pointsOf(stored, brought, area, id, tell) };
}

function pointsOf(
	stored: EarlierPoints,
	brought: EarlierPoints,
	area: number,
	question: string | null,
	tell: Tell
): EarlierPoints {
	const one = (of: keyof EarlierPoints) => either(of, stored[of], brought[of], area, question, tell);
	return { achieved: one('achieved'), max: one('max'), percent: one('percent') };
}

function either(
	of: 'total' | keyof EarlierPoints,
	stored: number | null,
	brought: number | null,
	area: number | null,
	question: string | null,
	tell: Tell
): number | null {
	if (stored !== null && brought !== null && stored !== brought)
		tell({ of, area, question, stored, brought });
	return brought ?? stored;
}
