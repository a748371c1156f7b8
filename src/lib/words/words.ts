/** Picks the sentences of a language. */
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { Words } from './sv.ts';

export type { Language } from './languages.ts';
export { isLanguage, languages } from './languages.ts';
export type { Words } from './sv.ts';

const all: Record<Language, Words> = { sv, en, nb };

export function wordsFor(language: Language): Words {
	return all[language];
}
