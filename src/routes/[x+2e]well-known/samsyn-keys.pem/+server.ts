/** The public keys that have signed locked versions here, for other programs: the one that signs now first. */
import { pemOf } from '$server/signing/key.ts';
import { settings } from '$server/settings.ts';
import { keysHere } from '$server/signing/keys-here.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(keysHere(settings()).published.map(pemOf).join(''), {
		headers: { 'content-type': 'application/x-pem-file', 'cache-control': 'public, max-age=300' }
	});
