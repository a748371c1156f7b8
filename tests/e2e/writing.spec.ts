import { expect, openArea, saved, sectionOf, tabTo, test } from '../browser.ts';

const lines = { anna: 'Anna skriver om hamnen. ', bo: 'Bo om skolvägen. ', cia: 'Cia om torget. ' } as const;
const letters = (text: string | null) => [...(text ?? '')].sort().join('').trim();

for (const place of ['an empty section', 'the end of a paragraph'] as const)
	test(`[NAR-10] three people write at once in ${place}: every letter is there once, for all`, async ({
		site,
		login
	}) => {
		const people = await Promise.all([login('anna'), login('bo'), login('cia')]);
		const area = place === 'an empty section' ? 7 : 1;
		for (const person of people) await openArea(person, site, area);
		const before = (await sectionOf(people[0].page, 'general').textContent()) ?? '';
		await Promise.all(
			people.map(async ({ page, account }) => {
				await sectionOf(page, 'general').click();
				await page.keyboard.press('Control+End');
				await page.keyboard.type(lines[account as keyof typeof lines], { delay: 15 });
			})
		);
		const written = letters(before + Object.values(lines).join(''));
		for (const { page } of people) {
			await saved(page);
			await expect.poll(async () => letters(await sectionOf(page, 'general').textContent())).toBe(written);
		}
		const texts = await Promise.all(people.map(({ page }) => sectionOf(page, 'general').textContent()));
		expect(new Set(texts).size).toBe(1);
		await people[0].page.reload();
		await saved(people[0].page);
		await expect(sectionOf(people[0].page, 'general')).toHaveText(texts[0] ?? '');
	});

test('[NAR-20] [COM-10] keys and others’ changes find the caret where it is, before the browser tells of it', async ({
	site,
	login
}) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = bo;
	// A browser that is so busy that it never tells.
	await page.addInitScript(() =>
		window.addEventListener(
			'selectionchange',
			(event) => {
				if (event.isTrusted) event.stopImmediatePropagation();
			},
			{ capture: true }
		)
	);
	for (const person of [anna, bo]) await openArea(person, site, 1);
	const text = sectionOf(page, 'general');
	await text.click();

	await test.step('Enter begins a paragraph at the caret', async () => {
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await page.keyboard.type('Sist av allt');
		await expect(text.locator('p').last()).toHaveText('Sist av allt');
	});

	await test.step('another’s words leave it there, also in the same paragraph', async () => {
		for (let n = 'av allt'.length; n > 0; n--) await page.keyboard.press('ArrowLeft');
		await sectionOf(anna.page, 'general').click();
		await anna.page.keyboard.press('Control+End');
		await anna.page.keyboard.press('Home');
		await anna.page.keyboard.type('Allra ');
		await expect(text).toContainText('Allra Sist av allt');
		await page.keyboard.type('så ');
		await expect(text.locator('p').last()).toHaveText('Allra Sist så av allt');
	});

	await test.step('a look that was chosen for the next letters holds until they come', async () => {
		await page.keyboard.press('End');
		await page.keyboard.press('Control+b');
		// What comes later than a fifth of a second no longer counts as the same moment to the editor.
		await page.waitForTimeout(400);
		await page.keyboard.press('Shift');
		await page.keyboard.type('!');
		await expect(text.locator('strong')).toHaveText('!');
	});

	await test.step('a comment is on the words that are selected', async () => {
		await page.keyboard.press('Home');
		await page.keyboard.press('Control+Shift+ArrowRight');
		await page.keyboard.press('Control+Alt+m');
		const comments = page.getByRole('region', { name: 'Kommentarer i område 1' });
		await expect(comments).toContainText('”Allra');
	});
});

test('[NAR-11] what is selected stays so for who has gone to a tool by keys, whatever others write meanwhile', async ({
	site,
	login
}) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = bo;
	for (const person of [anna, bo]) await openArea(person, site, 1);
	const text = sectionOf(page, 'general');
	await text.click();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+Shift+ArrowRight');
	const tools = page.getByRole('toolbar', { name: /Allmänt/ });
	await tabTo(page, tools.getByRole('button').first(), 'Shift+Tab');
	await sectionOf(anna.page, 'general').click();
	await anna.page.keyboard.press('Control+Home');
	await anna.page.keyboard.press('End');
	await anna.page.keyboard.type(' Det gäller.', { delay: 40 });
	await expect(text).toContainText('Det gäller.');
	const bold = tools.getByRole('button', { name: 'Fet stil' });
	for (let n = 0; n < 12 && !(await bold.evaluate((one) => one === document.activeElement)); n++)
		await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(text.locator('strong')).toHaveText(/^Kommunen ?$/);
});
