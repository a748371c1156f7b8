/** Whether a database is the demo's: its accounts, one click each, are made by the demo alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database, type Environment } from '../db/connect.ts';
import { SQLITE_FILE } from '../db/sqlite.ts';

/** `none`: there is nobody in it, or no table yet. */
export type World = 'none' | 'demo' | 'real';

export async function worldIn({ read }: Pick<Database, 'read'>): Promise<World> {
	const tables = await read.introspection.getTables();
	if (!tables.some(({ name }) => name === 'account')) return 'none';
	const demo = await read
		.selectFrom('account')
		.select('user_id')
		.where('provider', '=', 'demo')
		.limit(1)
		.executeTakeFirst();
	if (demo !== undefined) return 'demo';
	const person = await read.selectFrom('user').select('id').limit(1).executeTakeFirst();
	return person === undefined ? 'none' : 'real';
}

/** The same of the database that the environment names; makes none. */
export async function worldAt(environment: Environment): Promise<World> {
	const file = join(environment.SAMSYN_DATA || 'data', SQLITE_FILE);
	if (!environment.DATABASE_URL && !existsSync(file)) return 'none';
	const db = await openDatabase(environment);
	try {
		return await worldIn(db);
	} finally {
		await db.close();
	}
}

/** Why the server doesn't start on such a database, as a sentence, or null. */
export function wrongWorld(world: World, demo: boolean): string | null {
	if (demo && world === 'real')
		return 'Databasen hör inte till demon: där finns personer på riktigt. Demon startar inte på den, och --reset raderar den inte. Välj en annan mapp, till exempel: SAMSYN_DATA=demo-data npm run demo';
	if (!demo && world === 'demo')
		return 'Databasen hör till demon: vem som helst kan logga in där med ett klick. Välj en annan mapp med SAMSYN_DATA, eller starta demon med npm run demo.';
	return null;
}
