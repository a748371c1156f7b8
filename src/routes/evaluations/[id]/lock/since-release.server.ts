/** What has changed since the draft that was released last. */
import type { Kysely } from 'kysely';
import { readContent } from '$lib/document/version-content.ts';
import { versionDifference } from '$lib/document/version-difference.ts';
import type { VersionDifference } from '$lib/domain/difference/version.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { versionOf, versionsOf } from '$server/repositories/version.ts';
import { currentContent } from '$server/use-cases/current-content.ts';

export interface SinceRelease {
	/** What the released version is called, and when it was kept, in milliseconds since 1970. */
	readonly name: string;
	readonly at: number;
	readonly difference: VersionDifference;
}

/** Null where nothing was ever released. */
export async function sinceRelease(db: Kysely<Schema>, evaluation: Evaluation): Promise<SinceRelease | null> {
	const released = (await versionsOf(db, evaluation.id)).find(({ kind }) => kind === 'release');
	if (released === undefined) return null;
	const [version, now] = await Promise.all([
		versionOf(db, evaluation.id, released.n),
		currentContent(db, evaluation)
	]);
	if (version === null) return null;
	const difference = versionDifference(readContent(version.json), now);
	return { name: released.name, at: released.at, difference };
}
