/** The release that an address names, for who may read it. */
import { error, redirect } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import type { Release } from '$lib/domain/release.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { releaseById } from '$server/repositories/release.ts';

export interface ReleaseAskedFor {
	readonly release: Release;
	readonly evaluation: Evaluation;
}

/** Null for who may not read it as when there is none. An id in other characters than ids have is not looked up. */
export async function releaseKnownTo(
	db: Kysely<Schema>,
	actor: Actor,
	id: string
): Promise<ReleaseAskedFor | null> {
	if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return null;
	const release = await releaseById(db, id);
	const evaluation = release === null ? null : await loadEvaluation(db, release.evaluation);
	if (release === null || evaluation === null) return null;
	return can(actor, { do: 'read-release' }, evaluation) ? { release, evaluation } : null;
}

/** The same, with a page's 404 for nobody's; who isn't signed in is asked to sign in. */
export async function releaseAskedFor(
	db: Kysely<Schema>,
	actor: Actor | null,
	id: string,
	url: Pick<URL, 'pathname'>
): Promise<ReleaseAskedFor & { readonly actor: Actor }> {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const asked = await releaseKnownTo(db, actor, id);
	if (asked === null) error(404);
	return { ...asked, actor };
}
