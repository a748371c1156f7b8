/** Two versions beside each other, or one and what stands now. */
import { error } from '@sveltejs/kit';
import { calledBy } from '$lib/components/version/told-version.ts';
import { versionDifference } from '$lib/document/version-difference.ts';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { contentNamed, toldVersions } from '../told-versions.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	url,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-versions' }, team.evaluation)) error(403);
	const { read } = database();
	const [from, to] = [url.searchParams.get('from') ?? '', url.searchParams.get('to') ?? 'now'];
	const [versions, before, after] = await Promise.all([
		toldVersions(read, id),
		contentNamed(read, team.evaluation, from),
		contentNamed(read, team.evaluation, to)
	]);
	const words = wordsFor(language);
	const title = words.versions.compare.titleOf(
		calledBy(from, versions, words),
		calledBy(to, versions, words)
	);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.versions.title, href: `/evaluations/${id}/versions` },
			{ text: words.versions.compare.title }
		],
		title,
		from,
		to,
		versions,
		difference: versionDifference(before, after)
	};
};
