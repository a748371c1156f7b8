/** When one's own session ends; asking puts nothing off, posting does, as any use. */
import { json, type RequestEvent } from '@sveltejs/kit';
import { endOf } from '$server/people/session-life.ts';
import type { RequestHandler } from './$types';

function tell({ locals, setHeaders }: RequestEvent): Response {
	setHeaders({ 'Cache-Control': 'no-store' });
	const { session, person } = locals;
	if (session === null || person === null)
		return json({ left: 0, mayStay: false, user: null }, { status: 401 });
	return json(endOf(session, person.id, Date.now()));
}

export const GET: RequestHandler = (event) => tell(event);
export const POST: RequestHandler = (event) => tell(event);
