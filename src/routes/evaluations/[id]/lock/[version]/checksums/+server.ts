/** The checksums of all files of a locked version, to keep beside them. */
import { error } from '@sveltejs/kit';
import { reportFileName } from '$lib/report/file-name.ts';
import { reportLanguage } from '$lib/report/report-of.ts';
import { database } from '$server/db/connect.ts';
import { fileKeeper } from '$server/use-cases/file-keeper.ts';
import { checksumList } from '$server/use-cases/checksum-list.ts';
import { refuseFile } from '../../../versions/[n]/report.[format]/file-asked-for.server.ts';
import { asFile, lockedAskedFor } from '../locked-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { evaluation, n, sealedFile } = await lockedAskedFor(event);
	const { id, municipality, year, edition } = evaluation;
	const version = { n, kind: 'locked' } as const;
	const report = { language: reportLanguage(edition), municipality, year, version };
	const made = await fileKeeper()
		.ensure({ evaluation: id, version: n })
		.catch((fault: unknown) => refuseFile(event, fault));
	if (!made) error(404);
	const text = await checksumList(database().read, id, report, sealedFile);
	if (text === null) error(404);
	return asFile(text, 'text/plain', reportFileName(report, 'sha256'));
};
