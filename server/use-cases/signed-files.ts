/** What was signed of a locked version's files, for archives: a list with a signature, and the key to check it by. */

import type { Kysely } from 'kysely';
import { readRendering, signedRenderingText } from '../../src/lib/seal/rendering-manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import { renderingManifestOf } from '../repositories/rendering.ts';

/** Canonical JSON. Null where there is no such locked version, its files aren't made yet, or their manifest can't be read. */
export async function signedFilesOf(
	db: Kysely<Schema>,
	evaluation: string,
	version: number
): Promise<string | null> {
	const row = await renderingManifestOf(db, evaluation, version);
	const manifest = row === null ? null : readRendering(row.manifest);
	if (row === null || manifest === null) return null;
	const { signature, spki } = row;
	return signedRenderingText({ manifest, signature, key: { fingerprint: manifest.key, spki } });
}
