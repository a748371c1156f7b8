const allowed = new Set(['http:', 'https:', 'mailto:']);
const longest = 2000;

/** True for an absolute http, https or mailto address of at most 2000 characters. */
export function isLinkAddress(address: string): boolean {
	return address.length <= longest && URL.canParse(address) && allowed.has(new URL(address).protocol);
}

/**
 * The address a person means: `www.skr.se` becomes `https://www.skr.se`, `anna@skr.se` becomes
 * `mailto:anna@skr.se`. Null when it is none that a narrative may link to.
 */
export function linkAddress(typed: string): string | null {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return null;
	if (isLinkAddress(text)) return text;
	if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(text)) return `mailto:${text}`;
	if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u.test(text)) return `https://${text}`;
	return null;
}
