/** What the municipality is asked for, beforehand and later, and what it answers. What was sent can only be added to. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

const message = 'what was sent to the municipality is append-only';
const lasting = {
	request_sending: ['id'],
	request_extension: ['sending_id', 'n'],
	request_end: ['request_id']
};

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await createSendings(db, columns);
	await createRequests(db, columns);
	await createAnswers(db, columns);
	for (const [table, key] of Object.entries(lasting))
		await protectAppendOnly(db, columns.dialect, { table, key, message });
}

async function createSendings(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('request_sending')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('due', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addUniqueConstraint('request_sending_number', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('request_extension')
		.addColumn('sending_id', text, (c) => c.notNull().references('request_sending.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('due', text, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('request_extension_key', ['sending_id', 'n'])
		.execute();
	await db.schema
		.createTable('request_reminder')
		.addColumn('sending_id', text, (c) => c.notNull().references('request_sending.id'))
		.addColumn('day', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('request_reminder_key', ['sending_id', 'day'])
		.execute();
}

async function createRequests(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('request')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('area', number)
		.addColumn('question', text)
		.addColumn('body', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('sending_id', text, (c) => c.references('request_sending.id'))
		.addColumn('number', number)
		.execute();
	await db.schema.createIndex('request_evaluation').on('request').column('evaluation_id').execute();
	await db.schema
		.createTable('request_end')
		.addColumn('request_id', text, (c) => c.primaryKey().references('request.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('reason', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.execute();
}

async function createAnswers(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('request_answer')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('request_id', text, (c) => c.notNull().references('request.id'))
		.addColumn('body', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('changed_at', time, (c) => c.notNull())
		.addColumn('sent_at', time)
		.addColumn('sent_by', text)
		.execute();
	await db.schema.createIndex('request_answer_request').on('request_answer').column('request_id').execute();
	await db.schema
		.createTable('request_attachment')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('answer_id', text, (c) => c.notNull().references('request_answer.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('type', text)
		.addColumn('size', number)
		.addColumn('sha256', text)
		.addColumn('address', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('request_attachment_answer')
		.on('request_attachment')
		.column('answer_id')
		.execute();
}
