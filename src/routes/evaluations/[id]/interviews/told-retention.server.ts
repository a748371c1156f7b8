/** When the evaluation's notes and names are deleted, and by whose decision. */
import type { Kysely } from 'kysely';
import type { ToldRetention } from '$lib/components/interview/told-retention.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import { erasureDay, isErasureDue } from '$lib/domain/retention.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { lockedAt, retentionOf } from '$server/repositories/retention.ts';
import { namesOf } from '../latest-events.server.ts';

export async function toldRetention(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	now: number
): Promise<ToldRetention> {
	const [{ days, decided }, locked] = await Promise.all([
		retentionOf(db, evaluation.id),
		lockedAt(db, evaluation.id)
	]);
	const names = await namesOf(db, evaluation, decided === null ? [] : [decided.by]);
	return {
		days,
		day: locked === null ? null : erasureDay(locked, days),
		past: locked !== null && isErasureDue(locked, days, now),
		decided: decided && { who: names.get(decided.by) ?? null, at: decided.at, reason: decided.reason }
	};
}
