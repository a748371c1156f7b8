import type { Kysely } from 'kysely';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { replacesEarlierReports } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import type { EarlierDifference } from '../../src/lib/report/earlier-merge.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import {
	deleteReading,
	ownReading,
	updateFilled,
	type PendingReading
} from '../repositories/report-reading.ts';
import { mayCreateEvaluation } from './create-evaluation.ts';
import { keepEarlierReportInside } from './keep-earlier-report.ts';

export type LookedThrough = {
	/** Which of the reading's evaluations. */
	readonly at: number;
	readonly report: EarlierReport;
	readonly edition: Edition;
	/** Whether it may replace what is kept and says something else: for administrators. */
	readonly replace: boolean;
};

export type Differing = {
	readonly at: number;
	readonly stored: EarlierReport;
	readonly differences: readonly EarlierDifference[];
};

/** Ids of the earlier evaluations by which of the reading's they were; or what is kept already and says something else. */
export type KeptReading =
	| { readonly kept: readonly { readonly at: number; readonly id: string }[] }
	| { readonly differing: readonly Differing[] };

/** One's own reading. Refuses `not-found` where it isn't, has expired or was dealt with. */
export async function readingOf(
	db: Kysely<Schema>,
	actor: Actor,
	id: string,
	now: number
): Promise<PendingReading> {
	if (!(await mayCreateEvaluation(db, actor))) throw new Refused('lead-only');
	const pending = await ownReading(db, actor.user, id, now);
	if (pending === null) throw new Refused('not-found');
	return pending;
}

/**
 * Keeps what was looked through and forgets the reading, all at once; nothing is kept where something else is there. An
 * administrator may replace that; anybody else who asks for it is refused (`administrator-only`).
 */
export async function keepReading(
	db: Database,
	actor: Actor,
	{ reading: id, reports }: { readonly reading: string; readonly reports: readonly LookedThrough[] },
	now: number
): Promise<KeptReading> {
	try {
		return await db.write(async (trx) => {
			const { name: source } = await readingOf(trx, actor, id, now);
			if (reports.some(({ replace }) => replace) && !replacesEarlierReports(actor))
				throw new Refused('administrator-only');
			const kept: { at: number; id: string }[] = [];
			const differing: Differing[] = [];
			for (const { at, ...report } of reports) {
				const answer = await keepEarlierReportInside(trx, { ...report, source, by: actor.user }, now);
				if (answer.kept === 'differs')
					differing.push({ at, stored: answer.stored, differences: answer.differences });
				else kept.push({ at, id: answer.id });
			}
			if (differing.length > 0) throw new NothingKept(differing);
			await deleteReading(trx, id);
			return { kept };
		});
	} catch (error) {
		if (error instanceof NothingKept) return { differing: error.differing };
		throw error;
	}
}

/** Undoes the transaction. */
class NothingKept extends Error {
	readonly differing: readonly Differing[];

	constructor(differing: readonly Differing[]) {
		super('something else is kept already');
		this.differing = differing;
	}
}

/** Remembers what was typed over the reading, so that it is there again later. `filled` is JSON of the form. */
export async function fillReading(
	db: Database,
	actor: Actor,
	{ reading: id, filled }: { readonly reading: string; readonly filled: string },
	now: number
): Promise<void> {
	await db.write(async (trx) => {
		await readingOf(trx, actor, id, now);
		await updateFilled(trx, id, filled);
	});
}

/** Forgets the reading. */
export async function discardReading(db: Database, actor: Actor, id: string, now: number): Promise<void> {
	await db.write(async (trx) => {
		await readingOf(trx, actor, id, now);
		await deleteReading(trx, id);
	});
}
