import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import type { Database } from '../db/connect.ts';
import { publishedEditions } from '../repositories/edition.ts';
import { insertReading } from '../repositories/report-reading.ts';
import { mayCreateEvaluation } from './create-evaluation.ts';

/** What is read and looked through is kept or discarded within a week. */
const WAITS_MS = 7 * 86_400_000;

export type BringReport = {
	/** The file's name; its ending says what it is. */
	readonly name: string;
	readonly bytes: Uint8Array;
};

/** Reads a file; throws what its door tells people. */
export type ReadReportFile = (
	name: string,
	bytes: Uint8Array,
	editions: readonly Edition[]
) => Promise<ReportReading>;

/** Reads an older report, which then waits for the one who brought it. Whoever makes evaluations may. Returns its id. */
export async function bringReport(
	db: Database,
	read: ReadReportFile,
	actor: Actor,
	{ name, bytes }: BringReport,
	now: number
): Promise<{ readonly id: string }> {
	if (!(await mayCreateEvaluation(db.read, actor))) throw new Refused('lead-only');
	const reading = await read(name, bytes, await publishedEditions(db.read));
	const id = randomUUID();
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const expiresAt = now + WAITS_MS;
	await db.write((trx) =>
		insertReading(trx, { id, user: actor.user, name, sha256, reading, filled: null, at: now, expiresAt })
	);
	return { id };
}
