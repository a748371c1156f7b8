import type { Kysely } from 'kysely';
import { isReminderDue } from '../../src/lib/domain/deadline-reminder.ts';
import { statusOf, type Sending } from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { evaluationsAsking, insertRequestReminder, remindedDays } from '../repositories/request-sending.ts';
import { requestsOf } from '../repositories/request.ts';
import { notify } from './notify.ts';

/** Tells of the days that draw near on which something unanswered is due, each once, however many processes ask. */
export async function remindOfRequests(db: Database, now: number): Promise<void> {
	for (const evaluation of await evaluationsAsking(db.read)) {
		if ((await dueSendings(db.read, evaluation, now)).length === 0) continue;
		await db.write(async (trx) => {
			const loaded = await loadEvaluation(trx, evaluation);
			if (loaded === null) return;
			for (const { id, due: day } of await dueSendings(trx, evaluation, now)) {
				if (!(await insertRequestReminder(trx, { sending: id, day, at: now }))) continue;
				await notify(trx, { evaluation: loaded, kind: 'requests-near', by: null, about: { day } }, now);
			}
		});
	}
}

async function dueSendings(db: Kysely<Schema>, evaluation: string, now: number): Promise<Sending[]> {
	const waiting = (await requestsOf(db, evaluation)).filter((request) => statusOf(request) === 'sent');
	const sendings = new Map(
		waiting.flatMap(({ sending }) => (sending === null ? [] : [[sending.id, sending] as const]))
	);
	const reminded = await remindedDays(db, [...sendings.keys()]);
	return [...sendings.values()].filter(
		({ id, at, due: deadline, extensions }) =>
			isReminderDue({ at, deadline, extensions, withdrawn: null }, now) && !reminded.has(`${id} ${deadline}`)
	);
}
