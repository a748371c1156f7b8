/** What stands beside a version in its report, kept with it and like it only added to; the standard texts that people word. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('version_frame')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('json', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('version_frame_key', ['evaluation_id', 'n'])
		.addForeignKeyConstraint('frame_of_version', ['evaluation_id', 'n'], 'version', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('standard_text')
		.addColumn('edition_id', text, (c) => c.notNull().references('edition.id'))
		.addColumn('key', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('text', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('standard_text_key', ['edition_id', 'key', 'n'])
		.execute();
	await db.schema
		.createTable('report_text')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('key', text, (c) => c.notNull())
		.addColumn('text', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('report_text_key', ['evaluation_id', 'key'])
		.execute();
	for (const table of lasting) await protectAppendOnly(db, dialect, table);
}

const message = 'what is kept of reports is append-only';
const lasting = [
	{ table: 'version_frame', key: ['evaluation_id', 'n'], message },
	{ table: 'standard_text', key: ['edition_id', 'key', 'n'], message }
] as const;
