import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { chartPicture, chartSize } from './chart-picture.ts';

const chart = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40" font-family="Source Sans 3" font-size="14"><text x="4" y="24" fill="#000">${text}</text></svg>`;

describe('[REP-65] a chart’s picture', () => {
	it('has its text drawn, three pixels to one', () => {
		const picture = Buffer.from(chartPicture(chart('Område 1 – öppenhet')));
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([600, 120]);
		const empty = chartPicture(chart(''));
		expect(picture.length).toBeGreaterThan(2 * empty.length);
		// Without the fonts nothing is drawn, which is what this guards against.
		const fontless = new Resvg(chart('Område 1 – öppenhet'), {
			fitTo: { mode: 'zoom', value: 3 },
			background: '#ffffff',
			font: { loadSystemFonts: false }
		});
		expect(Buffer.from(fontless.render().asPng()).equals(Buffer.from(empty))).toBe(true);
	});

	it('is another for another text, in the second font too', () => {
		const pictures = ['a', 'b', 'ѩ', 'ѫ'].map((text) =>
			Buffer.from(chartPicture(chart(text))).toString('base64')
		);
		expect(new Set(pictures).size).toBe(4);
	});

	it('has the size that the chart says', () => {
		expect(chartSize(chart('a'))).toEqual({ width: 200, height: 40 });
		expect(() => chartSize('<svg/>')).toThrow(TypeError);
	});
});
