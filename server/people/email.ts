/** E-mail addresses as keys. */

const SHAPE = /^[^\s"'(),:;<>@[\\\]]{1,64}@[^\s"'(),:;<>@[\\\]]+\.[^\s"'(),:;<>@[\\\].]{2,}$/;
const LONGEST = 254;

/**
 * The address in the one form that is compared and stored: NFKC first (so that no look-alike of `@` comes later),
 * lower case, trimmed. Null if it isn't one plain address; comments, quotes and lists are refused.
 */
export function normaliseEmail(text: unknown): string | null {
	if (typeof text !== 'string' || text.length > 1_000) return null;
	const address = text.normalize('NFKC').trim().toLowerCase();
	if (address.length > LONGEST || address.includes('..') || /\p{Cc}/u.test(address)) return null;
	return SHAPE.test(address) ? address : null;
}
