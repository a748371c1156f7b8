/** Editions as they were published. A published edition never changes. */

import type { Kysely, Selectable } from 'kysely';
import { editionToJson, parseEdition } from '../../src/lib/domain/edition.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { Schema } from '../db/tables/index.ts';

interface Read {
	/** Null before it is published. */
	readonly at: number | null;
	readonly json: string;
	readonly edition: Edition;
}

/** What was read last, by id: a published edition never changes, and all who hold it share one. */
const read = new Map<string, Read>();

/** Throws if the stored JSON is no edition, which would be a fault of whoever stored it. */
function editionOf(row: Selectable<Schema['edition']>): Edition {
	const { id, json, published_at: at } = row;
	const known = read.get(id);
	const edition = known?.json === json ? known.edition : parsedEdition(id, json);
	read.set(id, { at, json, edition });
	return edition;
}

function parsedEdition(id: string, json: string): Edition {
	const parsed = parseEdition(JSON.parse(json));
	if (!parsed.ok) throw new Error(`edition ${id} in the database: ${parsed.problems.join('; ')}`);
	return parsed.edition;
}

/**
 * The edition that was published at that time; null: not yet. It is long and every evaluation needs it, so what has been
 * read before isn't read again.
 */
export async function editionPublished(db: Kysely<Schema>, id: string, at: number | null): Promise<Edition> {
	const known = read.get(id);
	if (at !== null && known?.at === at) return known.edition;
	return editionOf(await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

export async function findEdition(db: Kysely<Schema>, id: string): Promise<Edition | null> {
	const row = await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? editionOf(row) : null;
}

/** The edition, held until the transaction ends. */
export async function holdEdition(db: Kysely<Schema>, id: string): Promise<Edition | null> {
	// Writing the row back unchanged takes its lock on both databases.
	const unchanged = db.updateTable('edition').set((edition) => ({ json: edition.ref('json') }));
	const row = await unchanged.where('id', '=', id).returningAll().executeTakeFirst();
	return row ? editionOf(row) : null;
}

/** The published editions, by id. */
export async function publishedEditions(db: Kysely<Schema>): Promise<Edition[]> {
	const published = db.selectFrom('edition').selectAll().where('published_at', 'is not', null);
	return (await published.orderBy('id').execute()).map(editionOf);
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
