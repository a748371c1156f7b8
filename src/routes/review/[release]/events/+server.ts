/** Hints for who reads a release: that something they may read of it has changed, and of nothing else. Never what. */
import { error } from '@sveltejs/kit';
import { readsAsContact } from '$lib/domain/comment-reading.ts';
import { bell } from '$server/bus.ts';
import { database } from '$server/db/connect.ts';
import { sessionStands } from '$server/access.ts';
import { hintsAnswer, type Standing } from '../../../hint-stream.server.ts';
import { readingMark } from '../reading-mark.server.ts';
import { releaseKnownTo } from '../release-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { actor, session }, url }) => {
	if (actor === null || session === null) error(401);
	const { read } = database();
	const known = await releaseKnownTo(read, actor, params.release);
	if (known === null) error(404);
	const { evaluation } = known;

	let shown = url.searchParams.get('shown');
	const ask = async (): Promise<Standing> => {
		if (!(await sessionStands(read, session.id, Date.now()))) return 'signed-out';
		const now = await releaseKnownTo(read, actor, params.release);
		if (now === null) return 'turned-away';
		const mark = await readingMark(read, actor, now);
		if (mark === shown) return 'nothing-new';
		shown = mark;
		return 'stays';
	};
	// One at a time, so that an older reading never counts as the newer.
	let asked: Promise<unknown> = Promise.resolve();
	const standing = () => {
		const answer = asked.then(ask);
		asked = answer.catch(() => undefined);
		return answer;
	};

	const topics = [`evaluation:${evaluation.id}`, `session:${session.id}`];
	// What contacts draft isn't even a sound to the team.
	if (readsAsContact(actor, evaluation)) topics.push(`review:${evaluation.id}`);
	return hintsAnswer(session.id, { bell: bell(), topics, progress: null, atOnce: true, standing });
};
