import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { notesRoot } from '../../src/lib/document/names.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { syncUpdateFrame } from '../../src/lib/wire/frames.ts';
import { CLOSES } from '../../src/lib/wire/closes.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';
import { stand } from './room-stand.ts';

const REF: RoomRef = { kind: 'notes', evaluation: 'sample', interview: 'politicians', epoch: 1 };
const ROOT = notesRoot('politicians');
const facts = sampleEvaluation({ phase: 'scoring' });

const write = (words: string) => (doc: Y.Doc) => doc.getText(ROOT).insert(0, words);

function withPresent(...users: string[]): Evaluation {
	return { ...facts, interviews: new Map([['politicians', { present: new Set(users), erased: false }]]) };
}

/** Somebody's row that came by another process. */
function rowOf(words: string): Uint8Array {
	const doc = new Y.Doc();
	write(words)(doc);
	return Y.encodeStateAsUpdate(doc);
}

describe('the room of notes', () => {
	it('[NTE-3] those present write together', async () => {
		const { enter, settle } = await stand(facts, REF);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.edit(write('P1: ja\n'));
		await settle();
		bo.edit(write('P2: nej\n'));
		await settle();
		expect(anna.doc.getText(ROOT).toString()).toBe('P2: nej\nP1: ja\n');
		expect([anna.closed, bo.closed]).toEqual([null, null]);
	});

	it('[NTE-3] who was not present is not let in, on the team or not', async () => {
		const { enter } = await stand(facts, REF);
		for (const user of ['cia', 'kim', 'rut', 'nobody'])
			expect(enter(user).closed, user).toMatchObject({ code: CLOSES.forbidden.code });
	});

	it('[NTE-3] deleted notes are nobody’s', async () => {
		const { enter } = await stand(facts, { ...REF, interview: 'past' });
		expect(enter('anna').closed).toEqual({ code: CLOSES.forbidden.code, reason: 'not-found' });
	});

	it('[NTE-3] after the lock they are read, not written', async () => {
		const { enter, settle, journal } = await stand(sampleEvaluation({ phase: 'locked' }), REF);
		const anna = enter('anna');
		expect(anna.closed).toBeNull();
		anna.edit(write('sent'));
		await settle();
		expect(anna.closed).toEqual({ code: CLOSES['refused-edit'].code, reason: 'locked' });
		expect(journal.rows).toEqual([]);
	});

	it('[NTE-5] who is no longer present is sent away, and hears nothing of what comes after', async () => {
		const { enter, settle, journal, room } = await stand(facts, REF);
		const [anna, bo] = [enter('anna'), enter('bo')];
		anna.edit(write('före\n'));
		await settle();
		expect(bo.updates()).toHaveLength(1);
		// Both at once: the list changes, and another process stores a row behind it.
		journal.facts = withPresent('anna');
		journal.state_.gate++;
		journal.add(rowOf('efter\n'), 'anna', 77);
		await room.look();
		await settle();
		expect(bo.closed).toEqual({ code: CLOSES.forbidden.code, reason: 'not-present' });
		expect(bo.updates()).toHaveLength(1);
		expect(anna.doc.getText(ROOT).toString()).toContain('efter');
	});

	it('[NTE-5] what they wrote and nobody had stored yet is not stored either', async () => {
		const { enter, settle, journal } = await stand(facts, REF);
		const bo = enter('bo');
		journal.facts = withPresent('anna');
		journal.state_.gate++;
		bo.edit(write('för sent'));
		await settle();
		expect(journal.rows).toEqual([]);
		expect(bo.closed).toMatchObject({ reason: 'not-present' });
	});

	it('[NTE-6] rows that a checkpoint replaced unread make the room read everything anew', async () => {
		const { enter, settle, journal, room, faults } = await stand(facts, REF);
		const anna = enter('anna');
		journal.state_.head = 2;
		await room.look();
		await settle();
		expect(anna.closed).toMatchObject({ code: CLOSES['try-again'].code });
		expect(faults).toEqual([]);
	});

	it('[NTE-4] a hostile member gets nothing but words in', async () => {
		const { enter, settle, journal } = await stand(facts, REF);
		for (const [n, put] of [
			(doc: Y.Doc) => doc.getMap('scores').set('1.1:anna', { x: 5, rationale: '', confidence: null }),
			(doc: Y.Doc) => doc.getText(notesRoot('past')).insert(0, 'x'),
			(doc: Y.Doc) => doc.getText(ROOT).insertEmbed(0, { x: 1 })
		].entries()) {
			const bo = enter('bo');
			const doc = new Y.Doc();
			put(doc);
			bo.send(syncUpdateFrame(Y.encodeStateAsUpdate(doc)));
			await settle();
			expect(bo.closed, String(n)).not.toBeNull();
		}
		expect(journal.rows).toEqual([]);
	});
});
