/** Versions that are sealed, as they are told. */
import type { Kysely } from 'kysely';
import type { LockedTold } from '$lib/components/lock/told-lock.ts';
import { filesIn } from '$lib/seal/rendering-manifest.ts';
import { readManifest } from '$lib/seal/manifest.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { renderingManifestsOf } from '$server/repositories/rendering.ts';
import { sealsOf } from '$server/repositories/seal.ts';
import { versionsOf } from '$server/repositories/version.ts';

/** The latest first. A seal whose manifest can't be read is left out here, and found by the verification. */
export async function lockedVersions(db: Kysely<Schema>, evaluation: string): Promise<LockedTold[]> {
	const [seals, versions, rendered] = await Promise.all([
		sealsOf(db, evaluation),
		versionsOf(db, evaluation),
		renderingManifestsOf(db, evaluation)
	]);
	return seals.toReversed().flatMap(({ version: n, manifest: text, hash }) => {
		const manifest = readManifest(text);
		const version = versions.find((one) => one.n === n);
		if (manifest === null || version === undefined) return [];
		const { content, previous, key, journal, at, by } = manifest;
		const { name } = version;
		const files = filesIn(rendered.find((row) => row.version === n) ?? null);
		return [{ n, name, who: by.name || null, at, content, manifest: hash, previous, key, journal, files }];
	});
}
