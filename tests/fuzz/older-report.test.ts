import { describe, expect, it } from 'vitest';
import { readReportLines } from '../../server/older-reports/text/read-lines.ts';
import { seedEditions } from '../../server/seed/editions.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import { madeUpReports } from '../older-reports/made-up.ts';
import { harmed, harms } from '../older-reports/mutate.ts';
import { inventedIn, untoldIn, wrongIn } from '../older-reports/oracle.ts';
import { textOf } from '../older-reports/report-text.ts';
import { chanceOf } from './guard-chance.ts';

const text = textOf(madeUpReports);
/** The same each time; SAMSYN_SEED gives another. */
const SEEDS =
	process.env['SAMSYN_SEED'] === undefined ? [20_260_101, 7] : [Number(process.env['SAMSYN_SEED'])];
/** Of each harm and each seed. */
const EACH = Number(process.env['SAMSYN_SEEDS'] ?? 22);

const read = (words: string): ReportReading =>
	readReportLines(
		words.split('\n').map((line) => ({ text: line })),
		seedEditions
	);

describe('an older report as text', () => {
	it('[OLD-2] [OLD-3] is read whole: both evaluations, all rows, headings, bullets and letters, nothing left over', () => {
		const { evaluations, unrecognised, source } = read(text);
		expect(evaluations).toEqual(madeUpReports);
		expect(unrecognised).toEqual([]);
		expect(source.map((line) => line.text).join('\n')).toBe(text);
	});

	for (const seed of SEEDS)
		it.each(harms)(
			`[OLD-5] [OLD-6] ${EACH} files with lines %s, seed ${seed}: no number is invented, what is missing is told`,
			(harm) => {
				for (let n = 0; n < EACH; n++) {
					const file = harmed(text, harm, chanceOf(seed + n * 7919));
					const reading = read(file);
					const name = `seed ${seed}, file ${n}, ${harm}`;
					expect(inventedIn(file, reading), name).toEqual([]);
					expect(untoldIn(madeUpReports, reading), name).toEqual([]);
					if (harm === 'lost' || harm === 'doubled' || harm === 'noise')
						expect(wrongIn(madeUpReports, reading), name).toEqual([]);
					expect(strayIn(reading), name).toEqual([]);
				}
			}
		);

	it('is judged by oracles that can say no', () => {
		const reading = read(text);
		const [first] = reading.evaluations;
		const areas = first?.areas.map((area) => (area.number === 4 ? { ...area, achieved: 88 } : area)) ?? [];
		const other: ReportReading = {
			...reading,
			evaluations: first === undefined ? [] : [{ ...first, areas }, ...reading.evaluations.slice(1)]
		};
		expect(inventedIn(text, other)).toContain('area 4: achieved 88');
		expect(wrongIn(madeUpReports, other)).toEqual(['area 4 of 2017: achieved 88, not 87']);
		const lacking = read(text.replace('\t4.2\n', ''));
		expect(untoldIn(madeUpReports, lacking)).toEqual([]);
		expect(untoldIn(madeUpReports, { ...lacking, unrecognised: [] })).toEqual(['question 4.2']);
	});
});

/** Lines with words that went nowhere without a reason. */
function strayIn({ source, unrecognised }: ReportReading): number[] {
	const told = new Set(unrecognised.map(({ line }) => line));
	return source
		.filter(({ kind, line }) => kind === 'unrecognised' && !told.has(line))
		.map(({ line }) => line);
}
