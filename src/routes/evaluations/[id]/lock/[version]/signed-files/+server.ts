/** What was signed of a locked version's files, to keep beside them. */
import { error } from '@sveltejs/kit';
import { reportFileName } from '$lib/report/file-name.ts';
import { database } from '$server/db/connect.ts';
import { signedFilesOf } from '$server/use-cases/signed-files.ts';
import { filesAskedFor } from '../files-asked-for.server.ts';
import { asFile } from '../locked-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { evaluation, n, report } = await filesAskedFor(event);
	const text = await signedFilesOf(database().read, evaluation.id, n);
	if (text === null) error(404);
	return asFile(text, 'application/json', reportFileName(report, 'signed.json'));
};
