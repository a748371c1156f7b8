import { settings } from '$server/settings.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = ({ cookies }) => {
	const { demo, smtpUrl } = settings();
	return { email: cookies.get('link-sent-to') ?? null, outbox: demo && !smtpUrl };
};
