/** The evaluation that an address names, for who may know of it. */
import { error } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';

/**
 * Null for who may not read the evaluation as when there is none, so that nobody learns that it exists. An id in other
 * characters than ids have is not looked up.
 */
export async function evaluationKnownTo(
	db: Kysely<Schema>,
	actor: Actor,
	id: string
): Promise<Evaluation | null> {
	if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return null;
	const evaluation = await loadEvaluation(db, id);
	return evaluation !== null && can(actor, { do: 'read-evaluation' }, evaluation) ? evaluation : null;
}

/** The same, with a page's 404 for nobody's. */
export async function evaluationAskedFor(db: Kysely<Schema>, actor: Actor, id: string): Promise<Evaluation> {
	return (await evaluationKnownTo(db, actor, id)) ?? error(404);
}
