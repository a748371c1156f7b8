/** What the municipality has sent of its comments, and the lead's answers. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { answerComment } from '$server/use-cases/answer-comment.ts';
import { placedComments } from '$server/use-cases/placed-comments.ts';
import { perform } from '../../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

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
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.release.title, href: `/evaluations/${id}/fact-check` },
			{ text: words.contactComments.inbox.title }
		],
		sent: await placedComments(database().read, actor, evaluation),
		mayAnswer: can(actor, { do: 'answer-comment' }, evaluation)
	};
};

export const actions = {
	answer: (event) =>
		perform(event, async ({ db, actor, now, text }) => {
			const [comment, decision, reason] = [text('comment'), text('decision'), text('reason')];
			const reopen = text('reopen') === '' ? null : text('reopen');
			const answer = { evaluation: event.params.id, comment, decision, reason, reopen };
			await answerComment(db, actor, answer, now);
		})
} satisfies Actions;
