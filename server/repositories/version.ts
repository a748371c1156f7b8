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
	/** Canonical JSON of what stands beside it in its report; null for versions from before that was kept. */
	readonly frame: string | null;
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
	readonly frame: string;
};

const entry = ['n', 'kind', 'name', 'reason', 'by', 'at', 'sha256'] as const;

/** One hash over all that is kept of a version, its frame with it; the log names it, so that nothing of them can be changed alone. */
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
	sha256,
	frame
}: Version): string {
	const row = [n, kind, name, reason, by, at, epoch, head, hashOf(state), sha256];
	return hashOf(JSON.stringify(frame === null ? row : [...row, hashOf(frame)]));
}

function hashOf(kept: Uint8Array | string): string {
	return createHash('sha256').update(kept).digest('hex');
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
	if (row === undefined) return null;
	const kept = await db
		.selectFrom('version_frame')
		.select('json')
		.where('evaluation_id', '=', evaluation)
		.where('n', '=', n)
		.executeTakeFirst();
	return { ...row, frame: kept?.json ?? null };
}

/** As much of a version as its report is made of: without the document's state, which is by far the largest. */
export type PrintedVersion = VersionEntry & Pick<Version, 'json' | 'frame'>;

/** Null if there is none of that number. */
export async function printedVersionOf(
	db: Kysely<Schema>,
	evaluation: string,
	n: number
): Promise<PrintedVersion | null> {
	const row = await db
		.selectFrom('version')
		.leftJoin('version_frame', (join) =>
			join
				.onRef('version_frame.evaluation_id', '=', 'version.evaluation_id')
				.onRef('version_frame.n', '=', 'version.n')
		)
		.select(['version.n', 'kind', 'name', 'reason', 'by', 'at', 'sha256', 'version.json'])
		.select('version_frame.json as frame')
		.where('version.evaluation_id', '=', evaluation)
		.where('version.n', '=', n)
		.executeTakeFirst();
	return row ?? null;
}

/** The numbers of versions that a frame was kept of. */
export async function framesOf(db: Kysely<Schema>, evaluation: string): Promise<number[]> {
	const rows = await db
		.selectFrom('version_frame')
		.select('n')
		.where('evaluation_id', '=', evaluation)
		.execute();
	return rows.map(({ n }) => n);
}

/**
 * Keeps a version and its frame as the evaluation's next. The caller holds the evaluation's rooms, so that numbers come one at a time.
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
	const { frame, ...kept } = { n: (last?.n ?? 0) + 1, ...version };
	const inserted = db.insertInto('version').values({ evaluation_id: evaluation, ...kept });
	const told = await inserted.returning(entry).executeTakeFirstOrThrow();
	const beside = { evaluation_id: evaluation, n: kept.n, json: frame };
	await db.insertInto('version_frame').values(beside).execute();
	return { ...told, record: versionRecord({ ...kept, frame }) };
}
