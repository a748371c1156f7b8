import { randomUUID } from 'node:crypto';
import { anchorNear } from '../../src/lib/document/anchor.ts';
import type { Anchor, Quotation, Selected } from '../../src/lib/domain/anchor.ts';
import type { CommentPlace } from '../../src/lib/domain/comment.ts';
import { PASSAGE_LENGTH, TEAM_COMMENTS } from '../../src/lib/domain/comment-limits.ts';
import type { Section } from '../../src/lib/domain/edit.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { findArea } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { lockRooms } from '../journal/room.ts';
import { insertComment, teamCommentsOf } from '../repositories/comment.ts';
import { act, type Acting } from './act.ts';
import { checkedBody, withPlainLines } from './comment-input.ts';
import { tellMentioned } from './mentioning.ts';
import { evaluationRoom } from './rooms.ts';

/** Words as the page shows them, and what stands around them there. */
export type ShownWords = Omit<Selected, 'area' | 'section'> & Omit<Quotation, 'exact'>;

/** What a comment of the team is about: an area, or in it a question, a section, or words of the section. */
export type LivePlace = {
	readonly area: number;
	readonly question: string | null;
	readonly section: Section | null;
	/** Only with a section. */
	readonly words: ShownWords | null;
};

export type Comment = { readonly evaluation: string; readonly place: LivePlace; readonly body: string };

/** The team's own comment; nobody outside the team sees it. Its id. */
export async function comment(
	db: Database,
	actor: Actor,
	{ evaluation: id, place: shown, body: written }: Comment,
	now: number
): Promise<{ readonly id: string }> {
	const body = checkedBody(written);
	return act(db, actor, id, { do: 'comment' }, now, async (acting) => {
		const { trx, log } = acting;
		if ((await teamCommentsOf(trx, id)).length >= TEAM_COMMENTS)
			throw new Refused('too-large', { limit: TEAM_COMMENTS });
		const place = await placeOf(acting, shown);
		const made = { id: randomUUID(), evaluation: id, release: null, kind: 'remark', place, body } as const;
		await insertComment(trx, { ...made, author: actor.user, at: now });
		await tellMentioned(acting, { comment: made.id, reply: null, body });
		const { area, question } = place;
		await log('comment', { comment: made.id, area, ...(question !== null && { question }) });
		return { id: made.id };
	});
}

async function placeOf(
	acting: Acting,
	{ area: number, question, section, words }: LivePlace
): Promise<CommentPlace> {
	const area = findArea(acting.evaluation.edition, number);
	if (area === undefined) throw new Refused('bad-input', { field: 'area' });
	if (question !== null) {
		if (section !== null || area.questions.every(({ id }) => id !== question))
			throw new Refused('bad-input', { field: 'question' });
		return { area: number, question, section: null, anchor: null };
	}
	if (section === null || words === null) return { area: number, question, section, anchor: null };
	const { anchor, at } = await anchorAtHead(acting, { ...words, area: number, section });
	return { area: number, question, section: at, anchor };
}

/** The words at the journal's head: what others have written meanwhile may have moved them. */
async function anchorAtHead(
	{ trx, evaluation, document }: Acting,
	shown: Selected & Quotation
): Promise<{ readonly anchor: Anchor; readonly at: Section }> {
	if (shown.exact.length > PASSAGE_LENGTH) throw new Refused('too-large', { limit: PASSAGE_LENGTH });
	const room = evaluationRoom(evaluation.id);
	const epoch = (await lockRooms(trx, [room])).get(room)?.epoch;
	if (epoch === undefined) throw new Error('an evaluation without its room');
	const found = anchorNear(await document(), { ...shown, exact: withPlainLines(shown.exact) }, epoch);
	if (found === null) throw new Refused('passage-changed');
	return found;
}
