import { describe, expect, it } from 'vitest';
import { parseRoom, roomId, roomName } from './rooms.ts';
import type { RoomRef } from './rooms.ts';

const evaluation: RoomRef = { kind: 'evaluation', evaluation: 'hbg-2017', epoch: 3 };
const sheet: RoomRef = { kind: 'sheet', evaluation: 'hbg-2017', user: 'bo_1', epoch: 0 };
const notes: RoomRef = { kind: 'notes', evaluation: 'hbg-2017', interview: 'i-1', epoch: 2 };

describe('rooms', () => {
	it('[WIR-1] a name says kind, ids and epoch, and is read back', () => {
		expect(roomName(evaluation)).toBe('evaluation/hbg-2017@3');
		expect(roomName(sheet)).toBe('sheet/hbg-2017/bo_1@0');
		expect(roomName(notes)).toBe('notes/hbg-2017/i-1@2');
		expect(parseRoom(roomName(notes))).toEqual(notes);
		expect(parseRoom(roomName(evaluation))).toEqual(evaluation);
		expect(parseRoom(roomName(sheet))).toEqual(sheet);
	});

	it('[WIR-1] an id leaves the epoch out', () => {
		expect(roomId(evaluation)).toBe('evaluation/hbg-2017');
		expect(roomId(notes)).toBe('notes/hbg-2017/i-1');
		expect(roomId(sheet)).toBe('sheet/hbg-2017/bo_1');
	});

	it('[WIR-1] anything else is no room', () => {
		const wrong = [
			'',
			'evaluation/a',
			'evaluation/a@',
			'evaluation/a@-1',
			'evaluation/a@01',
			'evaluation/a@1.5',
			'evaluation/a@9999999999',
			'evaluation/a@1/',
			'/evaluation/a@1',
			'evaluation/a/b@1',
			'evaluation/../b@1',
			'evaluation/å@1',
			'evaluation/a@1\n',
			`evaluation/${'a'.repeat(65)}@1`,
			'sheet/a@1',
			'sheet/a/b/c@1',
			'sheet//b@1',
			'notes/a@1',
			'notes/a/b/c@1',
			'notes//b@1',
			'notes/a/@1',
			'notes/a/b'
		];
		for (const path of wrong) expect(parseRoom(path), path).toBeNull();
	});
});
