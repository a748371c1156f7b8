import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, openArea, saved, test, type Account } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { act, cookieOf } from '../program.ts';

test.describe.configure({ mode: 'parallel' });

/** Pages by who may read them. Workspaces: opened and agreed, opened and diverging, a blind round, ready, sealed. */
function pagesOf(site: DemoSite, account: Account | null): string[] {
	const open = ['/', '/signin', '/signin/outbox', '/settings', '/elsewhere'];
	if (account === null) return open;
	const known = [...open, '/evaluations'];
	const team = account === 'anna' || account === 'bo';
	if (!team) return [...known, `/evaluations/${site.ystad}`];
	const areas = account === 'anna' ? [1, 2, 3, 5, 6, 8] : [2, 3, 8];
	return [...known, ...areas.map((area) => `/evaluations/${site.ystad}/areas/${area}`)];
}

async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	if (/\/areas\/\d+$/.test(page.url())) {
		await awake(page);
		await saved(page);
		await page.keyboard.press('j');
		await expect(page.locator('li.question.open')).toHaveCount(1);
	}
}

async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
	const { width, shown } = await page.evaluate(() => ({
		width: document.documentElement.scrollWidth,
		shown: document.documentElement.clientWidth
	}));
	expect(width, what).toBeLessThanOrEqual(shown);
}

/** Buttons, fields and links that stand by themselves; links in running text may be as high as the text. */
async function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, nav a, a.btn')]
			.map((element) => element.closest<HTMLElement>('label.choice, .seg label') ?? element)
			.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return (width < 24 || height < 24) && getComputedStyle(element).display !== 'inline';
			})
			.map((element) => element.outerHTML.slice(0, 120))
	);
}

for (const account of [null, 'anna', 'bo', 'kim', 'admin'] as const) {
	test(`[INT-1] [INT-5] axe finds nothing and nothing scrolls sideways: ${account ?? 'signed out'}`, async ({
		site,
		login,
		browser
	}) => {
		test.setTimeout(300_000);
		const person = account === null ? null : await login(account);
		const page = person?.page ?? (await (await browser.newContext()).newPage());
		person?.forgive(/status of 404/);
		for (const path of pagesOf(site, account)) {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(site.origin + path);
			await settled(page);
			await expectAccessible(page, `${path} light, wide`);
			expect(await smallTargets(page), `${path} targets`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 320, height: 800 });
			await expectNoSidewaysScroll(page, `${path} narrow`);
			await expectAccessible(page, `${path} dark, narrow`);
			await page.emulateMedia({ colorScheme: 'light' });
		}
	});
}

test('[INT-1] the focus shows on everything that Tab reaches, and no bar covers it', async ({
	site,
	login
}) => {
	const { page } = await login('anna');
	await openArea({ page }, site, 2);
	await page.keyboard.press('j');
	const hidden: string[] = [];
	let reached = 0;
	for (; reached < 80; reached++) {
		await page.keyboard.press('Tab');
		const problem = await page.evaluate(() => {
			const element = document.activeElement;
			if (!(element instanceof HTMLElement) || element === document.body) return 'end';
			const shown = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element;
			const box = shown.getBoundingClientRect();
			const top = document.elementFromPoint(
				box.x + Math.min(box.width, 20) / 2,
				box.y + Math.min(box.height, 20) / 2
			);
			const covered = top !== null && !shown.contains(top) && !top.contains(shown);
			const marks = [element, shown, element.closest('.narrative-page')]
				.filter((one) => one !== null)
				.flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::before')]);
			const marked = marks.some(
				({ outlineStyle, outlineWidth, boxShadow, content }) =>
					(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
					boxShadow !== 'none' ||
					content === '""'
			);
			const what = shown.outerHTML.slice(0, 100);
			return covered ? `covered: ${what}` : marked ? null : `unmarked: ${what}`;
		});
		if (problem === 'end') break;
		if (problem !== null) hidden.push(problem);
	}
	expect(reached).toBeGreaterThan(20);
	expect(hidden).toEqual([]);
});

test('[INT-11] [INT-25] opening is read politely, and a lock at once, on the screens of the others', async ({
	site,
	login
}) => {
	const { page } = await login('bo');
	const anna = await cookieOf(site, 'anna');
	await openArea({ page }, site, 5);
	const workspace = (area: number) => `/evaluations/${site.ystad}/areas/${area}`;
	expect(await act(site, anna, workspace(5), 'reveal')).toBe('success');
	await expect(page.locator('[role=status][aria-atomic]')).toContainText('Område 5 är öppnat.');
	await openArea({ page }, site, 1);
	expect(await act(site, anna, workspace(1), 'lockArea')).toBe('success');
	await expect(page.locator('[role=alert][aria-atomic]')).toContainText('Området är låst.');
});
