/**
 * Locks Helsingborg in the demo's world in `SAMSYN_DATA`, as Anna, and says by which numbers and checksums its version
 * goes; `--publish` publishes it too. The countdown's waiting is left out.
 */
import { openDatabase } from '../server/db/connect.ts';
import { anna } from '../server/demo/people.ts';
import { evaluationsOf, setPhase } from '../server/repositories/evaluation.ts';
import { keysHere } from '../server/signing/keys-here.ts';
import { announceLock } from '../server/use-cases/announce-lock.ts';
import { changePhase } from '../server/use-cases/change-phase.ts';
import { lock } from '../server/use-cases/lock.ts';

const data = process.env['SAMSYN_DATA'] ?? 'data';
const now = Date.now();
const db = await openDatabase(process.env);
const keys = keysHere({ signingKeyFile: null, demo: true, data });
const known = await evaluationsOf(db.read, anna.user);
const evaluation = known.find((one) => one.municipality.name === 'Helsingborg')?.id ?? '';
await db.write((trx) => setPhase(trx, evaluation, 'fact-check'));
await announceLock(db, anna, { evaluation, seconds: 10 }, now - 11_000, keys);
const input = { evaluation, typedName: 'Helsingborg', name: 'Slutlig version' };
const { version, manifest } = await lock(db, anna, input, now, keys);
if (process.argv.includes('--publish'))
	await changePhase(db, anna, { evaluation, to: 'published' }, Date.now());
console.log(JSON.stringify({ evaluation, version: version.n, content: version.sha256, manifest }));
await db.close();
