/** The draft as a file for the municipality's registry. */
import { error } from '@sveltejs/kit';
import { plainName } from '$lib/report/file-name.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { versionOf } from '$server/repositories/version.ts';
import { releaseAskedFor } from '../release-asked-for.server.ts';
import { releasedReport } from '../released-report.server.ts';
import { registryFile } from './registry-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const { read } = database();
	const { release, evaluation, actor } = await releaseAskedFor(read, locals.actor, params.release, url);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(locals.language).refusal['too-fast']);
	if (release.withdrawn !== null) error(410);
	const version = await versionOf(read, evaluation.id, release.version);
	if (version === null) throw new Error('a release without its version');
	const { municipality, year, edition } = evaluation;
	// The document's language is the country's, not that of who fetches it.
	const language = edition.country === 'NO' ? 'nb' : 'sv';
	const draft = {
		id: release.id,
		n: release.n,
		at: release.at,
		deadline: release.firstDeadline,
		version: { n: version.n, name: version.name, sha256: version.sha256 },
		municipality,
		address: new URL(`/review/${release.id}`, url).href
	};
	const report = releasedReport(version.json, edition);
	return new Response(registryFile(report, draft, language, wordsFor(language)), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename="${fileName(release.n, municipality.name, year)}"`,
			'cache-control': 'private, no-store'
		}
	});
};

/** Plain letters only, so that every system keeps the name. */
function fileName(n: number, municipality: string, year: number): string {
	return `faktagranskning-${plainName(municipality)}-${year}-utkast-${n}.html`;
}
