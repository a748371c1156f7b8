import { describe, expect, it } from 'vitest';
import { lineDifference, type LineChange } from './lines.ts';

const told = (changes: readonly LineChange[]) =>
	changes.map((change) => {
		const before = 'before' in change ? change.before : '–';
		const after = 'after' in change ? change.after : '–';
		return `${change.kind} ${before} ${after}`;
	});

const strategy = 'En gemensam strategi som alla nämnder har brutit ner i egna mål.';
const services = 'Tjänsterna beskrivs på samma sätt överallt.';
const surveys = 'Låt undersökningarna leda till beslut som syns.';

describe('lines', () => {
	it('[VER-24] that came, went and stayed', () => {
		expect(told(lineDifference([strategy, services], [strategy, surveys, services]))).toEqual([
			'same 0 0',
			'inserted – 1',
			'same 1 2'
		]);
		expect(told(lineDifference([strategy, services], [services]))).toEqual(['deleted 0 –', 'same 1 0']);
		expect(told(lineDifference([], [services]))).toEqual(['inserted – 0']);
		expect(told(lineDifference([services], []))).toEqual(['deleted 0 –']);
		expect(lineDifference([], [])).toEqual([]);
	});

	it('[VER-24] a line with half of its words left is the same line changed', () => {
		const rewritten = 'En gemensam strategi som de flesta nämnder har brutit ner i egna mål.';
		const changes = lineDifference([services, strategy], [surveys, rewritten]);
		expect(told(changes)).toEqual(['deleted 0 –', 'inserted – 0', 'changed 1 1']);
		expect(changes.at(-1)).toMatchObject({
			pieces: [
				{ kind: 'same', text: 'En gemensam strategi som ' },
				{ kind: 'deleted', text: 'alla' },
				{ kind: 'inserted', text: 'de flesta' },
				{ kind: 'same', text: ' nämnder har brutit ner i egna mål.' }
			]
		});
	});

	it('[VER-24] lines are paired in their order with what they are most like', () => {
		const a = ['ett två tre fyra', 'fem sex sju åtta'];
		const b = ['nio tio elva tolv', 'ett två tre fem', 'fem sex sju nio'];
		expect(told(lineDifference(a, b))).toEqual(['inserted – 0', 'changed 0 1', 'changed 1 2']);
	});

	it('[VER-24] every line of both stands once and in order', () => {
		const words = ['strategi', 'nämnd', 'mål', 'beslut', 'tjänst'];
		let seed = 7;
		const next = (n: number) => (seed = (seed * 16_807) % 2_147_483_647) % n;
		for (let round = 0; round < 200; round++) {
			const text = () =>
				Array.from({ length: next(8) }, () =>
					Array.from({ length: 1 + next(4) }, () => words[next(5)]).join(' ')
				);
			const [a, b] = [text(), text()];
			const changes = lineDifference(a, b);
			const olds = changes.flatMap((change) => ('before' in change ? [change.before] : []));
			const news = changes.flatMap((change) => ('after' in change ? [change.after] : []));
			expect(olds).toEqual([...a.keys()]);
			expect(news).toEqual([...b.keys()]);
			for (const change of changes)
				if (change.kind === 'same') expect(a[change.before]).toBe(b[change.after]);
		}
	});

	it('[VER-21] among very many lines none is likened to another', () => {
		const many = (word: string) => Array.from({ length: 61 }, (_, at) => `rad ${at} om ${word}`);
		expect(new Set(lineDifference(many('allt'), many('inget')).map(({ kind }) => kind))).toEqual(
			new Set(['deleted', 'inserted'])
		);
	});
});
