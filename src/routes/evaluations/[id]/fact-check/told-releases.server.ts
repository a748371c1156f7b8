/** Releases as the team is told of them: names for ids. */
import type { Kysely } from 'kysely';
import type { ToldRelease } from '$lib/components/release/told-release.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { Release } from '$lib/domain/release.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { findUsers } from '$server/repositories/user.ts';
import { versionsOf } from '$server/repositories/version.ts';

/** The latest first. */
export async function toldReleases(
	db: Kysely<Schema>,
	{ id: evaluation }: Pick<Evaluation, 'id'>,
	releases: readonly Release[]
): Promise<ToldRelease[]> {
	const [people, versions] = await Promise.all([
		findUsers(db, [...new Set(releases.map(({ by }) => by))]),
		releases.length === 0 ? [] : versionsOf(db, evaluation)
	]);
	const names = new Map(people.map((person) => [person.id, person.name]));
	const byNumber = new Map(versions.map((version) => [version.n, version]));
	return releases.map(({ id, n, version, at, by, deadline, extensions, unread, withdrawn }) => ({
		id,
		n,
		version,
		name: byNumber.get(version)?.name ?? '',
		sha256: byNumber.get(version)?.sha256 ?? '',
		at,
		by: names.get(by) ?? '',
		deadline,
		extensions: extensions.map((extension) => ({
			deadline: extension.deadline,
			reason: extension.reason
		})),
		unread,
		withdrawn: withdrawn === null ? null : { at: withdrawn.at, reason: withdrawn.reason }
	}));
}
