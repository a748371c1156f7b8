/** How somebody scored against the panel's median, in words. */
import { halfUp } from '../../domain/rounding.ts';
import type { Words } from '../../words/words.ts';

/** `value`: mean of (x − median)/max; told in percentage points to one decimal. */
export function leniencyOf(name: string, value: number, { controlRoom, numbers }: Words): string {
	const tenths = halfUp(Math.round(1_000_000 * Math.abs(value)), 1_000);
	if (tenths === 0) return controlRoom.level(name);
	// Hundredths are what points are written from.
	const written = numbers.points(10 * tenths);
	return value > 0 ? controlRoom.above(name, written) : controlRoom.below(name, written);
}
