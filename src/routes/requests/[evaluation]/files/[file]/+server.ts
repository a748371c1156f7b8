/** A file of an answer: for contacts, and once it is sent for the team. Always a download, read by no browser. */
import { error, redirect } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { suppliedById } from '$server/repositories/request-attachment.ts';
import { attachmentFiles } from '../../../../review/[release]/comments/attachment-files.server.ts';
import { savedFile } from '../../../../saved-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { actor, language }, url }) => {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const isId = /^[A-Za-z0-9_-]{1,64}$/;
	if (!isId.test(params.evaluation) || !isId.test(params.file)) error(404);
	const { read } = database();
	const [evaluation, found] = await Promise.all([
		loadEvaluation(read, params.evaluation),
		suppliedById(read, params.file)
	]);
	if (evaluation === null || found === null || found.evaluation !== evaluation.id) error(404);
	const contact = can(actor, { do: 'read-requests' }, evaluation);
	if (!contact && !(found.sent && can(actor, { do: 'read-evidence' }, evaluation))) error(404);
	const { supplied } = found;
	if (supplied.kind !== 'file') error(404);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(language).refusal['too-fast']);
	return savedFile(supplied, await attachmentFiles().read(supplied.id, supplied.sha256));
};
