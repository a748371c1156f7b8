/** A text as people write it in a plain field, and as it prints: paragraphs, and lines with a dash as bullets. */
import type { Block, Item, Run } from '../document/narrative.ts';

/** The longest text, in characters. */
export const LONGEST_TEXT = 10_000;

/** What stands in braces in a text, in Swedish and in Norwegian, and what is printed for it. */
const places = {
	kommun: 'municipality',
	kommune: 'municipality',
	år: 'year',
	utgåva: 'edition',
	utgave: 'edition',
	'högsta poäng': 'maxTotal',
	'høyeste poengsum': 'maxTotal',
	'tidigare år': 'earlierYear',
	'tidligere år': 'earlierYear'
} as const;

export interface TextFacts {
	readonly municipality: string;
	readonly year: number;
	/** The years it is used, in words: `från 2020`. */
	readonly edition: string;
	/** Whole points. */
	readonly maxTotal: number;
	/** Null where there is no earlier evaluation: then what names it isn't printed. */
	readonly earlierYear: number | null;
}

/** As it is kept: one kind of line break, nothing that no page shows, no room around it. */
export function tidied(text: string): string {
	const lines = text.toWellFormed().replace(/\r\n?/g, '\n').split('\n');
	// eslint-disable-next-line no-control-regex -- those are what is taken away
	const clean = lines.map((line) => line.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, ''));
	return clean
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
}

const bullet = /^\s*[-–•*]\s+(?=\S)/;

/** Each line is a paragraph; neighbouring lines that begin with a dash are one list. */
export function blocksWritten(text: string): Block[] {
	const blocks: Block[] = [];
	let items: Item[] | null = null;
	for (const line of tidied(text).split('\n')) {
		const words = line.replace(bullet, '').trim();
		if (words === '') continue;
		if (!bullet.test(line)) {
			items = null;
			blocks.push({ type: 'paragraph', runs: [runOf(words)] });
			continue;
		}
		if (items === null) {
			items = [];
			blocks.push({ type: 'list', ordered: false, start: 1, items });
		}
		items.push({ type: 'item', runs: [runOf(words)], lists: [] });
	}
	return blocks;
}

/** As it is printed: what stands in braces is filled in, and lines about an earlier evaluation are left out without one. */
export function blocksPrinted(text: string, facts: TextFacts): Block[] {
	const lines = tidied(text).split('\n');
	const printed = facts.earlierYear === null ? lines.filter((line) => !namesEarlier(line)) : lines;
	return blocksWritten(printed.join('\n')).map((block) => filledIn(block, facts));
}

function namesEarlier(line: string): boolean {
	return [...line.matchAll(braces)].some(([, name = '']) => placeOf(name) === 'earlierYear');
}

function filledIn(block: Block, facts: TextFacts): Block {
	const fill = (run: Run): Run => ({ ...run, text: run.text.replace(braces, filling(facts)) });
	if (block.type !== 'list') return { ...block, runs: block.runs.map(fill) };
	return { ...block, items: block.items.map((item) => ({ ...item, runs: item.runs.map(fill) })) };
}

const braces = /\{([^{}\n]{1,30})\}/g;

/** What nobody knows stays as it stands. */
const filling = (facts: TextFacts) => (whole: string, name: string) => {
	const place = placeOf(name);
	return place === null ? whole : String(facts[place] ?? whole);
};

function placeOf(name: string): keyof TextFacts | null {
	const known = Object.entries(places).find(([place]) => place === name.trim().toLowerCase());
	return known?.[1] ?? null;
}

function runOf(text: string): Run {
	return { text, bold: false, italic: false, href: null };
}
