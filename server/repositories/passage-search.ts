/** Passages of one evaluation that have words, found by the database's own index of their stems. */

import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Dialect } from '../db/columns.ts';
import type { Schema } from '../db/tables/index.ts';

export interface Wanted {
	/** Letters and figures alone. */
	readonly stem: string;
	/** Words that begin so. */
	readonly prefix: boolean;
}

export interface FoundPassage {
	readonly id: number;
	readonly card: string;
	readonly part: number;
	readonly stems: string;
}

export interface WantedPassages {
	readonly evaluation: string;
	readonly wanted: readonly Wanted[];
	/** Whether one of the words is enough. */
	readonly any: boolean;
	readonly most: number;
}

/** Titles first, then quotations, own words and documents; short passages before long. */
export async function passagesWith(
	db: Kysely<Schema>,
	dialect: Dialect,
	{ evaluation, wanted, any, most }: WantedPassages
): Promise<FoundPassage[]> {
	if (wanted.length === 0) return [];
	const match = dialect === 'postgres' ? inPostgres(wanted, any) : inSqlite(evaluation, wanted, any);
	return db
		.selectFrom('evidence_passage')
		.select(['id', 'evidence_id as card', 'part', 'stems'])
		.where('evaluation_id', '=', evaluation)
		.where(match)
		.orderBy('part')
		.orderBy('words')
		.orderBy('id')
		.limit(most)
		.execute();
}

export async function passagesByIds(db: Kysely<Schema>, ids: readonly number[]) {
	if (ids.length === 0) return [];
	return db
		.selectFrom('evidence_passage')
		.select(['id', 'page', 'paragraph', 'text'])
		.where('id', 'in', ids)
		.execute();
}

function inPostgres(wanted: readonly Wanted[], any: boolean) {
	const terms = wanted.map(({ stem, prefix }) => `'${sound(stem)}'${prefix ? ':*' : ''}`);
	return sql<SqlBool>`vector @@ ${terms.join(any ? ' | ' : ' & ')}::tsquery`;
}

/** The evaluation's name is a word of its passages too, so that the index doesn't gather everybody else's. */
function inSqlite(evaluation: string, wanted: readonly Wanted[], any: boolean) {
	const terms = wanted.map(({ stem, prefix }) => `stems : "${sound(stem)}"${prefix ? ' *' : ''}`);
	const match = `evaluation_id : "${evaluation.replace(/"/g, '')}" AND (${terms.join(any ? ' OR ' : ' AND ')})`;
	return sql<SqlBool>`id in (select rowid from evidence_search where evidence_search match ${match})`;
}

/** What isn't letters and figures would be read as signs of the search's own language. */
function sound(stem: string): string {
	if (!/^[\p{L}\p{N}\p{M}]+$/u.test(stem)) throw new TypeError('a stem has letters and figures alone');
	return stem;
}
