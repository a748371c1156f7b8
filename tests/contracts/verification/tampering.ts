/** Changing what may not be changed, past everything that protects it, inside a transaction that is undone. */

import { sql, type Transaction } from 'kysely';
import type { Database } from '../../../server/db/connect.ts';
import type { Schema } from '../../../server/db/tables/index.ts';
import { orphans } from '../../../server/verification/orphans.ts';
import { verifyEvaluation } from '../../../server/verification/evaluation.ts';
import type { Finding, FindingKind } from '../../../server/verification/finding.ts';
import type { LockWorld } from '../lock/world.ts';

class Undone extends Error {}

export type Trx = Transaction<Schema>;

/** What the verification says of the world's evaluation after `change`, which is undone again. */
export async function foundAfter(
	world: LockWorld,
	change: (trx: Trx) => Promise<unknown>
): Promise<readonly Finding[]> {
	return foundIn(
		world,
		change,
		world.keys.published.map(({ fingerprint }) => fingerprint)
	);
}

/** The same of any evaluation, with the fingerprints of the published keys. */
export async function foundIn(
	{ db, id }: Pick<LockWorld, 'db' | 'id'>,
	change: (trx: Trx) => Promise<unknown>,
	published: readonly string[] = []
): Promise<readonly Finding[]> {
	let findings: readonly Finding[] = [];
	const done = db.write(async (trx) => {
		await unprotect(db, trx);
		await change(trx);
		const report = await verifyEvaluation(trx, id, published);
		findings = [...report.findings, ...(await orphans(trx))];
		throw new Undone();
	});
	await done.catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error;
	});
	return findings;
}

export async function kindsAfter(
	world: LockWorld,
	change: (trx: Trx) => Promise<unknown>
): Promise<FindingKind[]> {
	return [...new Set((await foundAfter(world, change)).map(({ kind }) => kind))].sort();
}

/** Triggers and foreign keys keep nothing from being changed until the transaction is undone. */
async function unprotect({ dialect }: Database, trx: Trx): Promise<void> {
	if (dialect === 'postgres') {
		await sql`set local session_replication_role = replica`.execute(trx);
		return;
	}
	await sql`pragma defer_foreign_keys = on`.execute(trx);
	const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(
		trx
	);
	for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(trx);
}
