/** News of comments: the team's own and replies to them, and those that the municipality's contacts have sent. */

import type { Comment } from '../../../src/lib/domain/comment.ts';
import { beginningOf, type News } from '../../../src/lib/domain/news.ts';
import { can } from '../../../src/lib/domain/permissions.ts';
import { factsOf } from '../../repositories/audit-facts.ts';
import { auditOf, type AuditEntry } from '../../repositories/audit.ts';
import { teamCommentsOf } from '../../repositories/comment.ts';
import { sentCommentsOf } from '../../repositories/release-comment.ts';
import { repliesTo } from '../../repositories/reply.ts';
import type { Asked, Source } from './source.ts';

const told: ReadonlySet<string> = new Set(['comment', 'reply', 'send-comments']);

/** What has been removed since isn't told. */
export const newsFromComments: Source = async (asked) => {
	const { db, evaluation, actor, since, until } = asked;
	if (!can(actor, { do: 'read-comments' }, evaluation)) return [];
	const entries = (await auditOf(db, evaluation.id, since.seq)).filter(
		({ seq, act, actor: who }) => seq <= until.seq && told.has(act) && who !== actor.user
	);
	if (entries.length === 0) return [];
	return [...(await ofTeam(asked, entries)), ...(await ofContacts(asked, entries))];
};

async function ofTeam({ db, evaluation }: Asked, entries: readonly AuditEntry[]): Promise<News[]> {
	const comments = new Map((await teamCommentsOf(db, evaluation.id)).map((one) => [one.id, one]));
	const replies = await repliesTo(db, [...comments.keys()]);
	return entries.flatMap(({ act, actor, at, facts }) => {
		const id = factOf({ facts }, 'comment');
		const comment = comments.get(id);
		if (comment === undefined) return [];
		if (act === 'comment') return [newsOf(comment, actor, comment.body)];
		const reply = replies.find((one) => one.comment === id && one.author === actor && one.at === at);
		return reply === undefined ? [] : [newsOf(comment, actor, reply.body)];
	});
}

/** All drafts of a release are sent at once, whoever wrote them. */
async function ofContacts({ db, evaluation }: Asked, entries: readonly AuditEntry[]): Promise<News[]> {
	const sendings = entries.filter(({ act }) => act === 'send-comments');
	if (sendings.length === 0) return [];
	const sent = await sentCommentsOf(db, evaluation.id);
	return sendings.flatMap(({ at, facts }) =>
		sent
			.filter((one) => one.release === factOf({ facts }, 'release') && one.sent?.at === at)
			.map((one) => newsOf(one, one.author, one.body))
	);
}

function newsOf({ id, place: { area, question, section } }: Comment, who: string, body: string): News {
	return { kind: 'comment', area, question, section, who: [who], words: beginningOf(body), comment: id };
}

function factOf(entry: Pick<AuditEntry, 'facts'>, name: string): string {
	const fact = factsOf(entry)[name];
	return typeof fact === 'string' ? fact : '';
}
