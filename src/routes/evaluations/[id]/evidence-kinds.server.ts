/** Of how many kinds of source each question has evidence, for the team's pages that show badges. */
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { evidenceKindsOf } from '$server/repositories/evidence-kinds.ts';

/** Null while no card is tied to a question, and for who may not know. */
export async function evidenceKindsKnown(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<ReadonlyMap<string, number> | null> {
	if (!can(actor, { do: 'read-evidence' }, evaluation)) return null;
	const kinds = await evidenceKindsOf(db, evaluation.id);
	return kinds.size === 0 ? null : kinds;
}
