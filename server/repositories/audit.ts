/** The log of acts in an evaluation: each entry carries a hash over the one before, so that no part can be changed alone. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** What a person did. The facts never hold a sealed score, a rationale or a note. */
export type Act = {
	readonly at: number;
	readonly actor: string;
	readonly act: string;
	readonly facts: ActFacts;
};

export type ActFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export type AuditEntry = {
	readonly seq: number;
	readonly at: number;
	readonly actor: string;
	readonly act: string;
	/** Canonical JSON of an `ActFacts`. */
	readonly facts: string;
	readonly hash: string;
};

/** Adds the act as the last entry. The caller holds the evaluation's room, so that acts come one at a time. */
export async function appendAudit(db: Kysely<Schema>, evaluation: string, act: Act): Promise<void> {
	const last = await db
		.selectFrom('audit')
		.select(['seq', 'hash'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const entry = { ...act, seq: (last?.seq ?? 0) + 1, facts: canonical(act.facts) };
	const hash = hashOf(evaluation, last?.hash ?? '', entry);
	await db
		.insertInto('audit')
		.values({ evaluation_id: evaluation, ...entry, hash })
		.execute();
}

/** Entries after `seq`, in order. */
export async function auditOf(db: Kysely<Schema>, evaluation: string, seq = 0): Promise<AuditEntry[]> {
	return db
		.selectFrom('audit')
		.select(['seq', 'at', 'actor', 'act', 'facts', 'hash'])
		.where('evaluation_id', '=', evaluation)
		.where('seq', '>', seq)
		.orderBy('seq')
		.execute();
}

/** Entries of one act, in order. */
export async function auditOfAct(db: Kysely<Schema>, evaluation: string, act: string): Promise<AuditEntry[]> {
	return db
		.selectFrom('audit')
		.select(['seq', 'at', 'actor', 'act', 'facts', 'hash'])
		.where('evaluation_id', '=', evaluation)
		.where('act', '=', act)
		.orderBy('seq')
		.execute();
}

/** The last entries, the latest first, at most `most`. */
export async function latestAudit(
	db: Kysely<Schema>,
	evaluation: string,
	most: number
): Promise<AuditEntry[]> {
	return db
		.selectFrom('audit')
		.select(['seq', 'at', 'actor', 'act', 'facts', 'hash'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('seq', 'desc')
		.limit(most)
		.execute();
}

/** The number of the first entry that doesn't follow from the one before it; null when the chain is whole. */
export function brokenAt(evaluation: string, entries: readonly AuditEntry[]): number | null {
	let previous = '';
	for (const [index, entry] of entries.entries()) {
		if (entry.seq !== index + 1 || entry.hash !== hashOf(evaluation, previous, entry)) return index + 1;
		previous = entry.hash;
	}
	return null;
}

/** SHA-256, in hexadecimal, over the canonical JSON of a list of texts and whole numbers. */
function hashOf(evaluation: string, previous: string, entry: Omit<AuditEntry, 'hash'>): string {
	const { seq, at, actor, act, facts } = entry;
	const text = JSON.stringify([previous, evaluation, seq, at, actor, act, facts]);
	return createHash('sha256').update(text).digest('hex');
}

/** RFC 8785 for flat facts: keys in the order of their UTF-16 units, nothing between. */
function canonical(facts: ActFacts): string {
	const keys = Object.keys(facts).sort();
	return JSON.stringify(Object.fromEntries(keys.map((key) => [key, facts[key]])));
}
