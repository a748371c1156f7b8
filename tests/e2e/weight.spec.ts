import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, openArea, sectionOf, test } from '../browser.ts';

test.describe.configure({ mode: 'parallel' });

/** The scripts and styles that the page itself names; what is fetched later, it doesn't. */
async function namedBy(page: Page, address: string): Promise<Set<string>> {
	const answer = await page.request.get(address);
	const told = `${answer.headers()['link'] ?? ''} ${await answer.text()}`;
	return new Set([...told.matchAll(/\/_app\/[\w./-]+\.(?:js|css)/g)].map(([path]) => path));
}

test('[INT-64] the workspace weighs less than 250 kB before its editor, and less than 400 kB with it', async ({
	site,
	login
}) => {
	const { page } = await login('bo');
	const weights = new Map<string, Promise<number>>();
	page.on('response', (answer) => {
		const { pathname } = new URL(answer.url());
		if (/\.(js|css)$/.test(pathname) && !pathname.endsWith('service-worker.js'))
			weights.set(
				pathname,
				answer.body().then((body) => gzipSync(body).length)
			);
	});
	await openArea({ page }, site, 5);
	await expect(sectionOf(page, 'general')).toBeVisible();
	const before = await namedBy(page, page.url());
	const all = new Map(
		await Promise.all([...weights].map(async ([path, weight]) => [path, await weight] as const))
	);
	const sum = (paths: Iterable<string>) =>
		[...paths].reduce((total, path) => total + (all.get(path) ?? 0), 0);
	expect(sum(before)).toBeGreaterThan(50_000);
	expect(sum(before)).toBeLessThan(250_000);
	expect(sum(all.keys())).toBeGreaterThan(sum(before) + 50_000);
	expect(sum(all.keys())).toBeLessThan(400_000);
});

test('[INT-64] without its editor the text is read, and the page says what is missing', async ({
	site,
	login
}) => {
	const bo = await login('bo');
	const { page } = bo;
	bo.forgive(/ERR_FAILED/);
	const area = `${site.origin}/evaluations/${site.ystad}/areas/1`;
	const named = await namedBy(page, area);
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		if (named.has(new URL(route.request().url()).pathname)) return route.continue();
		const response = await route.fetch();
		return /lexical/i.test(await response.text()) ? route.abort() : route.fulfill({ response });
	});
	await page.goto(area);
	await expect(page.getByRole('alert').getByText('Skrivverktyget kunde inte hämtas.')).toBeVisible();
	await expect(page.locator('.narrative .narrative-text:visible')).toHaveCount(3);
	await expect(page.locator('.narrative .narrative-text:visible').first()).toHaveText(/\w/);
	await expect(sectionOf(page, 'general')).toBeHidden();
	await page.unroute(/\/_app\/.*\.js$/);
	await page.reload();
	await expect(sectionOf(page, 'general')).toHaveText(/\w/);
});
