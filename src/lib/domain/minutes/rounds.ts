/** A question's scores round by round: what was opened stays as it was; where they have moved since, the latest too. */
import { assignedTo, questionStanding } from '../assigned.ts';
import { spreadOf, spreadPercent } from '../consensus/spread.ts';
import type { UserId } from '../evaluation.ts';
import type { Question } from '../instrument.ts';
import type { Hundredths } from '../score.ts';
import type { MinutesRound } from './minutes.ts';
import type { MinutesRows } from './rows.ts';

type Scores = ReadonlyMap<UserId, Hundredths>;

export function roundsOf(
	{ id, max }: Question,
	{ evaluation, revealed, latest, rounds }: MinutesRows,
	keyOf: (user: UserId) => string
): MinutesRound[] {
	const assigned = assignedTo(evaluation, id);
	const { blindOpen, round: open } = questionStanding(evaluation, id);
	const cancelled = rounds
		.filter(({ question, closed }) => question === id && closed?.outcome === 'cancelled')
		.map(({ n }) => n);
	// A round that is open, or that came to nothing, shows nobody's score.
	const shown = (round: number) => !(blindOpen && round === open) && !cancelled.includes(round);
	const byRound = Map.groupBy(
		revealed.filter(({ question, round }) => question === id && shown(round)),
		({ round }) => round
	);
	const told = [...byRound]
		.toSorted(([one], [other]) => one - other)
		.map(([round, of]) => ({ round, scores: new Map(of.map(({ user, x }) => [user, x])) }));
	const now = new Map(
		latest.flatMap(({ question, evaluator, x }): [UserId, Hundredths][] =>
			question !== id || x === null ? [] : [[evaluator, x]]
		)
	);
	const all: { round: number | 'latest'; scores: Scores }[] = [...told];
	if (!blindOpen && hasMoved(now, told.at(-1)?.scores)) all.push({ round: 'latest', scores: now });
	return all.map(({ round, scores }): MinutesRound => {
		const counted = [...scores].filter(([user]) => assigned.includes(user)).map(([, x]) => x);
		const spread = spreadOf(counted);
		return {
			round,
			scores: [...scores]
				.map(([user, x]) => ({ who: keyOf(user), x, counted: assigned.includes(user) }))
				.toSorted((one, other) => (one.who < other.who ? -1 : 1)),
			median: spread?.median ?? null,
			spread: spread === null ? null : spreadPercent(spread.range, max)
		};
	});
}

/** Somebody's score is another than in the last round, or came after it. */
function hasMoved(now: Scores, before: Scores = new Map()): boolean {
	return [...now].some(([user, x]) => before.get(user) !== x);
}
