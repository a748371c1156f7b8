/** The checksums of all files that a locked version is handed out in, as archives keep them. */

import type { Kysely } from 'kysely';
import { reportFileName, type NamedReport } from '../../src/lib/report/file-name.ts';
import { filesIn } from '../../src/lib/seal/rendering-manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import { renderingManifestOf } from '../repositories/rendering.ts';
import { sha256 } from '../signing/sign.ts';
import { sealedFileOf } from './sealed-file.ts';

/**
 * A line a file, as `sha256sum` writes and checks them. Null where there is no such locked version, or its files aren't
 * made yet.
 * @param sealed what the sealed file is called
 */
export async function checksumList(
	db: Kysely<Schema>,
	evaluation: string,
	report: NamedReport,
	sealed: string
): Promise<string | null> {
	const { n } = report.version;
	const [text, files] = await Promise.all([
		sealedFileOf(db, evaluation, n),
		renderingManifestOf(db, evaluation, n).then(filesIn)
	]);
	if (text === null || files === null) return null;
	const lines = files.map(({ format, sha256: sum }) => `${sum}  ${reportFileName(report, format)}\n`);
	return [...lines, `${sha256(text)}  ${sealed}\n`].join('');
}
