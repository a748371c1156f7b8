/** Who holds which role in an evaluation. Whoever leaves keeps their seat, and their scores keep a name. */

import type { Kysely } from 'kysely';
import { teamRoles, type EvaluationRole, type Member, type UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** Those who hold some role now, in the order of their seats. */
export async function membersOf(db: Kysely<Schema>, evaluation: string): Promise<Member[]> {
	const rows = await db
		.selectFrom('membership')
		.innerJoin('user', 'user.id', 'membership.user_id')
		.select(['membership.user_id as user', 'user.name', 'membership.role', 'membership.seat'])
		.where('membership.evaluation_id', '=', evaluation)
		.where('membership.left_at', 'is', null)
		.orderBy('membership.seat')
		.orderBy('membership.user_id')
		.execute();
	const byUser = Map.groupBy(rows, (row) => row.user);
	return [...byUser].map(([user, held]) => ({
		user,
		name: held[0]?.name ?? '',
		roles: new Set(held.map(({ role }) => role)),
		seat: Math.min(...held.map(({ seat }) => seat))
	}));
}

/** The seat of somebody who is or was on the team, else the next free; nobody else is ever given a seat once had. */
export async function seatFor(db: Kysely<Schema>, evaluation: string, user: UserId): Promise<number> {
	const seats = await db
		.selectFrom('membership')
		.select(['user_id', 'seat'])
		.where('evaluation_id', '=', evaluation)
		.where('role', 'in', teamRoles)
		.execute();
	const own = seats.find((row) => row.user_id === user);
	return own?.seat ?? Math.max(-1, ...seats.map(({ seat }) => seat)) + 1;
}

/** Gives the person these roles and no others. Roles held before keep the time they were given. */
export async function setRoles(
	db: Kysely<Schema>,
	evaluation: string,
	person: { readonly user: UserId; readonly seat: number },
	roles: readonly EvaluationRole[],
	at: number
): Promise<void> {
	const { user, seat } = person;
	await db
		.updateTable('membership')
		.set({ left_at: at })
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.where('left_at', 'is', null)
		.$if(roles.length > 0, (query) => query.where('role', 'not in', roles))
		.execute();
	if (roles.length === 0) return;
	await db
		.insertInto('membership')
		.values(
			roles.map((role) => ({
				evaluation_id: evaluation,
				user_id: user,
				role,
				seat,
				joined_at: at,
				left_at: null
			}))
		)
		.onConflict((conflict) =>
			conflict
				.columns(['evaluation_id', 'user_id', 'role'])
				.doUpdateSet({ joined_at: at, left_at: null })
				.where('membership.left_at', 'is not', null)
		)
		.execute();
}
