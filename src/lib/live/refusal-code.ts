import { refusalCodes } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Close } from '../wire/closes.ts';

/** The code of a refused edit, from the close and the reason given with it. */
export function refusalCodeOf(close: Close | null, reason: string): RefusalCode {
	if (close === 'too-large') return 'too-large';
	return refusalCodes.find((code) => code === reason) ?? 'unknown-edit';
}
