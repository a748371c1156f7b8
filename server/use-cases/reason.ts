/** Reasons that people give for what they do. */

import { Refused } from '../../src/lib/domain/refusal.ts';

/** In UTF-16 code units. */
const longest = 2000;

/** The reason, trimmed; null where none is given. Refuses one that is too long, or holds what no database keeps. */
export function optionalReason(text: string | null | undefined): string | null {
	const bare = text?.trim() ?? '';
	if (bare.length > longest) throw new Refused('too-large', { limit: longest });
	if (bare.includes('\0')) throw new Refused('bad-input', { field: 'reason' });
	return bare === '' ? null : bare;
}

/** The reason, trimmed. Refuses none at all, and one too long. */
export function requiredReason(text: string | null | undefined): string {
	const reason = optionalReason(text);
	if (reason === null) throw new Refused('reason-missing');
	return reason;
}

/** The reason, trimmed. Refuses a single word: it would explain nothing. */
export function wordedReason(text: string | null | undefined): string {
	const reason = requiredReason(text);
	if (!/\S\s+\S/.test(reason)) throw new Refused('reason-missing');
	return reason;
}
