/** A named version, a lock, an unlock, a question agreed anew, and a second lock. */
import * as Y from 'yjs';
import { saveCheckpoint } from '../../../server/journal/checkpoint.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { askUnlock } from '../../../server/use-cases/ask-unlock.ts';
import { makeVersion } from '../../../server/use-cases/make-version.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import { unlock } from '../../../server/use-cases/unlock.ts';
import { agreeOnMedian, changeScore, facts, later, score, sharedDoc } from '../acts/world.ts';
import { confirmAll, lockNow, type LockWorld } from '../lock/world.ts';

export async function lockedTwice(world: LockWorld): Promise<void> {
	const { db, id: evaluation, anna, bo, dan } = world;
	await makeVersion(db, dan, { evaluation, name: 'Före låsningen', reason: 'för säkerhets skull' }, later());
	await lockNow(world);
	await askUnlock(db, dan, { evaluation, reason: 'Fel siffra i område 3' }, later());
	await unlock(db, anna, { evaluation }, later());
	const agreement = (await facts(world)).questions.get('3.1')?.agreement?.id ?? '';
	await reopen(db, bo, { evaluation, question: '3.1', agreement, reason: 'fel siffra' }, later());
	await changeScore(world, bo, '3.1', score(300));
	await agreeOnMedian(world, bo, '3.1');
	await confirmAll(world);
	await db.write((trx) =>
		trx.updateTable('evaluation').set({ phase: 'fact-check' }).where('id', '=', evaluation).execute()
	);
	await lockNow(world, anna);
}

/** Stores what the shared journal amounts to, as its room does now and then. */
export async function checkpointNow(world: LockWorld): Promise<void> {
	const room = evaluationRoom(world.id);
	const { epoch, head } = await loadRoom(world.db.read, room);
	await saveCheckpoint(world.db, room, epoch, head, Y.encodeStateAsUpdate(await sharedDoc(world)));
}
