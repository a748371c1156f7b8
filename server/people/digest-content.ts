/** What of a letter's notices its reader may still be told, gathered by evaluation. */
import type { Kysely } from 'kysely';
import { hears } from '../../src/lib/domain/notice.ts';
import { pathOf } from '../../src/lib/domain/notice-path.ts';
import type { EvaluationRole, Role } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { allEvaluations, evaluationsOf, type EvaluationEntry } from '../repositories/evaluation.ts';
import type { Notice } from '../repositories/notice.ts';
import type { UserRow } from '../repositories/user.ts';
import type { Digest, Happening } from './digest-letter.ts';

/** Who has left since, or holds another role that doesn't hear of it, is told nothing. */
export async function digestsFor(
	db: Kysely<Schema>,
	person: Pick<UserRow, 'id' | 'administrator'>,
	notices: readonly Notice[]
): Promise<Digest[]> {
	const own = await evaluationsOf(db, person.id);
	const administrator = person.administrator === 1;
	const others = administrator ? await allEvaluations(db) : [];
	const known = new Map([...others, ...own].map((entry) => [entry.id, entry]));
	const digests: Digest[] = [];
	for (const [id, told] of Map.groupBy(notices, ({ evaluation }) => evaluation)) {
		const entry = known.get(id);
		const happenings = entry === undefined ? [] : happeningsIn(entry, administrator, told);
		if (entry !== undefined && happenings.length > 0)
			digests.push({ evaluation: `${entry.municipality.name} ${entry.year}`, happenings });
	}
	return digests;
}

function happeningsIn(
	{ roles }: EvaluationEntry,
	administrator: boolean,
	notices: readonly Notice[]
): Happening[] {
	const held: Role[] = administrator ? [...roles, 'administrator'] : [...roles];
	const contact = isContact(roles);
	const told = notices.filter(({ kind }) => hears(kind, held));
	const together = Map.groupBy(told, (notice) => `${notice.kind} ${pathOf(notice, contact)}`);
	return [...together.values()].flatMap((same) => {
		const last = same.at(-1);
		if (last === undefined) return [];
		return [{ kind: last.kind, n: same.length, day: last.day, path: pathOf(last, contact) }];
	});
}

function isContact(roles: readonly EvaluationRole[]): boolean {
	return roles.includes('contact');
}
