import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { Presence, fits, readEntries, writeEntries } from './presence.ts';

function bytesOf(...texts: string[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, texts.length);
	for (const [index, text] of texts.entries()) {
		encoding.writeVarUint(encoder, index + 1);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarString(encoder, text);
	}
	return encoding.toUint8Array(encoder);
}

const nested = (depth: number) => `{"at":${'['.repeat(depth)}${']'.repeat(depth)}}`;

describe('presence', () => {
	it('[ROOM-11] an entry that nests too deeply to be written again is left out, and its neighbours are not', () => {
		const entries = readEntries(bytesOf(nested(100_000), '{"at":null}'));
		expect(entries.map(({ client }) => client)).toEqual([2]);
	});

	it('[ROOM-11] whatever is read can be measured and written again', () => {
		for (const depth of [1, 900, 1_000, 2_000, 2_045, 5_000]) {
			const entries = readEntries(bytesOf(nested(depth)));
			expect(() => entries.filter(fits)).not.toThrow();
			expect(() => writeEntries(entries)).not.toThrow();
		}
	});

	it('[ROOM-9] an entry above 2 kB is not passed on', () => {
		const [small] = readEntries(bytesOf(JSON.stringify({ a: 'x'.repeat(1_000) })));
		const [large] = readEntries(bytesOf(JSON.stringify({ a: 'x'.repeat(3_000) })));
		expect(small !== undefined && fits(small)).toBe(true);
		expect(large !== undefined && fits(large)).toBe(false);
	});

	it('[ROOM-9] who has left is told as gone once', () => {
		const presence = new Presence();
		presence.set({ client: 1, clock: 1, state: {} }, { id: 'a', name: 'A', letter: 'A', tone: 'a' }, null);
		expect(presence.leave(1)).toEqual({ client: 1, clock: 1, state: null });
		expect(presence.leave(1)).toBeNull();
		expect(presence.all()).toEqual([]);
	});
});
