/** Releases with their extensions and withdrawals. */

import type { Kysely } from 'kysely';
import type { Extension, Release, Withdrawal } from '../../src/lib/domain/release.ts';
import type { Schema } from '../db/tables/index.ts';

/** All releases of the evaluation, the latest first. */
export async function releasesOf(db: Kysely<Schema>, evaluation: string): Promise<Release[]> {
	const rows = await db
		.selectFrom('release')
		.select('id')
		.where('evaluation_id', '=', evaluation)
		.orderBy('n', 'desc')
		.execute();
	const all = await Promise.all(rows.map(({ id }) => releaseById(db, id)));
	return all.filter((release) => release !== null);
}

/** Null if there is none. */
export async function releaseById(db: Kysely<Schema>, id: string): Promise<Release | null> {
	const [row, extensions, withdrawn] = await Promise.all([
		db.selectFrom('release').selectAll().where('id', '=', id).executeTakeFirst(),
		db
			.selectFrom('release_extension')
			.select(['deadline', 'reason', 'by', 'at'])
			.where('release_id', '=', id)
			.orderBy('n')
			.execute(),
		db
			.selectFrom('release_withdrawal')
			.select(['reason', 'by', 'at'])
			.where('release_id', '=', id)
			.executeTakeFirst()
	]);
	if (row === undefined) return null;
	return {
		id,
		evaluation: row.evaluation_id,
		n: row.n,
		version: row.version,
		by: row.by,
		at: row.at,
		workingDays: row.working_days,
		firstDeadline: row.deadline,
		deadline: extensions.at(-1)?.deadline ?? row.deadline,
		extensions,
		unread: row.unread,
		withdrawn: withdrawn ?? null
	};
}

export type NewRelease = Pick<
	Release,
	'id' | 'evaluation' | 'n' | 'version' | 'by' | 'at' | 'workingDays' | 'deadline' | 'unread'
>;

/** Throws if the evaluation has a release of that number. */
export async function insertRelease(db: Kysely<Schema>, release: NewRelease): Promise<void> {
	const { evaluation, workingDays, ...row } = release;
	await db
		.insertInto('release')
		.values({ ...row, evaluation_id: evaluation, working_days: workingDays })
		.execute();
}

/** `n`: 1 for the first extension of the release. Throws if it is taken. */
export async function insertExtension(
	db: Kysely<Schema>,
	release: string,
	n: number,
	extension: Extension
): Promise<void> {
	await db
		.insertInto('release_extension')
		.values({ release_id: release, n, ...extension })
		.execute();
}

/** Throws if the release is withdrawn already. */
export async function insertWithdrawal(
	db: Kysely<Schema>,
	release: string,
	withdrawal: Withdrawal
): Promise<void> {
	await db
		.insertInto('release_withdrawal')
		.values({ release_id: release, ...withdrawal })
		.execute();
}
