/** The checksums of all files of a locked version, to keep beside them. */
import { error } from '@sveltejs/kit';
import { reportFileName } from '$lib/report/file-name.ts';
import { database } from '$server/db/connect.ts';
import { checksumList } from '$server/use-cases/checksum-list.ts';
import { filesAskedFor } from '../files-asked-for.server.ts';
import { asFile } from '../locked-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { evaluation, report, sealedFile } = await filesAskedFor(event);
	const text = await checksumList(database().read, evaluation.id, report, sealedFile);
	if (text === null) error(404);
	return asFile(text, 'text/plain', reportFileName(report, 'sha256'));
};
