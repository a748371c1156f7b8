import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { narrativeRoot, ROOT, scoreKey } from '../../src/lib/document/names.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { openedArea, sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { syncStep1Frame, syncUpdateFrame } from '../../src/lib/wire/frames.ts';
import { UPDATE_BYTES } from '../../src/lib/wire/limits.ts';
import { stand } from './room-stand.ts';

const opened = sampleEvaluation({ areas: { 1: openedArea } });
const locked = sampleEvaluation({ areas: { 1: { ...openedArea, locked: true } } });

const write = (user: string, x: number) => (doc: Y.Doc) =>
	writeScore(doc, '1.1', user, { x, rationale: '', confidence: null });

function gate(): { open: () => void; shut: Promise<void> } {
	let open = () => undefined as void;
	const shut = new Promise<void>((done) => (open = done));
	return { open: () => open(), shut };
}

describe('room: commit before telling', () => {
	it('[ROOM-1] others see an edit only once the journal has it', async () => {
		const { journal, settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		const door = gate();
		journal.hold = door.shut;
		anna.edit(write('anna', 500));
		await settle();
		expect(bo.updates()).toHaveLength(0);
		expect(anna.acknowledged()).toEqual([]);
		door.open();
		await settle();
		expect(bo.doc.getMap(ROOT.scores).get(scoreKey('1.1', 'anna'))).toMatchObject({ x: 500 });
		expect(anna.acknowledged()).toEqual([1]);
	});

	it('[ROOM-2] an update that changes nothing counts in its turn, not before what came earlier', async () => {
		const { journal, settle, enter } = await stand(opened);
		const anna = enter('anna');
		const door = gate();
		journal.hold = door.shut;
		anna.edit(write('anna', 500));
		anna.send(syncUpdateFrame(Uint8Array.of(0, 0)));
		await settle();
		expect(anna.acknowledged()).toEqual([]);
		door.open();
		await settle();
		expect(anna.acknowledged()).toEqual([1, 2]);
		expect(journal.rows).toHaveLength(1);
	});

	it('[ROOM-3] a newcomer gets nothing that is not committed', async () => {
		const { journal, settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		const door = gate();
		journal.hold = door.shut;
		anna.edit(write('anna', 500));
		await settle();
		bo.send(syncStep1Frame(Y.encodeStateVector(bo.doc)));
		await settle();
		expect(bo.frames.some((frame) => frame.kind === 'step2')).toBe(false);
		door.open();
		await settle();
		expect(bo.frames.some((frame) => frame.kind === 'step2')).toBe(true);
	});

	it('[ROOM-10] when the database fails nothing is acknowledged and everybody comes back', async () => {
		const { journal, settle, enter, room, faults } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		journal.broken = true;
		anna.edit(write('anna', 500));
		await settle();
		expect([anna.closed?.code, bo.closed?.code]).toEqual([4500, 4500]);
		expect(anna.acknowledged()).toEqual([]);
		expect(bo.updates()).toHaveLength(0);
		expect(room.ended).toBe(true);
		expect(faults).toHaveLength(1);
	});
});

describe('room: the gate', () => {
	it('[ROOM-4] a raised gate that changes nothing for the writer goes unnoticed', async () => {
		const { journal, settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.edit(write('anna', 400));
		await settle();
		journal.state_.gate = 2;
		anna.edit(write('anna', 500));
		await settle();
		expect(anna.closed).toBeNull();
		expect(anna.acknowledged()).toEqual([1, 2]);
		expect(journal.rows).toHaveLength(2);
		expect(journal.appends).toBe(3);
		expect(bo.updates()).toHaveLength(2);
	});

	it('[ROOM-5] what a lock has overtaken is dropped; its author is told and the others come back', async () => {
		const { journal, settle, enter, room } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.edit(write('anna', 400));
		await settle();
		journal.state_.gate = 2;
		journal.facts = locked;
		anna.edit(write('anna', 500));
		await settle();
		expect(anna.closed).toEqual({ code: 4422, reason: 'area-locked' });
		expect(bo.closed?.code).toBe(4500);
		expect(journal.rows).toHaveLength(1);
		expect(bo.updates()).toHaveLength(1);
		expect(room.ended).toBe(true);
	});

	it('[ROOM-14] who has left the team is sent away when the gate is raised', async () => {
		const { journal, settle, enter, room } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		journal.state_.gate = 2;
		journal.facts = { ...opened, members: opened.members.filter(({ user }) => user !== 'bo') };
		await room.look();
		await settle();
		expect(bo.closed?.code).toBe(4403);
		expect(anna.closed).toBeNull();
	});

	it('[ROOM-7] an act that this process has not heard of yet counts before a no', async () => {
		const { journal, settle, enter } = await stand(sampleEvaluation());
		const anna = enter('anna');
		journal.facts = opened;
		journal.state_.gate = 2;
		anna.edit(write('anna', 500));
		await settle();
		expect(anna.closed).toBeNull();
		expect(anna.acknowledged()).toEqual([1]);
	});
});

describe('room: what is refused', () => {
	it('[ROOM-11] writing another score closes the writer alone', async () => {
		const { journal, settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.edit(write('bo', 500));
		await settle();
		expect(anna.closed?.code).toBe(4422);
		expect(bo.closed).toBeNull();
		expect(journal.rows).toHaveLength(0);
	});

	it('[ROOM-11] bytes that are no frame close the sender alone', async () => {
		const { settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.send(Uint8Array.of(77, 1, 2));
		bo.send(syncUpdateFrame(Uint8Array.of(9, 9, 9)));
		await settle();
		expect([anna.closed?.code, bo.closed?.code]).toEqual([4400, 4400]);
	});

	it('[ROOM-11] a fault nobody foresaw closes its sender alone, and is told', async () => {
		const facts = sampleEvaluation({ areas: { 1: openedArea } });
		const { settle, enter, faults } = await stand(facts);
		const [anna, bo] = [enter('anna'), enter('bo')];
		Object.defineProperty(facts, 'members', { get: () => expect.fail('a fault') });
		anna.edit(write('anna', 500));
		await settle();
		expect(anna.closed?.code).toBe(4400);
		expect(bo.closed).toBeNull();
		expect(faults).toHaveLength(1);
	});

	it('[ROOM-6] an update with a hole before it is answered by a new step 1, and nothing of it is kept', async () => {
		const { journal, settle, enter, room } = await stand(opened);
		const anna = enter('anna');
		const updates: Uint8Array[] = [];
		anna.doc.on('update', (update: Uint8Array) => updates.push(update));
		write('anna', 500)(anna.doc);
		write('anna', 600)(anna.doc);
		const second = updates[1];
		if (second === undefined) throw new Error('no second update');
		room.receive(anna.session, syncUpdateFrame(second));
		await settle();
		expect(journal.rows).toHaveLength(0);
		expect(anna.frames.filter((frame) => frame.kind === 'step1')).toHaveLength(2);
		anna.send(syncUpdateFrame(Y.encodeStateAsUpdate(anna.doc)));
		await settle();
		expect(journal.rows).toHaveLength(1);
	});

	it('[ROOM-6] what another process has committed meanwhile is not missing', async () => {
		const { journal, settle, enter } = await stand(opened);
		const anna = enter('anna', { clientId: 71 });
		const moved = new Y.Doc();
		moved.clientID = 71;
		moved.getMap(ROOT.scores);
		const updates: Uint8Array[] = [];
		moved.on('update', (update: Uint8Array) => updates.push(update));
		write('anna', 500)(moved);
		write('anna', 600)(moved);
		const [first, second] = updates;
		if (first === undefined || second === undefined) throw new Error('two updates expected');
		journal.add(first, 'anna', 71);
		anna.send(syncUpdateFrame(second));
		await settle();
		expect(journal.rows).toHaveLength(2);
		expect(anna.closed).toBeNull();
	});

	it('[ROOM-7] [ROOM-8] who carries another’s words from another process is not taken for their writer', async () => {
		const { journal, settle, enter } = await stand(opened);
		const bo = enter('bo', { clientId: 7 });
		const annas = new Y.Doc();
		annas.clientID = 71;
		write('anna', 500)(annas);
		const words = Y.encodeStateAsUpdate(annas);
		Y.applyUpdate(bo.doc, words);
		write('bo', 600)(bo.doc);
		journal.add(words, 'anna', 71);
		bo.send(syncUpdateFrame(Y.encodeStateAsUpdate(bo.doc)));
		await settle();
		expect(bo.closed).toBeNull();
		expect([...journal.owners]).toEqual([
			[71, 'anna'],
			[7, 'bo']
		]);
	});

	it('[ROOM-8] a client id that is somebody else’s is refused', async () => {
		const { journal, settle, enter } = await stand(opened);
		const bo = enter('bo', { clientId: 7 });
		bo.edit(write('bo', 500));
		await settle();
		const anna = enter('anna');
		const borrowed = new Y.Doc();
		borrowed.clientID = 7;
		const updates: Uint8Array[] = [];
		borrowed.on('update', (update: Uint8Array) => updates.push(update));
		write('bo', 500)(borrowed);
		write('anna', 600)(borrowed);
		const second = updates[1];
		if (second === undefined) throw new Error('two updates expected');
		anna.send(syncUpdateFrame(second));
		await settle();
		expect(anna.closed).toEqual({ code: 4422, reason: 'foreign-client' });
		expect(journal.owners.get(7)).toBe('bo');
		expect(bo.closed).toBeNull();
	});

	it('[ROOM-13] too much at once and too often are closed', async () => {
		const { settle, enter } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo', { updatesPerSecond: 2 })];
		anna.send(syncUpdateFrame(new Uint8Array(UPDATE_BYTES + 1)));
		for (let i = 0; i < 5; i++) bo.edit(write('bo', i));
		await settle();
		expect([anna.closed?.code, bo.closed?.code]).toEqual([4413, 4229]);
	});
});

/** Every deletion an update tells of, by client. */
function deletions(update: Uint8Array): unknown {
	const ranges = [...Y.decodeUpdate(update).ds.clients];
	return ranges.map(([client, items]) => [client, items.map(({ clock, len }) => [clock, len])]).sort();
}

describe('room: what the document does by itself', () => {
	it('[ROOM-21] marks that it clears away are in the journal too', async () => {
		const { journal, settle, enter } = await stand(opened);
		const seed = new Y.Doc();
		const text = new Y.XmlText('samma ord');
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.push([text]);
		seed.get(narrativeRoot(1, 'general'), Y.XmlElement).push([paragraph]);
		journal.add(Y.encodeStateAsUpdate(seed), 'server', seed.clientID);
		const [anna, bo, cia] = [enter('anna'), enter('bo'), enter('cia')];
		for (const guest of [anna, bo]) Y.applyUpdate(guest.doc, Y.encodeStateAsUpdate(seed), 'server');
		const mark = (doc: Y.Doc) => {
			const first = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).get(0);
			const words = first instanceof Y.XmlElement ? first.get(0) : null;
			if (words instanceof Y.XmlText) words.format(0, 5, { p: { __format: 1 } });
		};
		// Both mark the same words before either hears of the other.
		anna.edit(mark);
		bo.edit(mark);
		await settle();
		cia.send(syncStep1Frame(Y.encodeStateVector(new Y.Doc())));
		await settle();
		const live = cia.frames.findLast((frame) => frame.kind === 'step2');
		if (live?.kind !== 'step2') throw new Error('no answer');
		expect(deletions(live.update)).not.toEqual([]);
		expect(deletions(Y.mergeUpdates(journal.rows.map((row) => row.bytes)))).toEqual(deletions(live.update));
	});
});
