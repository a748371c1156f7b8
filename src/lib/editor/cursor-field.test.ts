import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { cursorField } from './cursor-field.ts';
import { sectionProvider, tellFocus } from './provider.ts';

const here = 'narrative:1:general';
const there = 'narrative:1:strengths';
const item = { client: 7, clock: 3 };

describe('where another says to be', () => {
	it('[NAR-8] a place in the section is believed', () => {
		const state = {
			cursor: { section: here, anchorPos: { item }, focusPos: { tname: here }, focusing: true }
		};
		expect(cursorField(state, here)).toMatchObject({ anchorPos: { item }, focusPos: { tname: here } });
		expect(cursorField(state, there)).toBeNull();
	});

	it.each([
		['another root', { tname: 'scores' }],
		['no place at all', {}],
		['a clock below zero', { item: { client: 1, clock: -1 } }],
		['a client that is no number', { item: { client: 'x', clock: 1 } }],
		['an item that is a text', { item: 'x' }],
		['a text', 'x']
	])('[NAR-8] %s is no place', (_, position) => {
		const state = { cursor: { section: here, anchorPos: position, focusPos: position, focusing: true } };
		expect(cursorField(state, here)).toMatchObject({ anchorPos: null, focusPos: null });
	});

	it.each([[null], ['x'], [{}], [{ cursor: null }], [{ cursor: { section: 3 } }]])(
		'[NAR-8] a state like %j tells of no caret',
		(state) => {
			expect(cursorField(state, here)).toBeNull();
		}
	);
});

describe('where oneself is', () => {
	it('[NAR-8] the section that has the focus last has the caret', () => {
		const awareness = new Awareness(new Doc());
		const general = sectionProvider(awareness, here);
		const strengths = sectionProvider(awareness, there);
		tellFocus(general, true);
		expect(strengths.awareness.getLocalState()).toBeNull();
		tellFocus(strengths, true);
		tellFocus(general, false);
		expect(general.awareness.getLocalState()).toBeNull();
		expect(awareness.getLocalState()?.['cursor']).toMatchObject({ section: there, focusing: true });
		general.awareness.setLocalState(null);
		expect(strengths.awareness.getLocalState()).not.toBeNull();
		strengths.awareness.setLocalState(null);
		expect(awareness.getLocalState()?.['cursor']).toBeNull();
		awareness.destroy();
	});
});
