import { isLinkAddress } from '../document/narrative-table.ts';

export { isLinkAddress };

/**
 * The address a person means: `www.skr.se` becomes `https://www.skr.se`, `anna@skr.se` becomes
 * `mailto:anna@skr.se`. Null when it is none that a narrative may link to.
 */
export function linkAddress(typed: string): string | null {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return null;
	const guesses = [
		text,
		/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(text) ? `mailto:${text}` : null,
		/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u.test(text) ? `https://${text}` : null
	];
	return guesses.find(isLinkAddress) ?? null;
}
