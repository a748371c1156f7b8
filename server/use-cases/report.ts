/** The report of a version: what every output prints. */

import type { Kysely } from 'kysely';
import { readContent } from '../../src/lib/document/version-content.ts';
import { readReport } from '../../src/lib/report/json.ts';
import { emptyFrame, readFrame } from '../../src/lib/report/frame.ts';
import { reportOf } from '../../src/lib/report/report-of.ts';
import type { Report } from '../../src/lib/report/report.ts';
import type { Schema } from '../db/tables/index.ts';
import { findEdition } from '../repositories/edition.ts';
import { renderingOf } from '../repositories/rendering.ts';
import { printedVersionOf } from '../repositories/version.ts';

/**
 * Null if there is no such version. Whether anybody may read it is for the caller to ask.
 * @param n from 1
 * @throws {TypeError} where what is kept can't be read, or its edition isn't known
 * @throws {SyntaxError} where what is kept is no JSON
 */
export async function reportOfVersion(
	db: Kysely<Schema>,
	evaluation: string,
	n: number
): Promise<Report | null> {
	const version = await printedVersionOf(db, evaluation, n);
	if (version === null) return null;
	const content = readContent(version.json);
	const edition = await findEdition(db, content.edition);
	if (edition === null) throw new TypeError('a version of an edition that isn’t kept');
	return reportOf(content, version, edition, version.frame === null ? emptyFrame : readFrame(version.frame));
}

/** The same as it was kept with the files of a locked version; of others, and before those are made, what it comes to now. */
export async function reportToRead(
	db: Kysely<Schema>,
	evaluation: string,
	n: number
): Promise<Report | null> {
	const kept = await renderingOf(db, evaluation, n, 'json');
	return kept === null
		? reportOfVersion(db, evaluation, n)
		: readReport(new TextDecoder().decode(kept.bytes));
}
