/** Interviews: the plan by role codes, the list of names, the guide, and the person who asks what is kept about them. */
import { awake, expect, expectAccessible, test } from '../browser.ts';

test('[IVW-2] [IVW-4] [IVW-10] [IVW-20] [RET-20] [RET-22] a plan, a name, and a person who asks', async ({
	site,
	login
}) => {
	const { page } = await login('anna');
	const interviews = `${site.origin}/evaluations/${site.ystad}/interviews`;
	const narrow = async () => {
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await page.setViewportSize({ width: 1280, height: 800 });
	};
	await page.goto(interviews);
	await awake(page);
	await expect(page.getByText('Varje delfråga täcks av minst en intervju.')).toBeVisible();
	await expect(page.getByText('raderas 90 dagar efter låsning')).toBeVisible();
	await expectAccessible(page, 'the plan');
	await narrow();

	await page.getByRole('link', { name: 'Politiker, majoriteten' }).click();
	await expect(page.getByRole('heading', { name: 'Måste täckas här' })).toBeVisible();
	await page.getByText('Ändra planen').click();
	await page.getByRole('textbox', { name: 'Roller' }).fill('Ledamot utan kod');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByText('Börja varje rad med en rollkod')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Roller' })).toHaveValue('Ledamot utan kod');
	await page.getByRole('textbox', { name: 'Roller' }).fill('P1 Ledamot Karin Lindqvist\nP2 Ersättare');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByText('Planen är sparad.')).toBeVisible();
	await expect(page.getByText('Det här kan vara personuppgifter')).toContainText('Karin Lindqvist');
	await expectAccessible(page, 'an interview');
	await narrow();

	await page.goto(`${interviews}/names`);
	await page.getByText('Skriv namnet på P1').click();
	await page.getByLabel('Namn').first().fill('Vera Rubin');
	await page.getByRole('button', { name: 'Spara namn' }).first().click();
	await expect(page.getByText('Namnet på P1 är sparat.')).toBeVisible();
	await expectAccessible(page, 'the list of names');
	await narrow();

	const { page: asked } = await login('admin');
	await asked.goto(`${site.origin}/evaluations/${site.ystad}`);
	await asked.getByRole('link', { name: 'Fråga från en person' }).click();
	await asked.getByLabel('Namn eller rollkod').fill('rubin');
	await asked.getByRole('button', { name: 'Visa vad som finns' }).click();
	await expect(asked.getByRole('status', { name: 'Det som finns om P1' })).toContainText('Vera Rubin');
	await expectAccessible(asked, 'a person asks');
	await asked.locator('summary', { hasText: 'Radera namnet' }).click();
	await asked.getByLabel('Jag förstår').first().check();
	await asked.getByRole('button', { name: 'Radera namnet' }).click();
	await expect(asked.getByRole('heading', { name: 'Kvitto på radering' })).toBeVisible();
	await expect(asked.locator('main')).not.toContainText('Vera');
	await asked.setViewportSize({ width: 320, height: 800 });
	expect(await asked.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

	await page.reload();
	await expect(page.locator('main')).not.toContainText('Vera');
	await page.goto(interviews);
	await expect(page.getByText('personen bad om det')).toBeVisible();
});
