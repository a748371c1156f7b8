import { describe, expect, it } from 'vitest';
import { shortcutReader } from './shortcuts.ts';
import type { Press } from './shortcuts.ts';

const plain: Press = {
	key: '',
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	isComposing: false,
	on: 'page'
};

/** A reader with a clock that is told the time. */
function tryReader() {
	let clock = 0;
	const read = shortcutReader(() => clock);
	return (key: string, rest: Partial<Press> & { at?: number; lettersOff?: boolean } = {}) => {
		clock = rest.at ?? clock;
		return read({ ...plain, ...rest, key }, rest.lettersOff ?? false);
	};
}

describe('shortcuts', () => {
	it('[INT-50] letters, digits and signs are the keys that the list shows', () => {
		const press = tryReader();
		expect(press('j')).toEqual({ name: 'next' });
		expect(press('K')).toEqual({ name: 'previous' });
		expect(press('7')).toEqual({ name: 'digits', digit: 7 });
		expect(press('%')).toEqual({ name: 'unit' });
		expect(press('?')).toEqual({ name: 'help' });
		expect(press('Enter')).toEqual({ name: 'agree' });
		expect(press('q')).toBeNull();
	});

	it('[INT-51] nothing is taken from a field, from a modified key, from composing or from a held key', () => {
		const press = tryReader();
		expect(press('j', { on: 'text' })).toBeNull();
		expect(press('z', { ctrlKey: true })).toBeNull();
		expect(press('r', { metaKey: true })).toBeNull();
		expect(press('e', { altKey: true })).toBeNull();
		expect(press('j', { isComposing: true })).toBeNull();
		expect(press('j', { repeat: true })).toBeNull();
	});

	it('[INT-54] who writes on where a field was taken away presses no keys, until they pause', () => {
		const press = tryReader();
		press('o', { on: 'text', at: 0 });
		for (const [key, at] of [
			['r', 150],
			['Enter', 700],
			['h', 1300]
		] as const)
			expect(press(key, { at }), key).toBeNull();
		expect(press('h', { at: 2100 })).toEqual({ name: 'handIn' });
	});

	it('[INT-54] who leaves a field by a key presses keys at once', () => {
		for (const key of ['Enter', 'Escape', 'Tab']) {
			const press = tryReader();
			press('5', { on: 'text', at: 0 });
			press(key, { on: 'text', at: 100 });
			expect(press('m', { at: 200 }), key).toEqual({ name: 'rationale' });
		}
	});

	it('[INT-51] Enter on a button is the button’s', () => {
		const press = tryReader();
		expect(press('Enter', { on: 'control' })).toBeNull();
		expect(press('j', { on: 'control' })).toEqual({ name: 'next' });
	});

	it('[INT-52] G and a digit goes to the area, within a moment and only then', () => {
		const press = tryReader();
		expect(press('g', { at: 0 })).toBeNull();
		expect(press('5', { at: 900 })).toEqual({ name: 'area', digit: 5 });
		expect(press('5', { at: 1000 })).toEqual({ name: 'digits', digit: 5 });
		press('g', { at: 2000 });
		expect(press('5', { at: 4000 })).toEqual({ name: 'digits', digit: 5 });
		press('g', { at: 5000 });
		expect(press('9', { at: 5100 })).toBeNull();
	});

	it('[INT-53] turned off, no single key does anything', () => {
		const press = tryReader();
		for (const key of ['j', '7', '%', '?', 'Enter', 'g']) expect(press(key, { lettersOff: true })).toBeNull();
	});
});
