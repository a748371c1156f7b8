import { describe, expect, it } from 'vitest';
import { excessOf, LARGEST_REPORT, LONGEST_SECTION } from './earlier-size.ts';
import { sampleEarlier, sampleEarlierArea } from './sample-earlier.ts';
import { sampleParagraph } from './sample-report.ts';

const withText = (text: string) => {
	const area = sampleEarlierArea(1, 70);
	return sampleEarlier({
		areas: [{ ...area, texts: { ...area.texts, strengths: [sampleParagraph(text)] } }]
	});
};

describe('[OLD-46] how much of an older report is kept', () => {
	it('is a limit for each text, as plain lines', () => {
		expect(excessOf(withText('a'.repeat(LONGEST_SECTION)))).toEqual([]);
		expect(excessOf(withText('a'.repeat(LONGEST_SECTION + 1)))).toEqual([
			{ of: 'text', area: 1, section: 'strengths' }
		]);
	});

	it('is a limit for the whole, whatever it consists of', () => {
		const headings = ['å'.repeat(LARGEST_REPORT / 2)];
		expect(excessOf(sampleEarlier({ areas: [{ ...sampleEarlierArea(1, 70), headings }] }))).toEqual([
			{ of: 'report' }
		]);
	});
});
