// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Doc, XmlElement, XmlText } from 'yjs';
import { narrativeRoot } from '../document/names.ts';
import type { Block } from '../document/narrative.ts';
import { readSectionCalmly } from './calm-section.svelte.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../node_modules/svelte/src/index-client.js'));
vi.mock('svelte/reactivity', () =>
	vi.importActual('../../../node_modules/svelte/src/reactivity/index-client.js')
);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A section that is shown, and how often it was shown anew. */
function shown() {
	const doc = new Doc();
	const paragraph = new XmlElement('paragraph');
	const text = new XmlText();
	doc.get(narrativeRoot(5, 'general'), XmlElement).insert(0, [paragraph]);
	paragraph.insert(0, [text]);
	const seen: (readonly Block[])[] = [];
	const stop = $effect.root(() => {
		const reading = readSectionCalmly(doc, 5, 'general');
		$effect(() => void seen.push(reading.current));
	});
	flushSync();
	const words = () => {
		flushSync();
		const [block] = seen.at(-1) ?? [];
		return block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : null;
	};
	return { doc, text, seen, words, stop };
}

describe('[REP-96] a section that is shown beside the writing', () => {
	it('is read once its writers pause, not at each letter', () => {
		const { text, seen, words, stop } = shown();
		for (const letter of 'Staden') {
			text.insert(text.length, letter);
			vi.advanceTimersByTime(100);
			flushSync();
		}
		expect(seen).toHaveLength(1);
		expect(words()).toBe('');
		vi.advanceTimersByTime(250);
		expect(words()).toBe('Staden');
		expect(seen).toHaveLength(2);
		stop();
	});

	it('is at most a second behind who never pauses', () => {
		const { text, words, stop } = shown();
		for (let letters = 0; letters < 11; letters++) {
			text.insert(text.length, 'a');
			vi.advanceTimersByTime(100);
		}
		expect(words()?.length).toBeGreaterThanOrEqual(9);
		stop();
	});

	it('is not read for what changes elsewhere, nor when nobody looks', async () => {
		const { doc, text, seen, stop } = shown();
		doc.get(narrativeRoot(5, 'strengths'), XmlElement).insert(0, [new XmlElement('paragraph')]);
		vi.advanceTimersByTime(2000);
		flushSync();
		expect(seen).toHaveLength(1);
		stop();
		// Whoever looked last is let go a moment later.
		await Promise.resolve();
		text.insert(0, 'a');
		expect(vi.getTimerCount()).toBe(0);
	});
});
