import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { reopenAgreement } from '../repositories/agreement.ts';
import { act } from './act.ts';
import { theAgreement } from './confirming.ts';
import { notify } from './notify.ts';
import { showAgreement } from './projection.ts';
import { requiredReason } from './reason.ts';

export type Reopen = {
	readonly evaluation: string;
	readonly question: string;
	/** The agreement that the page shows. */
	readonly agreement: string;
	readonly reason: string;
};

/** Takes an agreement back: the question's scores are open again. Nothing else reopens. */
export async function reopen(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, agreement, reason }: Reopen,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'reopen', question }, now, async ({ trx, evaluation, project, log }) => {
		const standing = theAgreement(evaluation, question, agreement);
		const reopened = { by: actor.user, at: now, reason: requiredReason(reason) };
		await reopenAgreement(trx, standing.id, reopened);
		project((doc) => showAgreement(doc, question, { ...standing, reopened }));
		await log('reopen', { question, agreement, reason: reopened.reason });
		await notify(trx, { evaluation, kind: 'reopened', by: actor.user, about: { question } }, now);
	});
}
