import { sendingProblem, type ShownDrafts } from '../../src/lib/domain/comment-draft.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { standingRelease } from '../../src/lib/domain/release.ts';
import type { Database } from '../db/connect.ts';
import { draftsOn, sendDraftsOn } from '../repositories/release-comment.ts';
import { releaseById, releasesOf } from '../repositories/release.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';

export type SendComments = {
	readonly release: string;
	/** The drafts that the summary shows: all that are sent, and no others. */
	readonly shown: ShownDrafts;
};

/** Sends the drafts of all the municipality's contacts to the team. How many. */
export async function sendComments(
	db: Database,
	actor: Actor,
	{ release, shown }: SendComments,
	now: number
): Promise<{ readonly sent: number }> {
	const found = await releaseById(db.read, release);
	if (found === null) throw new Refused('no-release');
	return act(db, actor, found.evaluation, { do: 'send-comments' }, now, async ({ trx, evaluation, log }) => {
		const standing = standingRelease(await releasesOf(trx, found.evaluation));
		if (standing?.id !== release) throw new Refused('no-release');
		const drafts = await draftsOn(trx, release);
		const problem = sendingProblem(drafts, shown);
		if (problem !== null) throw new Refused(problem);
		await sendDraftsOn(trx, release, { at: now, by: actor.user });
		await log('send-comments', { release, count: drafts.length });
		const about = { release };
		await notify(trx, { evaluation, kind: 'comments-sent', by: actor.user, about }, now);
		return { sent: drafts.length };
	});
}
