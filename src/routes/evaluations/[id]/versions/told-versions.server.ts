/** Versions as they are told: with the name of who kept them, and what they hold when asked for. */
import { error } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { ToldVersion } from '$lib/components/version/told-version.ts';
import { readContent, type VersionContent } from '$lib/document/version-content.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { VersionEntry } from '$lib/domain/version.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { findUsers } from '$server/repositories/user.ts';
import { versionOf, versionsOf } from '$server/repositories/version.ts';
import { currentContent } from '$server/use-cases/current-content.ts';

/** All of them, the latest first. */
export async function toldVersions(db: Kysely<Schema>, evaluation: string): Promise<ToldVersion[]> {
	const entries = await versionsOf(db, evaluation);
	const users = await findUsers(db, [...new Set(entries.map(({ by }) => by))]);
	const names = new Map(users.map(({ id, name }) => [id, name]));
	return entries.map((entry) => toldVersion(entry, names.get(entry.by) ?? null));
}

function toldVersion({ n, kind, name, reason, at, sha256 }: VersionEntry, who: string | null): ToldVersion {
	return { n, kind, name, reason, at, sha256, who };
}

/** What a version holds, by its number as an address names it, or what stands now. A page's 404 for none. */
export async function contentNamed(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	named: string
): Promise<VersionContent> {
	if (named === 'now') return currentContent(db, evaluation);
	const version = /^[1-9]\d{0,5}$/.test(named) ? await versionOf(db, evaluation.id, Number(named)) : null;
	return version === null ? error(404) : readContent(version.json);
}
