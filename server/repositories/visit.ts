/** When somebody was last in an evaluation. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Position, Visit } from '../../src/lib/domain/visit.ts';
import type { Schema } from '../db/tables/index.ts';

/** Null for who was never there. */
export async function visitOf(db: Kysely<Schema>, evaluation: string, user: UserId): Promise<Visit | null> {
	const rows = await db
		.selectFrom('visit')
		.select(['mark', 'at', 'epoch', 'head', 'seq'])
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.execute();
	const marks = new Map(rows.map(({ mark, ...position }): [string, Position] => [mark, position]));
	const [since, began, seen] = [marks.get('since'), marks.get('began'), marks.get('seen')];
	return since && began && seen ? { since, began, seen } : null;
}

export async function saveVisit(
	db: Kysely<Schema>,
	evaluation: string,
	user: UserId,
	{ since, began, seen }: Visit
): Promise<void> {
	const row = (mark: keyof Visit, position: Position) => {
		const { at, epoch, head, seq } = position;
		return { evaluation_id: evaluation, user_id: user, mark, at, epoch, head, seq };
	};
	await db
		.insertInto('visit')
		.values([row('since', since), row('began', began), row('seen', seen)])
		.onConflict((conflict) =>
			conflict.columns(['evaluation_id', 'user_id', 'mark']).doUpdateSet((to) => ({
				at: to.ref('excluded.at'),
				epoch: to.ref('excluded.epoch'),
				head: to.ref('excluded.head'),
				seq: to.ref('excluded.seq')
			}))
		)
		.execute();
}

/** The number of the last entry in the log of acts; 0 before the first. */
export async function lastEntry(db: Kysely<Schema>, evaluation: string): Promise<number> {
	const row = await db
		.selectFrom('audit')
		.select((audit) => audit.fn.max('seq').as('seq'))
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirst();
	return Number(row?.seq ?? 0);
}
