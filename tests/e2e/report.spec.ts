/** The report on the web: to anybody once it is published, without script, on a screen and on paper. */
import { execFileSync } from 'node:child_process';
import type { Browser } from '@playwright/test';
import { awake, expect, expectAccessible, test } from '../browser.ts';
import { askPdf, ensurePdfTools } from '../pdf-tools.ts';

test.beforeAll(ensurePdfTools);

test('[REP-10] [REP-11] [REP-12] [REP-15] [REP-17] [REP-75] [REP-77] [INT-1] [INT-5] a stranger reads and fetches a published report, drafts they don’t', async ({
	site,
	browser,
	login
}, testInfo) => {
	const { PATH = '', HOME = '' } = process.env;
	const env = { PATH, HOME, SAMSYN_DATA: site.data };
	execFileSync(process.execPath, ['tests/lock-demo.ts', '--publish'], { env });
	const address = `${site.origin}/evaluations/${site.helsingborg}/versions/1/report`;
	const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await plain.goto(`${address}#fraga-5-2`);
	await expect(plain.locator('h1')).toHaveText('Kommunkompassen: Helsingborg 2017');
	await expect(plain.getByText(/^Version 1, låst /)).toBeVisible();
	await expect(plain.getByText(/UTKAST/)).toHaveCount(0);
	await expect(plain.getByRole('row', { name: /^5\.2 / })).toBeInViewport();
	await plain.getByRole('link', { name: 'Område 5: Resultat och effektivitet' }).click();
	await expect(plain.getByRole('article', { name: 'Område 5' })).toBeInViewport();
	await plain.context().close();

	const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	await page.goto(address);
	await awake(page);
	await expect(page.getByRole('navigation', { name: 'Get the report as' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Område för område' })).toBeVisible();
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page, `${colorScheme} ${width}`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	}
	const csv = page.waitForEvent('download');
	await page.getByRole('link', { name: 'CSV' }).click();
	expect((await csv).suggestedFilename()).toBe('kommunkompassen-helsingborg-2017-version-1.csv');
	const fetched = testInfo.outputPath('report.csv');
	await (await csv).saveAs(fetched);
	expect(complaints).toEqual([]);
	await context.close();
	await checksAs(browser, site.origin, fetched);

	const anna = await login('anna');
	const draft = `${site.origin}/evaluations/${site.ystad}/versions`;
	await anna.page.goto(draft);
	await anna.page.getByRole('textbox', { name: 'Namn' }).fill('Till kommunen');
	await anna.page.getByRole('button', { name: 'Spara versionen' }).click();
	await anna.page.getByRole('link', { name: 'Läs rapporten: 1 Till kommunen' }).click();
	await expect(anna.page.getByText('UTKAST: Till kommunen').last()).toBeVisible();
	await awake(anna.page);
	const pdf = anna.page.waitForEvent('download');
	await anna.page.getByRole('link', { name: 'PDF' }).click();
	const ready = anna.page.getByRole('status').filter({ hasText: 'Filen är färdig och hämtas.' });
	await expect(ready).toBeVisible({ timeout: 60_000 });
	expect((await pdf).suggestedFilename()).toMatch(/^kommunkompassen-ystad-.*-utkast\.pdf$/);
	const path = testInfo.outputPath('draft.pdf');
	await anna.page.pdf({ path, preferCSSPageSize: true });
	const pages = askPdf('pdftotext', path, '-')
		.split('\f')
		.filter((text) => text.trim() !== '');
	expect(pages.length).toBeGreaterThan(8);
	expect(pages.filter((text) => !text.includes('UTKAST: Till kommunen'))).toEqual([]);
});

/** A stranger finds out that the file is one of a published report's. */
async function checksAs(browser: Browser, origin: string, file: string): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${origin}/verify`);
	await awake(page);
	await page.getByLabel('Välj filen, eller släpp den här').setInputFiles(file);
	await expect(page.getByRole('status').getByText('Filen är äkta och oförändrad')).toBeVisible();
	await expect(page.locator('dl.facts')).toContainText('Poängen som CSV');
	await page.close();
}
