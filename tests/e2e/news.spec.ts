/** “Since you were last here”: what the others did meanwhile, stepped through by key, and marked as seen. */
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
import { agreeByKey, goToQuestion, typeScore } from '../workspace.ts';

const bar = (page: Page) => page.getByRole('complementary', { name: 'Sedan du var här sist' });
const said = (page: Page) => page.locator('[role=status][aria-atomic]');

/** From the foot of the one to the head of the other, in whole pixels; less than none where they cover each other. */
const heightBetween = (page: Page, upper: string, lower: string) =>
	page.evaluate(
		([above, below]) => {
			const foot = document.querySelector(above)?.getBoundingClientRect().bottom ?? NaN;
			return Math.round((document.querySelector(below)?.getBoundingClientRect().top ?? NaN) - foot);
		},
		[upper, lower] as const
	);

async function openRoom({ page }: Person, site: DemoSite): Promise<void> {
	await page.goto(`${site.origin}/evaluations/${site.ystad}`);
	await awake(page);
}

/** Anna was here; an hour later she comes back, and Bo has worked meanwhile. */
async function whileAnnaWasAway(site: DemoSite, anna: Person, bo: Person): Promise<void> {
	const noted = anna.page.waitForResponse(/\/news$/);
	await openRoom(anna, site);
	await (await noted).finished();
	await openArea(bo, site, 1);
	await sectionOf(bo.page, 'improvements').focus();
	await bo.page.keyboard.press('Control+End');
	await bo.page.keyboard.press('Enter');
	await bo.page.keyboard.type('Berätta vad som hände sedan');
	await saved(bo.page);
	await openArea(bo, site, 4);
	await typeScore(bo.page, '4.3', '11,5');
	await agreeByKey(bo.page, '4.1', 'väntar på bekräftelse');
	await goToQuestion(bo.page, '4.2');
	await bo.page.getByRole('button', { name: 'Kommentera 4.2' }).click();
	const panel = bo.page.getByRole('region', { name: 'Kommentarer i område 4' });
	await panel.getByRole('textbox', { name: 'Kommentar' }).fill('Ska vi verkligen räkna det här?');
	await panel.getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect(bo.page.getByRole('button', { name: /^Kommentarer/ })).toHaveText('Kommentarer (1)');
	site.passMinutes(60);
}

test('[VER-51] [VER-52] N steps through what the others did, in all areas, and all is marked as seen', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = anna;
	await whileAnnaWasAway(site, anna, bo);

	await test.step('[VER-54] it is told and read out how much is new', async () => {
		await openRoom(anna, site);
		const told = '2 poäng ändrade, en punkt ny och en kommentar';
		await expect(bar(page)).toContainText(told);
		await expect(said(page)).toContainText(`Sedan du var här sist: ${told}.`);
	});

	await test.step('to a point, whose words are marked', async () => {
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/\/areas\/1$/);
		await expect(bar(page)).toContainText('1 av 4');
		await expect(said(page)).toContainText('Bo Hedman skrev ”Berätta vad som hände sedan”');
		const marked = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('news') ?? [])].map((range) => (range as Range).toString())
			);
		await expect.poll(marked).toEqual(['Berätta vad som hände sedan']);
	});

	await test.step('to a question of another area, which opens and has the focus', async () => {
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/\/areas\/4#q-4\.1$/);
		await expect(questionOf(page, '4.1')).toBeFocused();
		await expect(questionOf(page, '4.1')).toHaveClass(/open/);
	});

	await test.step('to a comment', async () => {
		await page.keyboard.press('n');
		await expect(page.locator('[id^="comment-"]').filter({ hasText: 'Ska vi verkligen' })).toBeFocused();
		await expect(bar(page)).toContainText('3 av 4');
	});

	await test.step('the dock stands on the bar, not under it', async () => {
		const tab = page.getByRole('button', { name: /^Kommentarer/ });
		const panel = page.getByRole('region', { name: 'Kommentarer i område 4' });
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect(panel).toBeVisible();
		await tab.click();
		await expect(panel).toBeHidden();
		await tab.click();
		await expect(panel).toBeVisible();
		expect(await heightBetween(page, '.dock', '.since')).toBe(0);
	});

	await test.step('to a score, and then there is no more', async () => {
		await page.keyboard.press('n');
		await expect(questionOf(page, '4.3')).toBeFocused();
		await page.keyboard.press('n');
		await expect(said(page)).toContainText('Det var den sista ändringen.');
	});

	await test.step('the list opens on demand, and each line leads there', async () => {
		const all = bar(page).getByRole('button', { name: 'Alla 4' });
		await tabTo(page, all);
		await expect(bar(page).getByRole('listitem')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await tabTo(page, bar(page).getByRole('link', { name: /^4\.1: Bo Hedman/ }));
		await page.keyboard.press('Enter');
		await expect(questionOf(page, '4.1')).toBeFocused();
	});

	await test.step('? lists the key', async () => {
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toContainText('nästa ändring sedan sist');
		await page.keyboard.press('Escape');
	});

	await test.step('marked as seen it is gone, also for the next page', async () => {
		await tabTo(page, bar(page).getByRole('button', { name: 'Markera allt som sett' }));
		await page.keyboard.press('Enter');
		await expect(bar(page)).toBeHidden();
		await expect(page.locator('#main')).toBeFocused();
		const noted = page.waitForResponse(/\/news$/);
		await page.reload();
		await (await noted).finished();
		await expect(bar(page)).toBeHidden();
	});

	await test.step('one’s own are not news', async () => {
		const noted = bo.page.waitForResponse(/\/news$/);
		await openRoom(bo, site);
		await (await noted).finished();
		await expect(bo.page.locator('h1')).toBeVisible();
		await expect(bar(bo.page)).toBeHidden();
		await bo.page.keyboard.press('n');
		await expect(said(bo.page)).toContainText('Inget är nytt sedan du var här sist.');
	});
});

test('[VER-52] without single keys N is a letter, and the button steps', async ({ site, login }) => {
	test.setTimeout(120_000);
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = anna;
	await whileAnnaWasAway(site, anna, bo);
	await page.goto(`${site.origin}/settings`);
	await awake(page);
	await page
		.getByRole('group', { name: 'Tangenter med en enda bokstav' })
		.getByRole('radio', { name: 'av' })
		.check();
	await page.getByRole('button', { name: /^Spara/ }).click();
	await expect(page.getByText('Inställningarna är sparade.')).toBeVisible();
	await openRoom(anna, site);
	await expect(bar(page)).toContainText('2 poäng ändrade');
	await page.keyboard.press('n');
	await expect(bar(page)).not.toContainText('1 av 4');
	await tabTo(page, bar(page).getByRole('button', { name: 'Nästa ändring' }));
	await page.keyboard.press('Enter');
	await expect(bar(page)).toContainText('1 av 4');
	await expect(page).toHaveURL(/\/areas\/1$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/areas\/4#q-4\.1$/);
	await expect(bar(page).getByRole('button', { name: 'Nästa ändring' })).toBeFocused();
	await test.step('[VER-54] and keeps the focus where the change is a comment', async () => {
		await page.keyboard.press('Enter');
		await expect(bar(page)).toContainText('3 av 4');
		await expect(page.locator('[id^="comment-"]').filter({ hasText: 'Ska vi verkligen' })).toBeInViewport();
		await expect(bar(page).getByRole('button', { name: 'Nästa ändring' })).toBeFocused();
	});
	await test.step('what the server didn’t hear isn’t said to be marked', async () => {
		anna.forgive(/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load resource/);
		await page.context().setOffline(true);
		await bar(page).getByRole('button', { name: 'Markera allt som sett' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'inget är markerat som sett' })).toBeAttached();
		await expect(bar(page)).toBeVisible();
		await page.context().setOffline(false);
	});
	await bar(page).getByRole('button', { name: 'Markera allt som sett' }).click();
	await expect(said(page)).toContainText('Allt är markerat som sett.');
});

test('[VER-52] [INT-1] [INT-5] the bar is accessible, light and wide, dark and narrow', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = anna;
	await whileAnnaWasAway(site, anna, bo);
	await openRoom(anna, site);
	await expect(bar(page)).toContainText('2 poäng ändrade');
	await page.keyboard.press('n');
	await expect(bar(page)).toContainText('1 av 4');
	await page.keyboard.press('n');
	await expect(questionOf(page, '4.1')).toBeFocused();
	await bar(page).getByRole('button', { name: 'Alla 4' }).click();
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page, `${colorScheme} ${width}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await goToQuestion(page, '4.2');
	const covered = await questionOf(page, '4.2').evaluate((row) => {
		const line = row.querySelector('.q-text')?.getBoundingClientRect();
		const bar = document.querySelector('.since')?.getBoundingClientRect();
		return line === undefined || bar === undefined || line.bottom > bar.top;
	});
	expect(covered, 'the question that J went to lies under the bar').toBe(false);
});
