/** Seals of locked versions: a chain for each evaluation, only ever added to. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

export type SealRow = {
	/** 1, 2, 3 … within the evaluation. */
	readonly n: number;
	readonly version: number;
	/** Canonical JSON of a manifest. */
	readonly manifest: string;
	/** SHA-256 of `manifest`. */
	readonly hash: string;
	readonly signature: string;
	readonly spki: string;
};

const columns = ['n', 'version', 'manifest', 'hash', 'signature', 'spki'] as const;

/** The evaluation's seals, the first one first. */
export async function sealsOf(db: Kysely<Schema>, evaluation: string): Promise<SealRow[]> {
	return db.selectFrom('seal').select(columns).where('evaluation_id', '=', evaluation).orderBy('n').execute();
}

/** The hash of the latest seal's manifest; null where nothing has been sealed. */
export async function lastSealHash(db: Kysely<Schema>, evaluation: string): Promise<string | null> {
	return (await sealsOf(db, evaluation)).at(-1)?.hash ?? null;
}

/** Adds the seal as the evaluation's next. The caller holds the evaluation's rooms. Returns the manifest's hash. */
export async function insertSeal(
	db: Kysely<Schema>,
	evaluation: string,
	seal: Omit<SealRow, 'n' | 'hash'>
): Promise<string> {
	const { length } = await sealsOf(db, evaluation);
	const hash = createHash('sha256').update(seal.manifest, 'utf8').digest('hex');
	await db
		.insertInto('seal')
		.values({ evaluation_id: evaluation, n: length + 1, hash, ...seal })
		.execute();
	return hash;
}

export type FoundSeal = {
	readonly evaluation: string;
	readonly version: number;
	readonly manifest: string;
	/** SHA-256 of `manifest`. */
	readonly hash: string;
};

const found = ['seal.evaluation_id as evaluation', 'seal.version', 'seal.manifest', 'seal.hash'] as const;

/** The seal whose content or manifest has that checksum; null if there is none. */
export async function sealByChecksum(db: Kysely<Schema>, checksum: string): Promise<FoundSeal | null> {
	const row = await db
		.selectFrom('seal')
		.innerJoin('version', (join) =>
			join.onRef('version.evaluation_id', '=', 'seal.evaluation_id').onRef('version.n', '=', 'seal.version')
		)
		.select(found)
		.where((is) => is.or([is('version.sha256', '=', checksum), is('seal.hash', '=', checksum)]))
		// The same content may have been locked twice: the latest counts.
		.orderBy('version.at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}

/** The seals of all evaluations. */
export async function allSeals(db: Kysely<Schema>): Promise<FoundSeal[]> {
	return db.selectFrom('seal').select(found).orderBy('seal.evaluation_id').orderBy('seal.n').execute();
}
