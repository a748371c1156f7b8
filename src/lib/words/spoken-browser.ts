/** The languages at hand in a browser: the page's own, fetched before anything is shown, so that nobody fetches three. */
import type { Language } from './languages.ts';
import type { Words } from './sv.ts';

export const spoken = new Map<Language, Words>();
