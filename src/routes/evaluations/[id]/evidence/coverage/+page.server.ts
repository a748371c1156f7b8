/** Which questions have evidence of which kinds of source: counted here, so that no card is sent. */
import { error } from '@sveltejs/kit';
import { coverageOf } from '$lib/domain/coverage.ts';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { evidenceOf } from '$server/repositories/evidence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const { evaluation } = team;
	if (!can(actor, { do: 'read-evidence' }, evaluation)) error(403);
	const words = wordsFor(language);
	return {
		coverage: coverageOf(evaluation.edition, await evidenceOf(database().read, id)),
		mayAdd: can(actor, { do: 'keep-evidence' }, evaluation),
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.evidenceDock.panel, href: `/evaluations/${id}/evidence` },
			{ text: words.coverage.title }
		]
	};
};
