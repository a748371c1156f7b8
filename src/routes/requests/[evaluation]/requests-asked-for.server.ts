/** The evaluation that an address names, for who may read what was asked of its municipality. */
import { createHash } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { ContactRequest } from '$lib/domain/shown-request.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';

/** Null for who may not as when there is none. An id in other characters than ids have is not looked up. */
export async function requestsKnownTo(
	db: Kysely<Schema>,
	actor: Actor,
	id: string
): Promise<Evaluation | null> {
	if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return null;
	const evaluation = await loadEvaluation(db, id);
	return evaluation !== null && can(actor, { do: 'read-requests' }, evaluation) ? evaluation : null;
}

/** The same, with a page's 404 for nobody's; who isn't signed in is asked to sign in. */
export async function requestsAskedFor(
	db: Kysely<Schema>,
	actor: Actor | null,
	id: string,
	url: Pick<URL, 'pathname'>
): Promise<{ readonly evaluation: Evaluation; readonly actor: Actor }> {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const evaluation = await requestsKnownTo(db, actor, id);
	if (evaluation === null) error(404);
	return { evaluation, actor };
}

/** A short mark of all that the page shows: another mark, and something of it has changed. */
export function markOf(phase: Evaluation['phase'], requests: readonly ContactRequest[]): string {
	return createHash('sha256')
		.update(JSON.stringify([phase, requests]))
		.digest('base64url')
		.slice(0, 22);
}
