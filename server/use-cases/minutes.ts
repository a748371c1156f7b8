/** The minutes of an evaluation's calibration, from the rows of what was done. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { revealedIn } from '../../src/lib/document/revealed.ts';
import { scoresIn } from '../../src/lib/document/scores.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { assembleMinutes } from '../../src/lib/domain/minutes/assemble.ts';
import type { Minutes } from '../../src/lib/domain/minutes/minutes.ts';
import { whoActs } from '../../src/lib/domain/minutes/people.ts';
import type { MinutesRows } from '../../src/lib/domain/minutes/rows.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { agreementsOf } from '../repositories/agreement.ts';
import { auditOfAct } from '../repositories/audit.ts';
import { blindRoundsOf } from '../repositories/blind-round.ts';
import { confirmationsOf } from '../repositories/confirmation.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { parkingsOf } from '../repositories/parking.ts';
import { findUsers } from '../repositories/user.ts';
import { evaluationRoom } from './rooms.ts';

/**
 * All of one moment. Null where there is no such evaluation; refuses who isn't on its team. Nothing of sealed areas or
 * of open blind rounds is in it, no rationale and no note. `letters`: nor anybody's name.
 */
export async function minutesOf(
	db: Kysely<Schema>,
	actor: Actor,
	id: string,
	options: { readonly letters: boolean }
): Promise<Minutes | null> {
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (trx) => {
			const evaluation = await loadEvaluation(trx, id);
			if (evaluation === null) return null;
			const code = refusalOf(actor, { do: 'read-meeting' }, evaluation);
			if (code !== null) throw new Refused(code);
			return assembleMinutes(await rowsOf(trx, evaluation), options);
		});
}

async function rowsOf(trx: Kysely<Schema>, evaluation: Evaluation): Promise<MinutesRows> {
	const { id, edition, members } = evaluation;
	const { updates } = await loadRoom(trx, evaluationRoom(id));
	const doc = loadDoc(updates, { kind: 'evaluation', areas: edition.areas.map(({ number }) => number) });
	// What was opened, and no more: who had handed in and left before the area was opened is not shown.
	const revealed = revealedIn(doc).flatMap(({ question, evaluator, round, score: { x } }) =>
		x === null ? [] : [{ question, user: evaluator, round, x }]
	);
	const latest = scoresIn(doc).map(({ question, evaluator, score: { x } }) => ({ question, evaluator, x }));
	const rows = {
		evaluation,
		revealed,
		latest,
		rounds: await blindRoundsOf(trx, id),
		parkings: await parkingsOf(trx, id),
		agreements: await agreementsOf(trx, id),
		confirmations: await confirmationsOf(trx, id),
		meetings: await meetingsOf(trx, id)
	};
	const names = new Map(members.map(({ user, name }) => [user, name]));
	const unknown = [...new Set(whoActs(rows))].filter((user) => !names.has(user));
	for (const user of await findUsers(trx, unknown)) names.set(user.id, user.name);
	return { ...rows, names };
}

/** Each from when it was begun until it was ended, by who began it. */
async function meetingsOf(trx: Kysely<Schema>, evaluation: string): Promise<MinutesRows['meetings']> {
	const ends = (await auditOfAct(trx, evaluation, 'end-meeting')).map(({ seq, at }) => ({ seq, at }));
	return (await auditOfAct(trx, evaluation, 'start-meeting')).map(({ seq, at, actor }) => ({
		from: at,
		to: ends.find((end) => end.seq > seq)?.at ?? null,
		by: actor
	}));
}
