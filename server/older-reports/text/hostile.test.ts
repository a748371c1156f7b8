import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../seed/editions.ts';
import { readReportLines } from './read-lines.ts';

const read = (...lines: readonly string[]) =>
	readReportLines(
		lines.flatMap((line) => line.split('\n')).map((text) => ({ text })),
		seedEditions
	);
const blanks = ' '.repeat(19_900);

describe('[OLD-13] text that is made to take long', () => {
	it('may have thousands of blanks in each of its lines', () => {
		const starts = ['1.1 a', 'Totalt', 'poäng', '1', 'Tabell', 'Utvärderingen av', 'sida', 'Summa totalt'];
		const lines = Array.from({ length: 200 }, (_, index) => `${starts[index % starts.length]}${blanks}x`);
		expect(read('Område 1 Titel', 'Allmänt', ...lines).source).toHaveLength(202);
	});

	it('may be a sentence that never ends', () => {
		const line = 'ord som inte tar slut och fler ord efter dem'.repeat(2);
		const { evaluations } = read('Område 1 Titel', 'Allmänt', ...Array<string>(20_000).fill(line));
		const [block] = evaluations[0]?.areas[0]?.texts.general ?? [];
		expect(block?.type === 'paragraph' && block.runs.map(({ text }) => text.length)).toEqual([
			20_000 * (line.length + 1) - 1
		]);
	});

	it('has no longer lines than a report', () => {
		expect(() => read(`${'a '.repeat(10_000)}a`)).toThrow(expect.objectContaining({ code: 'line-too-long' }));
		expect(read('a '.repeat(10_000)).source).toHaveLength(1);
	});

	it('has no more than six reports', () => {
		const report = 'Område 1 Titel\nAllmänt\nOm den.\nOmråde 2 Titel\nAllmänt\nOm den.';
		expect(read(...Array<string>(6).fill(report)).evaluations).toHaveLength(6);
		expect(() => read(...Array<string>(7).fill(report))).toThrow(
			expect.objectContaining({ code: 'too-many-reports' })
		);
	});

	it('is told the first two thousand remarks, and how many more there are', () => {
		const { unrecognised, source } = read(...Array<string>(2500).fill('Ingen rapport.'));
		expect(unrecognised).toHaveLength(2001);
		expect(unrecognised.at(-1)).toMatchObject({ line: 2001 });
		expect(unrecognised.at(-1)?.reason).toContain('500 anmärkningar till');
		expect(source).toHaveLength(2500);
	});
});
