/** Contacts' comments as pages show them, of those that the one who asks may read. */

import type { Kysely } from 'kysely';
import { inOrder } from '../../src/lib/domain/comment-order.ts';
import { mayReadComment } from '../../src/lib/domain/comment-reading.ts';
import type { Answer, Comment } from '../../src/lib/domain/comment.ts';
import type { Actor, Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { shownPlace, type ShownComment } from '../../src/lib/domain/shown-comment.ts';
import type { Schema } from '../db/tables/index.ts';
import { answersTo } from '../repositories/answer.ts';
import { attachmentsTo } from '../repositories/attachment.ts';
import { releaseCommentsOf } from '../repositories/comment.ts';
import { sentCommentsOf } from '../repositories/release-comment.ts';
import { findUsers } from '../repositories/user.ts';

/** Those on one release: to contacts drafts and sent ones, to the team the sent ones, to others none. */
export async function commentsOn(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	release: string
): Promise<ShownComment[]> {
	const all = await releaseCommentsOf(db, release);
	const own = all.filter((comment) => comment.evaluation === evaluation.id);
	return shown(db, actor, evaluation, own);
}

/** What has been sent on all the evaluation's releases, for the team: none for others. */
export async function readSent(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<{ readonly shown: ShownComment; readonly comment: Comment }[]> {
	if (!can(actor, { do: 'read-comments' }, evaluation)) return [];
	const sent = await sentCommentsOf(db, evaluation.id);
	const known = new Map(sent.map((comment) => [comment.id, comment]));
	const releases = [...new Set(sent.map(({ release }) => release))];
	const each = releases.map((release) =>
		shown(
			db,
			actor,
			evaluation,
			sent.filter((comment) => comment.release === release)
		)
	);
	return (await Promise.all(each)).flat().flatMap((one) => {
		const comment = known.get(one.id);
		return comment === undefined ? [] : [{ shown: one, comment }];
	});
}

async function shown(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	comments: readonly Comment[]
): Promise<ShownComment[]> {
	const readable = inOrder(comments.filter((comment) => mayReadComment(actor, evaluation, comment)));
	const ids = readable.map(({ id }) => id);
	const [answers, attachments] = await Promise.all([answersTo(db, ids), attachmentsTo(db, ids)]);
	const nameOf = await namesOf(db, evaluation, readable, answers);
	return readable.map((comment, index) => ({
		id: comment.id,
		number: index + 1,
		kind: comment.kind,
		place: shownPlace(comment.place),
		body: comment.body,
		author: nameOf(comment.author),
		mine: comment.author === actor.user,
		at: comment.createdAt,
		changedAt: comment.changedAt,
		sent: comment.sent === null ? null : { by: nameOf(comment.sent.by), at: comment.sent.at },
		attachments: attachments.filter((attachment) => attachment.comment === comment.id),
		answers: answers
			.filter((answer) => answer.comment === comment.id)
			.map(({ decision, reason, by, at }) => ({ decision, reason, by: nameOf(by), at }))
	}));
}

/** Names also of those who have left since. */
async function namesOf(
	db: Kysely<Schema>,
	{ members }: Evaluation,
	comments: readonly Comment[],
	answers: readonly Answer[]
): Promise<(user: UserId) => string> {
	const names = new Map(members.map(({ user, name }) => [user, name]));
	const all = [
		...comments.flatMap(({ author, sent }) => [author, sent?.by ?? author]),
		...answers.map(({ by }) => by)
	];
	const unknown = [...new Set(all)].filter((user) => !names.has(user));
	for (const { id, name } of await findUsers(db, unknown)) names.set(id, name);
	return (user) => names.get(user) ?? '';
}
