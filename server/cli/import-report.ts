/** Prints what was recognised of an older report, and keeps each evaluation that is whole enough. */
import { basename } from 'node:path';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import { excessOf } from '../../src/lib/report/earlier-size.ts';
import { misfitsOf } from '../../src/lib/report/edition-fit.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';
import { printedReading } from '../older-reports/json/printed-reading.ts';
import type { Database } from '../db/connect.ts';
import { readOlderReport } from '../older-reports/read-file.ts';
import { UnreadableFile } from '../older-reports/unreadable-file.ts';
import { publishedEditions } from '../repositories/edition.ts';
import { seedEditions } from '../seed/editions.ts';
import { findMunicipality } from '../seed/municipalities.ts';
import { keepEarlierReport } from '../use-cases/keep-earlier-report.ts';
import { print, refuse, type ImportOrder } from './import-order.ts';
import { inDatabase } from './in-database.ts';

/** The exit code. */
export async function importReport(bytes: Uint8Array, order: ImportOrder): Promise<number> {
	const editions = order.dryRun ? seedEditions : await inDatabase(editionsIn);
	const reading = await readOlderReport(basename(order.file), bytes, editions).catch((error: unknown) => {
		if (error instanceof UnreadableFile) return error;
		throw error;
	});
	if (reading instanceof UnreadableFile) return refuse([reading.message]);
	const { evaluations, unrecognised } = reading;
	if (evaluations.length === 0) console.error('Ingen utvärdering hittades i filen.');
	if (unrecognised.length > 0)
		console.error(
			`${unrecognised.length} ${unrecognised.length === 1 ? 'rad' : 'rader'} kunde inte läsas in eller behöver ses över; se ”unrecognised”.`
		);
	if (!order.dryRun)
		for (const evaluation of evaluations)
			console.error(await keep(evaluation, basename(order.file), editions));
	return print(printedReading(reading), order);
}

/** As the browser reads by them: the published ones, and those that are published as soon as the server starts. */
async function editionsIn({ read }: Database): Promise<readonly Edition[]> {
	const published = await publishedEditions(read);
	const known = new Set(published.map(({ id }) => id));
	return [...published, ...seedEditions.filter(({ id }) => !known.has(id))];
}

/** The sentence that tells what became of it. */
async function keep(read: ReadReport, source: string, editions: readonly Edition[]): Promise<string> {
	const { municipality, year } = read;
	const name = `${municipality ?? 'Okänd kommun'} ${year ?? 'utan år'}`;
	const edition = editions.find(({ id }) => id === read.edition);
	const lacks = [
		...(municipality === null ? ['kommunens namn'] : []),
		...(year === null ? ['året'] : []),
		...(edition === undefined ? ['utgåvan'] : [])
	];
	if (municipality === null || year === null || edition === undefined)
		return `${name} sparades inte: ${lacks.join(', ')} saknas. Läs in filen på webbplatsen och fyll i det.`;
	const report = wholeReport(read, municipality, year, edition);
	const misfits = misfitsOf(report, edition);
	if (misfits.length > 0)
		return `${name} sparades inte: områden, delfrågor eller poäng passar inte utgåvan ${edition.id}. Läs in filen på webbplatsen och rätta dem.`;
	if (excessOf(report).length > 0)
		return `${name} sparades inte: en text är längre än 10 000 tecken, eller rapporten större än 200 kB. Läs in filen på webbplatsen och korta den.`;
	const kept = await inDatabase((db) =>
		keepEarlierReport(db, { report, edition, source, replace: false, by: null }, Date.now())
	);
	if (kept.kept === 'differs')
		return `${name} sparades inte: samma utvärdering finns redan med andra uppgifter. Läs in filen på webbplatsen och välj vad som gäller.`;
	const points = report.total === null ? 'utan total' : `${report.total} poäng`;
	return `Sparade ${name} (${edition.id}) som tidigare utvärdering: ${points}.`;
}

function wholeReport(
	{ total, areas }: ReadReport,
	municipality: string,
	year: number,
	edition: Edition
): EarlierReport {
	const found = edition.country === 'SE' ? findMunicipality(municipality) : undefined;
	return {
		municipality: { code: found?.code ?? null, name: found?.name ?? municipality },
		year,
		edition: edition.id,
		total,
		areas
	};
}
