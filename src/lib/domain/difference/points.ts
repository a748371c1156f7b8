/** The difference of two sets of agreed points: per question, per area and in all. */
import { printed, type Printed } from '../result.ts';
import type { Hundredths } from '../score.ts';

/** An area with what is agreed in it; `max` in whole points, `x` null while nothing is agreed. */
export interface PointsOfArea {
	readonly number: number;
	readonly questions: readonly {
		readonly id: string;
		readonly max: number;
		readonly x: Hundredths | null;
	}[];
}

export interface QuestionDifference {
	readonly id: string;
	readonly max: number;
	readonly before: Hundredths | null;
	readonly after: Hundredths | null;
}

/** The points as printed; null while a question of it isn't agreed. */
export interface SumDifference {
	readonly before: Printed | null;
	readonly after: Printed | null;
}

export interface PointsDifference {
	/** The questions whose points differ, in printed order. */
	readonly questions: readonly QuestionDifference[];
	readonly sum: SumDifference;
}

/** Of one area; a question that only one of them knows has no points in the other. */
export function pointsDifference(before: PointsOfArea | undefined, after: PointsOfArea): PointsDifference {
	const old = new Map(before?.questions.map(({ id, x }) => [id, x]));
	const questions = after.questions
		.map(({ id, max, x }) => ({ id, max, before: old.get(id) ?? null, after: x }))
		.filter((one) => one.before !== one.after);
	return {
		questions,
		sum: { before: before === undefined ? null : sumOf(before), after: sumOf(after) }
	};
}

/** The sum of the printed areas; null while one of them isn't agreed as a whole. */
export function totalOf(areas: readonly PointsOfArea[]): number | null {
	const sums = areas.map(sumOf);
	if (sums.length === 0) return null;
	let total = 0;
	for (const sum of sums) {
		if (sum === null) return null;
		total += sum.achieved;
	}
	return total;
}

function sumOf({ questions }: PointsOfArea): Printed | null {
	let [sum, max] = [0, 0];
	for (const question of questions) {
		if (question.x === null) return null;
		sum += question.x;
		max += question.max;
	}
	return max === 0 ? null : printed(sum, max);
}
