/** The file in which a locked version is handed out. */

import type { Kysely } from 'kysely';
import { readManifest } from '../../src/lib/seal/manifest.ts';
import { sealedFileText, type PublicKey } from '../../src/lib/seal/sealed-file.ts';
import type { Schema } from '../db/tables/index.ts';
import { sealsOf } from '../repositories/seal.ts';
import { versionOf } from '../repositories/version.ts';

/**
 * The file's text: always the same bytes for the same version, whatever is locked after it. Null if there is no such
 * version, or it isn't sealed. Throws if a manifest can't be read.
 */
export async function sealedFileOf(
	db: Kysely<Schema>,
	evaluation: string,
	n: number
): Promise<string | null> {
	const rows = (await sealsOf(db, evaluation)).filter(({ version }) => version <= n);
	const version = await versionOf(db, evaluation, n);
	if (version === null || rows.at(-1)?.version !== n) return null;
	const seals = rows.map(({ manifest: text, signature }) => {
		const manifest = readManifest(text);
		if (manifest === null) throw new Error('a manifest that was sealed can’t be read');
		return { manifest, signature };
	});
	const keys = new Map<string, PublicKey>();
	for (const [at, { manifest }] of seals.entries()) {
		const fingerprint = manifest.key;
		keys.set(fingerprint, { fingerprint, spki: rows[at]?.spki ?? '' });
	}
	const content: unknown = JSON.parse(version.json);
	if (typeof content !== 'object' || content === null) throw new Error('a version that holds no object');
	return sealedFileText({ content, seals, keys: [...keys.values()] });
}
