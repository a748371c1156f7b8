/** Telling people of an act within its transaction: what is rolled back has been told to nobody. */

import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import {
	audienceOf,
	hears,
	noSubject,
	type NoticeKind,
	type NoticeSubject
} from '../../src/lib/domain/notice.ts';
import { isDigestWish, ordinaryWish } from '../../src/lib/domain/notice-time.ts';
import type { Schema } from '../db/tables/index.ts';
import { insertNotices } from '../repositories/notice.ts';
import { administratorIds, findUsers } from '../repositories/user.ts';

export type Notify = {
	readonly evaluation: Evaluation;
	readonly kind: NoticeKind;
	/** Who did it, and isn't told; null when nobody did. */
	readonly by: UserId | null;
	/** Only these of those who hear of it; whom a mention names. */
	readonly to?: readonly UserId[];
	/** What it is about, so that a link can lead there. */
	readonly about?: Partial<NoticeSubject>;
};

/** Stores a notice for everybody who hears of it. Letters are made of them later, by `server/people/digest.ts`. */
export async function notify(
	trx: Transaction<Schema>,
	{ evaluation, kind, by, to, about = {} }: Notify,
	now: number
): Promise<void> {
	const administrators = hears(kind, ['administrator']) ? await administratorIds(trx) : [];
	const audience = audienceOf(evaluation, { kind, by, administrators, ...(to && { to }) });
	const people = await findUsers(trx, audience);
	await insertNotices(
		trx,
		people.map(({ id: user, email, digest }) => {
			const wish = isDigestWish(digest) ? digest : ordinaryWish;
			return {
				...{ ...noSubject, ...about, id: randomUUID(), evaluation: evaluation.id, user, kind, by, at: now },
				awaitsLetter: email !== null && wish !== 'never'
			};
		})
	);
}
