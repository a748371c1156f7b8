/** The locked version that an address names, for who may read it: the team and the municipality's contacts. */
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';

type Asking = Pick<RequestEvent, 'locals'> & {
	readonly params: { readonly id: string; readonly version: string };
};

export interface AskedLocked {
	readonly evaluation: Evaluation;
	/** As the address writes it; whether there is such a version is still to be asked. */
	readonly n: number;
	/** What its sealed file is called. */
	readonly sealedFile: string;
}

export async function lockedAskedFor({
	params: { id, version },
	locals: { actor, language }
}: Asking): Promise<AskedLocked> {
	if (actor === null) error(401);
	const evaluation = await evaluationAskedFor(database().read, actor, id);
	if (!can(actor, { do: 'read-release' }, evaluation)) error(403);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(language).refusal['too-fast']);
	if (!/^[1-9]\d{0,5}$/.test(version)) error(404);
	const { municipality, year } = evaluation;
	return {
		evaluation,
		n: Number(version),
		sealedFile: `${municipality.name}-${year}-version-${version}.json`
	};
}

/** A file to save, never to be looked at in the browser. */
export function asFile(text: string, type: string, name: string): Response {
	return new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
}
