/** Which sealed version a checksum belongs to, and what anybody may be told of it. */

import type { Kysely } from 'kysely';
import type { FileFormat } from '../../src/lib/domain/report-file.ts';
import { readManifest, type Manifest } from '../../src/lib/seal/manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { sealByRendering } from '../repositories/rendering.ts';
import { allSeals, lastSealHash, sealByChecksum, type FoundSeal } from '../repositories/seal.ts';
import { sha256 } from '../signing/sign.ts';
import { sealedFileOf } from './sealed-file.ts';

/** What is said of the version that is published now; of any other nothing but that it is known is said. */
export type SealedLookup = {
	readonly published: {
		readonly manifest: Manifest;
		/** Which of the report's files it is; null for what isn't one of them. */
		readonly file: FileFormat | null;
	} | null;
};

/**
 * The sealed version whose content, manifests or one of whose files has the checksum; null if there is none.
 * @param checksum SHA-256, in lower-case hexadecimal
 */
export async function lookUpSealed(db: Kysely<Schema>, checksum: string): Promise<SealedLookup | null> {
	const rendered = await sealByRendering(db, checksum);
	const seal = rendered ?? (await sealByChecksum(db, checksum)) ?? (await sealByFile(db, checksum));
	if (seal === null) return null;
	const evaluation = await loadEvaluation(db, seal.evaluation);
	const latest = (await lastSealHash(db, seal.evaluation)) === seal.hash;
	const manifest = evaluation?.phase === 'published' && latest ? readManifest(seal.manifest) : null;
	return { published: manifest === null ? null : { manifest, file: rendered?.format ?? null } };
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
