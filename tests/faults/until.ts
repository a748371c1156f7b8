/** Waiting for something to become true, with an end to the patience. */
import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MS = 5;

/** Resolves with how long it took, in milliseconds. Throws, naming what was awaited, after `patience` milliseconds. */
export async function until(
	what: string,
	holds: () => boolean | Promise<boolean>,
	patience = 20_000
): Promise<number> {
	const began = performance.now();
	for (;;) {
		if (await holds()) return performance.now() - began;
		if (performance.now() - began > patience) throw new Error(`waited in vain for: ${what}`);
		await pause(BETWEEN_MS);
	}
}

/** The value below which `share` (0…1) of the numbers lie; 0 for none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
