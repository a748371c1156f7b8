/** Standard texts: worded for one report beside what prints, and for an area's empty Allmänt. */
import { awake, expect, expectAccessible, openArea, saved, sectionOf, test } from '../browser.ts';

test('[REP-88] [REP-90] [REP-92] [REP-94] a lead words a text as it prints, is told of others, goes back, and begins Allmänt with one', async ({
	site,
	login
}) => {
	const anna = await login('anna');
	const { page } = anna;
	const address = `${site.origin}/evaluations/${site.helsingborg}/report-texts`;
	const other = await anna.context.newPage();
	const [text, there] = [page, other].map((tab) => tab.getByRole('region', { name: 'Före områdena' }));
	if (text === undefined || there === undefined) throw new Error('two tabs were asked for');
	for (const [tab, at] of [
		[page, text],
		[other, there]
	] as const) {
		await tab.goto(address);
		await awake(tab);
		await at.getByText('Ändra texten').click();
	}
	await text.getByRole('textbox').fill('Om {kommun} {år}.\n- en punkt');
	const printed = text.getByRole('group', { name: 'Så trycks den' });
	await expect(printed.getByText('Om Helsingborg 2017.')).toBeVisible();
	await expect(printed.getByRole('listitem')).toHaveText('en punkt');
	await expect(text.getByText('Inte sparad än.')).toBeVisible();

	await there.getByRole('textbox').fill('Den andras.');
	await there.getByRole('button', { name: 'Spara' }).click();
	await expect(there.getByText('Texten är sparad.')).toBeVisible();
	await expect(text.getByText('Någon annan har ändrat texten')).toBeVisible();
	await expect(text.getByText('Den andras.')).toBeVisible();
	await expect(text.getByRole('textbox')).toHaveValue('Om {kommun} {år}.\n- en punkt');
	await expectAccessible(page, 'standard texts');
	await text.getByRole('button', { name: 'Spara' }).click();
	await expect(text.getByText('Texten är sparad.')).toBeVisible();
	await expect(there.getByRole('textbox')).toHaveValue('Om {kommun} {år}.\n- en punkt');

	await text.getByRole('button', { name: 'Använd utgåvans text' }).click();
	await expect(text.getByText('Texten är tillbaka')).toBeVisible();
	await expect(text.getByRole('textbox')).toHaveValue(/tas områdena upp ett i taget/);

	await openArea(anna, site, 8);
	const insert = page.getByRole('button', { name: 'Lägg in områdets standardtext' });
	await insert.focus();
	await page.keyboard.press('Enter');
	const general = sectionOf(page, 'general');
	await expect(general).toContainText('en av flera som formar platsen');
	await expect(general).toBeFocused();
	await expect(insert).toBeHidden();
	await page.keyboard.type(' Så är det här.');
	await expect(general).toContainText('Så är det här.');
	await saved(page);
});
