/** The log of acts as events to be told: names for ids, and of the facts only those that name a place or a person. */
import type { Kysely } from 'kysely';
import { foldEvents } from '$lib/components/control-room/event.ts';
import type { Told } from '$lib/domain/event.ts';
import { evaluationRoles, type Evaluation, type UserId } from '$lib/domain/evaluation.ts';
import { phases } from '$lib/domain/phase.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { factsOf } from '$server/repositories/audit-facts.ts';
import { latestAudit, type AuditEntry } from '$server/repositories/audit.ts';
import { findUsers } from '$server/repositories/user.ts';

/** Entries read for each event shown, since many of a kind are told as one. */
const PER_EVENT = 10;

/** At most `most`, the latest first. */
export async function latestEvents(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	most: number
): Promise<Told[]> {
	const entries = await latestAudit(db, evaluation.id, most * PER_EVENT);
	return foldEvents(await toldEvents(db, evaluation, entries)).slice(0, most);
}

/** Each entry as an event, in the same order. */
export async function toldEvents(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	entries: readonly AuditEntry[]
): Promise<Told[]> {
	const facts = entries.map((entry) => toldOf(entry));
	const people = [...entries.map(({ actor }) => actor), ...facts.flatMap(({ user }) => user ?? [])];
	const names = await namesOf(db, evaluation, people);
	return entries.map(({ seq, at, act, actor }, index): Told => {
		const { user = null, ...rest } = facts[index] ?? nothing;
		return {
			seq,
			at,
			act,
			who: names.get(actor) ?? null,
			whom: user === null ? null : (names.get(user) ?? null),
			...rest
		};
	});
}

/** Names also of those who have left since. */
export async function namesOf(
	db: Kysely<Schema>,
	{ members }: Evaluation,
	people: readonly UserId[]
): Promise<ReadonlyMap<UserId, string>> {
	const names = new Map(members.map(({ user, name }) => [user, name]));
	const unknown = [...new Set(people)].filter((user) => !names.has(user));
	for (const { id, name } of await findUsers(db, unknown)) names.set(id, name);
	return names;
}

type Facts = Omit<Told, 'seq' | 'at' | 'act' | 'who' | 'whom'> & { readonly user: string | null };

const nothing: Facts = {
	area: null,
	questions: [],
	round: null,
	early: false,
	outcome: null,
	reason: null,
	phase: null,
	roles: [],
	user: null
};

/** Acts whose reasons are told: those that the screen promises to show among the events. */
const reasoned: ReadonlySet<string> = new Set(['reveal', 'reopen', 'close-round', 'unlock-area']);

function toldOf(entry: AuditEntry): Facts {
	const known = factsOf(entry);
	const text = (key: string) => {
		const value = known[key];
		return typeof value === 'string' ? value : null;
	};
	const number = (key: string) => {
		const value = known[key];
		return typeof value === 'number' ? value : null;
	};
	const texts = (key: string) => {
		const value: unknown = known[key];
		return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	};
	const listed = known['roles'];
	const named = [...(Array.isArray(listed) ? listed : []), known['role']];
	return {
		area: number('area'),
		questions: [text('question'), ...texts('questions')].filter((question) => question !== null),
		round: number('round') ?? number('n'),
		early: known['early'] === true,
		outcome: text('outcome'),
		reason: reasoned.has(entry.act) ? text('reason') : null,
		phase: phases.find((phase) => phase === text('to')) ?? null,
		roles: evaluationRoles.filter((role) => named.includes(role)),
		user: text('user')
	};
}
