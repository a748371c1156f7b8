/**
 * Intraclass correlations (Shrout & Fleiss 1979): how much of the variation of scores lies between questions. On x/max,
 * of a table without gaps: each row a question, each column the same evaluator.
 */

export interface Intraclass {
	/** One evaluator alone, others drawn for each question. */
	readonly oneWay: number;
	/** One evaluator alone; that some score high and others low counts against it. ICC(2,1). */
	readonly single: number;
	/** One evaluator alone; a constant difference between evaluators doesn't count. ICC(3,1). */
	readonly consistency: number;
	/** The mean of all evaluators, by the same three measures. ICC(1,k), ICC(2,k), ICC(3,k). */
	readonly ofMean: { readonly oneWay: number; readonly single: number; readonly consistency: number };
	readonly questions: number;
	readonly evaluators: number;
}

/** Null with fewer than two evaluators or three questions, with gaps, or where the questions don't differ. */
export function intraclass(table: readonly (readonly number[])[]): Intraclass | null {
	const n = table.length;
	const k = table[0]?.length ?? 0;
	if (n < 3 || k < 2 || table.some((row) => row.length !== k)) return null;
	const { between, within, judges, rest } = meanSquares(table, n, k);
	// All the same in every question, but for rounding in the sums.
	if (!(between > 1e-12)) return null;
	return {
		oneWay: (between - within) / (between + (k - 1) * within),
		single: (between - rest) / (between + (k - 1) * rest + (k * (judges - rest)) / n),
		consistency: (between - rest) / (between + (k - 1) * rest),
		ofMean: {
			oneWay: (between - within) / between,
			single: (between - rest) / (between + (judges - rest) / n),
			consistency: (between - rest) / between
		},
		questions: n,
		evaluators: k
	};
}

/** Between questions, within them, between evaluators, and what is left. */
function meanSquares(table: readonly (readonly number[])[], n: number, k: number) {
	const grand = mean(table.flat());
	const columns = Array.from({ length: k }, (_, j) => mean(table.map((row) => row[j] ?? 0)));
	const total = squares(table.flat(), grand);
	const ofQuestions = k * squares(table.map(mean), grand);
	const ofJudges = n * squares(columns, grand);
	return {
		between: ofQuestions / (n - 1),
		within: (total - ofQuestions) / (n * (k - 1)),
		judges: ofJudges / (k - 1),
		rest: (total - ofQuestions - ofJudges) / ((n - 1) * (k - 1))
	};
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], from: number): number {
	return values.reduce((sum, value) => sum + (value - from) ** 2, 0);
}
