import { describe, expect, it } from 'vitest';
import { parseStoreName, storeName, storesFor } from './store-name.ts';

const room = 'evaluation/e1@3';

describe('the names of the stores', () => {
	it('[LIV-6] a store is named by person and full room name', () => {
		expect(storeName({ user: 'anna', room, beginning: 1 })).toBe('samsyn:anna:evaluation/e1@3');
		expect(storeName({ user: 'anna', room, beginning: 2 })).toBe('samsyn:anna:evaluation/e1@3#2');
	});

	it.each([
		{ user: 'anna', room, beginning: 1 },
		{ user: 'b_-1', room: 'sheet/e1/b_-1@0', beginning: 12 }
	])('[LIV-6] a name is read as it was written', (name) => {
		expect(parseStoreName(storeName(name))).toEqual(name);
	});

	it.each([
		'samsyn:unsent:anna',
		'samsyn-facts:anna',
		'samsyn:anna:evaluation/e1@3#0',
		'other',
		'samsyn:anna:notes@1'
	])('[LIV-6] %s is no store', (name) => expect(parseStoreName(name)).toBeNull());

	it('[LIV-5] older are earlier epochs and given-up beginnings of the same room and person', () => {
		const names = [
			'samsyn:anna:evaluation/e1@3',
			'samsyn:anna:evaluation/e1@3#2',
			'samsyn:anna:evaluation/e1@2#4',
			'samsyn:bo:evaluation/e1@2',
			'samsyn:anna:evaluation/e2@2',
			'samsyn:anna:sheet/e1/anna@3'
		];
		const { current, older } = storesFor(names, 'anna', room);
		expect(storeName(current)).toBe('samsyn:anna:evaluation/e1@3#2');
		expect(older.map(storeName)).toEqual(['samsyn:anna:evaluation/e1@3', 'samsyn:anna:evaluation/e1@2#4']);
	});
});
