/** What older reports say besides points, and readings of them that wait for the one who brought them. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text, time }: Columns): Promise<void> {
	await db.schema.alterTable('earlier_result').addColumn('report', text).execute();
	await db.schema
		.createTable('report_reading')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('sha256', text, (c) => c.notNull())
		.addColumn('reading', text, (c) => c.notNull())
		.addColumn('filled', text)
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('expires_at', time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('report_reading_user').on('report_reading').column('user_id').execute();
}
