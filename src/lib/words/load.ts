/** One language's sentences for the browser, so that a page doesn't carry the other two. */
import { spoken } from '#spoken';
import type { Language } from './languages.ts';
import type { Words } from './sv.ts';

const loaders: Record<Language, () => Promise<Words>> = {
	sv: async () => (await import('./sv.ts')).sv,
	en: async () => (await import('./en.ts')).en,
	nb: async () => (await import('./nb.ts')).nb
};

/** Fetches the language's sentences; from then on `wordsFor` has them. */
export async function loadWords(language: Language): Promise<Words> {
	const words = await loaders[language]();
	spoken.set(language, words);
	return words;
}
