import type { Transaction } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import { mergedWith, type EarlierDifference } from '../../src/lib/report/earlier-merge.ts';
import { excessOf } from '../../src/lib/report/earlier-size.ts';
import { misfitsOf } from '../../src/lib/report/edition-fit.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { noteKept, sameEvaluation, saveEarlierReport } from '../repositories/earlier-report.ts';
import { publishEdition } from '../repositories/edition.ts';

export type KeepEarlierReport = {
	readonly report: EarlierReport;
	/** The report's own, published if nobody has. */
	readonly edition: Edition;
	/** Where it is from: a file's name. What is kept already keeps its sources as well. */
	readonly source: string;
	/** Whether what is brought may replace what says something else. Only by an explicit choice. */
	readonly replace: boolean;
	/** Null: by the command line. */
	readonly by: UserId | null;
};

/** `differs`: something else is kept already, and nothing was written. */
export type Kept =
	| { readonly kept: 'new' | 'added' | 'replaced'; readonly id: string }
	| {
			readonly kept: 'differs';
			readonly stored: EarlierReport;
			readonly differences: readonly EarlierDifference[];
	  };

/**
 * Keeps what a report of an earlier evaluation tells, and notes who did and what was there before. Refuses what the edition
 * has no place for (`bad-input`) and what is more than is kept (`too-large`). `now` in milliseconds since 1970.
 */
export async function keepEarlierReport(db: Database, input: KeepEarlierReport, now: number): Promise<Kept> {
	return db.write((trx) => keepEarlierReportInside(trx, input, now));
}

export async function keepEarlierReportInside(
	trx: Transaction<Schema>,
	{ report, edition, source, replace, by }: KeepEarlierReport,
	now: number
): Promise<Kept> {
	if (report.edition !== edition.id || misfitsOf(report, edition).length > 0)
		throw new Refused('bad-input', { field: 'report' });
	if (excessOf(report).length > 0) throw new Refused('too-large');
	await publishEdition(trx, edition, now);
	const { municipality, year } = report;
	const there = await sameEvaluation(trx, report);
	if (there === null) {
		const id = `${municipality.code ?? municipality.name}:${year}:${edition.id}`;
		await saveEarlierReport(trx, id, report, source);
		await noteKept(trx, { id, at: now, by, source, previous: null });
		return { kept: 'new', id };
	}
	const { report: merged, differences } = mergedWith(there.report, report);
	if (differences.length > 0 && !replace) return { kept: 'differs', stored: there.report, differences };
	if (excessOf(merged).length > 0) throw new Refused('too-large');
	await noteKept(trx, { id: there.id, at: now, by, source, previous: there.report });
	await saveEarlierReport(trx, there.id, merged, sourcesOf(there.source, source));
	return { kept: differences.length > 0 ? 'replaced' : 'added', id: there.id };
}

function sourcesOf(kept: string, brought: string): string {
	return kept.split('; ').includes(brought) ? kept : `${kept}; ${brought}`;
}
