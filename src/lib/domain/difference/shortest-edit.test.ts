import { describe, expect, it } from 'vitest';
import { shortestEdit, type Stretch } from './shortest-edit.ts';

const list = (text: string) => [...text];

/** Makes the newer list out of the older by the stretches; fails where they leave something out. */
function apply(a: readonly string[], b: readonly string[], stretches: readonly Stretch[]) {
	const before: string[] = [];
	const after: string[] = [];
	for (const { kind, from, to } of stretches) {
		const part = (kind === 'inserted' ? b : a).slice(from, to);
		if (kind !== 'inserted') before.push(...part);
		if (kind !== 'deleted') after.push(...part);
	}
	return { before: before.join(''), after: after.join('') };
}

function edits(stretches: readonly Stretch[]): number {
	return stretches.filter(({ kind }) => kind !== 'same').reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The length of the longest common subsequence, by the table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const one of a) {
		const next = [0];
		for (const [j, other] of b.entries())
			next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** Mulberry32. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

describe('the shortest edit', () => {
	it.each([
		['', '', []],
		['abc', 'abc', [{ kind: 'same', from: 0, to: 3 }]],
		['', 'ab', [{ kind: 'inserted', from: 0, to: 2 }]],
		['ab', '', [{ kind: 'deleted', from: 0, to: 2 }]],
		[
			'axc',
			'ayc',
			[
				{ kind: 'same', from: 0, to: 1 },
				{ kind: 'deleted', from: 1, to: 2 },
				{ kind: 'inserted', from: 1, to: 2 },
				{ kind: 'same', from: 2, to: 3 }
			]
		]
	] as const)('[VER-20] %j → %j', (before, after, expected) => {
		expect(shortestEdit(list(before), list(after))).toEqual(expected);
	});

	it('[VER-20] is as short as the longest common subsequence allows, and makes the one of the other', () => {
		const next = random(20_261_122);
		for (let round = 0; round < 400; round++) {
			const letters = 2 + Math.floor(next() * 5);
			const text = () =>
				Array.from({ length: Math.floor(next() * 25) }, () => String.fromCharCode(97 + next() * letters));
			const [a, b] = [text(), text()];
			const stretches = shortestEdit(a, b);
			expect(apply(a, b, stretches)).toEqual({ before: a.join(''), after: b.join('') });
			expect(edits(stretches), `${a.join('')} ${b.join('')}`).toBe(
				a.length + b.length - 2 * longestCommon(a, b)
			);
		}
	});

	it('[VER-21] beyond its ceiling it keeps the common beginning and end, and nothing between', () => {
		const stretches = shortestEdit(list('häabcdefgslut'), list('häxaybzcqdslut'), 3);
		expect(stretches.map(({ kind, from, to }) => [kind, to - from])).toEqual([
			['same', 2],
			['deleted', 7],
			['inserted', 8],
			['same', 4]
		]);
	});

	it('[VER-21] ten thousand words against ten thousand others take no long time', () => {
		const words = (seed: number) => {
			const next = random(seed);
			return Array.from({ length: 10_000 }, () => String(Math.floor(next() * 5_000)));
		};
		const began = performance.now();
		shortestEdit(words(1), words(2));
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
