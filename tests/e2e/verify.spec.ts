import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, tabTo, test } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';

interface Locked {
	readonly evaluation: string;
	readonly version: number;
	readonly content: string;
	readonly manifest: string;
}

/** Locks Helsingborg by another process with the same data. */
function lockHelsingborg(site: DemoSite, ...args: string[]): Locked {
	const { PATH = '', HOME = '' } = process.env;
	const env = { PATH, HOME, SAMSYN_DATA: site.data };
	const said = execFileSync(process.execPath, ['tests/lock-demo.ts', ...args], { env, encoding: 'utf8' });
	return JSON.parse(said) as Locked;
}

async function sealedFile(page: Page, site: DemoSite, { evaluation, version }: Locked): Promise<Buffer> {
	const answer = await page.request.get(`${site.origin}/evaluations/${evaluation}/lock/${version}/file`);
	expect(answer.status()).toBe(200);
	return answer.body();
}

const fileOf = (buffer: Buffer) => ({ name: 'Helsingborg.json', mimeType: 'application/json', buffer });
const chooser = (page: Page) => page.getByLabel('Välj filen, eller släpp den här');

test('[LOCK-22] a stranger checks a file, which stays in the browser', async ({ site, login, browser }) => {
	const locked = lockHelsingborg(site);
	const { page: annas } = await login('anna');
	const file = await sealedFile(annas, site, locked);
	const context = await browser.newContext();
	const page = await context.newPage();
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.goto(`${site.origin}/verify`);
	await awake(page);
	await chooser(page).setInputFiles(fileOf(file));
	await expect(page.getByRole('status').getByText('Filen är äkta och oförändrad')).toBeVisible();
	await expect(page.locator('.asked li.yes')).toHaveCount(7);
	await expect(page.locator('dl.facts').first()).toContainText('Anna Lindqvist');
	const asked = sent.filter((line) => line.includes('/verify/sums/'));
	expect(asked).toEqual([`${site.origin}/verify/sums/${locked.content} `]);
	expect(sent.filter((line) => !line.endsWith(' '))).toEqual([]);

	await chooser(page).setInputFiles(
		fileOf(Buffer.from(file.toString().replace('"year":2017', '"year":2018')))
	);
	await expect(page.getByRole('alert').getByText('Filen är inte den som låstes')).toBeVisible();
	await expect(page.locator('.asked li.no')).toContainText('Innehållet har den kontrollsumma');
	await expect(page.locator('dl.facts')).toHaveCount(0);
	expect(sent.filter((line) => line.includes('/verify/sums/'))).toHaveLength(1);

	await page.locator('.drop').evaluate((zone, text) => {
		const carried = new DataTransfer();
		carried.items.add(new File([text], 'dropped.json'));
		zone.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
	}, file.toString());
	await expect(page.getByText('dropped.json')).toBeVisible();
	await expect(page.getByText('Filen är äkta och oförändrad')).toBeVisible();
	await context.close();
});

test('[LOCK-28] a checksum of what isn’t published says nothing of whose it is, to anybody', async ({
	site,
	browser
}) => {
	const locked = lockHelsingborg(site);
	const context = await browser.newContext();
	const page = await context.newPage();
	for (const sum of [locked.content, locked.manifest.toUpperCase()]) {
		for (const address of [`/verify?sum=${sum}`, `/verify/__data.json?sum=${sum}`, `/verify/sums/${sum}`]) {
			const answer = await page.request.get(site.origin + address);
			const text = await answer.text();
			expect(answer.status(), address).toBe(200);
			expect(text, address).not.toMatch(/Helsingborg|Anna|2017|Slutlig/);
			expect(text, address).not.toContain(locked.evaluation);
		}
	}
	await page.goto(`${site.origin}/verify?sum=${locked.content}`);
	await expect(page.getByText('Kontrollsumman är känd')).toBeVisible();
	await expect(page.getByText('Den är inte publicerad, och därför sägs inte vilken.')).toBeVisible();
	await context.close();
});

test('[LOCK-22] without script a typed checksum is looked up, and a wrong one is told', async ({
	site,
	browser
}) => {
	const locked = lockHelsingborg(site, '--publish');
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/`);
	await page.getByRole('link', { name: 'Kontrollera en låst version' }).click();
	// What stands in noscript isn't text to the browser's own search.
	await expect(page.locator('noscript p')).toContainText('Att kontrollera en fil här kräver JavaScript.');
	await expect(page.getByText('Välj filen, eller släpp den här')).toBeHidden();
	const field = page.getByLabel('Kontrollsumma (SHA-256)');
	const check = page.getByRole('button', { name: 'Kontrollera' });
	await field.fill(`  ${locked.content.toUpperCase().replace(/(.{8})/g, '$1 ')}`);
	await check.click();
	await expect(page.getByText('Kontrollsumman är känd')).toBeVisible();
	await expect(page.locator('dl.facts')).toContainText('Helsingborg');
	await expect(page.locator('dl.facts')).not.toContainText('Anna');
	await field.fill('0'.repeat(64));
	await check.click();
	await expect(page.getByText('Kontrollsumman är okänd')).toBeVisible();
	await field.fill('abc');
	await check.click();
	await expect(page.getByText('Det är ingen kontrollsumma.')).toBeVisible();
	await expect(field).toHaveValue('abc');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await context.close();
});

test('[LOCK-14] the keys are published, and stand on the page by their fingerprints', async ({
	site,
	browser
}) => {
	lockHelsingborg(site);
	const context = await browser.newContext();
	const page = await context.newPage();
	const keys = await page.request.get(`${site.origin}/.well-known/samsyn-keys.pem`);
	expect(await keys.text()).toMatch(/^-----BEGIN PUBLIC KEY-----\n[\w+/=]+\n-----END PUBLIC KEY-----\n$/);
	await page.goto(`${site.origin}/verify`);
	await expect(page.locator('.keys code')).toHaveText(/^[0-9a-f]{64}$/);
	await context.close();
});

test('[INT-1] [INT-5] checking is done with the keyboard alone, and axe finds nothing', async ({
	site,
	login
}) => {
	const locked = lockHelsingborg(site);
	const { page } = await login('anna');
	const file = await sealedFile(page, site, locked);
	await page.goto(`${site.origin}/evaluations/${locked.evaluation}/lock`);
	await awake(page);
	await tabTo(page, page.getByRole('link', { name: 'Kontrollera en fil eller kontrollsumma' }));
	await page.keyboard.press('Enter');
	await page.waitForURL(`${site.origin}/verify`);
	// The browser is asked to hand choosing over well before it begins.
	const choosing = page.waitForEvent('filechooser');
	await tabTo(page, chooser(page));
	await page.keyboard.press('Enter');
	await (await choosing).setFiles(fileOf(file));
	await expect(page.getByText('Filen är äkta och oförändrad')).toBeVisible();
	await tabTo(page, page.getByLabel('Kontrollsumma (SHA-256)'));
	await page.keyboard.insertText(locked.content);
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kontrollsumman är känd')).toBeVisible();
	for (const [width, colorScheme] of [
		[1440, 'light'],
		[320, 'dark']
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page, `/verify ${width} ${colorScheme}`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, `${width} ${colorScheme}`).toBeLessThanOrEqual(width);
	}
});
