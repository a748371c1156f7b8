import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { printed2017, scores2017 } from '../seed/helsingborg.ts';
import { seedEdition } from '../seed/editions.ts';
import { sampleEarlier } from '../../src/lib/report/sample-earlier.ts';
import { sampleFrame } from '../../src/lib/report/sample-frame.ts';
import { sampleParagraph, sampleReport, sampleVersion } from '../../src/lib/report/sample-report.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { renderSpreadsheet } from './spreadsheet.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('no edition');
const report = sampleReport(edition, scores2017, sampleFrame);

type Cells = readonly (string | number | null)[];

/** The files in a zip, by name, as text. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	const files = new Map<string, string>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [packed, name, extra, note] = [20, 28, 30, 32].map((field, i) =>
			i === 0 ? zip.readUInt32LE(at + field) : zip.readUInt16LE(at + field)
		) as [number, number, number, number];
		const local = zip.readUInt32LE(at + 42);
		const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const data = zip.subarray(from, from + packed);
		const text = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
		files.set(zip.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
		at += 46 + name + extra + note;
	}
	return files;
}

const plain = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** Sheet by name: rows of cells, numbers where the file says so. */
async function sheetsOf(of: Report): Promise<ReadonlyMap<string, readonly Cells[]>> {
	const files = unzipped(await renderSpreadsheet(of));
	for (const [name, xml] of files) expect(/<f[ >/]/.test(xml), `a formula in ${name}`).toBe(false);
	const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
		plain(si.replace(/<[^>]*>/g, ''))
	);
	const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return new Map(
		names.map(([, name = ''], i) => [
			plain(name),
			[
				...(files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '').matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)
			].map(([, row = '']) =>
				[...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, how = '', inner = '']) => {
					const value = /<v>(.*?)<\/v>/.exec(inner)?.[1];
					if (value === undefined) return null;
					return how.includes('t="s"') ? (texts[Number(value)] ?? null) : Number(value);
				})
			)
		])
	);
}

it('[REP-22] holds the 45 rows as numbers, the sums and the total', async () => {
	const sheets = await sheetsOf(report);
	expect([...sheets.keys()]).toEqual(['Poäng', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Område ${n}`)]);
	const [head, ...all] = sheets.get('Poäng') ?? [];
	const rows = all.slice(0, 45 + 8 + 1);
	expect(head?.slice(5, 10)).toEqual(['Nr', 'Delfråga', 'Uppnått', 'Max', 'Procent']);
	const found = rows.flatMap((row) =>
		typeof row[5] === 'string' && /^\d\.\d$/.test(row[5]) ? [[row[5], row.slice(7, 10)] as const] : []
	);
	expect(Object.fromEntries(found)).toEqual(
		Object.fromEntries(
			[...printed2017.questions].map(([id, { achieved, max, percent }]) => [id, [achieved, max, percent]])
		)
	);
	expect(rows.at(-1)?.filter((cell) => cell !== null)).toEqual([
		'Helsingborg',
		2017,
		'Version 3, låst 30 mars 2017',
		'Totalt',
		668,
		800,
		84,
		512,
		631,
		'ab'.repeat(32)
	]);
	expect(all.slice(rows.length).flat()).toEqual([
		`Medelvärdena bygger på 6 resultat efter utgåvan ${edition.used}, från 2016–2017. Områden med färre än 5 resultat har inget medelvärde.`,
		expect.stringMatching(/^Område \d(, Område \d)*: Poängen är avrundade/),
		report.earlier?.note
	]);
});

it('[REP-22] says under the points why nothing stands beside them', async () => {
	const earlier = sampleEarlier({ edition: 'no-2019', year: 2019 });
	const rows = (await sheetsOf(sampleReport(edition, scores2017, { earlier }))).get('Poäng')?.flat();
	expect(rows).toContain(
		`Inga medelvärden visas: det behövs minst 5 andra resultat efter utgåvan ${edition.used}.`
	);
	expect(rows).toContain('Utgåvorna är olika och deras områden är inte jämförbara.');
});

it('[REP-22] has each area’s texts on a sheet of its own, with the version on it', async () => {
	const draft = sampleReport(edition, scores2017, { version: { ...sampleVersion, kind: 'named' } });
	const lines = (await sheetsOf(draft)).get('Område 5')?.map(([cell]) => cell ?? '') ?? [];
	expect(lines.slice(0, 4)).toEqual([
		'Område 5: Resultat och effektivitet',
		'UTKAST: Slutlig rapport. Version 3, sparad 30 mars 2017',
		`Kontrollsumma (SHA-256): ${'ab'.repeat(32)}`,
		'76 av 100 poäng'
	]);
	expect(lines).toContain('- Den första styrkan i 5');
});

it.each(['=1+1', '+46', '-1', '@SUM(A1)', '=HYPERLINK("http://a.example";"b")'])(
	'[REP-22] %j is a text and no formula',
	async (text) => {
		const [first, ...rest] = report.areas;
		if (first === undefined) throw new Error('no area');
		const area = { ...first, texts: { ...first.texts, general: [sampleParagraph(text)] } };
		const changed = { ...report, municipality: { code: '1', name: text }, areas: [area, ...rest] };
		const sheets = await sheetsOf(changed);
		expect(sheets.get('Poäng')?.[1]?.[0]).toBe(text);
		expect(sheets.get('Område 1')?.flat()).toContain(text);
	}
);

it('[REP-22] what is longer than a cell goes on in the next', async () => {
	const [first, ...rest] = report.areas;
	if (first === undefined) throw new Error('no area');
	const text = `${'a'.repeat(32_766)}🧭${'b'.repeat(40_000)}`;
	const area = { ...first, texts: { ...first.texts, general: [sampleParagraph(text)] } };
	const cells = ((await sheetsOf({ ...report, areas: [area, ...rest] })).get('Område 1') ?? []).flat();
	const long = cells.filter((cell) => typeof cell === 'string' && /^[ab🧭]{2,}$/u.test(cell));
	expect(long.join('')).toBe(text);
	expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
});
