/** How large a file is, as people say it. */
import type { NumberWords } from '../../words/numbers.ts';

/** `bytes` as whole kB (at least 1) below one MB, above as MB with one decimal. */
export function fileSize(bytes: number, { points }: Pick<NumberWords, 'points'>): string {
	const kB = Math.max(1, Math.round(bytes / 1000));
	if (kB < 1000) return `${kB} kB`;
	return `${points(Math.round(bytes / 100_000) * 10)} MB`;
}
