/** The files of locked versions, and what was signed of them; only ever added to. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { FileFormat, ReportFile } from '../../src/lib/domain/report-file.ts';
import type { Schema } from '../db/tables/index.ts';
import type { FoundSeal } from './seal.ts';

export type RenderingManifestRow = {
	readonly version: number;
	/** Canonical JSON of a `RenderingManifest`. */
	readonly manifest: string;
	/** SHA-256 of `manifest`. */
	readonly hash: string;
	readonly signature: string;
	readonly spki: string;
};

export type RenderingRow = Omit<ReportFile, 'bytes'> & { readonly bytes: Uint8Array; readonly at: number };

/** The manifests of the evaluation's locked versions, the first one first. */
export async function renderingManifestsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<RenderingManifestRow[]> {
	return db
		.selectFrom('rendering_manifest')
		.select(['version', 'manifest', 'hash', 'signature', 'spki'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('version')
		.execute();
}

/** What was signed of the version's files; null before they are made. */
export async function renderingManifestOf(
	db: Kysely<Schema>,
	evaluation: string,
	version: number
): Promise<RenderingManifestRow | null> {
	const all = await renderingManifestsOf(db, evaluation);
	return all.find((row) => row.version === version) ?? null;
}

/** One file whole; null if it isn't there. */
export async function renderingOf(
	db: Kysely<Schema>,
	evaluation: string,
	version: number,
	format: string
): Promise<RenderingRow | null> {
	const row = await db
		.selectFrom('rendering')
		.select(['format', 'bytes', 'sha256', 'at'])
		.where('evaluation_id', '=', evaluation)
		.where('version', '=', version)
		.where('format', '=', format as FileFormat)
		.executeTakeFirst();
	return row ?? null;
}

/** Which files are there, of which versions; a file is read when it is asked for. */
export async function renderingsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<{ version: number; format: FileFormat; sha256: string }[]> {
	return db
		.selectFrom('rendering')
		.select(['version', 'format', 'sha256'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('version')
		.orderBy('format')
		.execute();
}

/** Adds the manifest and its files. The caller holds the evaluation's rooms. Returns the manifest's hash. */
export async function insertRenderings(
	db: Kysely<Schema>,
	evaluation: string,
	{ version, ...signed }: Omit<RenderingManifestRow, 'hash'>,
	files: readonly RenderingRow[]
): Promise<string> {
	const hash = createHash('sha256').update(signed.manifest, 'utf8').digest('hex');
	const of = { evaluation_id: evaluation, version };
	await db
		.insertInto('rendering_manifest')
		.values({ ...of, ...signed, hash })
		.execute();
	for (const file of files)
		await db
			.insertInto('rendering')
			.values({ ...of, ...file })
			.execute();
	return hash;
}

export type LockedVersion = { readonly evaluation: string; readonly version: number };

/** Locked versions whose files aren't made yet. */
export async function lockedWithoutFiles(db: Kysely<Schema>): Promise<LockedVersion[]> {
	return db
		.selectFrom('seal')
		.leftJoin('rendering_manifest as made', (join) =>
			join.onRef('made.evaluation_id', '=', 'seal.evaluation_id').onRef('made.version', '=', 'seal.version')
		)
		.select(['seal.evaluation_id as evaluation', 'seal.version'])
		.where('made.hash', 'is', null)
		.orderBy('seal.evaluation_id')
		.orderBy('seal.version')
		.execute();
}

/** The seal of the version one of whose files, or their manifest, has that checksum; the format is null for a manifest. */
export async function sealByRendering(
	db: Kysely<Schema>,
	checksum: string
): Promise<(FoundSeal & { readonly format: FileFormat | null }) | null> {
	const file = await db
		.selectFrom('rendering')
		.select(['evaluation_id', 'version', 'format'])
		.where('sha256', '=', checksum)
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst();
	const made =
		file ??
		(await db
			.selectFrom('rendering_manifest')
			.select(['evaluation_id', 'version'])
			.where('hash', '=', checksum)
			.executeTakeFirst());
	if (made === undefined) return null;
	const seal = await db
		.selectFrom('seal')
		.select(['evaluation_id as evaluation', 'version', 'manifest', 'hash'])
		.where('evaluation_id', '=', made.evaluation_id)
		.where('version', '=', made.version)
		.executeTakeFirst();
	return seal === undefined ? null : { ...seal, format: file?.format ?? null };
}
