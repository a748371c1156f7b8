/** Where each question of an evaluation stands, put together from the rows of what was done. */

import type { Kysely } from 'kysely';
import type { QuestionStanding } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { abstentionsOf } from './abstention.ts';
import { agreementsOf } from './agreement.ts';
import { aloneOf } from './alone.ts';
import { blindRoundsOf } from './blind-round.ts';
import { confirmationsOf } from './confirmation.ts';
import { handedInOf } from './hand-in.ts';

/** The questions that something has happened to. */
export async function questionsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<Map<string, QuestionStanding>> {
	const [abstentions, handIns, rounds, alone, agreements, confirmations] = await Promise.all([
		abstentionsOf(db, evaluation),
		handedInOf(db, evaluation),
		blindRoundsOf(db, evaluation),
		aloneOf(db, evaluation),
		agreementsOf(db, evaluation),
		confirmationsOf(db, evaluation)
	]);
	const abstained = Map.groupBy(abstentions, (row) => row.question);
	const handedIn = Map.groupBy(handIns, (row) => row.question);
	const blind = Map.groupBy(rounds, (row) => row.question);
	const known = new Set([
		...abstained.keys(),
		...handedIn.keys(),
		...blind.keys(),
		...agreements.keys(),
		...alone
	]);
	return new Map(
		[...known].map((question) => {
			const past = blind.get(question) ?? [];
			const agreement = agreements.get(question)?.at(-1) ?? null;
			return [
				question,
				{
					abstained: new Map((abstained.get(question) ?? []).map(({ user, kind }) => [user, kind])),
					round: past.at(-1)?.n ?? 1,
					blindOpen: past.at(-1)?.closed === null,
					blindClosed: past.filter(({ closed }) => closed !== null && closed.outcome !== 'cancelled').length,
					handedIn: byRound(handedIn.get(question) ?? []),
					agreement,
					confirmations: confirmations.get(agreement?.id ?? '') ?? new Map(),
					alone: alone.has(question)
				}
			];
		})
	);
}

function byRound(handIns: readonly { readonly round: number; readonly user: string }[]) {
	const rounds = Map.groupBy(handIns, ({ round }) => round);
	return new Map([...rounds].map(([round, rows]) => [round, new Set(rows.map(({ user }) => user))]));
}
