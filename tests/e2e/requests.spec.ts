/** What the municipality is asked for and answers, and what people declare of conflicts, through the browser. */
import type { Browser, Page } from '@playwright/test';
import { awake, expect, expectAccessible, test, type Person } from '../browser.ts';

async function look(page: Page, url: string): Promise<void> {
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 900 });
		await page.goto(url);
		await awake(page);
		await expectAccessible(page, `${url} ${width}`);
		const aside = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(aside, `${url} ${width}`).toBe(0);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

/** Answers the first request and sends, in a browser that runs no script. */
async function answerPlainly(browser: Browser, kim: Person, url: string): Promise<void> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await context.addCookies(await kim.context.cookies());
	const page = await context.newPage();
	await page.goto(url);
	await page.getByText('Svara', { exact: true }).first().click();
	await page.getByLabel('Ert svar').first().fill('Budgeten antas i november.');
	await page.getByRole('button', { name: 'Spara utkastet' }).first().click();
	await expect(page.getByText('Utkast, inte skickat.')).toBeVisible();
	await page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(page.getByText('Skickat. Gruppen läser svaret.')).toBeVisible();
	await context.close();
}

test('[REQ-3] [REQ-11] [REQ-12] [CFL-3] [CFL-5] [INT-1] asked, answered in quiet, sent, accepted; and a conflict declared', async ({
	site,
	login,
	browser
}) => {
	const [anna, kim, bo] = [await login('anna'), await login('kim'), await login('bo')];
	const ours = `${site.origin}/evaluations/${site.helsingborg}/evidence/requests`;
	const theirs = `${site.origin}/requests/${site.helsingborg}`;
	await anna.page.goto(ours);
	await awake(anna.page);
	const propose = async (of: string, text: string, n: number) => {
		await anna.page.getByLabel('Gäller').selectOption(of);
		await anna.page.getByLabel('Vad ska kommunen svara på').last().fill(text);
		await anna.page.getByRole('button', { name: 'Föreslå', exact: true }).click();
		await expect(anna.page.getByRole('heading', { name: `Föreslaget, inte skickat ${n}` })).toBeVisible();
	};
	await propose('', 'Skicka budgeten.', 1);
	await propose('5.2', 'Skicka styrkortet för 2016.', 2);
	await kim.page.goto(theirs);
	await expect(kim.page.getByText('Gruppen har inte skickat några frågor än.')).toBeVisible();
	await anna.page.getByRole('button', { name: 'Skicka det valda' }).click();
	await expect(anna.page.locator('main').getByText('2 frågor är skickade.')).toBeVisible();

	// The page follows by itself.
	await expect(kim.page.getByText('Skicka styrkortet för 2016.')).toBeVisible();
	await answerPlainly(browser, kim, theirs);
	await expect(kim.page.getByText('Svara', { exact: true })).toHaveCount(1);
	await kim.page.getByText('Svara', { exact: true }).click();
	await kim.page.getByLabel('Ert svar').last().fill('Styrkortet bifogas.');
	const file = { name: 'Styrkort.txt', mimeType: 'text/plain', buffer: Buffer.from('Styrkort 2016') };
	await kim.page.getByLabel('Bifoga en fil').last().setInputFiles(file);
	await kim.page.getByRole('button', { name: 'Spara utkastet' }).last().click();
	await expect(kim.page.getByRole('link', { name: 'Styrkort.txt' })).toBeVisible();
	await anna.page.goto(ours);
	await expect(anna.page.getByRole('heading', { name: 'Väntar på svar 1' })).toBeVisible();
	expect(await anna.page.content()).not.toContain('Styrkortet bifogas');
	await look(kim.page, theirs);
	await kim.page.getByRole('button', { name: 'Skicka svaren' }).click();
	await expect(
		kim.page.locator('main').getByText('Svaret är skickat till utvärderingsgruppen.')
	).toBeVisible();

	await expect(anna.page.getByText('Styrkortet bifogas.')).toBeVisible();
	const [download] = await Promise.all([
		anna.page.waitForEvent('download'),
		anna.page.getByRole('link', { name: 'Styrkort.txt' }).click()
	]);
	expect(await download.failure()).toBeNull();
	await anna.page.getByRole('button', { name: 'Godta svaret på fråga 2' }).click();
	await expect(kim.page.getByText('Gruppen har fått det den behöver.')).toBeVisible();
	await look(anna.page, ours);
	await look(anna.page, `${ours}/list`);

	const conflicts = `${site.origin}/evaluations/${site.helsingborg}/conflicts`;
	await bo.page.goto(conflicts);
	await awake(bo.page);
	await bo.page.getByText('Jag har jäv på en delfråga').click();
	await bo.page.getByLabel('Delfråga').selectOption('7.3');
	await bo.page.getByLabel('Skäl').first().fill('Min syster skrev planen');
	await bo.page.getByRole('button', { name: 'Anmäl jäv på delfrågan' }).click();
	await expect(bo.page.getByText('Jäv på 7.3').first()).toBeVisible();
	await anna.page.goto(conflicts);
	await expect(anna.page.getByRole('row', { name: /^Bo/ })).toContainText('Min syster skrev planen');
	await look(anna.page, conflicts);
});
