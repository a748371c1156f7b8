/** New points, changed texts and changed scores in the shared document, by what was written since. */
import * as Y from 'yjs';
import { beginningOf, type News } from '../domain/news.ts';
import { ROOT, SECTIONS, narrativeRoot, parseScoreKey, type Section } from './names.ts';
import type { WrittenSince } from './written-since.ts';

/** `counts`: whose changes are news. */
export function newsOfDocument(
	doc: Y.Doc,
	areas: readonly number[],
	written: WrittenSince,
	counts: (user: string) => boolean
): News[] {
	const since: Since = {
		of: (item) =>
			item === null || item.deleted
				? []
				: written.authorsOf(item.id.client, item.id.clock, item.id.clock + item.length).filter(counts)
	};
	const texts = areas.flatMap((area) =>
		SECTIONS.flatMap((section) => newsOfSection(doc, area, section, since))
	);
	return [...newsOfScores(doc, since), ...texts];
}

interface Since {
	/** Who wrote the item, or a part of it, since. */
	of(item: Y.Item | null): readonly string[];
}

function newsOfScores(doc: Y.Doc, since: Since): News[] {
	return [...doc.getMap(ROOT.scores)._map].flatMap(([key, item]): News[] => {
		const at = parseScoreKey(key);
		const who = since.of(item);
		if (at === null || who.length === 0) return [];
		const area = Number(at.question.split('.')[0]);
		return [{ kind: 'score', area, question: at.question, section: null, who: [at.evaluator], words: null }];
	});
}

function newsOfSection(doc: Y.Doc, area: number, section: Section, since: Since): News[] {
	const points: News[] = [];
	const others = new Set<string>();
	const place = { area, section, question: null };
	for (const element of lineElements(doc.get(narrativeRoot(area, section), Y.XmlElement))) {
		const items = textItems(element);
		const words = items.map(textOfItem).join('');
		const who = [...new Set(items.flatMap((item) => since.of(item)))];
		if (words.trim() === '' || who.length === 0) continue;
		const isNew = element.nodeName === 'listitem' && since.of(element._item).length > 0;
		if (isNew) points.push({ kind: 'point', ...place, who, words: beginningOf(words) });
		else for (const one of who) others.add(one);
	}
	return others.size === 0 ? points : [{ kind: 'text', ...place, who: [...others], words: null }, ...points];
}

/** Paragraphs, headings and the points of lists, inner ones too. */
function lineElements(parent: Y.XmlElement): Y.XmlElement[] {
	return parent.toArray().flatMap((child): Y.XmlElement[] => {
		if (!(child instanceof Y.XmlElement)) return [];
		if (child.nodeName === 'list') return lineElements(child);
		return child.nodeName === 'listitem' ? [child, ...lineElements(child).filter(isPoint)] : [child];
	});
}

function isPoint({ nodeName }: Y.XmlElement): boolean {
	return nodeName === 'listitem';
}

/** The items of text in a line; those of lists within it are other lines'. */
function textItems(element: Y.XmlElement): Y.Item[] {
	return element.toArray().flatMap((child): Y.Item[] => {
		if (child instanceof Y.XmlText) return itemsOf(child);
		return child instanceof Y.XmlElement && child.nodeName === 'link' ? textItems(child) : [];
	});
}

function itemsOf(text: Y.XmlText): Y.Item[] {
	const items: Y.Item[] = [];
	for (let item = text._start; item !== null; item = item.right)
		if (!item.deleted && item.content instanceof Y.ContentString) items.push(item);
	return items;
}

function textOfItem({ content }: Y.Item): string {
	return content instanceof Y.ContentString ? content.str : '';
}
