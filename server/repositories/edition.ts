/** Editions as they were published. A published edition never changes. */

import type { Kysely } from 'kysely';
import { editionToJson, parseEdition } from '../../src/lib/domain/edition.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { Schema } from '../db/tables/index.ts';

/** What was read last, by id: a published edition never changes, and all who hold it share one. */
const read = new Map<string, { readonly json: string; readonly edition: Edition }>();

/** Throws if the stored JSON is no edition, which would be a fault of whoever stored it. */
export function editionOf(id: string, json: string): Edition {
	const known = read.get(id);
	if (known?.json === json) return known.edition;
	const edition = parsedEdition(id, json);
	read.set(id, { json, edition });
	return edition;
}

function parsedEdition(id: string, json: string): Edition {
	const parsed = parseEdition(JSON.parse(json));
	if (!parsed.ok) throw new Error(`edition ${id} in the database: ${parsed.problems.join('; ')}`);
	return parsed.edition;
}

export async function findEdition(db: Kysely<Schema>, id: string): Promise<Edition | null> {
	const row = await db.selectFrom('edition').select('json').where('id', '=', id).executeTakeFirst();
	return row ? editionOf(id, row.json) : null;
}

/** The published editions, by id. */
export async function publishedEditions(db: Kysely<Schema>): Promise<Edition[]> {
	const rows = await db
		.selectFrom('edition')
		.select(['id', 'json'])
		.where('published_at', 'is not', null)
		.orderBy('id')
		.execute();
	return rows.map(({ id, json }) => editionOf(id, json));
}

/** Publishes the edition for ever; false, with nothing stored, if its id is taken. */
export async function publishEdition(db: Kysely<Schema>, edition: Edition, at: number): Promise<boolean> {
	const stored = await db
		.insertInto('edition')
		.values({ id: edition.id, json: JSON.stringify(editionToJson(edition)), published_at: at })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return stored !== undefined;
}
