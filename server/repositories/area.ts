/** Areas of an evaluation: who owns each, whether and how it was opened, whether it is locked. */

import type { Kysely } from 'kysely';
import type { AreaStanding, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

export type Opening = NonNullable<AreaStanding['opened']>;

/** The areas that something is known of. */
export async function areasOf(db: Kysely<Schema>, evaluation: string): Promise<Map<number, AreaStanding>> {
	const [owners, openings, locks] = await Promise.all([
		db.selectFrom('area_owner').selectAll().where('evaluation_id', '=', evaluation).execute(),
		db.selectFrom('area_opening').selectAll().where('evaluation_id', '=', evaluation).execute(),
		db.selectFrom('area_lock').selectAll().where('evaluation_id', '=', evaluation).execute()
	]);
	const owner = new Map(owners.map((row) => [row.area, row.user_id]));
	const opened = new Map<number, Opening>(
		openings.map(({ area, at, by, early, reason }) => [area, { at, by, early: early === 1, reason }])
	);
	const locked = new Set(locks.map((row) => row.area));
	const known = new Set([...owner.keys(), ...opened.keys(), ...locked]);
	return new Map(
		[...known].map((area) => [
			area,
			{
				opened: opened.get(area) ?? null,
				locked: locked.has(area),
				owner: owner.get(area) ?? null
			}
		])
	);
}

/** Null takes the owner away. */
export async function setAreaOwner(
	db: Kysely<Schema>,
	evaluation: string,
	area: number,
	user: UserId | null
): Promise<void> {
	await db
		.deleteFrom('area_owner')
		.where('evaluation_id', '=', evaluation)
		.where('area', '=', area)
		.execute();
	if (user === null) return;
	await db.insertInto('area_owner').values({ evaluation_id: evaluation, area, user_id: user }).execute();
}

export async function releaseOwnedAreas(db: Kysely<Schema>, evaluation: string, user: UserId): Promise<void> {
	await db
		.deleteFrom('area_owner')
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.execute();
}

/** Throws if the area has been opened before. */
export async function insertOpening(
	db: Kysely<Schema>,
	evaluation: string,
	area: number,
	{ at, by, early, reason }: Opening
): Promise<void> {
	await db
		.insertInto('area_opening')
		.values({ evaluation_id: evaluation, area, at, by, early: early ? 1 : 0, reason })
		.execute();
}

/** Throws if the area is locked already. */
export async function insertAreaLock(
	db: Kysely<Schema>,
	evaluation: string,
	area: number,
	act: { readonly at: number; readonly by: UserId }
): Promise<void> {
	await db
		.insertInto('area_lock')
		.values({ evaluation_id: evaluation, area, at: act.at, by: act.by })
		.execute();
}

export async function deleteAreaLock(db: Kysely<Schema>, evaluation: string, area: number): Promise<void> {
	await db.deleteFrom('area_lock').where('evaluation_id', '=', evaluation).where('area', '=', area).execute();
}
