/** E-mail addresses, telephone numbers and personal identity numbers in a text. */
import type { Found } from './privacy-check.ts';
import { takenPlaces } from './taken-places.ts';

/** Tried from the beginning of a word alone: from each letter of a long one the work would grow with its square. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Six or eight digits of a birth date, then four. Ten in a row from a zero are taken for a telephone number. */
const IDENTITY =
	/(?<!\d)(?!0\d{9}(?!\d))(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?!\d)/g;

/** From a trunk zero or a country's code; groups parted by spaces, hyphens, slashes or brackets. */
const PHONE = /(?<![\d,.])(?:\+|0)[\d\s()/–-]{6,}\d/g;

export function contactsIn(text: string): Found[] {
	const found: Found[] = [];
	const taken = takenPlaces(text.length);
	const take = (kind: Found['kind'], pattern: RegExp, holds: (exact: string) => boolean) => {
		for (const { index: start, 0: exact } of text.matchAll(pattern)) {
			const end = start + exact.length;
			if (holds(exact) && taken.take(start, end)) found.push({ kind, start, end });
		}
	};
	take('email', EMAIL, () => true);
	take('identity-number', IDENTITY, () => true);
	take('phone', PHONE, isPhone);
	return found;
}

/** Seven to fifteen digits on one line, and no span such as 0–100. */
function isPhone(exact: string): boolean {
	const digits = exact.replace(/\D/g, '').length;
	return digits >= 7 && digits <= 15 && !exact.includes('\n') && !/^0\s?[–-]/.test(exact);
}
