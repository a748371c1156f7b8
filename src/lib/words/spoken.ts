/** The languages at hand: on the server all of them. The browser has `spoken-browser.ts` in its place. */
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { Words } from './sv.ts';

export const spoken = new Map<Language, Words>([
	['sv', sv],
	['en', en],
	['nb', nb]
]);
