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
	on: 'page',
	field: null
};
const there = { isConnected: true, matches: () => false };
const gone = { isConnected: false, matches: () => false };
const closed = { isConnected: true, matches: () => true };

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
		for (const [last, field] of [
			['o', gone],
			['Backspace', gone],
			['Enter', closed]
		] as const) {
			const press = tryReader();
			press(last, { on: 'text', field, at: 0 });
			for (const [key, at] of [
				['r', 1400],
				['Enter', 1450],
				['h', 2800],
				['ArrowLeft', 4000]
			] as const)
				expect(press(key, { at }), `${last} ${key}`).toEqual(key.length === 1 ? { name: 'written' } : null);
			expect(press('h', { at: 4400 }), last).toEqual({ name: 'handIn' });
		}
	});

	it('[INT-54] a G that was written is no chord’s', () => {
		const press = tryReader();
		press('o', { on: 'text', field: gone, at: 0 });
		expect(press('g', { at: 100 })).toEqual({ name: 'written' });
		expect(press('3', { at: 1600 })).toEqual({ name: 'written' });
		expect(press('3', { at: 3200 })).toEqual({ name: 'digits', digit: 3 });
	});

	it('[INT-54] who leaves a field by a key, or was in a dialog, presses keys at once', () => {
		for (const [key, on] of [
			['Enter', 'line'],
			['Escape', 'text'],
			['Tab', 'text']
		] as const) {
			const press = tryReader();
			press('5', { on, field: gone, at: 0 });
			press(key, { on, field: gone, at: 100 });
			expect(press('m', { at: 200 }), key).toEqual({ name: 'rationale' });
		}
		const press = tryReader();
		press(' ', { on: 'dialog', at: 0 });
		expect(press('m', { at: 100 })).toEqual({ name: 'rationale' });
	});

	it('[INT-54] who has left a field that is still there, as by a click, presses keys at once', () => {
		const press = tryReader();
		press('5', { on: 'text', field: there, at: 0 });
		expect(press('m', { at: 100 })).toEqual({ name: 'rationale' });
	});

	it('[INT-54] Enter that ends composing leaves no field', () => {
		const press = tryReader();
		press('Enter', { on: 'line', field: gone, isComposing: true, at: 0 });
		expect(press('m', { at: 100 })).toEqual({ name: 'written' });
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
