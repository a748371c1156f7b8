/** Picks the sentences of a language. */
import { spoken } from '#spoken';
import type { Language } from './languages.ts';
import type { Words } from './sv.ts';

export type { Language } from './languages.ts';
export { isLanguage, languages } from './languages.ts';
export type { Words } from './sv.ts';

/**
 * In a browser a language that isn't at hand, as when it was changed in another tab, is answered by the one that the page
 * came in, until the page is loaded again.
 */
export function wordsFor(language: Language): Words {
	const words = spoken.get(language) ?? [...spoken.values()][0];
	if (words === undefined) throw new Error(`No sentences of ${language} are at hand.`);
	return words;
}
