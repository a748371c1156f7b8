/** What an entry of the log says besides who did what, and when. */
import type { AuditEntry } from './audit.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** The entry's facts; none where they can't be read, which the log's chain tells. */
export function factsOf({ facts }: Pick<AuditEntry, 'facts'>): Facts {
	try {
		const value: unknown = JSON.parse(facts);
		return isFacts(value) ? value : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

function isFacts(value: unknown): value is Facts {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
