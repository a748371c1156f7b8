/** Whether what was deleted of interviews is gone, and whether its proofs are those that the log and the ledger name. */

import type { Kysely } from 'kysely';
import type { Erasure } from '../../src/lib/domain/erasure.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { roomId } from '../../src/lib/wire/rooms.ts';
import type { Schema } from '../db/tables/index.ts';
import { factsOf } from '../repositories/audit-facts.ts';
import type { AuditEntry } from '../repositories/audit.ts';
import { erasuresOf } from '../repositories/erasure.ts';
import type { Finding } from './finding.ts';

/** By id: the checksum that the log names, or null where it names the proof alone, as after a restored backup. */
function loggedProofs(log: readonly AuditEntry[]): Map<string, string | null> {
	const proofs = new Map<string, string | null>();
	for (const entry of log) {
		const { erasure, hash, again } = factsOf(entry);
		if (typeof again === 'string') proofs.set(again, null);
		if (typeof erasure === 'string')
			proofs.set(erasure, typeof hash === 'string' ? hash : (proofs.get(erasure) ?? null));
	}
	return proofs;
}

/** The interviews whose notes the log says were deleted whole. */
function loggedNotes(log: readonly AuditEntry[]): string[] {
	return log.flatMap((entry) => {
		const { interview } = factsOf(entry);
		const isWhole = entry.act === 'erase-notes' || entry.act === 'erase-on-schedule';
		return isWhole && typeof interview === 'string' ? [interview] : [];
	});
}

export async function erasureFindings(
	db: Kysely<Schema>,
	{ id, interviews }: Pick<Evaluation, 'id' | 'interviews'>,
	log: readonly AuditEntry[]
): Promise<Finding[]> {
	const findings: Finding[] = [];
	const logged = loggedProofs(log);
	const proofs = await erasuresOf(db, id);
	for (const { id: erasure, hash } of proofs) {
		const named = logged.get(erasure);
		if (named === undefined || (named !== null && named !== hash))
			findings.push({ kind: 'erasure-log', at: `erasure ${erasure}` });
	}
	const proved = new Set(proofs.map((proof) => proof.id));
	for (const erasure of logged.keys())
		if (!proved.has(erasure)) findings.push({ kind: 'erasure-missing', at: `erasure ${erasure}` });
	for (const interview of new Set([...proofs.flatMap((proof) => notesOf(proof) ?? []), ...loggedNotes(log)]))
		if (
			interviews.get(interview)?.erased === false ||
			(await holdsWords(db, roomId({ kind: 'notes', evaluation: id, interview, epoch: 0 })))
		)
			findings.push({ kind: 'erasure-undone', at: `interview ${interview}` });
	return findings;
}

/** The interview whose notes are deleted whole. */
function notesOf({ kind, interview }: Erasure): string | null {
	return kind === 'notes' ? interview : null;
}

async function holdsWords(db: Kysely<Schema>, room: string): Promise<boolean> {
	const left = await Promise.all(
		(['notes_journal', 'notes_checkpoint'] as const).map((table) =>
			db.selectFrom(table).select('room').where('room', '=', room).limit(1).executeTakeFirst()
		)
	);
	return left.some((row) => row !== undefined);
}

/**
 * Both: what the ledger names, and the proofs of all evaluations. What one of them lacks the server mends as it starts; what
 * differs it can't.
 */
export function ledgerFindings(named: readonly Erasure[], proved: readonly Erasure[]): Finding[] {
	const lines = new Map(named.map((erasure) => [erasure.id, erasure]));
	const proofs = new Set(proved.map(({ id }) => id));
	const findings = named
		.filter(({ id }) => !proofs.has(id))
		.map(({ id }): Finding => ({ kind: 'erasure-ledger', at: `erasure ${id}` }));
	for (const proof of proved) {
		const line = lines.get(proof.id);
		if (line !== undefined && isSame(line, proof)) continue;
		const kind = line === undefined ? 'erasure-unlisted' : 'erasure-changed';
		findings.push({ kind, at: `erasure ${proof.id}` });
	}
	return findings;
}

/** Who asked stands in the database alone. */
function isSame(line: Erasure, proof: Erasure): boolean {
	const kept = ['evaluation', 'kind', 'interview', 'code', 'hash', 'why', 'at'] as const;
	return kept.every((field) => line[field] === proof[field]);
}
