import { printed2017 } from '../../server/seed/helsingborg.ts';
import { awake, expect, expectAccessible, test } from '../browser.ts';

test('[SCO-8] Helsingborg 2017 is printed with each figure of the published table', async ({
	site,
	login
}) => {
	const { page } = await login('anna');
	await page.goto(`${site.origin}/evaluations/${site.helsingborg}/points`);
	await awake(page);
	await expect(page.locator('.total .big')).toHaveText('668');
	const rows = await page
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()))
		);
	const expected = [...printed2017.questions].map(([id, { achieved, max, percent }]) =>
		[id, achieved, max, percent].map(String)
	);
	expect(rows).toEqual(expected);
	const sums = await page
		.locator('tfoot tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('td.num')].map((cell) => cell.textContent.trim()))
		);
	expect(sums).toEqual(
		[...printed2017.areas.values()].map(({ achieved, max, percent }) => [achieved, max, percent].map(String))
	);
	await expectAccessible(page, 'the overview of points');
});

test('[INT-5] the overview of what is not agreed scrolls sideways in its tables alone', async ({
	site,
	login
}) => {
	const { page } = await login('anna');
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(`${site.origin}/evaluations/${site.ystad}/points`);
	await awake(page);
	await expect(page.locator('table')).toHaveCount(8);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('[SCO-8] what is sealed or not agreed prints no number', async ({ site, login }) => {
	const { page } = await login('anna');
	await page.goto(`${site.origin}/evaluations/${site.ystad}/points`);
	await awake(page);
	await expect(page.locator('.total .big')).toHaveText('–');
	const eighth = page.getByRole('region', { name: /8/ });
	await expect(eighth.locator('tbody td.r').first()).toContainText('–');
});
