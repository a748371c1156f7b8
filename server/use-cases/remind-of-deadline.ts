import type { Kysely } from 'kysely';
import { isReminderDue } from '../../src/lib/domain/deadline-reminder.ts';
import { standingRelease, type Release } from '../../src/lib/domain/release.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { evaluationsInReview, insertReminder, isReminded } from '../repositories/deadline-reminder.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { releasesOf } from '../repositories/release.ts';
import { notify } from './notify.ts';

/** Tells of the last days that draw near, each once, however many processes ask. Nobody does it: the day comes. */
export async function remindOfDeadlines(db: Database, now: number): Promise<void> {
	for (const evaluation of await evaluationsInReview(db.read)) {
		if ((await dueRelease(db.read, evaluation, now)) === null) continue;
		await db.write(async (trx) => {
			const release = await dueRelease(trx, evaluation, now);
			if (release === null) return;
			const { id, deadline: day } = release;
			if (!(await insertReminder(trx, { release: id, day, at: now }))) return;
			const loaded = await loadEvaluation(trx, evaluation);
			if (loaded === null) return;
			const about = { release: id, day };
			await notify(trx, { evaluation: loaded, kind: 'deadline-near', by: null, about }, now);
		});
	}
}

async function dueRelease(db: Kysely<Schema>, evaluation: string, now: number): Promise<Release | null> {
	const release = standingRelease(await releasesOf(db, evaluation));
	if (release === null || !isReminderDue(release, now)) return null;
	return (await isReminded(db, release.id, release.deadline)) ? null : release;
}
