/** Hints for contacts: that something they may read of what is asked has changed, and of nothing else. Never what. */
import { error } from '@sveltejs/kit';
import { sessionStands } from '$server/access.ts';
import { bell } from '$server/bus.ts';
import { database } from '$server/db/connect.ts';
import { requestsForContacts } from '$server/use-cases/read-requests.ts';
import { hintsAnswer, type Standing } from '../../../hint-stream.server.ts';
import { markOf, requestsKnownTo } from '../requests-asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { actor, session }, url }) => {
	if (actor === null || session === null) error(401);
	const { read } = database();
	const known = await requestsKnownTo(read, actor, params.evaluation);
	if (known === null) error(404);

	let shown = url.searchParams.get('shown');
	const ask = async (): Promise<Standing> => {
		const at = Date.now();
		if (!(await sessionStands(read, session.id, at))) return 'signed-out';
		const now = await requestsKnownTo(read, actor, params.evaluation);
		if (now === null) return 'turned-away';
		const mark = markOf(now.phase, await requestsForContacts(read, now, at));
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

	const topics = [`evaluation:${known.id}`, `session:${session.id}`, `review:${known.id}`];
	return hintsAnswer(session.id, { bell: bell(), topics, progress: null, atOnce: true, standing });
};
