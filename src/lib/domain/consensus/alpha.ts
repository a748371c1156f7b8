/** Krippendorff's alpha for interval data, on shares of max, with a jackknife interval over the questions. */

export interface Alpha {
	readonly alpha: number;
	/** 95 %: mean of the pseudo-values ± 1,96 standard errors; null with fewer than three questions. */
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** Questions with two scores or more. */
	readonly questions: number;
}

/**
 * `shares`: of each question its scores as x/max (0…1), never raw points: questions of different max are not one scale.
 * α = 1 − observed/expected disagreement (Krippendorff 2011). Null where nothing varies or no question has two scores.
 * An even municipality lowers alpha: little to tell apart makes the same disagreement weigh more.
 */
export function krippendorffAlpha(shares: readonly (readonly number[])[]): Alpha | null {
	const pairable = shares.filter((question) => question.length >= 2);
	const alpha = pointAlpha(pairable);
	if (alpha === null) return null;
	return { alpha, interval: jackknife(pairable, alpha), questions: pairable.length };
}

function pointAlpha(questions: readonly (readonly number[])[]): number | null {
	const all = questions.flat();
	const expected = squaredDifferences(all) / (all.length * (all.length - 1));
	if (!(expected > 0)) return null;
	const observed =
		questions.reduce((sum, question) => sum + squaredDifferences(question) / (question.length - 1), 0) /
		all.length;
	return 1 - observed / expected;
}

/** Σ over ordered pairs of (a − b)² = 2n·Σ(a − mean)²; centred first, for precision. */
function squaredDifferences(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function jackknife(questions: readonly (readonly number[])[], alpha: number): Alpha['interval'] {
	const n = questions.length;
	if (n < 3) return null;
	const pseudo: number[] = [];
	for (const left of questions.keys()) {
		const without = pointAlpha(questions.filter((_, index) => index !== left));
		if (without === null) return null;
		pseudo.push(n * alpha - (n - 1) * without);
	}
	const mean = pseudo.reduce((sum, value) => sum + value, 0) / n;
	const variance = pseudo.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
	const margin = 1.96 * Math.sqrt(variance / n);
	return { low: mean - margin, high: Math.min(1, mean + margin) };
}
