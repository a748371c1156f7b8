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
	return address.length <= LONGEST && SHAPE.test(address) && !address.includes('..') ? address : null;
}
