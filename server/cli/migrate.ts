/** `npm run migrate`: brings the tables of the configured database up to date and says what was done. */

import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';

const db = await openDatabase(process.env);
try {
	const done = await migrate(db);
	console.log(done.length ? `Körde ${done.join(', ')}.` : 'Inget att göra: databasen är redan aktuell.');
} finally {
	await db.close();
}
