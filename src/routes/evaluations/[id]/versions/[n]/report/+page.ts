/** The report speaks its country's language, whoever reads it: a browser needs those sentences beside the reader's own. */
import { browser } from '$app/environment';
import { loadWords } from '$lib/words/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	if (browser) await loadWords(data.report.language);
	return data;
};
