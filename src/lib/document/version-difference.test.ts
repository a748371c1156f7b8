import { describe, expect, it } from 'vitest';
import { isChanged } from '../domain/difference/version.ts';
import type { Block, Item } from './narrative.ts';
import type { VersionArea, VersionContent } from './version-content.ts';
import { sectionDifference, versionDifference } from './version-difference.ts';

const runs = (text: string) => (text === '' ? [] : [{ text, bold: false, italic: false, href: null }]);
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) });
const bullets = (...texts: string[]): Block => ({
	type: 'list',
	ordered: false,
	start: 1,
	items: texts.map((text): Item => ({ type: 'item', runs: runs(text), lists: [] }))
});

function content(points: readonly (number | null)[], general: readonly Block[] = []): VersionContent {
	const area = (number: number, x: number | null): VersionArea => ({
		number,
		title: `Område ${number}`,
		questions: [
			{ id: `${number}.1`, max: 20, x },
			{ id: `${number}.2`, max: 10, x: 755 }
		],
		texts: { general: number === 1 ? general : [], strengths: [], improvements: [] }
	});
	return {
		format: 'samsyn-version-1',
		evaluation: 'e',
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2026,
		edition: 'se-2016',
		areas: points.map((x, at) => area(at + 1, x))
	};
}

describe('the difference of two versions', () => {
	it('[VER-10] names each question whose points differ, with the printed sums of its area and the total', () => {
		const { areas, total } = versionDifference(content([1_000, 1_450]), content([1_000, 1_500]));
		expect(areas.map(isChanged)).toEqual([false, true]);
		expect(areas[1]?.points).toEqual({
			questions: [{ id: '2.1', max: 20, before: 1_450, after: 1_500 }],
			sum: {
				before: { achieved: 22, max: 30, percent: 74 },
				after: { achieved: 23, max: 30, percent: 75 }
			}
		});
		expect(total).toEqual({ before: 40, after: 41 });
	});

	it('[VER-11] points that came or went are told, and no sum is printed of an area that isn’t agreed', () => {
		const { areas, total } = versionDifference(content([null, 1_450]), content([1_000, null]));
		expect(areas.map(({ points }) => points.questions)).toEqual([
			[{ id: '1.1', max: 20, before: null, after: 1_000 }],
			[{ id: '2.1', max: 20, before: 1_450, after: null }]
		]);
		expect(areas[0]?.points.sum).toMatchObject({ before: null, after: { achieved: 18 } });
		expect(total).toEqual({ before: null, after: null });
	});

	it('[VER-12] names the sections whose words differ, counted', () => {
		const before = content([null], [paragraph('Allt är bra.'), bullets('en punkt')]);
		const after = content([null], [paragraph('Allt är nästan bra.'), bullets('en punkt', 'en helt ny')]);
		const [area] = versionDifference(before, after).areas;
		expect(area?.texts.map(({ section }) => section)).toEqual(['general']);
		expect(area?.texts[0]?.difference.count).toEqual({ inserted: 4, deleted: 0 });
		expect(area?.texts[0]?.difference.lines.map(({ kind, line }) => [kind, line.shape, line.text])).toEqual([
			['changed', 'paragraph', 'Allt är nästan bra.'],
			['same', 'bullet', 'en punkt'],
			['inserted', 'bullet', 'en helt ny']
		]);
	});

	it('[VER-13] a line that became another kind of line is told, an empty paragraph isn’t', () => {
		const reshaped = sectionDifference([paragraph('en punkt'), paragraph('')], [bullets('en punkt')]);
		expect(reshaped.changed).toBe(true);
		expect(reshaped.lines).toEqual([
			{ kind: 'same', line: { shape: 'bullet', depth: 0, text: 'en punkt' }, was: 'paragraph' }
		]);
		expect(sectionDifference([paragraph('')], []).changed).toBe(false);
	});
});
