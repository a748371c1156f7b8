import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { printed2017, scores2017 } from '../../../server/seed/helsingborg.ts';
import { wordsFor } from '../words/words.ts';
import { reportCsv } from './csv.ts';
import type { Report } from './report.ts';
import { sampleEarlier } from './sample-earlier.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleReport, sampleVersion } from './sample-report.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const sv = wordsFor('sv');
const report = sampleReport(edition, scores2017);

/** Lines as fields, by the rules of RFC 4180 with semicolons. */
function fieldsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

const named = (name: string): Report => ({ ...report, municipality: { code: '1', name } });
const nameIn = (of: Report) => fieldsOf(reportCsv(of, sv).slice(1))[1]?.[0];

describe('a report as CSV', () => {
	it('[REP-20] is UTF-8 with its mark, semicolons and CRLF after each line', () => {
		const csv = reportCsv(report, sv);
		expect(csv.startsWith('\uFEFFKommun;År;Version;Område;')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('[REP-20] holds the 45 rows, the areas’ sums and the total', () => {
		const [head = [], ...rows] = fieldsOf(reportCsv(report, sv).slice(1));
		expect(rows).toHaveLength(45 + 8 + 1);
		expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
		const questions = rows.filter(([, , , , , id]) => id !== '');
		expect(Object.fromEntries(questions.map((row) => [row[5], row.slice(7, 10).map(Number)]))).toEqual(
			Object.fromEntries(
				[...printed2017.questions].map(([id, { achieved, max, percent }]) => [id, [achieved, max, percent]])
			)
		);
		// 83.5, half up.
		expect(rows.at(-1)?.slice(6, 10)).toEqual(['Totalt', '668', '800', '84']);
	});

	it('[REP-20] leaves what isn’t agreed empty, never zero', () => {
		const open = sampleReport(edition, new Map([...scores2017].filter(([id]) => id !== '4.2')));
		const rows = fieldsOf(reportCsv(open, sv).slice(1));
		expect(rows.find((row) => row[5] === '4.2')?.slice(7, 10)).toEqual(['', '10', '']);
		expect(rows.find((row) => row[3] === '4' && row[5] === '')?.slice(7, 10)).toEqual(['', '100', '']);
		expect(rows.at(-1)?.slice(7, 10)).toEqual(['', '800', '']);
	});

	it('[REP-20] has the means and the earlier evaluation beside the sums, where there are', () => {
		const [head, ...rows] = fieldsOf(reportCsv(sampleReport(edition, scores2017, sampleFrame), sv).slice(1));
		const checksum = 'ab'.repeat(32);
		expect(head?.slice(10)).toEqual([
			'Medelvärde (6 resultat 2016–2017)',
			'Utvärderingen 2014',
			'Kontrollsumma (SHA-256)'
		]);
		expect(rows.find((row) => row[3] === '1' && row[5] === '')?.slice(10)).toEqual(['61', '76', checksum]);
		expect(rows.find((row) => row[3] === '8' && row[5] === '')?.slice(10)).toEqual(['', '85', checksum]);
		expect(rows.at(-1)?.slice(10)).toEqual(['512', '631', checksum]);
	});

	it('[REP-20] says in the headings why there are no means, and that the earlier evaluation isn’t comparable', () => {
		const earlier = sampleEarlier({ edition: 'no-2019', year: 2019 });
		const [head, ...rows] = fieldsOf(reportCsv(sampleReport(edition, scores2017, { earlier }), sv).slice(1));
		expect(head?.slice(10, 12)).toEqual([
			'Medelvärde (visas från 5 resultat)',
			'Utvärderingen 2019 (inte jämförbar: utgåvorna är olika)'
		]);
		expect(new Set(rows.flatMap((row) => row.slice(10, 12)))).toEqual(new Set(['']));
	});

	it('[REP-20] says in each line which version it is, and of a draft that it is one', () => {
		const draft = sampleReport(edition, scores2017, {
			version: { ...sampleVersion, kind: 'release', name: 'Till kommunen' }
		});
		for (const row of fieldsOf(reportCsv(draft, sv).slice(1)).slice(1))
			expect(row[2]).toBe('UTKAST: Till kommunen. Version 3, sparad 30 mars 2017');
	});

	it.each(['=1+1', '+46', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("a";"b")'])(
		'[REP-21] %j is a text and no formula',
		(name) => {
			expect(nameIn(named(name))).toBe(`'${name}`);
		}
	);

	it.each(['Malå; Sorsele', 'Så kallade "norra"', 'Två\nrader', '5.2', 'a=b'])(
		'[REP-20] %j is read back as it is',
		(name) => {
			expect(nameIn(named(name))).toBe(name);
		}
	);
});
