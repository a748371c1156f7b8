/** What waits for somebody in an evaluation besides scores, read for those alone whom it may wait for. */

import type { Kysely } from 'kysely';
import { readsAsContact } from '../../src/lib/domain/comment-reading.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { mattersOf, type Matter, type MatterFacts } from '../../src/lib/domain/matter.ts';
import type { NoticeKind } from '../../src/lib/domain/notice.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { standingRelease } from '../../src/lib/domain/release.ts';
import { noRequests, requestMatters } from '../../src/lib/domain/request-matter.ts';
import type { Schema } from '../db/tables/index.ts';
import { declarationsOf } from '../repositories/conflict.ts';
import { unreadNotices } from '../repositories/notice.ts';
import { draftsOn } from '../repositories/release-comment.ts';
import { releasesOf } from '../repositories/release.ts';
import { draftAnswers } from '../repositories/request-answer.ts';
import { requestsOf } from '../repositories/request.ts';
import { unansweredComments } from '../repositories/unanswered.ts';
import { unlockRequestOf } from '../repositories/unlock-request.ts';

const nothing: MatterFacts = {
	release: null,
	unanswered: 0,
	drafts: 0,
	answers: [],
	mentions: [],
	requests: noRequests,
	undeclared: false,
	unlockAskedBy: null
};

/** `now` in milliseconds since 1970. */
export async function mattersFor(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<Matter[]> {
	return mattersOf(actor, evaluation, await factsFor(db, actor, evaluation, now), now);
}

async function factsFor(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<MatterFacts> {
	const { id } = evaluation;
	const unread = async (kind: NoticeKind) =>
		(await unreadNotices(db, actor.user, [kind], id)).map((notice) => notice.id);
	if (readsAsContact(actor, evaluation)) {
		const release = standingRelease(await releasesOf(db, id));
		const drafts = release === null ? [] : await draftsOn(db, release.id);
		const requests = requestMatters(await requestsOf(db, id), await draftAnswers(db, id), now);
		return { ...nothing, release, drafts: drafts.length, answers: await unread('answered'), requests };
	}
	const asked = can(actor, { do: 'unlock' }, evaluation) ? await unlockRequestOf(db, id) : null;
	const unlockAskedBy = asked?.by ?? null;
	if (!can(actor, { do: 'read-comments' }, evaluation)) return { ...nothing, unlockAskedBy };
	const release = standingRelease(await releasesOf(db, id));
	const unanswered = await unansweredComments(db, id);
	const requests = requestMatters(await requestsOf(db, id), [], now);
	const undeclared = !(await declarationsOf(db, id)).some(({ user }) => user === actor.user);
	const mentions = await unread('mentioned');
	return { ...nothing, release, unanswered, unlockAskedBy, mentions, requests, undeclared };
}
