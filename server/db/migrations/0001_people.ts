/** People, their accounts and sessions, sign-in links, invitations. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await db.schema
		.createTable('user')
		.addColumn('id', columns.text, (c) => c.primaryKey())
		.addColumn('name', columns.text, (c) => c.notNull())
		.addColumn('email', columns.text)
		.addColumn('municipality_code', columns.text)
		.addColumn('administrator', columns.flag, (c) => c.notNull().defaultTo(0))
		.addColumn('language', columns.text)
		.addColumn('single_keys', columns.flag, (c) => c.notNull().defaultTo(1))
		.addColumn('theme', columns.text)
		.addColumn('created_at', columns.time, (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('account')
		.addColumn('provider', columns.text, (c) => c.notNull())
		.addColumn('account', columns.text, (c) => c.notNull())
		.addColumn('user_id', columns.text, (c) => c.notNull().references('user.id'))
		.addPrimaryKeyConstraint('account_key', ['provider', 'account'])
		.execute();
	await db.schema
		.createTable('session')
		.addColumn('id', columns.text, (c) => c.primaryKey())
		.addColumn('token_hash', columns.text, (c) => c.notNull().unique())
		.addColumn('user_id', columns.text, (c) => c.notNull().references('user.id'))
		.addColumn('created_at', columns.time, (c) => c.notNull())
		.addColumn('seen_at', columns.time, (c) => c.notNull())
		.addColumn('expires_at', columns.time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('session_user').on('session').column('user_id').execute();
	await createLetters(db, columns);
}

/** What is sent by mail: sign-in links and invitations. */
async function createLetters(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await db.schema
		.createTable('login_token')
		.addColumn('hash', columns.text, (c) => c.primaryKey())
		.addColumn('email', columns.text, (c) => c.notNull())
		.addColumn('expires_at', columns.time, (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('invitation')
		.addColumn('id', columns.text, (c) => c.primaryKey())
		.addColumn('hash', columns.text, (c) => c.notNull().unique())
		.addColumn('email', columns.text, (c) => c.notNull())
		.addColumn('evaluation_id', columns.text, (c) => c.notNull())
		.addColumn('role', columns.text, (c) => c.notNull())
		.addColumn('created_by', columns.text, (c) => c.notNull().references('user.id'))
		.addColumn('created_at', columns.time, (c) => c.notNull())
		.addColumn('expires_at', columns.time, (c) => c.notNull())
		.addColumn('accepted_at', columns.time)
		.addColumn('accepted_by', columns.text, (c) => c.references('user.id'))
		.execute();
	await db.schema.createIndex('invitation_evaluation').on('invitation').column('evaluation_id').execute();
}
