import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { isBlocks } from './blocks.ts';
import { canonicalJson } from './canonical.ts';
import { emptyDoc } from './load.ts';
import { narrativeRoot } from './names.ts';
import { seedNarratives } from './narrative-seed.ts';
import { writeSection } from './narrative-write.ts';
import { sectionJson, type Block, type Item, type Run } from './narrative.ts';

const plain = (text: string): Run => ({ text, bold: false, italic: false, href: null });
const point = (text: string, inner: readonly string[] = []): Item => ({
	type: 'item',
	runs: [plain(text)],
	lists:
		inner.length > 0 ? [{ type: 'list', ordered: true, start: 1, items: inner.map((one) => point(one)) }] : []
});
const list = (...items: Item[]): Block => ({ type: 'list', ordered: false, start: 1, items });
const paragraph = (...runs: Run[]): Block => ({ type: 'paragraph', runs });

const rich: readonly Block[] = [
	{ type: 'heading', level: 3, runs: [plain('Rubrik')] },
	paragraph(
		plain('Hej '),
		{ ...plain('fet'), bold: true },
		{ ...plain('båda'), bold: true, italic: true },
		plain('\n'),
		{ ...plain('två'), italic: true },
		{ ...plain('länk'), href: 'https://skr.se/' },
		plain(' slut')
	),
	paragraph(),
	list(point('ett', ['a', 'b']), point('två'), point('tre', ['c'])),
	{ type: 'list', ordered: true, start: 3, items: [point('sist')] }
];

function begun(): Y.Doc {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1] });
	seedNarratives(doc, [1]);
	return doc;
}

function write(doc: Y.Doc, blocks: readonly Block[]): readonly Block[] {
	writeSection(doc, 1, 'general', blocks);
	return sectionJson(doc, 1, 'general');
}

function readBlocks(json: string): readonly Block[] {
	const value: unknown = JSON.parse(json);
	return isBlocks(value) ? value : [];
}

/** The points and the ids of their elements. */
function idsOfPoints(doc: Y.Doc): Map<string, string> {
	const ids = new Map<string, string>();
	for (const block of doc.get(narrativeRoot(1, 'general'), Y.XmlElement).toArray())
		if (block instanceof Y.XmlElement && block.nodeName === 'list')
			for (const item of block.toArray()) {
				const id = item._item?.id;
				ids.set(item.toString(), `${id?.client}:${id?.clock}`);
			}
	return ids;
}

describe('a section written anew', () => {
	it('[VER-30] reads as what was asked for, whatever stood there', () => {
		const doc = begun();
		expect(write(doc, rich)).toEqual(rich);
		expect(write(doc, [paragraph(plain('Kort.'))])).toEqual([paragraph(plain('Kort.'))]);
		expect(write(doc, rich)).toEqual(rich);
		expect(write(doc, [...rich].reverse())).toEqual([...rich].reverse());
	});

	it('[VER-30] an empty one keeps a paragraph to write in', () => {
		const doc = begun();
		write(doc, rich);
		expect(write(doc, [])).toEqual([paragraph()]);
		const [block] = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).toArray();
		expect(block instanceof Y.XmlElement && block.get(0) instanceof Y.XmlText).toBe(true);
	});

	it('[VER-31] what is there already is not written again', () => {
		const doc = begun();
		write(doc, rich);
		const before = Y.encodeStateVector(doc);
		// As a version's JSON gives them, the fields come in another order.
		write(doc, readBlocks(canonicalJson(rich)));
		expect(Y.encodeStateVector(doc)).toEqual(before);
	});

	it('[VER-31] points before and after the change stay the same points', () => {
		const doc = begun();
		write(doc, [list(point('ett', ['a']), point('två'), point('tre', ['b']), point('fyra'))]);
		const before = idsOfPoints(doc);
		const wanted = [list(point('ett', ['a']), point('ny'), point('tre', ['b']), point('fyra'))];
		expect(write(doc, wanted)).toEqual(wanted);
		const kept = [...idsOfPoints(doc)].filter(([text, id]) => before.get(text) === id);
		// Two of the four points have an inner list, which stands in an item of its own.
		expect(kept).toHaveLength(5);
	});

	it('[VER-30] any text becomes any other', () => {
		let seed = 42;
		const next = (n: number) => (seed = (seed * 16_807) % 2_147_483_647) % n;
		const words = ['strategi', 'nämnd', 'mål', 'beslut', 'tjänst'];
		const text = () => words[next(5)] ?? '';
		const random = (): Block[] =>
			Array.from({ length: 1 + next(4) }, (): Block => {
				if (next(2) === 0) return paragraph(plain(text()));
				return list(
					...Array.from({ length: 1 + next(4) }, () => point(text(), next(3) ? [] : [text(), text()]))
				);
			});
		const doc = begun();
		for (let round = 0; round < 200; round++) {
			const wanted = random();
			expect(write(doc, wanted)).toEqual(wanted);
		}
	});
});
