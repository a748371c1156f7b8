/** The report as it was locked last, for who may read the release: what it holds and what has changed since the draft. */
import { redirect } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import { reportAddress } from '$lib/components/report/report-address.ts';
import { readContent } from '$lib/document/version-content.ts';
import { versionDifference } from '$lib/document/version-difference.ts';
import type { VersionDifference } from '$lib/domain/difference/version.ts';
import { filesIn } from '$lib/seal/rendering-manifest.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { renderingManifestOf } from '$server/repositories/rendering.ts';
import { versionOf, versionsOf, type Version } from '$server/repositories/version.ts';
import { releaseAskedFor, type ReleaseAskedFor } from '../release-asked-for.server.ts';
import { releasedReport } from '../released-report.server.ts';
import { reviewTalk } from '../review-talk.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { actor: asking, language }, depends, url }) => {
	depends(`release:${params.release}`);
	const { read } = database();
	const { release, evaluation, actor } = await releaseAskedFor(read, asking, params.release, url);
	const locked = await lockedLast(read, evaluation.id);
	if (locked === null) redirect(303, `/review/${release.id}`);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.release.review.title, href: `/review/${release.id}` },
			{ text: words.release.review.finalTitle }
		],
		name: words.evaluations.name(evaluation.municipality.name, evaluation.year),
		release: release.id,
		n: release.n,
		...(await reviewTalk(read, actor, { release, evaluation })),
		lockedAt: locked.at,
		sha256: locked.sha256,
		file: `/evaluations/${evaluation.id}/lock/${locked.n}/file`,
		evaluation: evaluation.id,
		version: locked.n,
		files: filesIn(await renderingManifestOf(read, evaluation.id, locked.n)),
		whole: reportAddress(evaluation.id, locked.n),
		report: releasedReport(locked.json, evaluation.edition),
		difference: await sinceDraft(read, { release, evaluation }, locked)
	};
};

async function lockedLast(db: Kysely<Schema>, evaluation: string): Promise<Version | null> {
	const entry = (await versionsOf(db, evaluation)).find(({ kind }) => kind === 'locked');
	return entry === undefined ? null : versionOf(db, evaluation, entry.n);
}

/** Null for a draft that was withdrawn, of which nothing is shown any more, not as struck words either. */
async function sinceDraft(
	db: Kysely<Schema>,
	{ release, evaluation }: ReleaseAskedFor,
	locked: Version
): Promise<VersionDifference | null> {
	const draft = release.withdrawn === null ? await versionOf(db, evaluation.id, release.version) : null;
	return draft === null ? null : versionDifference(readContent(draft.json), readContent(locked.json));
}
