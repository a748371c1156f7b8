/** The evaluations that a person finds on their own page, each with what waits for them. */
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import type { Matter } from '$lib/domain/matter.ts';
import { can } from '$lib/domain/permissions.ts';
import { waitingFor, type Waiting } from '$lib/domain/waiting.ts';
import type { Schema } from '$server/db/tables/index.ts';
import {
	allEvaluations,
	evaluationsOf,
	loadEvaluation,
	type EvaluationEntry
} from '$server/repositories/evaluation.ts';
import { evaluationsAskedToUnlock } from '$server/repositories/unlock-request.ts';
import { mattersFor } from '$server/use-cases/matters.ts';
import { progress } from '$server/use-cases/progress.ts';

export type Listed = EvaluationEntry & {
	/** Scoring and agreeing; null where the person doesn't work. */
	readonly waiting: Waiting | null;
	/** What else waits for the person. */
	readonly matters: readonly Matter[];
};

/**
 * One's own first; for administrators then every other, which is read no further than its entry unless somebody has
 * asked there for an unlock.
 */
export async function listedFor(db: Kysely<Schema>, actor: Actor, now: number): Promise<Listed[]> {
	const own = await evaluationsOf(db, actor.user);
	const all = actor.administrator ? await allEvaluations(db) : [];
	const asked = new Set(actor.administrator ? await evaluationsAskedToUnlock(db) : []);
	const others = all.filter(({ id }) => own.every((entry) => entry.id !== id));
	const listed = [
		...own.map((entry) => ({ entry, read: isRead(entry) || asked.has(entry.id) })),
		...others.map((entry) => ({ entry, read: asked.has(entry.id) }))
	].map(async ({ entry, read }): Promise<Listed> => {
		const evaluation = read ? await loadEvaluation(db, entry.id) : null;
		if (evaluation === null) return { ...entry, waiting: null, matters: [] };
		const [waiting, matters] = await Promise.all([
			waitingIn(db, actor, evaluation),
			mattersFor(db, actor, evaluation, now)
		]);
		return { ...entry, waiting, matters };
	});
	return Promise.all(listed);
}

/** For a reader nothing waits. */
function isRead({ roles }: EvaluationEntry): boolean {
	return roles.some((one) => one !== 'reader');
}

async function waitingIn(db: Kysely<Schema>, actor: Actor, evaluation: Evaluation): Promise<Waiting | null> {
	if (!can(actor, { do: 'join-room' }, evaluation)) return null;
	const { areas } = await progress(db, evaluation.id);
	const scored = (area: number) =>
		areas.find((row) => row.area === area && row.user === actor.user)?.scored ?? 0;
	return waitingFor(actor, evaluation, scored);
}
