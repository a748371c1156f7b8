/** A form for one comment on a page of its own, for browsers without script: the place is in the address. */
import { error } from '@sveltejs/kit';
import { textOf } from '$lib/document/narrative-text.ts';
import { readContent } from '$lib/document/version-content.ts';
import { PASSAGE_LENGTH } from '$lib/domain/comment-limits.ts';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import type { ShownPlace } from '$lib/domain/shown-comment.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { versionOf } from '$server/repositories/version.ts';
import type { PostedPlace } from '$server/use-cases/released-place.ts';
import { releaseAskedFor } from '../../release-asked-for.server.ts';
import { placeIn } from '../posted.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { actor: asking, language }, url }) => {
	const { read } = database();
	const asked = await releaseAskedFor(read, asking, params.release, url);
	const { release, evaluation, actor } = asked;
	if (!can(actor, { do: 'comment-on-release' }, evaluation)) error(403);
	// What was withdrawn is shown no more, not a word of it.
	const version = release.withdrawn === null ? await versionOf(read, evaluation.id, release.version) : null;
	if (version === null) error(404);
	const place = placeOf(placeAsked(url), version.json);
	if (place === null) error(404);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.release.review.title, href: `/review/${release.id}` },
			{ text: words.contactComments.newTitle }
		],
		release: release.id,
		place
	};
};

function placeAsked({ searchParams }: URL): PostedPlace {
	try {
		return placeIn((name) => searchParams.get(name) ?? '');
	} catch (fault) {
		if (fault instanceof Refused) error(404);
		throw fault;
	}
}

/** The place with the words that were released there; null where there are none such. */
function placeOf(asked: PostedPlace, json: string): ShownPlace | null {
	const area = readContent(json).areas.find(({ number }) => number === asked.area);
	if (area === undefined) return null;
	if ('question' in asked) {
		const known = area.questions.some(({ id }) => id === asked.question);
		return known ? { ...asked, section: null, words: null } : null;
	}
	const { section, words } = asked;
	if (words === null) return { ...asked, question: null, words };
	const { start, end } = words;
	const exact = textOf(area.texts[section]).slice(start, end);
	if (exact.length !== end - start || exact.length === 0 || exact.length > PASSAGE_LENGTH) return null;
	return { ...asked, question: null, words: { start, end, exact } };
}
