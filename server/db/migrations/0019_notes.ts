/** Journals and checkpoints of interviews' notes: of the journal's shape, and without its protection. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await db.schema
		.createTable('notes_journal')
		.addColumn('room', columns.text, (c) => c.notNull().references('room.id'))
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('seq', columns.number, (c) => c.notNull())
		.addColumn('bytes', columns.bytes, (c) => c.notNull())
		.addColumn('actor', columns.text, (c) => c.notNull())
		.addColumn('client_id', columns.large, (c) => c.notNull())
		.addColumn('at', columns.time, (c) => c.notNull())
		.addPrimaryKeyConstraint('notes_journal_key', ['room', 'epoch', 'seq'])
		.$call((builder) => (columns.dialect === 'sqlite' ? builder.modifyEnd(sql`without rowid`) : builder))
		.execute();
	await db.schema
		.createTable('notes_checkpoint')
		.addColumn('room', columns.text, (c) => c.notNull().references('room.id'))
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('seq', columns.number, (c) => c.notNull())
		.addColumn('bytes', columns.bytes, (c) => c.notNull())
		.addColumn('at', columns.time, (c) => c.notNull())
		.addPrimaryKeyConstraint('notes_checkpoint_key', ['room', 'epoch'])
		.execute();
}
