/** One language's sentences for the browser, so that a page doesn't carry the other two. */
import type { Language } from './languages.ts';
import type { Words } from './sv.ts';

const loaders: Record<Language, () => Promise<Words>> = {
	sv: async () => (await import('./sv.ts')).sv,
	en: async () => (await import('./en.ts')).en,
	nb: async () => (await import('./nb.ts')).nb
};

export function loadWords(language: Language): Promise<Words> {
	return loaders[language]();
}
