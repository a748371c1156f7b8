/** Quantiles of measured times. */

export interface Summary {
	readonly count: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly max: number;
}

export function summaryOf(values: readonly number[]): Summary {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** The middle of the finite values; null if there is none. */
export function median(values: readonly (number | null | undefined)[]): number | null {
	const sorted = values.filter((value) => Number.isFinite(value)).map(Number);
	sorted.sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	if (upper === undefined) return null;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
