/** Confirmations of an agreement and reservations against it, one for each person. */

import type { Kysely } from 'kysely';
import type { Confirmation, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** By agreement, then by person. */
export async function confirmationsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<Map<string, Map<UserId, Confirmation>>> {
	const rows = await db
		.selectFrom('confirmation')
		.innerJoin('agreement', 'agreement.id', 'confirmation.agreement_id')
		.select([
			'confirmation.agreement_id as agreement',
			'confirmation.user_id as user',
			'confirmation.kind',
			'confirmation.reason as text',
			'confirmation.at'
		])
		.where('agreement.evaluation_id', '=', evaluation)
		.execute();
	const byAgreement = new Map<string, Map<UserId, Confirmation>>();
	for (const { agreement, user, kind, text, at } of rows) {
		const given = byAgreement.get(agreement) ?? new Map<UserId, Confirmation>();
		byAgreement.set(agreement, given.set(user, { kind, text, at }));
	}
	return byAgreement;
}

/** Replaces what the person said of the agreement before. */
export async function saveConfirmation(
	db: Kysely<Schema>,
	agreement: string,
	user: UserId,
	{ kind, text, at }: Confirmation
): Promise<void> {
	await db
		.insertInto('confirmation')
		.values({ agreement_id: agreement, user_id: user, kind, reason: text, at })
		.onConflict((conflict) =>
			conflict.columns(['agreement_id', 'user_id']).doUpdateSet({ kind, reason: text, at })
		)
		.execute();
}
