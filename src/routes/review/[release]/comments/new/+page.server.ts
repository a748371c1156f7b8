/** A form for one comment, for browsers without script: the place is in the address. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import type { ShownPlace } from '$lib/domain/shown-comment.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { releaseAskedFor } from '../../release-asked-for.server.ts';
import { placeIn } from '../posted.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { actor: asking, language }, url }) => {
	const asked = await releaseAskedFor(database().read, asking, params.release, url);
	const { release, evaluation, actor } = asked;
	if (!can(actor, { do: 'comment-on-release' }, evaluation)) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.release.review.title, href: `/review/${release.id}` },
			{ text: words.contactComments.newTitle }
		],
		release: release.id,
		place: placeOf(url)
	};
};

function placeOf({ searchParams }: URL): ShownPlace {
	try {
		const posted = placeIn((name) => searchParams.get(name) ?? '');
		if ('question' in posted) return { ...posted, section: null, words: null };
		return { ...posted, question: null };
	} catch (fault) {
		if (fault instanceof Refused) error(404);
		throw fault;
	}
}
