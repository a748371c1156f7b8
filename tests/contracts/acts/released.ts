/** An evaluation in the fact-check: a text, a release of it by hand, and two contacts of the municipality. */

import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { loadDoc } from '../../../src/lib/document/load.ts';
import { narrativeRoot, type Section } from '../../../src/lib/document/names.ts';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import type { Block } from '../../../src/lib/editor/blocks.ts';
import { writeBlocks } from '../../../src/lib/editor/headless.ts';
import type { Database } from '../../../server/db/connect.ts';
import { append } from '../../../server/journal/append.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { setPhase } from '../../../server/repositories/evaluation.ts';
import { insertRelease } from '../../../server/repositories/release.ts';
import { actInside } from '../../../server/use-cases/act.ts';
import { addMember } from '../../../server/use-cases/add-member.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import { makeVersionInside } from '../../../server/use-cases/version-inside.ts';
import { createWorld, later, person, type World } from './world.ts';

export type Released = World & {
	readonly kim: Actor;
	readonly lo: Actor;
	/** The release's id. */
	readonly release: string;
};

const areas = [1, 2, 3, 4, 5, 6, 7, 8];
const bullets = (...texts: string[]): Block[] => [
	{ kind: 'list', marks: 'bullets', items: texts.map((text) => ({ runs: [{ text }] })) }
];

/** What area 1 says of strengths, as plain text. */
export const strengths = 'Riktlinjerna används i alla nämnder.\nNyckeltal jämförs varje år.';

/** `prepare`: what is done before the release, in the phase of scoring. */
export async function createReleased(
	db: Database,
	prepare: (world: World) => Promise<void> = async () => undefined
): Promise<Released> {
	const world = await createWorld(db);
	const kim = await person(db, 'Kim', '1283');
	const lo = await person(db, 'Lo', '1283');
	for (const { user } of [kim, lo])
		await addMember(db, world.dan, { evaluation: world.id, user, roles: ['contact'] }, later());
	await prepare(world);
	await writeText(world, 1, 'strengths', bullets(...strengths.split('\n')));
	return { ...world, kim, lo, release: await releaseByHand(world) };
}

/** Makes what stands now the evaluation's `n`th release. Its id. */
export async function releaseByHand(world: World, n = 1): Promise<string> {
	const id = randomUUID();
	const at = later();
	await world.db.write((trx) =>
		actInside(trx, world.dan, world.id, at, async (acting) => {
			const version = await makeVersionInside(acting, { kind: 'release', name: `Utkast ${n}`, reason: null });
			const about = { by: world.dan.user, at, workingDays: 10, deadline: '2023-12-01', unread: null };
			await insertRelease(trx, { id, evaluation: world.id, n, version: version.n, ...about });
			await setPhase(trx, world.id, 'fact-check');
			await acting.log('release', { release: id });
		})
	);
	return id;
}

/** Replaces a section of the live text, as a writer of the team would. */
export async function writeText(
	{ db, id, anna }: World,
	area: number,
	section: Section,
	blocks: readonly Block[]
): Promise<void> {
	const room = evaluationRoom(id);
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	const before = Y.encodeStateVector(doc);
	const known = new Set(doc.store.clients.keys());
	writeBlocks(doc, narrativeRoot(area, section), blocks);
	const clients = [...doc.store.clients.keys()].filter((client) => !known.has(client));
	const bytes = Y.encodeStateAsUpdate(doc, before);
	const rows = [{ bytes, actor: anna.user, clientId: clients[0] ?? 0, at: later() }];
	const writers = clients.map((clientId) => ({ clientId, user: anna.user }));
	const [result] = await append(db, [{ room, kind: 'evaluation', epoch, gate, rows, writers }]);
	if (!result?.ok) throw new Error('the gate was raised meanwhile');
}
