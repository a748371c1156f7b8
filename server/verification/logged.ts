/** What the log says was kept and locked. */

import { factsOf } from '../repositories/audit-facts.ts';
import type { AuditEntry } from '../repositories/audit.ts';

/** A lock in the log, and where the journal stood when it was undone; null while it stands. */
export type LoggedLock = {
	readonly seq: number;
	readonly manifest: unknown;
	readonly undone: { readonly epoch: number; readonly head: number } | null;
};

/** The locks in the order they were made. An unlock that doesn't name its place leaves nothing to compare with. */
export function locksIn(log: readonly AuditEntry[]): LoggedLock[] {
	const ended = log.filter(({ act }) => act === 'lock' || act === 'unlock');
	return ended.flatMap((entry, index): LoggedLock[] => {
		if (entry.act !== 'lock') return [];
		const { seq } = entry;
		const { manifest } = factsOf(entry);
		const next = ended[index + 1];
		if (next === undefined) return [{ seq, manifest, undone: null }];
		const { epoch, head } = factsOf(next);
		const placed = typeof epoch === 'number' && typeof head === 'number';
		return [{ seq, manifest, undone: placed ? { epoch, head } : { epoch: 0, head: 0 } }];
	});
}
