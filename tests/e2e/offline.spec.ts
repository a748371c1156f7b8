import type { Page } from '@playwright/test';
import { expect, kept, openArea, type Person, questionOf, saved, sectionOf, test } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { call } from '../line.ts';
import { act, cookieOf, roomsOf } from '../program.ts';
import { giveReason, goToQuestion, typeScore } from '../workspace.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';

test.describe.configure({ mode: 'parallel' });

/** What the browser says of a server that is away. */
const away =
	/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_INTERNET_DISCONNECTED|WebSocket|Failed to fetch/;

/** The words as somebody who comes fresh to the server gets them. */
async function wordsOnServer(site: DemoSite, area = 7): Promise<string> {
	const cookie = await cookieOf(site, 'bo');
	const line = await call(site, (await roomsOf(site, site.ystad, cookie)).shared, { cookie });
	await line.synced;
	const words = sectionText(line.doc, area, 'general');
	line.hangUp();
	return words;
}

async function write(page: Page, text: string): Promise<void> {
	await sectionOf(page, 'general').click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(text);
}

const sentence = (n: number) => `Mening ${n} i samma stycke. `;

async function writeThrough(cia: Person, site: DemoSite, signal: 'SIGTERM' | 'SIGKILL'): Promise<string> {
	const { page } = cia;
	let written = '';
	for (let n = 1; n <= 6; n++) {
		await write(page, sentence(n));
		written += sentence(n);
		if (n === 2) await saved(page);
		if (n !== 3) continue;
		await site.end(signal);
		await expect(page.locator('.saved')).toHaveText('Ingen förbindelse');
		await write(page, 'Utan server. ');
		written += 'Utan server. ';
		await site.begin();
	}
	await saved(page);
	return written.trim();
}

for (const signal of ['SIGTERM', 'SIGKILL'] as const)
	test(`[LIV-1] [JOU-9] nothing is lost or doubled when the server ends by ${signal} while somebody writes`, async ({
		site,
		login
	}) => {
		test.setTimeout(120_000);
		const cia = await login('cia');
		cia.forgive(away);
		await openArea(cia, site, 7);
		const before = await wordsOnServer(site);
		const written = await writeThrough(cia, site, signal);
		expect((await wordsOnServer(site)).trim()).toBe((before + written).trim());
		await cia.page.reload();
		await saved(cia.page);
		await expect(sectionOf(cia.page, 'general')).toHaveText((before + written).trim());
	});

test('[LIV-1] saved means committed: what the mark calls saved is there after kill -9', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const cia = await login('cia');
	cia.forgive(away);
	await openArea(cia, site, 7);
	for (let n = 1; n <= 3; n++) {
		await write(cia.page, sentence(n));
		await saved(cia.page);
		await site.end('SIGKILL');
		await site.begin();
		expect(await wordsOnServer(site)).toContain(sentence(n).trim());
		await saved(cia.page);
	}
	await goToOwn(cia.page);
	await typeScore(cia.page, '7.4', '12,5');
	await saved(cia.page);
	await site.end('SIGKILL');
	await site.begin();
	const cookie = await cookieOf(site, 'cia');
	const line = await call(site, (await roomsOf(site, site.ystad, cookie)).sheet, { cookie });
	await expect.poll(() => line.doc.getMap('sheet').get('7.4:1')).toMatchObject({ x: 1250 });
	line.hangUp();
});

/** Out of the text, onto the questions. */
async function goToOwn(page: Page): Promise<void> {
	await page.locator('h1').click();
	await goToQuestion(page, '7.4');
}

test('[LIV-11] a reload without a network shows what the browser holds, and what is written then comes along', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const cia = await login('cia');
	cia.forgive(away);
	const { page } = cia;
	await openArea(cia, site, 7);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await write(page, 'Med nät. ');
	await saved(page);
	await site.end('SIGTERM');
	for (const words of ['Utan nät. ', 'Fortfarande utan.']) {
		await page.reload();
		await expect(sectionOf(page, 'general')).toContainText('Med nät.');
		await expect(page.locator('.saved')).toHaveText('Ingen förbindelse');
		await write(page, words);
		await kept(page);
	}
	await goToOwn(page);
	await typeScore(page, '7.4', '11,5');
	await kept(page);
	await page.reload();
	await expect(sectionOf(page, 'general')).toHaveText('Med nät. Utan nät. Fortfarande utan.');
	await goToOwn(page);
	await expect(questionOf(page, '7.4').locator('input.number')).toHaveValue('11,5');
	await page.getByRole('link', { name: /8 Kommunen som/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^8 Kommunen som/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^7 /);
	await site.begin();
	await saved(page);
	expect(await wordsOnServer(site)).toBe('Med nät. Utan nät. Fortfarande utan.');
	await openArea(cia, site, 7);
	await goToOwn(page);
	await expect(questionOf(page, '7.4').locator('input.number')).toHaveValue('11,5');
});

test('[LIV-9] two tabs of one person write the same section, and both are kept once', async ({
	site,
	login
}) => {
	const cia = await login('cia');
	await openArea(cia, site, 7);
	const second = await cia.context.newPage();
	await openArea({ page: second }, site, 7);
	await write(cia.page, 'Från den första. ');
	await expect(sectionOf(second, 'general')).toContainText('Från den första.');
	await write(second, 'Från den andra.');
	for (const page of [cia.page, second]) {
		await saved(page);
		await expect(sectionOf(page, 'general')).toHaveText('Från den första. Från den andra.');
	}
	await cia.page.reload();
	await saved(cia.page);
	await expect(sectionOf(cia.page, 'general')).toHaveText('Från den första. Från den andra.');
	expect(await wordsOnServer(site)).toBe('Från den första. Från den andra.');
});

test('[LIV-3] [LIV-7] what was written into an area that was locked meanwhile is shown, and put in after unlocking', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const anna = await cookieOf(site, 'anna');
	const cia = await login('cia');
	await cia.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	cia.forgive(away);
	const { page } = cia;
	await openArea(cia, site, 1);
	const path = `/evaluations/${site.ystad}/areas/1`;
	await site.end('SIGTERM');
	await expect(page.locator('.saved')).toHaveText('Ingen förbindelse');
	await write(page, ' Skrivet utan nät.');
	// The lock comes before the browser is back: another process of the same data, on a port it doesn't know.
	await site.beginElsewhere(async (elsewhere) => {
		expect(await act(elsewhere, await cookieOf(elsewhere, 'anna'), path, 'lockArea')).toBe('success');
	});
	await site.begin();
	const banner = page.locator('.banner').filter({ hasText: 'Det här togs inte emot' });
	await expect(banner).toContainText('Skrivet utan nät.');
	await expect(banner).toContainText('Området är låst och kan inte ändras.');
	await expect(page.locator('.saved')).toHaveText('Inte sparat');
	await expect(page.locator('[role=alert][aria-atomic]')).toHaveText(/togs inte emot|låst/);
	await expect(banner.getByRole('button', { name: 'Lägg in' })).toHaveCount(0);
	await banner.getByRole('button', { name: 'Kopiera' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Skrivet utan nät.');
	await expect(sectionOf(page, 'general')).not.toContainText('Skrivet utan nät.');

	const listening = page.waitForResponse((answer) => answer.url().endsWith('/events'));
	await page.reload();
	await expect(banner).toContainText('Skrivet utan nät.');
	// What is done before the page hears hints it hears of with the next one.
	await listening;
	const reason = { reason: 'Cia hade mer att skriva.' };
	expect(await act(site, anna, path, 'unlockArea', reason)).toBe('success');
	await banner.getByRole('button', { name: 'Lägg in' }).click();
	await expect(banner).toHaveCount(0);
	await saved(page);
	await expect(sectionOf(page, 'general')).toContainText('Skrivet utan nät.');
	const words = await wordsOnServer(site, 1);
	expect(words.split('Skrivet utan nät.')).toHaveLength(2);
});

test('[LIV-4] a score that was overtaken by an agreement is shown, and put in after reopening', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const cia = await login('cia');
	cia.forgive(away);
	const { page } = cia;
	await openArea(cia, site, 4);
	await goToQuestion(page, '4.1');
	const own = questionOf(page, '4.1');
	const [before] = [await own.locator('input.number').inputValue()];
	await site.end('SIGTERM');
	await expect(page.locator('.saved')).toHaveText('Ingen förbindelse');
	await typeScore(page, '4.1', '14,75');
	await site.beginElsewhere(async (elsewhere) => {
		const bo = await cookieOf(elsewhere, 'bo');
		const path = `/evaluations/${site.ystad}/areas/4`;
		const line = await call(elsewhere, (await roomsOf(elsewhere, site.ystad, bo)).shared, { cookie: bo });
		await line.synced;
		const scores = Object.fromEntries(
			['anna', 'bo', 'cia'].map((who) => {
				const kept = line.doc.getMap('scores').get(`4.1:demo-${who}`) as { readonly x: number };
				return [`demo-${who}`, kept.x];
			})
		);
		line.hangUp();
		const fields = { question: '4.1', seen: JSON.stringify(scores) };
		expect(await act(elsewhere, bo, path, 'agree', fields)).toBe('success');
	});
	await site.begin();
	const banner = page.locator('.banner').filter({ hasText: 'Det här togs inte emot' });
	await expect(banner).toContainText('Din poäng på 4.1');
	await expect(banner).toContainText('14,75 p');
	await goToQuestion(page, '4.1');
	await expect(own.locator('input.number')).toHaveValue(before);
	await own.getByRole('button', { name: 'Återöppna' }).click();
	await giveReason(page, 'Jag hade ändrat min poäng utan nät.', 'Återöppna');
	await banner.getByRole('button', { name: 'Lägg in' }).click();
	await saved(page);
	await expect(own.locator('input.number')).toHaveValue('14,75');
});
