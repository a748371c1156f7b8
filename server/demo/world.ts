/** The demo's world: made once, then left to those who play in it. */
import type { Database } from '../db/connect.ts';
import { ensureDemoPeople } from '../people/demo-account.ts';
import { evaluationsOf } from '../repositories/evaluation.ts';
import { makeHalfway } from './halfway.ts';
import { makeHelsingborg2017 } from './helsingborg.ts';
import { anna } from './people.ts';

/** Makes people and evaluations where there are none; false when the world was there already. */
export async function makeDemoWorld(db: Database, now: number): Promise<boolean> {
	if ((await evaluationsOf(db.read, anna.user)).length > 0) return false;
	await db.write((trx) => ensureDemoPeople(trx, now));
	await makeHelsingborg2017(db);
	await makeHalfway(db, now);
	return true;
}
