/** A comment of the team's own, as its acts look it up. A contact's is none: those have answers of their own. */

import type { Transaction } from 'kysely';
import type { Comment } from '../../src/lib/domain/comment.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { findComment } from '../repositories/comment.ts';

/** Refuses (`comment-not-found`) what is removed, another evaluation's, or a contact's. */
export async function theTeamComment(
	trx: Transaction<Schema>,
	evaluation: string,
	id: string
): Promise<Comment> {
	const found = await findComment(trx, evaluation, id);
	if (found === null || found.release !== null) throw new Refused('comment-not-found');
	return found;
}
