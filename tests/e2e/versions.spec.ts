/** Versions: kept under a name, compared, put back; and the history of a question and of a section. */
import type { Page } from '@playwright/test';
import {
	awake,
	expect,
	expectAccessible,
	openArea,
	type Person,
	questionOf,
	saved,
	sectionOf,
	tabTo,
	test
} from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { agreeByKey, goToQuestion, typeRationale, typeScore } from '../workspace.ts';

const said = (page: Page) => page.locator('[role=status][aria-atomic]');

async function openVersions({ page }: Person, site: DemoSite, path = ''): Promise<void> {
	await page.goto(`${site.origin}/evaluations/${site.ystad}/versions${path}`);
	await awake(page);
}

async function writeAtEnd(page: Page, section: 'general' | 'strengths', text: string): Promise<void> {
	await sectionOf(page, section).focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(text);
	await saved(page);
}

/** Axe and width, light and wide, dark and narrow. */
async function expectSound(page: Page, what: string): Promise<void> {
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page, `${what} ${colorScheme} ${width}`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, `${what} ${width}`).toBeLessThanOrEqual(width);
	}
	await page.setViewportSize({ width: 1440, height: 900 });
}

/** The lead keeps a version by keyboard alone. */
async function keepVersion(lead: Person, site: DemoSite, name: string): Promise<void> {
	const { page } = lead;
	await openVersions(lead, site);
	await tabTo(page, page.getByRole('textbox', { name: 'Namn' }));
	await page.keyboard.type(name);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Vi vill kunna gå tillbaka.');
	await tabTo(page, page.getByRole('button', { name: 'Spara versionen' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Versionen är sparad.')).toBeVisible();
}

test('[VER-5] [VER-10] [VER-12] [VER-30] a version is kept, compared with now, and a text of it put back, by keyboard', async ({
	site,
	login
}) => {
	test.setTimeout(180_000);
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = anna;

	await test.step('the lead keeps one, and it is listed with who and why', async () => {
		await keepVersion(anna, site, 'Före mötet');
		const row = page.getByRole('row', { name: /Före mötet/ });
		await expect(row).toContainText('Anna Lindqvist');
		await expect(row).toContainText('Vi vill kunna gå tillbaka.');
		await expectSound(page, 'the list');
	});

	await test.step('somebody who doesn’t lead reads, and keeps none', async () => {
		await openVersions(bo, site);
		await expect(bo.page.getByRole('link', { name: 'Före mötet', exact: true })).toBeVisible();
		await expect(bo.page.getByText('Projektledaren sparar versioner.')).toBeVisible();
		await expect(bo.page.getByRole('button', { name: 'Spara versionen' })).toHaveCount(0);
	});

	await openArea(bo, site, 1);
	await writeAtEnd(bo.page, 'general', ' Helt ny mening.');
	await openArea(bo, site, 4);
	await agreeByKey(bo.page, '4.1', 'väntar på bekräftelse');

	await test.step('what differs now is told with signs and words, and prints', async () => {
		await openVersions(anna, site);
		await tabTo(page, page.getByRole('link', { name: 'Jämför med nu: 1 Före mötet' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skillnad: 1 Före mötet → Nu');
		await expect(page.getByText('En delfråga med andra poäng, en text med andra ord.')).toBeVisible();
		const points = page.getByRole('row', { name: /^4\.1/ });
		await expect(points).toContainText('inga');
		await expect(points.locator('ins')).toHaveText('10');
		await expect(points).toContainText('ny');
		const came = page.locator('ins.within').filter({ hasText: 'Helt ny mening' });
		await expect(came).toContainText('tillagt:');
		expect(await came.evaluate((words) => getComputedStyle(words, '::before').content)).toContain('+');
		expect(await came.evaluate((words) => getComputedStyle(words).textDecorationLine)).toBe('underline');
		await expectSound(page, 'the difference');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
		await expect(came).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
	});

	await test.step('the other way about, what came went', async () => {
		await tabTo(page, page.getByRole('link', { name: 'Byt håll' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skillnad: Nu → 1 Före mötet');
		await expect(page.locator('del.within').filter({ hasText: 'Helt ny mening' })).toBeVisible();
	});

	await openArea(bo, site, 1);
	await test.step('the older text is put back as a new edit, and open editors show it', async () => {
		await openVersions(anna, site, '/1');
		await expectSound(page, 'the version');
		const restore = page.getByRole('button', { name: /Återställ Allmänt, område 1$/ });
		await tabTo(page, restore);
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog.locator('del.within')).toContainText('Helt ny mening');
		await expectSound(page, 'asking to restore');
		await tabTo(page, dialog.getByRole('button', { name: 'Återställ', exact: true }));
		await page.keyboard.press('Enter');
		await expect(said(page)).toContainText('Texten är återställd.');
		await expect(restore).toHaveCount(0);
		await expect(page.locator('p:focus')).toHaveText('Texten är redan likadan.');
		await expect(sectionOf(bo.page, 'general')).not.toContainText('Helt ny mening');
	});

	await test.step('[VER-40] its history tells all of it', async () => {
		await tabTo(bo.page, bo.page.getByRole('button', { name: 'Historik: Allmänt, område 1' }));
		await bo.page.keyboard.press('Enter');
		const dialog = bo.page.getByRole('dialog');
		await expect(dialog.getByRole('listitem').filter({ hasText: 'Bo Hedman' }).first()).toBeVisible();
		await expect(dialog).toContainText('Anna Lindqvist återställde en text i område 1 från en version.');
	});
});

test('[VER-40] [VER-41] [VER-43] history beside the work: who did what, the words, never a motive, nothing lost', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const [bo, cia] = await Promise.all([login('bo'), login('cia')]);
	const { page } = bo;
	await openArea(bo, site, 4);
	await typeScore(page, '4.3', '11,5');
	await typeRationale(page, '4.3', 'HEMLIGT MOTIV');
	await saved(page);
	await writeAtEnd(page, 'strengths', 'Ledarna möts varje vecka.');

	await openArea(cia, site, 4);
	await test.step('of a question, by keyboard', async () => {
		await goToQuestion(cia.page, '4.3');
		const button = cia.page.getByRole('button', { name: 'Historik: delfråga 4.3' });
		await tabTo(cia.page, button);
		const answer = cia.page.waitForResponse(/\/history\?/);
		await cia.page.keyboard.press('Enter');
		expect(await (await answer).text()).not.toContain('HEMLIGT');
		const dialog = cia.page.getByRole('dialog', { name: 'Historik: delfråga 4.3' });
		await expect(dialog).toContainText('Bo Hedman ändrade sin poäng från 12 till 11,5.');
		await expect(dialog).toContainText('Bo Hedman ändrade sitt motiv eller sin säkerhet.');
		await expect(dialog).toContainText('Anna Lindqvist öppnade område 4.');
		await expect(dialog).toContainText('Cia Nordin lämnade in område 4.');
		await expectSound(cia.page, 'the history of a question');
		await cia.page.keyboard.press('Escape');
		await expect(button).toBeFocused();
		await expect(questionOf(cia.page, '4.3')).toHaveClass(/open/);
	});

	await test.step('of a section, with the words that came', async () => {
		await cia.page.getByRole('button', { name: 'Historik: Styrkor, område 4' }).click();
		const dialog = cia.page.getByRole('dialog', { name: 'Historik: Styrkor, område 4' });
		await expect(dialog.getByText('Bo Hedman skrev.')).toBeVisible();
		await dialog.getByText('Visa orden').click();
		await expect(dialog.locator('ins')).toHaveText('Ledarna möts varje vecka.');
		await expectSound(cia.page, 'the history of a section');
	});

	await test.step('without a line it says so, and tries again', async () => {
		await cia.page.keyboard.press('Escape');
		cia.forgive(/ERR_FAILED|Failed to load/);
		await cia.page.route('**/history?*', (route) => route.abort());
		await cia.page.getByRole('button', { name: 'Historik: Allmänt, område 4' }).click();
		const dialog = cia.page.getByRole('dialog');
		await expect(dialog).toContainText('Historiken kunde inte hämtas.');
		await cia.page.unroute('**/history?*');
		await dialog.getByRole('button', { name: 'Försök igen' }).click();
		await expect(dialog).toContainText('Ingen har skrivit här än.');
	});
});

test('[VER-15] a contact and a stranger read no history and no news', async ({ site, login }) => {
	const [kim, bo] = await Promise.all([login('kim'), login('bo')]);
	const path = `${site.origin}/evaluations/${site.ystad}/history?question=4.3`;
	for (const cookie of [await kim.cookie(), site.stranger, '']) {
		const answer = await fetch(path, { headers: { cookie } });
		expect([401, 403, 404]).toContain(answer.status);
		expect(await answer.text()).not.toContain('Hedman');
	}
	const theirs = await fetch(path, { headers: { cookie: await bo.cookie() } });
	expect(theirs.status).toBe(200);
	for (const query of ['question=9.99', 'area=99&section=general', 'area=1&section=nothing', 'area=1'])
		expect([400, 404]).toContain(
			(await fetch(path.replace('question=4.3', query), { headers: { cookie: await bo.cookie() } })).status
		);
});
