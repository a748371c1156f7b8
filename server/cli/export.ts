/** `npm run export -- edition ID`: prints an edition as the JSON that is read back as the same one. */
import { editionToJson } from '../../src/lib/domain/edition.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { findEdition } from '../repositories/edition.ts';
import { seedEditions } from '../seed/editions.ts';

const [what, id] = process.argv.slice(2);
const edition = what === 'edition' && id !== undefined ? await editionNamed(id) : undefined;

if (edition) {
	process.stdout.write(`${JSON.stringify(editionToJson(edition), null, '\t')}\n`);
} else {
	console.error(`Användning: npm run export -- edition ${seedEditions.map((known) => known.id).join(' | ')}`);
	process.exitCode = 2;
}

/** One that the project brings along, else one that was published in the database. */
async function editionNamed(name: string): Promise<Edition | undefined> {
	const known = seedEditions.find((one) => one.id === name);
	if (known !== undefined) return known;
	const db = await openDatabase(process.env);
	try {
		await migrate(db);
		return (await findEdition(db.read, name)) ?? undefined;
	} finally {
		await db.close();
	}
}
