/** Cards of evidence, what they say of questions, their files, and the passages that are searched. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await createCards(db, columns);
	await createPassages(db, columns);
	await (columns.dialect === 'postgres' ? indexPostgres(db) : indexSqlite(db));
}

async function createCards(db: Kysely<unknown>, { text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('evidence')
		.addColumn('id', text, (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('title', text, (c) => c.notNull())
		.addColumn('text', text, (c) => c.notNull())
		.addColumn('address', text)
		.addColumn('seen', text)
		.addColumn('interview', text)
		.addColumn('by', text, (c) => c.notNull().references('user.id'))
		.addColumn('at', time, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('evidence_evaluation').on('evidence').column('evaluation_id').execute();
	await db.schema
		.createTable('evidence_link')
		.addColumn('evidence_id', text, (c) => c.notNull().references('evidence.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('question', text, (c) => c.notNull())
		.addColumn('stage', text)
		.addColumn('page', number)
		.addColumn('paragraph', number)
		.addColumn('quote', text)
		.addPrimaryKeyConstraint('evidence_link_key', ['evidence_id', 'n'])
		.execute();
	await db.schema
		.createTable('evidence_file')
		.addColumn('evidence_id', text, (c) => c.primaryKey().references('evidence.id'))
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('type', text, (c) => c.notNull())
		.addColumn('size', number, (c) => c.notNull())
		.addColumn('sha256', text, (c) => c.notNull())
		.addColumn('pages', number)
		.addColumn('reading', text, (c) => c.notNull())
		.execute();
}

async function createPassages(db: Kysely<unknown>, { dialect, text, number }: Columns): Promise<void> {
	await db.schema
		.createTable('evidence_passage')
		.addColumn('id', dialect === 'postgres' ? 'serial' : 'integer', (c) => c.primaryKey())
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('evidence_id', text, (c) => c.notNull().references('evidence.id'))
		.addColumn('part', number, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('page', number)
		.addColumn('paragraph', number)
		.addColumn('text', text, (c) => c.notNull())
		.addColumn('stems', text, (c) => c.notNull())
		.addColumn('words', number, (c) => c.notNull())
		.execute();
	await db.schema
		.createIndex('evidence_passage_card')
		.on('evidence_passage')
		.columns(['evidence_id', 'part', 'n'])
		.unique()
		.execute();
	// In the order in which answers are looked through, so that a word that is everywhere isn't sorted first.
	await db.schema
		.createIndex('evidence_passage_order')
		.on('evidence_passage')
		.columns(['evaluation_id', 'part', 'words', 'id'])
		.execute();
}

/** Stems are made here, so both databases are told whole words: nothing of theirs splits, folds or stems them again. */
async function indexPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`alter table evidence_passage add column vector tsvector
		generated always as (array_to_tsvector(string_to_array(stems, ' '))) stored`.execute(db);
	await sql`create index evidence_passage_vector on evidence_passage using gin (vector)`.execute(db);
}

/** `ascii` takes every letter beyond ASCII as it is; ids have hyphens and low lines, stems have neither. */
async function indexSqlite(db: Kysely<unknown>): Promise<void> {
	await sql`create virtual table evidence_search using fts5(evaluation_id, stems,
		content='evidence_passage', content_rowid='id', detail=column, columnsize=0,
		tokenize="ascii tokenchars '-_'")`.execute(db);
	// What is removed is overwritten in the index too.
	await sql`insert into evidence_search(evidence_search, rank) values ('secure-delete', 1)`.execute(db);
	await sql`create trigger evidence_passage_added after insert on evidence_passage begin
		insert into evidence_search(rowid, evaluation_id, stems) values (new.id, new.evaluation_id, new.stems);
		end`.execute(db);
	await sql`create trigger evidence_passage_removed after delete on evidence_passage begin
		insert into evidence_search(evidence_search, rowid, evaluation_id, stems)
			values ('delete', old.id, old.evaluation_id, old.stems);
		end`.execute(db);
	await sql`create trigger evidence_passage_kept before update on evidence_passage begin
		select raise(abort, 'a passage is removed and added, never changed'); end`.execute(db);
}
