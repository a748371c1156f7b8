import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import {
	Malformed,
	acknowledgeFrame,
	awarenessFrame,
	queryAwarenessFrame,
	readFrame,
	syncStep1Frame,
	syncStep2Frame,
	syncUpdateFrame
} from './frames.ts';

function stock(write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	write(encoder);
	return encoding.toUint8Array(encoder);
}

const doc = new Y.Doc();
doc.getText('t').insert(0, 'hej');
const update = Y.encodeStateAsUpdate(doc);
const vector = Y.encodeStateVector(doc);

describe('frames', () => {
	it('[WIR-2] are those of the stock provider, byte for byte', () => {
		const sync = (write: (encoder: encoding.Encoder) => void): Uint8Array =>
			stock((encoder) => {
				encoding.writeVarUint(encoder, 0);
				write(encoder);
			});
		expect(syncStep1Frame(vector)).toEqual(sync((encoder) => writeSyncStep1(encoder, doc)));
		expect(syncStep2Frame(update)).toEqual(sync((encoder) => writeSyncStep2(encoder, doc)));
		expect(syncUpdateFrame(update)).toEqual(sync((encoder) => writeUpdate(encoder, update)));
		const awareness = new Awareness(doc);
		const entries = encodeAwarenessUpdate(awareness, [doc.clientID]);
		awareness.destroy();
		const expected = stock((encoder) => {
			encoding.writeVarUint(encoder, 1);
			encoding.writeVarUint8Array(encoder, entries);
		});
		expect(awarenessFrame(entries)).toEqual(expected);
		expect([...queryAwarenessFrame()]).toEqual([3]);
	});

	it('[WIR-2] the acknowledgement is 100 and a count', () => {
		expect([...acknowledgeFrame(5)]).toEqual([100, 5]);
		expect(readFrame(acknowledgeFrame(300))).toEqual({ kind: 'acknowledge', count: 300 });
	});

	it('[WIR-3] what is framed is read back', () => {
		expect(readFrame(syncStep1Frame(vector))).toEqual({ kind: 'step1', stateVector: vector });
		expect(readFrame(syncStep2Frame(update))).toEqual({ kind: 'step2', update });
		expect(readFrame(syncUpdateFrame(update))).toEqual({ kind: 'update', update });
		expect(readFrame(awarenessFrame(update))).toEqual({ kind: 'awareness', entries: update });
		expect(readFrame(queryAwarenessFrame())).toEqual({ kind: 'query-awareness' });
	});

	it('[WIR-3] short, long and unknown frames are malformed', () => {
		const whole = syncUpdateFrame(update);
		for (let length = 0; length < whole.length; length++) {
			expect(() => readFrame(whole.slice(0, length)), String(length)).toThrow(Malformed);
		}
		const wrong = [
			[...whole, 0],
			[2, 0],
			[4],
			[99],
			[0, 3, 0],
			[0, 2, 255, 255, 255, 255, 255, 255, 255, 255, 255]
		];
		for (const bytes of wrong) {
			expect(() => readFrame(Uint8Array.from(bytes)), String(bytes.slice(0, 3))).toThrow(Malformed);
		}
	});
});
