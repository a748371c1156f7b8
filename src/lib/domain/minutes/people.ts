/** The people of the minutes, each with a key that the rest of them goes by. */
import type { UserId } from '../evaluation.ts';
import type { MinutesPerson } from './minutes.ts';
import type { MinutesRows } from './rows.ts';

export interface KnownPeople {
	readonly people: readonly MinutesPerson[];
	keyOf(user: UserId): string;
}

/** Everybody who evaluates or leads, and everybody who has done something that is in the rows. */
export function peopleOf(rows: MinutesRows, letters: boolean): KnownPeople {
	const { evaluation, names } = rows;
	const members = evaluation.members
		.filter(({ roles }) => roles.has('lead') || roles.has('evaluator'))
		.toSorted((one, other) => one.seat - other.seat);
	const present = new Map(members.map(({ user, roles }) => [user, roles]));
	const evaluators = new Set([
		...members.filter(({ roles }) => roles.has('evaluator')).map(({ user }) => user),
		...rows.revealed.map(({ user }) => user)
	]);
	const others = [...members.map(({ user }) => user), ...whoActs(rows)];
	const keys = new Map<UserId, string>();
	for (const user of evaluators) keys.set(user, String.fromCharCode(65 + (keys.size % 26)));
	let count = 0;
	for (const user of others) if (!keys.has(user)) keys.set(user, `P${++count}`);
	return {
		people: [...keys].map(([user, key]) => ({
			key,
			name: letters ? null : (names.get(user) ?? key),
			lead: present.get(user)?.has('lead') ?? false,
			evaluator: evaluators.has(user),
			present: present.has(user)
		})),
		keyOf: (user) => keys.get(user) ?? '?'
	};
}

/** Everybody in the rows, once for each time. */
export function whoActs({
	evaluation,
	revealed,
	rounds,
	parkings,
	agreements,
	confirmations,
	meetings
}: Omit<MinutesRows, 'names'>): UserId[] {
	return [
		...revealed.map(({ user }) => user),
		...[...evaluation.areas.values()].flatMap(({ opened }) => opened?.by ?? []),
		...rounds.flatMap(({ opened, closed }) => [opened.by, ...(closed === null ? [] : [closed.by])]),
		...parkings.flatMap(({ by, resumedBy }) => [by, ...(resumedBy === null ? [] : [resumedBy])]),
		...[...agreements.values()]
			.flat()
			.flatMap(({ by, reopened }) => [by, ...(reopened === null ? [] : [reopened.by])]),
		...[...confirmations.values()].flatMap((given) => [...given.keys()]),
		...meetings.map(({ by }) => by)
	];
}
