/** The meeting that is under way, at most one for an evaluation, and the questions that meetings set aside. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text, time, flag }: Columns): Promise<void> {
	await db.schema
		.createTable('meeting')
		.addColumn('evaluation_id', text, (c) => c.primaryKey().references('evaluation.id'))
		.addColumn('facilitator', text, (c) => c.notNull())
		.addColumn('started_at', time, (c) => c.notNull())
		.addColumn('question', text)
		.addColumn('since', time, (c) => c.notNull())
		.addColumn('letters', flag, (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('parking')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('decides', text, (c) => c.notNull())
		.addColumn('request_id', text)
		.addColumn('resumed_at', time)
		.addColumn('resumed_by', text)
		.execute();
	await db.schema
		.createIndex('parking_of_evaluation')
		.on('parking')
		.columns(['evaluation_id', 'question'])
		.execute();
}
