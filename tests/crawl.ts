/** Everything a person can read by following links, with the data behind each page. */
import type { DemoSite } from './demo-site.ts';

const MOST = 120;

const everywhere = [
	'/',
	'/evaluations',
	'/evaluations/new',
	'/settings',
	'/signin',
	'/signin/outbox',
	'/admin',
	'/shell',
	'/results',
	'/method',
	'/elsewhere'
];

/**
 * Path → what came, for pages and their data, whatever the status. Begins at the pages known by name and at those
 * `within` the evaluation in the middle of the work, given by the rest of their path.
 */
export async function crawl(
	site: Pick<DemoSite, 'origin' | 'ystad' | 'helsingborg'>,
	cookie: string | undefined,
	within: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const read = new Map<string, string>();
	const ystad = `/evaluations/${site.ystad}`;
	const waiting = [
		...everywhere,
		`/evaluations/${site.helsingborg}`,
		`/evaluations/${site.helsingborg}/areas/1`,
		...within.map((rest) => ystad + rest)
	];
	for (const path of waiting) {
		if (read.has(path) || read.size > MOST) continue;
		for (const address of [path, `${path === '/' ? '' : path}/__data.json`]) {
			const answer = await fetch(site.origin + address, { headers: cookie === undefined ? {} : { cookie } });
			const text = await answer.text();
			read.set(address, text);
			waiting.push(...linksIn(text));
		}
	}
	return read;
}

/** Paths of this site that a page leads to. What signs out or is a file is left alone. */
function linksIn(html: string): string[] {
	const paths = [...html.matchAll(/href="(\/[^"#?]*)/g)].map(([, path]) => path ?? '');
	return paths.filter((path) => !/^\/(_app|signout|fonts)|\.[a-z0-9]+$/.test(path));
}
