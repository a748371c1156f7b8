import type { Locator, Page } from '@playwright/test';
import { awake, expect, expectAccessible, test } from '../browser.ts';

const strengths = (page: Page) => page.getByRole('region', { name: 'Styrkor' });
const card = (page: Page, text: string) => strengths(page).locator('.candidate', { hasText: text });
const theme = (page: Page, title: string) => strengths(page).locator('.theme', { hasText: title });

async function propose(page: Page, text: string): Promise<void> {
	await strengths(page).locator('.new-bullet').getByLabel('Punkt').fill(text);
	await strengths(page).getByRole('button', { name: 'Föreslå' }).click();
	await expect(card(page, text)).toBeVisible();
}

/** As a hand does it: the browser begins a drag only once the mouse has moved a little. */
async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 2000 });
	const [from, into] = [await what.boundingBox(), await to.boundingBox()];
	if (from === null || into === null) throw new Error('nothing to drag');
	await page.mouse.move(from.x + 20, from.y + 8);
	await page.mouse.down();
	await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
	await page.mouse.move(into.x + 200, into.y + 20, { steps: 4 });
	await page.mouse.up();
}

test('[MRG-2] [MRG-6] [MRG-9] two people’s bullets become one sentence, by drag and by keys', async ({
	site,
	login
}) => {
	const [anna, bo] = [await login('anna'), await login('bo')];
	const address = `${site.origin}/evaluations/${site.ystad}/merge/2`;
	for (const { page } of [anna, bo]) {
		await page.goto(address);
		await awake(page);
	}
	await propose(anna.page, 'Målen är tydliga.');
	await propose(bo.page, 'Varje nämnd har egna mål.');
	// Without a new load each sees what the other proposes.
	await expect(card(anna.page, 'Varje nämnd')).toBeVisible();

	const { page } = anna;
	await strengths(page).getByLabel('Nytt tema').fill('Mål');
	await page.keyboard.press('Enter');
	await expect(theme(page, 'Mål')).toBeVisible();
	await drag(page, card(page, 'Målen är tydliga').locator('.candidate-text'), theme(page, 'Mål'));
	await expect(theme(page, 'Mål').locator('.candidate')).toHaveCount(1);

	// By keys: the menu, the button, and the focus goes along.
	const menu = card(page, 'Varje nämnd').getByLabel('Flytta till');
	await menu.focus();
	await menu.selectOption({ label: '1 Mål' });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(theme(page, 'Mål').locator('.candidate')).toHaveCount(2);
	await expect(theme(page, 'Mål').locator('.candidate').nth(1).getByLabel('Flytta till')).toBeFocused();
	await expect(theme(page, 'Mål')).toContainText('Bidrag från Anna Lindqvist och Bo Hedman');

	// Bo writes while Anna does: neither is written over.
	await expect(theme(bo.page, 'Mål').locator('.candidate')).toHaveCount(2);
	await theme(bo.page, 'Mål').getByLabel('En mening').fill('Bos mening.');
	await theme(page, 'Mål').getByLabel('En mening').fill('Nämnderna har tydliga mål.');
	await theme(page, 'Mål').getByRole('button', { name: 'Spara' }).click();
	await expect(theme(bo.page, 'Mål').getByText('Någon annan har ändrat temat')).toBeVisible();
	await expect(theme(bo.page, 'Mål').getByLabel('En mening')).toHaveValue('Bos mening.');
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await bo.page.emulateMedia({ colorScheme });
		await bo.page.setViewportSize({ width, height: 900 });
		await expectAccessible(bo.page, `bringing bullets together, ${width}`);
		expect(await bo.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await theme(bo.page, 'Mål').getByRole('button', { name: 'Ta den nya' }).click();
	await expect(theme(bo.page, 'Mål').getByLabel('En mening')).toHaveValue('Nämnderna har tydliga mål.');

	await theme(page, 'Mål').getByRole('button', { name: 'Skriv in i texten' }).click();
	await expect(theme(page, 'Mål')).toContainText('Inskriven i texten');
	await page.goto(`${site.origin}/evaluations/${site.ystad}/areas/2`);
	await expect(
		page
			.locator('[data-section="2:strengths"], .narrative li', { hasText: 'Nämnderna har tydliga mål.' })
			.first()
	).toBeVisible();
});
