/** The plan of the interviews, the names behind its role codes, and the proof that what was promised to be deleted is. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('interview')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('title', text, (c) => c.notNull())
		.addColumn('day', text)
		.addColumn('starts', text)
		.addColumn('ends', text)
		.addColumn('place', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('erased_at', time)
		.addUniqueConstraint('interview_n', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('interview_present')
		.addColumn('interview_id', text, (c) => c.notNull().references('interview.id'))
		.addColumn('user_id', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('interview_present_key', ['interview_id', 'user_id'])
		.execute();
	await db.schema
		.createTable('interview_role')
		.addColumn('interview_id', text, (c) => c.notNull().references('interview.id'))
		.addColumn('code', text, (c) => c.notNull())
		.addColumn('description', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('interview_role_key', ['interview_id', 'code'])
		.execute();
	await db.schema
		.createTable('interview_question')
		.addColumn('interview_id', text, (c) => c.notNull().references('interview.id'))
		.addColumn('question', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('interview_question_key', ['interview_id', 'question'])
		.execute();
	await keepNames(db, { text, time });
	await keepPromises(db, { text, number, time });
	for (const table of lasting) await protectAppendOnly(db, dialect, table);
}

/** By itself and without a past, so that a name that is deleted is nowhere. */
async function keepNames(db: Kysely<unknown>, { text, time }: Pick<Columns, 'text' | 'time'>): Promise<void> {
	await db.schema
		.createTable('interview_name')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('code', text, (c) => c.notNull())
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('contact', text, (c) => c.notNull())
		.addColumn('nonce', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('interview_name_key', ['evaluation_id', 'code'])
		.execute();
}

/** An erasure refers to nothing: it outlives a database that was put back from before what it tells of. */
async function keepPromises(
	db: Kysely<unknown>,
	{ text, number, time }: Pick<Columns, 'text' | 'number' | 'time'>
): Promise<void> {
	await db.schema
		.createTable('retention')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('days', number, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('retention_key', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('erasure')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('interview_id', text)
		.addColumn('code', text)
		.addColumn('hash', text, (c) => c.notNull())
		.addColumn('why', text, (c) => c.notNull())
		.addColumn('by', text)
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('erasure_by_evaluation').on('erasure').column('evaluation_id').execute();
}

const lasting = [
	{
		table: 'retention',
		key: ['evaluation_id', 'n'],
		message: 'what was decided of retention is append-only'
	},
	{ table: 'erasure', key: ['id'], message: 'proof of deletion is append-only' }
] as const;
