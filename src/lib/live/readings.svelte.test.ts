// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { writeScore } from '../document/scores.ts';
import { writeSheetScore } from '../document/sheet.ts';
import { readPresence } from './presence.svelte.ts';
import { readScores, readSheet } from './readings.svelte.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../node_modules/svelte/src/index-client.js'));
vi.mock('svelte/reactivity', () =>
	vi.importActual('../../../node_modules/svelte/src/reactivity/index-client.js')
);

const score = { x: 1200, rationale: '', confidence: null };

/** Runs `read` in an effect and gives what it has read each time. */
function watch<T>(read: () => T): { seen: T[]; stop: () => void } {
	const seen: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	return { seen, stop };
}

describe('reactive reading', () => {
	it('[LIV-8] reads a root anew when it changes, and not when another does', () => {
		const doc = new Y.Doc();
		const scores = readScores(doc);
		const { seen, stop } = watch(() => scores.current);
		expect(seen).toEqual([[]]);
		writeScore(doc, '5.1', 'anna', score);
		flushSync();
		expect(seen.at(-1)).toEqual([{ question: '5.1', evaluator: 'anna', score }]);
		expect(seen).toHaveLength(2);
		doc.get('narrative:5:general', Y.XmlElement).push([new Y.XmlElement('paragraph')]);
		doc.getMap('agreed').set('5.1', {});
		flushSync();
		expect(seen).toHaveLength(2);
		expect(scores.current).toBe(seen[1]);
		stop();
	});

	it('[LIV-8] two readers of a reading share what is read', () => {
		const doc = new Y.Doc();
		const sheet = readSheet(doc);
		const one = watch(() => sheet.current);
		const other = watch(() => sheet.current);
		writeSheetScore(doc, '5.1', 1, score);
		flushSync();
		expect(one.seen[1]).toBe(other.seen[1]);
		one.stop();
		other.stop();
	});

	it('[LIV-8] is never stale where nobody listens', () => {
		const doc = new Y.Doc();
		const sheet = readSheet(doc);
		expect(sheet.current).toEqual([]);
		writeSheetScore(doc, '5.1', 2, score);
		expect(sheet.current).toEqual([{ question: '5.1', round: 2, score }]);
	});

	it('[LIV-9] presence is read anew for people, not for carets', () => {
		const awareness = new Awareness(new Y.Doc());
		awareness.setLocalState({ user: { id: 'anna', name: 'Anna', letter: 'A', tone: 'a' } });
		const presence = readPresence(awareness);
		const { seen, stop } = watch(() => presence.people);
		awareness.setLocalStateField('at', { area: 5, question: null });
		flushSync();
		expect(seen.at(-1)).toMatchObject([{ id: 'anna', at: { area: 5, question: null } }]);
		const before = seen.length;
		awareness.setLocalStateField('cursor', { section: 'narrative:5:general' });
		flushSync();
		expect(seen).toHaveLength(before);
		stop();
		awareness.destroy();
	});
});
