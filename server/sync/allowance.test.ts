import { expect, it } from 'vitest';
import { queryAwarenessFrame, awarenessFrame, syncStep1Frame } from '../../src/lib/wire/frames.ts';
import { DOCUMENT_BYTES } from '../../src/lib/wire/limits.ts';
import { sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { Allowance } from './allowance.ts';
import { readEntries, writeEntries } from './presence.ts';
import { stand } from './room-stand.ts';

it('[ROOM-27] what is used comes back with time, up to what may be saved', () => {
	const allowance = new Allowance(10, 20, 0);
	expect([allowance.take(20, 0), allowance.take(1, 0), allowance.take(1, 100)]).toEqual([true, false, true]);
	allowance.owe(30);
	expect([allowance.has(3_000), allowance.has(3_300)]).toEqual([false, true]);
	expect(allowance.take(21, 60_000)).toBe(false);
	expect(allowance.take(20, 60_000)).toBe(true);
});

it('[ROOM-27] presence beyond the allowance is passed over, and nobody is closed for it', async () => {
	const scene = await stand(sampleEvaluation());
	const [anna, bo] = [scene.enter('anna'), scene.enter('bo')];
	const client = anna.doc.clientID;
	const others = Array.from({ length: 199 }, (_, n) => ({
		client: n + 1,
		clock: 1,
		state: { at: 'x'.repeat(1_000) }
	}));
	const said = () =>
		bo.frames
			.flatMap((frame) => (frame.kind === 'awareness' ? readEntries(frame.entries) : []))
			.map(({ state }) => state?.['turn']);
	const say = (turn: number, carried = others) =>
		anna.send(awarenessFrame(writeEntries([{ client, clock: turn, state: { turn } }, ...carried])));
	say(0, []);
	await expect.poll(() => said().at(-1)).toBe(0);
	// Each is 200 kB; what is said last of those that were read is told once the pause is over.
	for (let turn = 1; turn <= 40; turn++) say(turn);
	await expect.poll(() => said().at(-1)).toBe(5);
	expect(anna.closed).toBeNull();
	scene.clock += 4_000;
	say(41);
	await expect.poll(() => said().at(-1)).toBe(41);
});

it('[ROOM-27] who asks again and again for the whole document is closed, others are not', async () => {
	const scene = await stand(sampleEvaluation());
	const [anna, bo] = [scene.enter('anna', { updatesPerSecond: 1_000 }), scene.enter('bo')];
	anna.session.answer(awarenessFrame(new Uint8Array(DOCUMENT_BYTES)));
	anna.send(syncStep1Frame(Uint8Array.of(0)));
	await scene.settle();
	expect(anna.closed).toBeNull();
	anna.session.answer(awarenessFrame(new Uint8Array(DOCUMENT_BYTES)));
	anna.send(syncStep1Frame(Uint8Array.of(0)));
	bo.send(queryAwarenessFrame());
	await scene.settle();
	expect(anna.closed?.code).toBe(4229);
	expect(bo.closed).toBeNull();
});
