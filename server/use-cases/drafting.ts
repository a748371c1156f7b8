/**
 * The frame of what contacts do among themselves before they send. One transaction, held apart from acts; no entry in
 * the log and no ring that the team hears, for nothing of it is the team's to know.
 */

import type { Transaction } from 'kysely';
import { draftProblem } from '../../src/lib/domain/comment-draft.ts';
import type { Comment } from '../../src/lib/domain/comment.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { standingRelease, type Release } from '../../src/lib/domain/release.ts';
import { bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { lockRooms } from '../journal/room.ts';
import { findComment } from '../repositories/comment.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { releaseById, releasesOf } from '../repositories/release.ts';
import { evaluationRoom } from './rooms.ts';

export type AmongContacts = {
	readonly trx: Transaction<Schema>;
	readonly evaluation: Evaluation;
	readonly actor: Actor;
	readonly now: number;
};

export type Drafting = AmongContacts & { readonly release: Release };

/** Does it all or nothing. Refuses who may not comment, and a release that isn't the one that stands. */
export async function drafting<T>(
	db: Database,
	actor: Actor,
	release: string,
	now: number,
	fn: (drafting: Drafting) => Promise<T>
): Promise<T> {
	const evaluation = (await releaseById(db.read, release))?.evaluation;
	if (evaluation === undefined) throw new Refused('no-release');
	return amongContacts(db, actor, evaluation, 'comment-on-release', now, async (contacts) => {
		const standing = standingRelease(await releasesOf(contacts.trx, evaluation));
		if (standing?.id !== release) throw new Refused('no-release');
		return fn({ ...contacts, release: standing });
	});
}

/** The same of what is not about a release. */
export async function amongContacts<T>(
	db: Database,
	actor: Actor,
	evaluation: string,
	verb: 'comment-on-release' | 'answer-request',
	now: number,
	fn: (contacts: AmongContacts) => Promise<T>
): Promise<T> {
	const result = await db.write(async (trx) => {
		await lockRooms(trx, [evaluationRoom(evaluation)]);
		const loaded = await loadEvaluation(trx, evaluation);
		if (loaded === null) throw new Refused('not-found');
		const code = refusalOf(actor, { do: verb }, loaded);
		if (code !== null) throw new Refused(code);
		return fn({ trx, evaluation: loaded, actor, now });
	});
	ringReview(evaluation);
	return result;
}

/** The actor's own draft. Refuses what isn't one. */
export async function ownDraft(
	{ trx, evaluation, release, actor }: Drafting,
	comment: string
): Promise<Comment> {
	const found = await findComment(trx, evaluation.id, comment);
	const code = draftProblem(found, release.id, actor.user);
	if (code !== null || found === null) throw new Refused(code ?? 'comment-not-found');
	return found;
}

/** Tells the pages of the municipality's contacts alone that drafts have changed. */
export function ringReview(evaluation: string): void {
	bell().ring(`review:${evaluation}`);
}
