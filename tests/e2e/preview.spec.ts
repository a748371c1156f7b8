/** The open area as the report will print it, beside what is written. */
import { awake, expect, expectAccessible, openArea, sectionOf, test } from '../browser.ts';

test('[REP-95] [REP-97] what one writes stands in the other’s preview, which is remembered and covers nothing', async ({
	site,
	login
}) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	await Promise.all([openArea(anna, site, 3), openArea(bo, site, 3)]);
	const preview = bo.page.getByRole('region', { name: 'Så här trycks området' });
	await expect(preview).toBeHidden();
	await bo.page.locator('h1').click();
	await bo.page.keyboard.press('p');
	await expect(preview.getByRole('heading', { name: /^Område 3:/ })).toBeVisible();

	await sectionOf(anna.page, 'general').click();
	await anna.page.keyboard.press('Control+Home');
	await anna.page.keyboard.type('Stadens styrmodell. ');
	await expect(preview.getByText('Stadens styrmodell.')).toBeVisible();
	await expect(preview.getByRole('table').getByRole('row', { name: /^3\.1/ })).toBeVisible();
	await expect(preview.locator('[contenteditable], input, textarea')).toHaveCount(0);

	await bo.page.reload();
	await awake(bo.page);
	await expect(preview.getByText('Stadens styrmodell.')).toBeVisible();
	for (const [colorScheme, width] of [
		['light', 1440],
		['dark', 320]
	] as const) {
		await bo.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await bo.page.setViewportSize({ width, height: 900 });
		const [text, panel] = await Promise.all([
			bo.page.locator('.narrative').boundingBox(),
			preview.boundingBox()
		]);
		if (text === null || panel === null) throw new Error('nothing is shown');
		const beside = panel.x >= text.x + text.width;
		expect(beside || panel.y >= text.y + text.height, `${width}`).toBe(true);
		expect(beside, `${width}`).toBe(width === 1440);
		expect(await bo.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await expectAccessible(bo.page, 'the workspace with the preview');
	await bo.page.getByRole('button', { name: 'Förhandsvisa' }).click();
	await expect(preview).toBeHidden();
});
