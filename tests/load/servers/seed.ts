/**
 * Fills Samsyn's database for the bench and writes what the clients need to `<folder>/seed.json`:
 * `node seed.ts <folder> <plain rooms> <opened rooms>`. The database is that of the environment.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { openDatabase } from '../../../server/db/connect.ts';
import { migrate } from '../../../server/db/migrate.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { beginSession } from '../../../server/people/session.ts';
import { insertUser } from '../../../server/repositories/user.ts';
import { seedEdition } from '../../../server/seed/editions.ts';
import { publishEditions } from '../../../server/seed/publish.ts';
import { changePhase } from '../../../server/use-cases/change-phase.ts';
import { createEvaluation } from '../../../server/use-cases/create-evaluation.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { evaluationRoom, roomNamesFor } from '../../../server/use-cases/rooms.ts';
import type { Seed } from './seed-file.ts';

const [folder = '.', plainRooms, openedRooms] = process.argv.slice(2);
const edition = seedEdition('se-2016');
if (!edition) throw new Error('edition se-2016 is missing');
const now = Date.now();
const lead: Actor = { user: 'bench-0', administrator: true };
const people = ['bench-0', 'bench-1', 'bench-2', 'bench-3'];

const db = await openDatabase(process.env);
// Only the bench's own beginning is written so: it can be made again.
if (db.engine.dialect === 'sqlite') db.engine.writer.pragma('synchronous = OFF');
await migrate(db);
await publishEditions(db);

const cookies: string[] = [];
for (const id of people) {
	await db.write((trx) =>
		insertUser(trx, {
			id,
			name: id,
			municipality_code: null,
			administrator: id === lead.user ? 1 : 0,
			single_keys: 1,
			created_at: now
		})
	);
	cookies.push(`samsyn=${(await beginSession(db, id, now)).token}`);
}

async function makeRoom(opened: boolean): Promise<{ room: string; beginning: string }> {
	const { id } = await createEvaluation(
		db,
		lead,
		{
			municipality: { code: '1283', name: 'Helsingborg' },
			year: 2017,
			edition: 'se-2016',
			members: people.map((user) => ({
				user,
				roles: user === lead.user ? ['lead', 'evaluator'] : ['evaluator']
			}))
		},
		now
	);
	if (opened) {
		await changePhase(db, lead, { evaluation: id, to: 'scoring' }, now);
		for (const { number: area } of edition?.areas ?? [])
			await reveal(db, lead, { evaluation: id, area, reason: 'mätning' }, now);
	}
	const { evaluation: room } = await roomNamesFor(db.read, id, lead.user);
	const { updates } = await loadRoom(db.read, evaluationRoom(id));
	return { room, beginning: Buffer.from(Y.mergeUpdates([...updates])).toString('base64') };
}

async function makeRooms(count: number, opened: boolean): Promise<Seed['plain']> {
	const rooms: string[] = [];
	let beginning = '';
	for (let n = 0; n < count; n++) {
		const made = await makeRoom(opened);
		rooms.push(made.room);
		beginning ||= made.beginning;
	}
	return { rooms, beginning };
}

const plain = await makeRooms(Number(plainRooms), false);
const opened = await makeRooms(Number(openedRooms), true);
const questions = edition.areas.flatMap(({ questions }) => questions.map(({ id }) => id));
const seed: Seed = { cookies, people, questions, plain, opened };
writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed));
await db.close();
