/** When people were in evaluations: where each one's news begin and end. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('visit')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('mark', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('epoch', number, (c) => c.notNull())
		.addColumn('head', number, (c) => c.notNull())
		.addColumn('seq', number, (c) => c.notNull())
		.addPrimaryKeyConstraint('visit_key', ['evaluation_id', 'user_id', 'mark'])
		.execute();
}
