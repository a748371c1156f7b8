/** Evaluations that are practised on, each with its case. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text }: Columns): Promise<void> {
	await db.schema
		.createTable('training')
		.addColumn('evaluation_id', text, (c) => c.primaryKey().references('evaluation.id'))
		.addColumn('case', text, (c) => c.notNull())
		.execute();
}
