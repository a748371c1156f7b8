/** A locked version as a file that anybody can check, for who may read it: the team and the municipality's contacts. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { sealedFileOf } from '$server/use-cases/sealed-file.ts';
import { evaluationAskedFor } from '../../../asked-for.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { id, version }, locals: { actor, language } }) => {
	if (actor === null) error(401);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'read-release' }, evaluation)) error(403);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(language).refusal['too-fast']);
	const text = /^[1-9]\d{0,5}$/.test(version) ? await sealedFileOf(read, id, Number(version)) : null;
	if (text === null) error(404);
	const { municipality, year } = evaluation;
	const name = `${municipality.name}-${year}-version-${version}.json`;
	return new Response(text, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};
