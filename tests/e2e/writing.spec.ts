import { caretToEnd, expect, openArea, saved, sectionOf, test } from '../browser.ts';

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
				await caretToEnd(page);
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
