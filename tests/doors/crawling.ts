/** Reads all pages that somebody finds by following links, with the data behind each, from every page that is known. */
import { read, readData, type Knocker } from './answers.ts';
import type { Scene } from './scene.ts';
import { table } from './table/table.ts';

const MOST = 150;
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many pages were read; each answer is handed over. */
export async function crawl(
	who: Knocker,
	scene: Scene,
	hear: (path: string, text: string) => void
): Promise<number> {
	const { id, release, withdrawn, locked } = scene;
	const evaluation = `/evaluations/${id}`;
	const waiting = [
		...[...table.evaluationPages, ...table.servedPages, ...table.sitePages].map(({ path }) => path(scene)),
		...numbers.map((area) => `${evaluation}/areas/${area}`),
		...numbers
			.slice(0, locked)
			.flatMap((n) => [
				`${evaluation}/versions/${n}`,
				`${evaluation}/versions/${n}/report.json`,
				`${evaluation}/versions/compare?from=${n}&to=now`,
				`${evaluation}/lock/${n}/file`
			]),
		...[release, withdrawn].flatMap((of) => [`/review/${of}/comments`, `/review/${of}/file`])
	];
	const known = new Set<string>();
	for (const path of waiting) {
		if (known.has(path) || known.size >= MOST) continue;
		known.add(path);
		const answers = [await read(who, path), await readData(who, path)];
		for (const { text } of answers) {
			hear(path, text);
			waiting.push(...linksIn(text));
		}
	}
	return known.size;
}

/** Paths of this site in a page or in its data. What is a file of the site's own, or signs out, is left alone. */
function linksIn(text: string): string[] {
	const paths = [...text.matchAll(/"(\/[^"#\s]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
	return paths.filter((path) => !/^\/(_app|signout|signin|fonts|\/)|\.[a-z0-9]+$/.test(path));
}
