/** Which sealed version a checksum belongs to, and what anybody may be told of it. */

import type { Kysely } from 'kysely';
import { readManifest, type Manifest } from '../../src/lib/seal/manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { allSeals, lastSealHash, sealByChecksum, type FoundSeal } from '../repositories/seal.ts';
import { sha256 } from '../signing/sign.ts';
import { sealedFileOf } from './sealed-file.ts';

/** `manifest`: only of the version that is published now; of any other nothing but that it is known is said. */
export type SealedLookup = { readonly published: Manifest | null };

/**
 * The sealed version whose content, manifest or file has the checksum; null if there is none.
 * @param checksum SHA-256, in lower-case hexadecimal
 */
export async function lookUpSealed(db: Kysely<Schema>, checksum: string): Promise<SealedLookup | null> {
	const seal = (await sealByChecksum(db, checksum)) ?? (await sealByFile(db, checksum));
	if (seal === null) return null;
	const evaluation = await loadEvaluation(db, seal.evaluation);
	const latest = (await lastSealHash(db, seal.evaluation)) === seal.hash;
	return { published: evaluation?.phase === 'published' && latest ? readManifest(seal.manifest) : null };
}

/** The checksums of files that have been put together once: a sealed version's file never changes. */
const files = new Map<string, string>();

async function sealByFile(db: Kysely<Schema>, checksum: string): Promise<FoundSeal | null> {
	for (const seal of await allSeals(db)) {
		const known = files.get(seal.hash) ?? (await fileSum(db, seal));
		if (known === null) continue;
		files.set(seal.hash, known);
		if (known === checksum) return seal;
	}
	return null;
}

/** Null where the version can't be put together any longer: that is for the verification to say, not for strangers. */
async function fileSum(db: Kysely<Schema>, { evaluation, version }: FoundSeal): Promise<string | null> {
	try {
		const text = await sealedFileOf(db, evaluation, version);
		return text === null ? null : sha256(text);
	} catch {
		return null;
	}
}
