import { describe, expect, it } from 'vitest';
import { sampleList, sampleParagraph } from './sample-report.ts';
import { blocksPrinted, blocksWritten, tidied, type TextFacts } from './written-text.ts';

const facts: TextFacts = {
	municipality: 'Ystad',
	year: 2026,
	edition: '2016–2019',
	maxTotal: 800,
	earlierYear: 2014
};

describe('a written text', () => {
	it('[REP-87] is paragraphs, and lines with a dash are the bullets of one list', () => {
		expect(
			blocksWritten('Ett stycke.\r\n\r\n\r\nEtt till.\n- ett\n• två\n\n* tre\nSist.\n– ny lista')
		).toEqual([
			sampleParagraph('Ett stycke.'),
			sampleParagraph('Ett till.'),
			sampleList('ett', 'två', 'tre'),
			sampleParagraph('Sist.'),
			sampleList('ny lista')
		]);
		expect(blocksWritten('  \n\n ')).toEqual([]);
		expect(blocksWritten('-5 grader\n-\n- ')).toEqual([
			sampleParagraph('-5 grader'),
			sampleParagraph('-'),
			sampleParagraph('-')
		]);
	});

	it('[REP-87] is plain: no mark-up is read in it, and what no page shows is taken away', () => {
		expect(blocksWritten('<b>x</b> **y**')).toEqual([sampleParagraph('<b>x</b> **y**')]);
		expect(tidied('\u0000a\u0007\tb \r\n\ud800c\n\n')).toBe('a b\n\ufffdc');
	});

	it('[REP-88] prints the municipality, the years and the points that stand in braces', () => {
		expect(
			blocksPrinted('{kommun} {år}, utgåva {Utgåva}, av {högsta poäng}.\n- {kommune}: {tidligere år}', facts)
		).toEqual([sampleParagraph('Ystad 2026, utgåva 2016–2019, av 800.'), sampleList('Ystad: 2014')]);
		expect(blocksPrinted('{okänt} {{år}}', facts)).toEqual([sampleParagraph('{okänt} {2026}')]);
	});

	it('[REP-88] fills in once: a name with braces or a dash is a name', () => {
		expect(blocksPrinted('{kommun}', { ...facts, municipality: '- {år}' })).toEqual([
			sampleParagraph('- {år}')
		]);
	});

	it('[REP-88] leaves out lines about an earlier evaluation where there is none', () => {
		const text = 'Ett.\nSedan {tidigare år}.\n- två\n- {tidligere år}';
		expect(blocksPrinted(text, { ...facts, earlierYear: null })).toEqual([
			sampleParagraph('Ett.'),
			sampleList('två')
		]);
	});
});
