/** Links given as evidence: to what anybody can read on the web, with nothing hidden in them. */
import { ADDRESS_LENGTH } from './comment-limits.ts';

/** The address in its whole form, or null: http and https alone, with a host, without a user's name in it. */
export function evidenceAddress(text: string): string | null {
	const bare = text.trim();
	if (bare.length > ADDRESS_LENGTH || !/^https?:\/\/[^\s]+$/i.test(bare)) return null;
	if (!URL.canParse(bare)) return null;
	const url = new URL(bare);
	const plain = url.protocol === 'https:' || url.protocol === 'http:';
	if (!plain || url.hostname === '' || url.username !== '' || url.password !== '') return null;
	return url.href.length > ADDRESS_LENGTH ? null : url.href;
}
