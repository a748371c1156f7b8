/** The acts of the team's own comments in the workspace. */
import { SECTIONS } from '$lib/editor/section';
import { Refused } from '$lib/domain/refusal.ts';
import { holdBack, teamCommentsByPerson } from '$server/people/limits.ts';
import { changeComment } from '$server/use-cases/change-comment.ts';
import { comment, type LivePlace, type ShownWords } from '$server/use-cases/comment.ts';
import { removeComment } from '$server/use-cases/remove-comment.ts';
import { reply } from '$server/use-cases/reply.ts';
import { resolveComment } from '$server/use-cases/resolve-comment.ts';
import type { Posted } from '../../perform.server.ts';

type Act = (posted: Posted, evaluation: string, area: number) => Promise<unknown>;

export const commentActs = {
	comment: ({ db, actor, now, text, json }, evaluation, area) => {
		holdBack(teamCommentsByPerson, actor.user, now);
		return comment(db, actor, { evaluation, place: placeIn({ text, json }, area), body: text('body') }, now);
	},
	reply: ({ db, actor, now, text }, evaluation) => {
		holdBack(teamCommentsByPerson, actor.user, now);
		return reply(db, actor, { evaluation, comment: text('comment'), body: text('body') }, now);
	},
	resolve: ({ db, actor, now, text }, evaluation) => {
		const resolved = text('resolved') !== '';
		return resolveComment(db, actor, { evaluation, comment: text('comment'), resolved }, now);
	},
	changeComment: ({ db, actor, now, text }, evaluation) =>
		changeComment(db, actor, { evaluation, comment: text('comment'), body: text('body') }, now),
	removeComment: ({ db, actor, now, text }, evaluation) =>
		removeComment(db, actor, { evaluation, comment: text('comment') }, now)
} as const satisfies Record<string, Act>;

function placeIn({ text, json }: Pick<Posted, 'text' | 'json'>, area: number): LivePlace {
	const question = text('question') || null;
	const named = text('section') || null;
	const section = SECTIONS.find((known) => known === named) ?? null;
	if (named !== null && section === null) throw new Refused('bad-input', { field: 'section' });
	return { area, question, section, words: text('words') === '' ? null : wordsIn(json('words')) };
}

function wordsIn(value: unknown): ShownWords {
	const given = new Map<string, unknown>(
		Object.entries(typeof value === 'object' && value !== null ? value : {})
	);
	const place = (name: string) => {
		const at = given.get(name);
		if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0)
			throw new Refused('bad-input', { field: name });
		return at;
	};
	const side = (name: string) => {
		const words = given.get(name) ?? null;
		if (words !== null && typeof words !== 'string') throw new Refused('bad-input', { field: name });
		return words;
	};
	const [start, end, exact] = [place('start'), place('end'), side('exact')];
	if (exact === null || end <= start) throw new Refused('bad-input', { field: 'words' });
	return { start, end, exact, prefix: side('prefix'), suffix: side('suffix') };
}
