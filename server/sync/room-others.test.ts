import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { narrativeRoot, ROOT, scoreKey } from '../../src/lib/document/names.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { openedArea, sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { awarenessFrame, syncStep1Frame } from '../../src/lib/wire/frames.ts';
import { readEntries } from './presence.ts';
import { stand, type Guest } from './room-stand.ts';

const opened = sampleEvaluation({ areas: { 1: openedArea } });

const write = (user: string, x: number) => (doc: Y.Doc) =>
	writeScore(doc, '1.1', user, { x, rationale: '', confidence: null });

function present(client: number, state: object | null, clock = 1): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, clock);
	encoding.writeVarString(encoder, JSON.stringify(state));
	return awarenessFrame(encoding.toUint8Array(encoder));
}

const heard = (guest: Guest) =>
	guest.frames.flatMap((frame) => (frame.kind === 'awareness' ? readEntries(frame.entries) : []));

describe('room: others and presence', () => {
	it('[ROOM-12] rows of other processes are told', async () => {
		const { journal, settle, enter, room } = await stand(opened);
		const anna = enter('anna');
		const elsewhere = new Y.Doc();
		elsewhere.get(narrativeRoot(1, 'general'), Y.XmlElement);
		writeScore(elsewhere, '1.1', 'bo', { x: 700, rationale: '', confidence: null });
		journal.add(Y.encodeStateAsUpdate(elsewhere), 'bo', elsewhere.clientID);
		await room.look();
		await settle();
		expect(anna.doc.getMap(ROOT.scores).get(scoreKey('1.1', 'bo'))).toMatchObject({ x: 700 });
	});

	it('[ROOM-12] rows between the own ones are told as well', async () => {
		const { journal, settle, enter } = await stand(opened);
		const anna = enter('anna');
		const elsewhere = new Y.Doc();
		writeScore(elsewhere, '1.1', 'bo', { x: 700, rationale: '', confidence: null });
		journal.add(Y.encodeStateAsUpdate(elsewhere), 'bo', elsewhere.clientID);
		anna.edit(write('anna', 500));
		await settle();
		expect(anna.doc.getMap(ROOT.scores).size).toBe(2);
		expect(journal.rows).toHaveLength(2);
	});

	it('[ROOM-9] the server says who is here, whatever the browser claims', async () => {
		const { settle, enter, journal } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.send(present(5, { user: { id: 'bo', name: 'Bo' }, at: 1 }));
		await settle();
		expect(heard(bo)).toMatchObject([{ client: 5, state: { user: { id: 'anna' }, at: 1 } }]);
		expect(journal.owners.get(5)).toBe('anna');
	});

	it('[ROOM-9] entries of others that are sent again are passed over in silence', async () => {
		const { settle, enter } = await stand(opened);
		const [anna, bo, cia] = [enter('anna'), enter('bo'), enter('cia')];
		anna.send(present(5, { at: 1 }));
		bo.send(present(6, { at: 2 }));
		await settle();
		bo.send(present(5, { at: 'elsewhere' }, 9));
		await settle();
		expect(bo.closed).toBeNull();
		expect(heard(cia).filter((entry) => entry.client === 5)).toHaveLength(1);
	});

	it('[ROOM-9] leaving is told', async () => {
		const { settle, enter, room } = await stand(opened);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.send(present(5, { at: 1 }));
		await settle();
		room.leave(anna.session);
		expect(heard(bo).at(-1)).toMatchObject({ client: 5, state: null });
	});

	it('[ROOM-3] a state vector that is none closes its sender', async () => {
		const { settle, enter } = await stand(opened);
		const anna = enter('anna');
		anna.send(syncStep1Frame(Uint8Array.of(200, 1)));
		await settle();
		expect(anna.closed?.code).toBe(4400);
	});
});
