/** Versions as they were kept; a row is never changed. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { VersionEntry, VersionKind } from '../../src/lib/domain/version.ts';
import type { Schema } from '../db/tables/index.ts';

/** A version with what it holds. */
export type Version = VersionEntry & {
	/** Where in the shared room's journal it was taken. */
	readonly epoch: number;
	readonly head: number;
	/** The shared document's Yjs state; for the team alone. */
	readonly state: Uint8Array;
	/** Canonical JSON of a `VersionContent`. */
	readonly json: string;
};

export type NewVersion = {
	readonly kind: VersionKind;
	readonly name: string;
	readonly reason: string | null;
	readonly by: UserId;
	readonly at: number;
	readonly epoch: number;
	readonly head: number;
	readonly state: Uint8Array;
	readonly json: string;
	readonly sha256: string;
};

const entry = ['n', 'kind', 'name', 'reason', 'by', 'at', 'sha256'] as const;

/** One hash over all that is kept of a version; the log names it, so that nothing of the row can be changed alone. */
export function versionRecord({
	n,
	kind,
	name,
	reason,
	by,
	at,
	epoch,
	head,
	state,
	sha256
}: Version): string {
	const sum = createHash('sha256').update(state).digest('hex');
	const text = JSON.stringify([n, kind, name, reason, by, at, epoch, head, sum, sha256]);
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** All versions of the evaluation, the latest first. */
export async function versionsOf(db: Kysely<Schema>, evaluation: string): Promise<VersionEntry[]> {
	return db
		.selectFrom('version')
		.select(entry)
		.where('evaluation_id', '=', evaluation)
		.orderBy('n', 'desc')
		.execute();
}

/** One version whole; null if there is none of that number. */
export async function versionOf(db: Kysely<Schema>, evaluation: string, n: number): Promise<Version | null> {
	const row = await db
		.selectFrom('version')
		.select([...entry, 'epoch', 'head', 'state', 'json'])
		.where('evaluation_id', '=', evaluation)
		.where('n', '=', n)
		.executeTakeFirst();
	return row ?? null;
}

/**
 * Keeps a version as the evaluation's next. The caller holds the evaluation's rooms, so that numbers come one at a time.
 * The record is what to name in the log.
 */
export async function insertVersion(
	db: Kysely<Schema>,
	evaluation: string,
	version: NewVersion
): Promise<VersionEntry & { readonly record: string }> {
	const last = await db
		.selectFrom('version')
		.select('n')
		.where('evaluation_id', '=', evaluation)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	const row = { n: (last?.n ?? 0) + 1, ...version };
	const inserted = db.insertInto('version').values({ evaluation_id: evaluation, ...row });
	return { ...(await inserted.returning(entry).executeTakeFirstOrThrow()), record: versionRecord(row) };
}
