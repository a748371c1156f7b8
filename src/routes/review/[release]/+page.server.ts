/** A released draft: what its version holds, and until when it may be commented on. Nothing else of the evaluation. */
import { reportAddress } from '$lib/components/report/report-address.ts';
import { timeLeft } from '$lib/domain/release.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { versionOf } from '$server/repositories/version.ts';
import { releaseAskedFor } from './release-asked-for.server.ts';
import { releasedReport } from './released-report.server.ts';
import { reviewTalk } from './review-talk.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { actor: asking, language }, depends, url }) => {
	depends(`release:${params.release}`);
	const { read } = database();
	const { release, evaluation, actor } = await releaseAskedFor(read, asking, params.release, url);
	const { municipality, year, phase, edition } = evaluation;
	const words = wordsFor(language);
	const name = words.evaluations.name(municipality.name, year);
	const shown = { release: release.id, name, crumbs: [{ text: words.release.review.title }] };
	const { id, n, at, deadline, withdrawn } = release;
	const talk = await reviewTalk(read, actor, { release, evaluation });
	if (withdrawn !== null) {
		const { newer } = talk.facts;
		return {
			...shown,
			...talk,
			withdrawn: { at: withdrawn.at, reason: withdrawn.reason, newer },
			draft: null
		};
	}
	const version = await versionOf(read, evaluation.id, release.version);
	if (version === null) throw new Error('a release without its version');
	const latest = release.extensions.at(-1);
	return {
		...shown,
		...talk,
		withdrawn: null,
		draft: {
			release: id,
			n,
			at,
			deadline,
			left: timeLeft(release, Date.now()),
			extension: latest === undefined ? null : { deadline: latest.deadline, reason: latest.reason },
			locked: phase === 'locked' || phase === 'published',
			published: phase === 'published',
			sha256: version.sha256,
			whole: reportAddress(evaluation.id, version.n),
			report: releasedReport(version.json, edition)
		}
	};
};
