/** Evaluations and what somebody did in them: rows are the truth of acts. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await createEvaluations(db, columns);
	await createAreas(db, columns);
	await createScoring(db, columns);
	await createAgreements(db, columns);
	await createAudit(db, columns);
	await (columns.dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function createEvaluations(db: Kysely<unknown>, { text, number, time, flag }: Columns): Promise<void> {
	await db.schema
		.createTable('edition')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('json', text, (c) => c.notNull())
		.addColumn('published_at', time)
		.execute();

	await db.schema
		.createTable('evaluation')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('municipality_code', text, (c) => c.notNull())
		.addColumn('municipality_name', text, (c) => c.notNull())
		.addColumn('year', number, (c) => c.notNull())
		.addColumn('edition_id', text, (c) => c.notNull().references('edition.id'))
		.addColumn('phase', text, (c) => c.notNull())
		.addColumn('tolerance_a', number, (c) => c.notNull())
		.addColumn('tolerance_b', number, (c) => c.notNull())
		.addColumn('fictional', flag, (c) => c.notNull())
		.addColumn('created_by', text)
		.addColumn('created_at', time, (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('membership')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('role', text, (c) => c.notNull())
		.addColumn('seat', number, (c) => c.notNull())
		.addColumn('joined_at', time, (c) => c.notNull())
		.addColumn('left_at', time)
		.addPrimaryKeyConstraint('membership_key', ['evaluation_id', 'user_id', 'role'])
		.execute();
	await db.schema.createIndex('membership_user').on('membership').column('user_id').execute();
}

async function createAreas(db: Kysely<unknown>, { text, number, time, flag }: Columns): Promise<void> {
	await db.schema
		.createTable('area_owner')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addPrimaryKeyConstraint('area_owner_key', ['evaluation_id', 'area'])
		.execute();

	await db.schema
		.createTable('area_opening')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('early', flag, (c) => c.notNull())
		.addColumn('reason', text)
		.addPrimaryKeyConstraint('area_opening_key', ['evaluation_id', 'area'])
		.execute();

	await db.schema
		.createTable('area_lock')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('area_lock_key', ['evaluation_id', 'area'])
		.execute();
}

async function createScoring(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('abstention')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('abstention_key', ['evaluation_id', 'question', 'user_id'])
		.execute();

	await db.schema
		.createTable('hand_in')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('round', number, (c) => c.notNull())
		.addColumn('x', number, (c) => c.notNull())
		.addColumn('rationale', text, (c) => c.notNull())
		.addColumn('confidence', text)
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('hand_in_key', ['evaluation_id', 'question', 'user_id', 'round'])
		.execute();

	await db.schema
		.createTable('blind_round')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('opened_at', time, (c) => c.notNull())
		.addColumn('opened_by', text, (c) => c.notNull())
		.addColumn('closed_at', time)
		.addColumn('closed_by', text)
		.addColumn('outcome', text)
		.addColumn('reason', text)
		.addPrimaryKeyConstraint('blind_round_key', ['evaluation_id', 'question', 'n'])
		.execute();

	await db.schema
		.createTable('alone')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('alone_key', ['evaluation_id', 'question'])
		.execute();
}

async function createAgreements(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('agreement')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('x', number, (c) => c.notNull())
		.addColumn('reason', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('reopened_by', text)
		.addColumn('reopened_at', time)
		.addColumn('reopen_reason', text)
		.execute();
	await db.schema.createIndex('agreement_evaluation').on('agreement').column('evaluation_id').execute();
	// A second standing agreement on a question cannot exist.
	await sql`create unique index agreement_standing on agreement (evaluation_id, question) where reopened_at is null`.execute(
		db
	);

	await db.schema
		.createTable('confirmation')
		.addColumn('agreement_id', text, (c) => c.notNull().references('agreement.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('reason', text)
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('confirmation_key', ['agreement_id', 'user_id'])
		.execute();
}

async function createAudit(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('audit')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('seq', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('actor', text, (c) => c.notNull())
		.addColumn('act', text, (c) => c.notNull())
		.addColumn('facts', text, (c) => c.notNull())
		.addColumn('hash', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('audit_key', ['evaluation_id', 'seq'])
		.execute();

	await db.schema
		.createTable('earlier_result')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('municipality_code', text)
		.addColumn('municipality_name', text, (c) => c.notNull())
		.addColumn('year', number, (c) => c.notNull())
		.addColumn('edition_id', text, (c) => c.notNull().references('edition.id'))
		.addColumn('total', number)
		.addColumn('json', text, (c) => c.notNull())
		.addColumn('source', text, (c) => c.notNull())
		.execute();
}

/** What is handed in and what has been done can only be added to. */
const lasting = ['hand_in', 'audit'];

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const table of lasting)
		for (const verb of ['update', 'delete']) {
			await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
				begin select raise(abort, 'what has been done is append-only'); end`.execute(db);
		}
}

async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`create function refuse_changed_past() returns trigger language plpgsql as
		${sql.lit(`begin raise exception 'what has been done is append-only'; end`)}`.execute(db);
	for (const table of lasting) {
		await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete on ${sql.table(table)}
			for each row execute function refuse_changed_past()`.execute(db);
		await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
			for each statement execute function refuse_changed_past()`.execute(db);
	}
}
