/** Versions that are sealed, as they are told. */
import type { Kysely } from 'kysely';
import type { LockedTold } from '$lib/components/lock/told-lock.ts';
import { filesIn } from '$lib/seal/rendering-manifest.ts';
import { readManifest } from '$lib/seal/manifest.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { auditOfAct } from '$server/repositories/audit.ts';
import { factsOf } from '$server/repositories/audit-facts.ts';
import { renderingManifestsOf } from '$server/repositories/rendering.ts';
import { sealsOf } from '$server/repositories/seal.ts';
import { versionsOf } from '$server/repositories/version.ts';
import { replacedIn } from '$server/use-cases/replaced-in.ts';

/**
 * The latest first. A seal whose manifest can't be read is left out here, and found by the verification. What was
 * replaced in the texts is told to the team.
 */
export async function lockedVersions(
	db: Kysely<Schema>,
	evaluation: string,
	toTeam: boolean
): Promise<LockedTold[]> {
	const [seals, versions, rendered, logged] = await Promise.all([
		sealsOf(db, evaluation),
		versionsOf(db, evaluation),
		renderingManifestsOf(db, evaluation),
		toTeam ? auditOfAct(db, evaluation, 'keep-files') : []
	]);
	return seals.toReversed().flatMap(({ version: n, manifest: text, hash }) => {
		const manifest = readManifest(text);
		const version = versions.find((one) => one.n === n);
		if (manifest === null || version === undefined) return [];
		const { content, previous, key, journal, at, by } = manifest;
		const { name } = version;
		const files = filesIn(rendered.find((row) => row.version === n) ?? null);
		const replaced = logged
			.map(factsOf)
			.flatMap((facts) => (facts['version'] === n ? replacedIn(facts) : []));
		const sealed = { content, manifest: hash, previous, key, journal };
		return [{ n, name, who: by.name || null, at, ...sealed, files, replaced }];
	});
}
