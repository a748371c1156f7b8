/** Judging the whole database, and saying what was found. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Erasure } from '../../src/lib/domain/erasure.ts';
import { isUpToDate, openForReading, type Reading } from '../db/reading.ts';
import { deletionProofs, storageFaults, strayRows, verifyDatabase } from '../verification/database.ts';
import { ledgerFindings } from '../verification/erasures.ts';
import type { Finding } from '../verification/finding.ts';
import type { Counts } from '../verification/evaluation.ts';
import { LEDGER_FILE, openLedger } from '../retention/ledger.ts';
import { sentenceOfFinding, sentenceOfUnmade, summaryOf, verificationText } from './verify-sentences.ts';

/** @returns the command's exit code */
export async function judgeDatabase(
	environment: NodeJS.ProcessEnv,
	published: readonly string[] | null
): Promise<number> {
	let reading: Reading | null = null;
	try {
		reading = await openForReading(environment);
		if (reading === null) return refuse('Här finns ingen databas. Ange SAMSYN_DATA eller DATABASE_URL.');
		if (!(await reading.snapshot(isUpToDate)))
			return refuse('Databasens tabeller är inte det här programmets. Kör npm run migrate först.');
		return await judge(reading, published, environment['SAMSYN_DATA'] || 'data');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
			console.log('Databasfilen är skadad: den går inte att läsa.');
			return 1;
		}
		// What the driver says of a connection may hold the address and the name, never the password.
		if (code !== '') return refuse(`Databasen går inte att läsa (${code}).`);
		throw error;
	} finally {
		await reading?.close();
	}
}

async function judge(reading: Reading, published: readonly string[] | null, data: string): Promise<number> {
	let faults = 0;
	const tell = (sentence: string) => {
		faults++;
		console.log(sentence);
	};
	for (const said of await storageFaults(reading)) tell(`Databasfilen är skadad: ${said}`);
	for (const finding of await strayRows(reading)) tell(sentenceOfFinding(finding));
	for (const finding of await ledgerFaults(reading, data)) tell(sentenceOfFinding(finding));
	const read: Counts[] = [];
	for await (const report of verifyDatabase(reading, published ?? [])) {
		read.push(report.counts);
		const findings = report.findings.filter(({ kind }) => published !== null || kind !== 'seal-key');
		console.log(verificationText(report, findings.length));
		for (const version of report.unmade) console.log(`  ${sentenceOfUnmade(version)}`);
		for (const finding of findings) tell(`  ${sentenceOfFinding(finding)}`);
	}
	console.log(summaryOf(read, faults));
	if (faults > 0) return 1;
	if (published !== null || read.every(({ seals }) => seals === 0)) return 0;
	console.log('Ingen publicerad nyckel angavs, så vems signaturerna är har inte prövats. Ange --keys.');
	return 3;
}

/**
 * `data`: the folder where the ledger lies; whoever judges a copy of the database may be without it. Beside a running server
 * a deletion may come between the ledger and the database: what two looks both find is wrong.
 */
async function ledgerFaults(reading: Reading, data: string): Promise<readonly Finding[]> {
	const look = async () => {
		const named = namedIn(data);
		const proved = await deletionProofs(reading);
		return { proved, found: named === null ? null : ledgerFindings(named, proved) };
	};
	const { proved, found } = await look();
	if (found === null) {
		if (proved.length > 0)
			console.log(
				`${LEDGER_FILE} finns inte i ${data}, eller går inte att läsa, så raderingarna har inte jämförts med den.`
			);
		return [];
	}
	if (found.length === 0) return found;
	const again = new Set((await look()).found?.map(sentenceOfFinding));
	return found.filter((finding) => again.has(sentenceOfFinding(finding)));
}

/** Null where it isn't there, or may not be read. */
function namedIn(data: string): readonly Erasure[] | null {
	try {
		return existsSync(join(data, LEDGER_FILE)) ? openLedger(data).read() : null;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}

function refuse(sentence: string): number {
	console.error(sentence);
	return 2;
}
