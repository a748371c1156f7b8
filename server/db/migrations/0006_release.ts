/** Releases for fact-checking, and what is decided before them. What has been released can only be added to. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await createReleases(db, columns);
	await createPreparations(db, columns);
	await (columns.dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function createReleases(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('release')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('working_days', number, (c) => c.notNull())
		.addColumn('deadline', text, (c) => c.notNull())
		.addColumn('unread', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addUniqueConstraint('release_number', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('release_extension')
		.addColumn('release_id', text, (c) => c.notNull().references('release.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('deadline', text, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('release_extension_key', ['release_id', 'n'])
		.execute();
	await db.schema
		.createTable('release_withdrawal')
		.addColumn('release_id', text, (c) => c.primaryKey().references('release.id'))
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.execute();
}

async function createPreparations(db: Kysely<unknown>, { text, time }: Columns): Promise<void> {
	await db.schema
		.createTable('privacy_decision')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('finding', text, (c) => c.notNull())
		.addColumn('decision', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('privacy_decision_key', ['evaluation_id', 'finding'])
		.execute();
	await db.schema
		.createTable('left_open')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('place', text, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('left_open_key', ['evaluation_id', 'place'])
		.execute();
	await db.schema
		.createTable('read_through')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('read_through_key', ['evaluation_id', 'user_id'])
		.execute();
}

const lasting = ['release', 'release_extension', 'release_withdrawal'];

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const table of lasting)
		for (const verb of ['update', 'delete'])
			await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
				begin select raise(abort, 'what has been released is append-only'); end`.execute(db);
}

/** The function is the one that protects acts. */
async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	for (const table of lasting) {
		await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete on ${sql.table(table)}
			for each row execute function refuse_changed_past()`.execute(db);
		await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
			for each statement execute function refuse_changed_past()`.execute(db);
	}
}
