/** A history with names in it, the latest first. */
import type { Kysely } from 'kysely';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { HistoryLine, Written } from '$lib/domain/history.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { factsOf } from '$server/repositories/audit-facts.ts';
import type { AuditEntry } from '$server/repositories/audit.ts';
import type { History } from '$server/use-cases/history.ts';
import { namesOf, toldEvents } from '../latest-events.server.ts';

export async function toldHistory(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	{ acts, written }: History
): Promise<HistoryLine[]> {
	const events = await toldEvents(db, evaluation, acts);
	const names = await namesOf(
		db,
		evaluation,
		written.flatMap(({ who }) => who)
	);
	const name = (user: string) => names.get(user) ?? null;
	const told = written.map((one: Written): HistoryLine =>
		one.kind === 'text' ? { ...one, who: one.who.map(name) } : { ...one, who: name(one.who) }
	);
	const done = events.map((event, index): HistoryLine => {
		const entry = acts[index];
		return { kind: 'act', at: event.at, event, points: entry === undefined ? null : pointsOf(entry) };
	});
	// What came by an act has its time, and is read after it.
	return [...told.toReversed(), ...done.toReversed()].toSorted((a, b) => b.at - a.at);
}

/** Points that were agreed on: the team's own, and no secret to it. */
function pointsOf(entry: AuditEntry): number | null {
	if (entry.act !== 'agree') return null;
	const { x } = factsOf(entry);
	return typeof x === 'number' ? x : null;
}
