/** Being in an evaluation: what is news since one was there last, and marking it as seen. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { inReportOrder, type News } from '../../src/lib/domain/news.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { allSeen, visited, type Position, type Visit } from '../../src/lib/domain/visit.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { roomState } from '../journal/room.ts';
import { lastEntry, saveVisit, visitOf } from '../repositories/visit.ts';
import { sources } from './news/sources.ts';
import { evaluationRoom } from './rooms.ts';

export interface NewsTold {
	/** When the visit before ended, in milliseconds since 1970. */
	readonly since: number;
	/** In the order of the report. */
	readonly news: readonly News[];
}

/** Notes that the person is here, and tells what came while they weren't. Only they hear of it. */
export async function visit(
	db: Database,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<NewsTold> {
	const { since, began } = await note(db, actor, evaluation, now, visited);
	if (since.seq === began.seq && since.head === began.head && since.epoch === began.epoch)
		return { since: since.at, news: [] };
	const asked = { db: db.read, evaluation, actor, since, until: began };
	const told = await Promise.all(sources.map((source) => source(asked)));
	return { since: since.at, news: inReportOrder(told.flat()) };
}

/** From now on nothing up to now is news to the person. */
export async function markSeen(
	db: Database,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<void> {
	await note(db, actor, evaluation, now, (_, here) => allSeen(here));
}

async function note(
	db: Database,
	actor: Actor,
	evaluation: Evaluation,
	now: number,
	next: (visit: Visit | null, here: Position) => Visit
): Promise<Visit> {
	const code = refusalOf(actor, { do: 'read-versions' }, evaluation);
	if (code !== null) throw new Refused(code);
	const stored = await visitOf(db.read, evaluation.id, actor.user);
	const noted = next(stored, await positionOf(db.read, evaluation.id, now));
	if (noted !== stored) await db.write((trx) => saveVisit(trx, evaluation.id, actor.user, noted));
	return noted;
}

async function positionOf(db: Kysely<Schema>, evaluation: string, at: number): Promise<Position> {
	const [room, seq] = await Promise.all([
		roomState(db, evaluationRoom(evaluation)),
		lastEntry(db, evaluation)
	]);
	if (room === undefined) throw new Refused('not-found');
	return { at, epoch: room.epoch, head: room.head, seq };
}
