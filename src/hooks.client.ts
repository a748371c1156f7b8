/** Before a page wakes in the browser it has the sentences of its language. */
import type { ClientInit } from '@sveltejs/kit';
import { isLanguage } from '$lib/words/languages.ts';
import { loadWords } from '$lib/words/load.ts';

export const init: ClientInit = async () => {
	const { lang } = document.documentElement;
	await loadWords(isLanguage(lang) ? lang : 'sv');
};
