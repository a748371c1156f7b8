/** What people of the team declare of conflicts of interest. It can only be added to. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('conflict_declaration')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('question', text)
		.addColumn('reason', text)
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('conflict_declaration_key', ['evaluation_id', 'user_id', 'n'])
		.execute();
	await protectAppendOnly(db, dialect, {
		table: 'conflict_declaration',
		key: ['evaluation_id', 'user_id', 'n'],
		message: 'what has been declared is append-only'
	});
}
