/** Candidate bullets and the themes they are brought together in. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('theme')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('section', text, (c) => c.notNull())
		.addColumn('title', text, (c) => c.notNull())
		.addColumn('sentence', text, (c) => c.notNull())
		.addColumn('place', number, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('written_at', time)
		.addColumn('written_by', text)
		.execute();
	await db.schema
		.createTable('candidate')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('area', number, (c) => c.notNull())
		.addColumn('section', text, (c) => c.notNull())
		.addColumn('author', text, (c) => c.notNull())
		.addColumn('body', text, (c) => c.notNull())
		.addColumn('question', text)
		.addColumn('theme_id', text, (c) => c.references('theme.id'))
		.addColumn('place', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	for (const table of ['theme', 'candidate'])
		await db.schema.createIndex(`${table}_area`).on(table).columns(['evaluation_id', 'area']).execute();
}
