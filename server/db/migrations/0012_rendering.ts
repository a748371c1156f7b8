/** The files of a locked version as they were made once, and what was signed of them; both can only be added to. */

import type { Kysely } from 'kysely';
import { protectAppendOnly } from '../append-only.ts';
import type { Columns } from '../columns.ts';

export async function up(
	db: Kysely<unknown>,
	{ dialect, text, number, time, bytes }: Columns
): Promise<void> {
	await db.schema
		.createTable('rendering_manifest')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('manifest', text, (c) => c.notNull())
		.addColumn('hash', text, (c) => c.notNull())
		.addColumn('signature', text, (c) => c.notNull())
		.addColumn('spki', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('rendering_manifest_key', ['evaluation_id', 'version'])
		.addForeignKeyConstraint('rendering_of_seal', ['evaluation_id', 'version'], 'seal', [
			'evaluation_id',
			'version'
		])
		.execute();
	await db.schema
		.createTable('rendering')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('format', text, (c) => c.notNull())
		.addColumn('bytes', bytes, (c) => c.notNull())
		.addColumn('sha256', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('rendering_key', ['evaluation_id', 'version', 'format'])
		.addForeignKeyConstraint('rendering_in_manifest', ['evaluation_id', 'version'], 'rendering_manifest', [
			'evaluation_id',
			'version'
		])
		.execute();
	// A checksum that a stranger types is looked up by it.
	await db.schema.createIndex('rendering_by_sum').on('rendering').column('sha256').execute();
	for (const table of lasting) await protectAppendOnly(db, dialect, table);
}

const message = 'files of locked versions are append-only';
const lasting = [
	{ table: 'rendering_manifest', key: ['evaluation_id', 'version'], message },
	{ table: 'rendering', key: ['evaluation_id', 'version', 'format'], message }
] as const;
