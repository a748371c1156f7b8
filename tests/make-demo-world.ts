/**
 * Makes the demo's world in `SAMSYN_DATA`, with one more evaluation that nobody of the demo is in, and says by which
 * ids the evaluations go and by which cookie the stranger who leads that one.
 */
import { admin, anna } from '../server/demo/people.ts';
import { makeDemoWorld } from '../server/demo/world.ts';
import { openDatabase } from '../server/db/connect.ts';
import { migrate } from '../server/db/migrate.ts';
import { beginSession } from '../server/people/session.ts';
import { evaluationsOf } from '../server/repositories/evaluation.ts';
import { insertUserOnce } from '../server/repositories/user.ts';
import { publishEditions, publishResults } from '../server/seed/publish.ts';
import { createEvaluation } from '../server/use-cases/create-evaluation.ts';

const now = Date.now();
const db = await openDatabase(process.env);
await migrate(db);
await publishEditions(db);
await publishResults(db);
await makeDemoWorld(db, now);
const known = await evaluationsOf(db.read, anna.user);
const idOf = (municipality: string) => known.find((one) => one.municipality.name === municipality)?.id;

const stranger = 'stranger-dan';
const row = { id: stranger, name: 'Dan Ek', email: 'dan@kommun.example', municipality_code: null };
await db.write((trx) => insertUserOnce(trx, { ...row, administrator: 0, single_keys: 1, created_at: now }));
const { id } = await createEvaluation(
	db,
	admin,
	{
		municipality: { code: '0488', name: 'Trosa' },
		year: 2026,
		edition: 'se-2016',
		members: [{ user: stranger, roles: ['lead', 'evaluator'] }]
	},
	now
);
const { token } = await beginSession(db, stranger, now);
console.log(
	JSON.stringify({
		ystad: idOf('Ystad'),
		helsingborg: idOf('Helsingborg'),
		trosa: id,
		stranger: `samsyn=${token}`
	})
);
await db.close();
