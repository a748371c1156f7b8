/** Comments of contacts and of the team, answers, replies, mentions and evidence. An answer can only be followed by another. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

const message = 'an answer is never changed, only followed by another';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await createComments(db, columns);
	await createConversation(db, columns);
	await createEvidence(db, columns);
	await (columns.dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function createComments(db: Kysely<unknown>, { text, number, time, bytes }: Columns): Promise<void> {
	await db.schema
		.createTable('comment')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('release_id', text)
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('section', text)
		.addColumn('question', text)
		.addColumn('start', number)
		.addColumn('end', number)
		.addColumn('exact', text)
		.addColumn('prefix', text)
		.addColumn('suffix', text)
		.addColumn('epoch', number)
		.addColumn('anchor_from', bytes)
		.addColumn('anchor_to', bytes)
		.addColumn('body', text, (c) => c.notNull())
		.addColumn('author', text, (c) => c.notNull().references('user.id'))
		.addColumn('created_at', time, (c) => c.notNull())
		.addColumn('changed_at', time, (c) => c.notNull())
		.addColumn('sent_at', time)
		.addColumn('sent_by', text)
		.addColumn('removed_at', time)
		.addColumn('resolved_at', time)
		.addColumn('resolved_by', text)
		.execute();
	await db.schema.createIndex('comment_evaluation').on('comment').column('evaluation_id').execute();
}

async function createConversation(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('comment_answer')
		.addColumn('comment_id', text, (c) => c.notNull().references('comment.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('decision', text, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('comment_answer_key', ['comment_id', 'n'])
		.execute();
	await db.schema
		.createTable('comment_reply')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('comment_id', text, (c) => c.notNull().references('comment.id'))
		.addColumn('body', text, (c) => c.notNull())
		.addColumn('author', text, (c) => c.notNull().references('user.id'))
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('comment_reply_comment').on('comment_reply').column('comment_id').execute();
	await db.schema
		.createTable('comment_mention')
		.addColumn('comment_id', text, (c) => c.notNull().references('comment.id'))
		.addColumn('reply_id', text, (c) => c.references('comment_reply.id'))
		.addColumn('user_id', text, (c) => c.notNull().references('user.id'))
		.execute();
	await db.schema.createIndex('comment_mention_comment').on('comment_mention').column('comment_id').execute();
}

async function createEvidence(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('attachment')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('comment_id', text, (c) => c.notNull().references('comment.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('type', text)
		.addColumn('size', number)
		.addColumn('sha256', text)
		.addColumn('address', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('attachment_comment').on('attachment').column('comment_id').execute();
}

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const verb of ['update', 'delete']) {
		await sql`create trigger ${sql.id(`comment_answer_no_${verb}`)} before ${sql.raw(verb)} on comment_answer
			begin select raise(abort, ${sql.lit(message)}); end`.execute(db);
	}
}

async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`create function refuse_changed_answer() returns trigger language plpgsql as
		${sql.lit(`begin raise exception '${message}'; end`)}`.execute(db);
	await sql`create trigger comment_answer_no_change before update or delete on comment_answer
		for each row execute function refuse_changed_answer()`.execute(db);
	await sql`create trigger comment_answer_no_truncate before truncate on comment_answer
		for each statement execute function refuse_changed_answer()`.execute(db);
}
