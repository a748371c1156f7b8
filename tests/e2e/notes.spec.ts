import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, kept, openArea, saved, test } from '../browser.ts';
import { act, cookieOf } from '../program.ts';
import { goToQuestion } from '../workspace.ts';

const away = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket|Failed to fetch|Load failed/;
const field = (page: Page) => page.getByRole('textbox', { name: 'Anteckningar, delas med dem som är med' });

async function write(page: Page, words: string): Promise<void> {
	await field(page).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(words);
}

/** How many updates of notes the browser keeps. */
function keptNotes(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let count = 0;
		for (const { name = '' } of await indexedDB.databases()) {
			if (!name.includes(':notes/')) continue;
			const database = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
			});
			count += await new Promise<number>((resolve) => {
				const request = database.transaction('updates').objectStore('updates').count();
				request.onsuccess = () => resolve(request.result);
			});
			database.close();
		}
		return count;
	});
}

test('[NTE-2] [NTE-9] two write without a network, one reloads, and every word is there when it is back', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	await act(site, await cookieOf(site, 'anna'), `/evaluations/${site.ystad}/interviews`, 'propose');
	const [anna, bo] = [await login('anna'), await login('bo')];
	await anna.page.goto(`${site.origin}/evaluations/${site.ystad}/interviews`);
	const link = anna.page.locator('main a[href*="/interviews/"]:not([href$="/names"])').first();
	const address = `${site.origin}${await link.getAttribute('href')}`;
	for (const { page, forgive } of [anna, bo]) {
		forgive(away);
		await page.goto(address);
		await awake(page);
		await saved(page);
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	}
	await write(anna.page, 'P1: #7.4 ! Medarbetarna möts varje månad\n');
	await expect(field(bo.page)).toHaveValue(/möts varje månad/);
	await expect.poll(() => keptNotes(anna.page)).toBe(0);

	for (const { context, page } of [anna, bo]) {
		await context.setOffline(true);
		await expect(page.locator('.saved')).toHaveText('Ingen förbindelse');
	}
	await write(anna.page, 'P2: #5.2 från Anna utan nät\n');
	await write(bo.page, 'P1: från Bo utan nät ? vem äger frågan\n');
	await kept(bo.page);
	await bo.page.reload();
	await expect(bo.page.getByText('Du är utan nät.')).toBeVisible();
	await expect(field(bo.page)).toHaveValue(/möts varje månad[^]*från Bo utan nät/);
	await write(bo.page, 'P3: efter omladdningen\n');
	await kept(bo.page);
	await anna.page.evaluate(async () => void (await navigator.serviceWorker.ready));

	for (const { context } of [anna, bo]) await context.setOffline(false);
	for (const { page } of [anna, bo]) await saved(page);
	const lines = [
		'P1: #7.4 ! Medarbetarna möts varje månad',
		'P2: #5.2 från Anna utan nät',
		'P1: från Bo utan nät ? vem äger frågan',
		'P3: efter omladdningen'
	];
	for (const { page } of [anna, bo])
		await expect
			.poll(async () => (await field(page).inputValue()).split('\n').filter(Boolean).toSorted())
			.toEqual(lines.toSorted());
	expect(await field(anna.page).inputValue()).toBe(await field(bo.page).inputValue());
	for (const { page } of [anna, bo]) await expect.poll(() => keptNotes(page)).toBe(0);

	const { page } = anna;
	await page.keyboard.press('Control+z');
	await expect(field(page)).not.toHaveValue(/från Anna utan nät/);
	await page.keyboard.press('Control+Shift+z');
	await expect(field(page)).toHaveValue(/från Anna utan nät[^]*från Bo|från Bo[^]*från Anna utan nät/);

	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await expectAccessible(page, `notes, ${scheme}`);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.setViewportSize({ width: 1280, height: 800 });

	await page.getByRole('button', { name: 'Gör till underlag: Medarbetarna' }).click();
	await expect(page.getByLabel('Så här får det återges')).toHaveValue('P1: Medarbetarna möts varje månad');
	await expectAccessible(page, 'making evidence');
	await page.getByLabel('Så här får det återges').fill('P1: Avdelningarna möts regelbundet.');
	await page.getByRole('button', { name: 'Lägg bland underlagen' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const cards = await page.request.get(`${site.origin}/evaluations/${site.ystad}/evidence/cards`);
	expect(await cards.text()).toContain('P1: Avdelningarna möts regelbundet.');
	await expect(field(page)).toHaveValue(/Medarbetarna möts varje månad/);

	await openArea(bo, site, 7);
	await goToQuestion(bo.page, '7.4');
	await expect(bo.page.getByRole('region', { name: 'Från dina intervjuer' })).toContainText(
		'möts varje månad'
	);
});
