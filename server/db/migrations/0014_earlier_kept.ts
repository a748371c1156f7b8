/** Who kept what of an earlier evaluation, and what was there before; it can only be added to. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('earlier_kept')
		.addColumn('earlier_id', text, (c) => c.notNull().references('earlier_result.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('by', text)
		.addColumn('source', text, (c) => c.notNull())
		.addColumn('previous', text)
		.addPrimaryKeyConstraint('earlier_kept_key', ['earlier_id', 'n'])
		.execute();
	await protectAppendOnly(db, dialect, {
		table: 'earlier_kept',
		key: ['earlier_id', 'n'],
		message: 'notes of what was kept are append-only'
	});
}
