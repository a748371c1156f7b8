/** A report as one of its files: of a locked version the bytes that were kept, of others made when it is asked for. */

import type { Kysely } from 'kysely';
import type { FileFormat } from '../../src/lib/domain/report-file.ts';
import { filesIn } from '../../src/lib/seal/rendering-manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import { openDraftFiles } from '../print/draft-files.ts';
import { fileMakers, type MadeFile } from '../print/files.ts';
import type { HearStep } from '../print/underway.ts';
import { renderingManifestOf, renderingOf, type LockedVersion } from '../repositories/rendering.ts';
import { versionsOf } from '../repositories/version.ts';
import { sha256 } from '../signing/sign.ts';
import { fileKeeper } from './file-keeper.ts';
import { reportOfVersion } from './report.ts';

export type FileOfReport = MadeFile & {
	/** In hexadecimal. */
	readonly sha256: string;
	/** Whether these bytes are for ever. */
	readonly kept: boolean;
};

/** How many bytes of drafts' files are kept at hand. */
const DRAFTS_ROOM = 32 * 1024 * 1024;
const drafts = openDraftFiles(fileMakers, DRAFTS_ROOM);

/** The checksum of a locked version's file as its manifest says; null where none is kept. */
export async function keptSum(
	db: Kysely<Schema>,
	{ evaluation, version }: LockedVersion,
	format: FileFormat
): Promise<string | null> {
	const files = filesIn(await renderingManifestOf(db, evaluation, version));
	return files?.find((file) => file.format === format)?.sha256 ?? null;
}

/**
 * Waits until it is made. Null where there is no such version. Whether anybody may read
 * it is for the caller to ask. Throws where it can't be made.
 */
export async function fileOfReport(
	db: Kysely<Schema>,
	{ evaluation, version }: LockedVersion,
	format: FileFormat,
	hear?: HearStep
): Promise<FileOfReport | null> {
	const entry = (await versionsOf(db, evaluation)).find(({ n }) => n === version);
	if (entry?.kind === 'locked') {
		if (!(await fileKeeper().ensure({ evaluation, version }, hear))) return null;
		const row = await renderingOf(db, evaluation, version, format);
		return row === null ? null : { bytes: row.bytes, sha256: row.sha256, replaced: [], kept: true };
	}
	const report = entry === undefined ? null : await reportOfVersion(db, evaluation, version);
	const made = report === null ? null : await drafts.file(report, format, hear);
	return made === null ? null : { ...made, sha256: sha256(made.bytes), kept: false };
}
