/** Which lines of a difference stand at a change. */
import type { LineDifference } from './text.ts';

/** Unchanged lines beside a change that are shown with it. */
const around = 1;

/** For each line, whether it is a change or stands beside one. */
export function nearChanges(lines: readonly LineDifference[]): boolean[] {
	return lines.map((_, at) =>
		lines
			.slice(Math.max(0, at - around), at + around + 1)
			.some((line) => line.kind !== 'same' || line.was !== null)
	);
}
