/** Publishes the editions that the project brings along; one that is published already stays as it is. */
import type { Database } from '../db/connect.ts';
import { publishEdition } from '../repositories/edition.ts';
import { seedEditions } from './editions.ts';

export async function publishEditions(db: Database): Promise<void> {
	await db.write(async (trx) => {
		for (const edition of seedEditions) await publishEdition(trx, edition, Date.now());
	});
}
