/** The report of a version to read, which needs no script. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { reportsByPerson, reportsFromClient } from '$server/people/limits.ts';
import { reportToRead } from '$server/use-cases/report.ts';
import { reportAskedFor } from './report-asked-for.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	params,
	locals: { actor, language },
	url,
	getClientAddress
}) => {
	const { read } = database();
	const { evaluation, n } = await reportAskedFor(read, actor, params, url);
	const now = Date.now();
	const taken =
		actor === null ? reportsFromClient.take(getClientAddress(), now) : reportsByPerson.take(actor.user, now);
	if (!taken) error(429, wordsFor(language).refusal['too-fast']);
	const report = (await reportToRead(read, evaluation.id, n)) ?? error(404);
	const words = wordsFor(language);
	const { id, municipality, year } = evaluation;
	const name = words.evaluations.name(municipality.name, year);
	const knows = actor !== null && can(actor, { do: 'read-evaluation' }, evaluation);
	const isTeam = actor !== null && can(actor, { do: 'read-versions' }, evaluation);
	return {
		crumbs: [
			...(knows ? [{ text: words.evaluations.title, href: '/evaluations' }] : []),
			knows ? { text: name, href: `/evaluations/${id}` } : { text: name },
			...(isTeam ? [{ text: words.versions.title, href: `/evaluations/${id}/versions` }] : []),
			{ text: words.report.kind }
		],
		report
	};
};
