import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { lettersInOutbox } from '$server/people/outbox.ts';
import { settings } from '$server/settings.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** The demo's letters, for whoever runs it; with real people the outbox is a folder that only the operator reads. */
export const load: PageServerLoad = async ({ locals }) => {
	const { demo, smtpUrl, data } = settings();
	if (!demo || smtpUrl) error(404, wordsFor(locals.language).errors.notFound.title);
	return { letters: await lettersInOutbox(data, 20) };
};
