/**
 * Where the meeting is, and how the projector tells of people: what the facilitator does all the time. It changes
 * what nobody may write and decides nothing, so it is neither logged nor raises a gate.
 */

import type { Transaction } from 'kysely';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { findQuestion, type Edition } from '../../src/lib/domain/instrument.ts';
import type { Meeting } from '../../src/lib/domain/meeting.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { meetingOf, placeMeeting, setLetters } from '../repositories/meeting.ts';

export type MoveMeeting = {
	readonly evaluation: string;
	/** Null goes to the agenda. */
	readonly question: string | null;
};

/** Goes to a question. Coming again where one is leaves the time that has run. */
export async function moveMeeting(
	db: Database,
	actor: Actor,
	{ evaluation: id, question }: MoveMeeting,
	now: number
): Promise<void> {
	await lightly(db, actor, id, async (trx, meeting, edition) => {
		if (question !== null && findQuestion(edition, question) === undefined) throw new Refused('not-found');
		if (meeting.question === question) return;
		await placeMeeting(trx, id, { question, since: now });
	});
}

/** Letters for names on the projector, or names again. */
export async function nameByLetters(
	db: Database,
	actor: Actor,
	{ evaluation: id, letters }: { readonly evaluation: string; readonly letters: boolean }
): Promise<void> {
	await lightly(db, actor, id, (trx) => setLetters(trx, id, letters));
}

async function lightly(
	db: Database,
	actor: Actor,
	id: string,
	change: (trx: Transaction<Schema>, meeting: Meeting, edition: Edition) => Promise<void>
): Promise<void> {
	await db.write(async (trx) => {
		const evaluation = await loadEvaluation(trx, id);
		if (evaluation === null) throw new Refused('not-found');
		const code = refusalOf(actor, { do: 'lead-meeting' }, evaluation);
		if (code !== null) throw new Refused(code);
		const meeting = await meetingOf(trx, id);
		if (meeting === null) throw new Refused('no-meeting');
		if (meeting.facilitator !== actor.user) throw new Refused('not-facilitator');
		await change(trx, meeting, evaluation.edition);
	});
	bell().ring(`meeting:${id}`);
}
