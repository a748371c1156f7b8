/** The report of a version as a file, for who may read it. */
import { error } from '@sveltejs/kit';
import { reportFileName } from '$lib/report/file-name.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson, filesFromClient } from '$server/people/limits.ts';
import { reportOfVersion } from '$server/use-cases/report.ts';
import { reportAskedFor } from '../report/report-asked-for.server.ts';
import { reportFormats } from './report-formats.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url, getClientAddress }) => {
	const { read } = database();
	const { evaluation, n } = await reportAskedFor(read, locals.actor, params, url);
	const format = reportFormats.get(params.format) ?? error(404);
	const now = Date.now();
	const taken =
		locals.actor === null
			? filesFromClient.take(getClientAddress(), now)
			: filesByPerson.take(locals.actor.user, now);
	if (!taken) error(429, wordsFor(locals.language).refusal['too-fast']);
	const report = (await reportOfVersion(read, evaluation.id, n)) ?? error(404);
	return new Response(await format.render(report), {
		headers: {
			'Content-Type': format.type,
			'Content-Disposition': `attachment; filename="${reportFileName(report, params.format)}"`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
			'Cache-Control': 'private, no-store'
		}
	});
};
