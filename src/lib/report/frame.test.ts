import { describe, expect, it } from 'vitest';
import { emptyFrame, frameJson, readFrame } from './frame.ts';
import type { ReportFrame } from './report-of.ts';
import { sampleList, sampleParagraph } from './sample-report.ts';
import { noStandardTexts } from './standard-text.ts';

const frame: ReportFrame = {
	texts: { ...noStandardTexts, about: [sampleParagraph('Om modellen.'), sampleList('ett', 'två')] },
	comparison: {
		edition: 'se-2016',
		from: 2016,
		to: 2017,
		n: 5,
		mean: 497,
		areas: [{ number: 1, mean: 60, n: 5 }],
		totals: [480, 499, 500, 501, 503]
	},
	earlier: {
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2014,
		edition: 'se-2010',
		total: 631,
		areas: [
			{
				number: 1,
				title: 'Offentlighet och demokrati',
				headings: ['Dialog'],
				achieved: 76,
				max: 100,
				percent: null,
				texts: { general: [sampleParagraph('Då.')], strengths: [], improvements: [] },
				questions: [{ id: '1.1', text: null, achieved: 12, max: null, percent: null }]
			}
		]
	}
};

describe('a kept frame', () => {
	it('[REP-84] is read back as it was', () => {
		expect(readFrame(frameJson(frame))).toEqual(frame);
		expect(readFrame(frameJson(emptyFrame))).toEqual(emptyFrame);
	});

	it('[REP-84] is refused with a part missing, of another kind or one too many', () => {
		const stored = JSON.parse(frameJson(frame)) as Record<string, Record<string, unknown>>;
		const { earlier, comparison, texts } = stored;
		const wrong = [
			[],
			{ ...stored, format: 'samsyn-frame-2' },
			{ ...stored, by: 'anna' },
			{ ...stored, texts: { ...texts, extra: [] } },
			{ ...stored, texts: { ...texts, about: [{ type: 'image' }] } },
			{ ...stored, comparison: { ...comparison, mean: 497.5 } },
			{ ...stored, comparison: { ...comparison, areas: [{ number: 1, mean: 60 }] } },
			{ ...stored, comparison: undefined },
			{ ...stored, earlier: { ...earlier, areas: [{ number: 1 }] } },
			{ ...stored, earlier: { ...earlier, year: '2014' } }
		];
		for (const value of wrong) expect(() => readFrame(JSON.stringify(value))).toThrow(TypeError);
		expect(() => readFrame('{')).toThrow(SyntaxError);
	});
});
