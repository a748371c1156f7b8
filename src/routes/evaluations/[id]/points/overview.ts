/** The agreed points of an evaluation as they are printed; an area or total is printed once all of it is agreed. */
import { standingAgreement } from '$lib/domain/agreement.ts';
import { questionStanding } from '$lib/domain/assigned.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { Area, Question } from '$lib/domain/instrument.ts';
import { partialArea, printed, type Printed } from '$lib/domain/result.ts';
import type { Hundredths } from '$lib/domain/score.ts';
import { areaStanding } from '$lib/domain/standing.ts';

export interface AreaOverview {
	readonly area: Area;
	readonly sealed: boolean;
	readonly rows: readonly { readonly question: Question; readonly printed: Printed | null }[];
	/** Null while a question isn't agreed. */
	readonly sum: Printed | null;
}

export interface Overview {
	readonly areas: readonly AreaOverview[];
	/** Null while an area isn't agreed as a whole. */
	readonly total: number | null;
	readonly max: number;
}

export function overviewOf(evaluation: Evaluation): Overview {
	const areas = evaluation.edition.areas.map((area): AreaOverview => {
		const scores = new Map<string, Hundredths>();
		for (const { id } of area.questions) {
			const agreed = standingAgreement(questionStanding(evaluation, id));
			if (agreed !== null) scores.set(id, agreed.x);
		}
		const rows = area.questions.map((question) => {
			const x = scores.get(question.id);
			return { question, printed: x === undefined ? null : printed(x, question.max) };
		});
		const whole = scores.size === area.questions.length;
		const sealed = areaStanding(evaluation, area.number).opened === null;
		return { area, sealed, rows, sum: whole ? partialArea(area, scores).printed : null };
	});
	const sums = areas.map(({ sum }) => sum?.achieved);
	const whole = sums.filter((sum) => sum !== undefined);
	return {
		areas,
		total: whole.length === sums.length ? whole.reduce((total, sum) => total + sum, 0) : null,
		max: evaluation.edition.maxTotal
	};
}
