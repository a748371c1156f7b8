/** Whom somebody may take into a team by name: those they work with already; administrators know everybody. */
import type { Kysely } from 'kysely';
import type { Actor, UserId } from '$lib/domain/evaluation.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { evaluationsOf } from '$server/repositories/evaluation.ts';
import { membersOf } from '$server/repositories/membership.ts';
import { findUsers, type UserRow } from '$server/repositories/user.ts';

export interface KnownPerson {
	readonly id: UserId;
	readonly name: string;
	/** The name, with the address after it where several have the name: what a field holds. */
	readonly label: string;
	/** Code of the home municipality. */
	readonly municipality: string | null;
}

/** By name, the one who asks among them. */
export async function knownPeople(db: Kysely<Schema>, actor: Actor): Promise<KnownPerson[]> {
	const rows = actor.administrator ? await everybody(db) : await colleagues(db, actor.user);
	const named = Map.groupBy(rows, ({ name }) => name);
	return rows
		.map(({ id, name, email, municipality_code }) => ({
			id,
			name,
			label: (named.get(name)?.length ?? 0) > 1 ? `${name} (${email ?? id})` : name,
			municipality: municipality_code
		}))
		.toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
}

function everybody(db: Kysely<Schema>): Promise<UserRow[]> {
	return db.selectFrom('user').selectAll().execute();
}

async function colleagues(db: Kysely<Schema>, user: UserId): Promise<UserRow[]> {
	const own = await evaluationsOf(db, user);
	const members = await Promise.all(own.map(({ id }) => membersOf(db, id)));
	return findUsers(db, [...new Set([user, ...members.flat().map((member) => member.user)])]);
}

export type Found = KnownPerson | 'unknown' | 'ambiguous';

/** The person that a field names: by label, or by a name that only one has. Upper or lower case. */
export function personNamed(people: readonly KnownPerson[], text: string): Found {
	const wanted = text.trim().toLocaleLowerCase('sv');
	const exact = people.find(({ label }) => label.toLocaleLowerCase('sv') === wanted);
	if (exact !== undefined) return exact;
	return people.some(({ name }) => name.toLocaleLowerCase('sv') === wanted) ? 'ambiguous' : 'unknown';
}
