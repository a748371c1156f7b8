/** A locked version as a file that anybody can check. */
import { error } from '@sveltejs/kit';
import { database } from '$server/db/connect.ts';
import { sealedFileOf } from '$server/use-cases/sealed-file.ts';
import { asFile, lockedAskedFor } from '../locked-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { evaluation, n, sealedFile } = await lockedAskedFor(event);
	const text = await sealedFileOf(database().read, evaluation.id, n);
	if (text === null) error(404);
	return asFile(text, 'application/json', sealedFile);
};
