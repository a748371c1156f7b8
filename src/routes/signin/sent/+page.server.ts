import { settings } from '$server/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, locals }) => {
	const { demo, smtpUrl } = settings();
	return { language: locals.language, email: cookies.get('link-sent-to') ?? null, outbox: demo && !smtpUrl };
};
