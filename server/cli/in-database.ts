/** Opens the database that the environment names for one piece of work, migrated. */
import { openDatabase, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';

export async function inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const db = await openDatabase(process.env);
	try {
		await migrate(db);
		return await work(db);
	} finally {
		await db.close();
	}
}
