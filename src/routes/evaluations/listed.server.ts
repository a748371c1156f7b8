/** The evaluations that a person finds on their own page, each with what waits for them. */
import type { Kysely } from 'kysely';
import type { Actor } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { waitingFor, type Waiting } from '$lib/domain/waiting.ts';
import type { Schema } from '$server/db/tables/index.ts';
import {
	allEvaluations,
	evaluationsOf,
	loadEvaluation,
	type EvaluationEntry
} from '$server/repositories/evaluation.ts';
import { progress } from '$server/use-cases/progress.ts';
import { isOnTeam } from '$server/use-cases/team.ts';

export type Listed = EvaluationEntry & {
	/** Null where the person doesn't work. */
	readonly waiting: Waiting | null;
};

/** One's own first; for administrators then every other, which is read no further than its entry. */
export async function listedFor(db: Kysely<Schema>, actor: Actor): Promise<Listed[]> {
	const own = await evaluationsOf(db, actor.user);
	const all = actor.administrator ? await allEvaluations(db) : [];
	const others = all.filter(({ id }) => own.every((entry) => entry.id !== id));
	const listed = own.map(async (entry) => ({ ...entry, waiting: await waitingIn(db, actor, entry) }));
	return [...(await Promise.all(listed)), ...others.map((entry) => ({ ...entry, waiting: null }))];
}

async function waitingIn(
	db: Kysely<Schema>,
	actor: Actor,
	{ id, roles }: EvaluationEntry
): Promise<Waiting | null> {
	const evaluation = isOnTeam(roles) ? await loadEvaluation(db, id) : null;
	if (evaluation === null || !can(actor, { do: 'join-room' }, evaluation)) return null;
	const { areas } = await progress(db, id);
	const scored = (area: number) =>
		areas.find((row) => row.area === area && row.user === actor.user)?.scored ?? 0;
	return waitingFor(actor, evaluation, scored);
}
