/** Notices to people, the letters they go into, and how often each person wishes a letter. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text, number, time, flag }: Columns): Promise<void> {
	await db.schema.alterTable('user').addColumn('digest', text).execute();
	await db.schema
		.createTable('notice_letter')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('made_at', time, (c) => c.notNull())
		.addColumn('try_at', time)
		.addColumn('tries', number, (c) => c.notNull())
		.addColumn('sent_at', time)
		.execute();
	await db.schema
		.createIndex('notice_letter_user')
		.on('notice_letter')
		.columns(['user_id', 'made_at'])
		.execute();
	await db.schema.createIndex('notice_letter_try').on('notice_letter').column('try_at').execute();
	await db.schema
		.createTable('notice')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('by', text)
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('release_id', text)
		.addColumn('comment_id', text)
		.addColumn('question', text)
		.addColumn('day', text)
		.addColumn('awaits_letter', flag, (c) => c.notNull())
		.addColumn('letter_id', text, (c) => c.references('notice_letter.id'))
		.addColumn('read_at', time)
		.execute();
	await db.schema
		.createIndex('notice_awaiting')
		.on('notice')
		.columns(['user_id', 'at'])
		.where(sql.ref('awaits_letter'), '=', 1)
		.execute();
	await db.schema
		.createTable('deadline_reminder')
		.addColumn('release_id', text, (c) => c.notNull().references('release.id'))
		.addColumn('day', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('deadline_reminder_key', ['release_id', 'day'])
		.execute();
	await db.schema.createIndex('notice_user').on('notice').columns(['user_id', 'evaluation_id']).execute();
	await db.schema.createIndex('notice_letter_of').on('notice').column('letter_id').execute();
}
