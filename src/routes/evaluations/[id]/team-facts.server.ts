/** What a member of the team is told of an evaluation, besides its documents. */
import type { Kysely } from 'kysely';
import { countdownState, type Countdown } from '$lib/domain/countdown.ts';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { CountdownTold, TeamFacts } from '$lib/live/team-facts.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { countdownOf } from '$server/repositories/countdown.ts';
import { isFictional } from '$server/repositories/evaluation.ts';
import { lastEntry } from '$server/repositories/visit.ts';
import { progress } from '$server/use-cases/progress.ts';
import { roomsOpenTo } from '$server/use-cases/rooms.ts';

/** Null for who isn't on the team. */
export async function teamFactsFor(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<TeamFacts | null> {
	if (!can(actor, { do: 'join-room' }, evaluation)) return null;
	const [rooms, counted, lastAct, countdown, fictional] = await Promise.all([
		roomsOpenTo(db, evaluation, actor),
		progress(db, evaluation.id),
		lastEntry(db, evaluation.id),
		countdownOf(db, evaluation.id),
		isFictional(db, evaluation.id)
	]);
	const told = toldCountdown(countdown, Date.now());
	return { me: actor.user, evaluation, rooms, progress: counted, lastAct, countdown: told, fictional };
}

function toldCountdown(countdown: Countdown | null, now: number): CountdownTold | null {
	const state = countdownState(countdown, now);
	if (countdown === null || state === 'stale') return null;
	return { by: countdown.by, left: Math.max(0, countdown.locksAt - now) };
}
