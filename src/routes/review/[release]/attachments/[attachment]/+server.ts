/** A file that is attached to a comment, for who may read the comment: always a download, read by no browser. */
import { error } from '@sveltejs/kit';
import { mayReadComment } from '$lib/domain/comment-reading.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { attachmentById } from '$server/repositories/attachment.ts';
import { findComment } from '$server/repositories/comment.ts';
import { attachmentFiles } from '../../comments/attachment-files.server.ts';
import { releaseAskedFor } from '../../release-asked-for.server.ts';
import { savedFile } from '../../../../saved-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const { read } = database();
	const { release, evaluation, actor } = await releaseAskedFor(read, locals.actor, params.release, url);
	if (!/^[A-Za-z0-9-]{1,64}$/.test(params.attachment)) error(404);
	const attachment = await attachmentById(read, params.attachment);
	if (attachment === null || attachment.kind !== 'file') error(404);
	const comment = await findComment(read, evaluation.id, attachment.comment);
	if (comment?.release !== release.id || !mayReadComment(actor, evaluation, comment)) error(404);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(locals.language).refusal['too-fast']);
	return savedFile(attachment, await attachmentFiles().read(attachment.id, attachment.sha256));
};
