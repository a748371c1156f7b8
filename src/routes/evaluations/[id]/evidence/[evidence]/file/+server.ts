/** A document as it came, for the team: always a download, read by no browser. */
import { error } from '@sveltejs/kit';
import { mediaTypes } from '$lib/domain/attachment.ts';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { findEvidence } from '$server/repositories/evidence.ts';
import { evaluationAskedFor } from '../../../asked-for.server.ts';
import { downloadHeader } from '../../../../../review/[release]/attachments/[attachment]/download-header.ts';
import { evidenceFiles } from '../../evidence-files.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id, evidence }, locals: { actor, language } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-evidence' }, evaluation)) error(403);
	const card = /^[A-Za-z0-9-]{1,64}$/.test(evidence) ? await findEvidence(read, id, evidence) : null;
	if (card === null || card.file === null) error(404);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(language).refusal['too-fast']);
	const bytes = await evidenceFiles().read(card.id, card.file.sha256);
	if (bytes === null) error(404, wordsFor(language).evidence.readings.missing);
	return new Response(bytes, {
		headers: {
			'Content-Type': mediaTypes[card.file.type],
			'Content-Disposition': downloadHeader(card.file.name),
			'Content-Length': String(bytes.byteLength),
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
			'Cache-Control': 'private, no-store'
		}
	});
};
