/** An older report comes in by the browser: brought, looked through, kept, and begun from. */
import { awake, expect, expectAccessible, openArea, sectionOf, test } from '../browser.ts';

const report = (title: string, points: number) => `${title}

Område 1\tOffentlighet och demokrati
Rubriker
Poäng
· Information till medborgare
${points}
Allmänt
Ett stycke om insynen i prov.
Styrkor
· En styrka att skriva vidare på
· En annan, genom
a. det ena
b. det andra
Förbättringsområden
· Något att göra bättre
`;
const file = `${report('Kommunkompassen: Lund 2017', 61)}
${report('Bilaga: utvärderingen 2014', 54)}`;

test('[OLD-50] [OLD-51] [OLD-55] [OLD-56] a report with its predecessor is corrected, kept, and begun from', async ({
	site,
	login
}) => {
	const { page, forgive } = await login('anna');
	forgive(/status of 422/);
	await page.goto(`${site.origin}/evaluations`);
	await page.getByRole('link', { name: 'Läs in äldre rapport' }).click();
	await expectAccessible(page, 'bringing a report');
	await page.getByLabel('Fil', { exact: true }).setInputFiles({
		name: 'rapport.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(file)
	});
	await page.getByRole('button', { name: 'Läs in' }).click();
	await expect(page).toHaveURL(/\/evaluations\/import\/[\w-]{36}$/);
	await expect(page.getByRole('heading', { name: /^Utvärdering \d av 2/ })).toHaveText([
		'Utvärdering 1 av 2: Lund 2017',
		'Utvärdering 2 av 2: Lund 2014'
	]);

	const source = page.getByRole('region', { name: 'Källans rader' });
	await expect(source).toContainText('En styrka att skriva vidare på');
	await page.getByText('Att kontrollera', { exact: true }).last().click();
	await expect(source.locator('li:visible').nth(1)).toContainText('Område 2 saknas.');
	await expect(source.getByText('En styrka att skriva vidare på').first()).toBeHidden();

	const [first, second] = [page.locator('.evaluation').first(), page.locator('.evaluation').nth(1)];
	await page.getByText('Alla', { exact: true }).click();
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 320, height: 800 });
	await page.getByText('1. Offentlighet och demokrati – 1 rubrik').first().click();
	await expect(first.getByText('En styrka att skriva vidare på')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await expectAccessible(page, 'the review, dark and narrow');
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 1440, height: 900 });

	await first.getByLabel('Utgåva').selectOption('se-2016');
	await second.getByLabel('Utgåva').selectOption('se-2010');
	const achieved = first.getByRole('group', { name: '1. Offentlighet och demokrati' }).getByLabel('Uppnått');
	await expect(achieved).toHaveValue('61');
	await achieved.fill('62,5');
	await first.getByLabel('Börja en ny utvärdering från den').check();
	await page.getByRole('button', { name: 'Gör det valda' }).click();
	await expect(page.getByText('Skriv ett helt tal. Tryckta poäng har inga decimaler.')).toBeVisible();
	await awake(page);
	await expect(achieved).toBeFocused();
	await expect(achieved).toHaveValue('62,5');
	await expectAccessible(page, 'the review, light and wide');

	await page.goto(page.url().replace(/\?.*$/, ''));
	await awake(page);
	await expect(achieved).toHaveValue('62,5');
	await achieved.fill('62');
	await achieved.press('Enter');
	await expect(page.getByText('Ändringarna är sparade i inläsningen.')).toBeVisible();
	await expect(achieved).toHaveValue('62');
	await page.getByRole('button', { name: 'Gör det valda' }).click();
	await expect(page).toHaveURL(/\/evaluations\/new\?earlier=1281/);
	await expect(page.getByLabel('Kommun', { exact: true })).toHaveValue('Lund');
	await page.getByLabel('Lägg in texterna som utgångspunkt').check();
	await page.getByLabel(/Ingen i gruppen är anställd/).check();
	await page.getByRole('button', { name: 'Skapa utvärderingen' }).click();
	await expect(page).toHaveURL(/\/evaluations\/[\w-]{12}$/);
	const evaluation = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	await openArea({ page }, { ...site, ystad: evaluation }, 1);
	await expect(sectionOf(page, 'strengths')).toContainText('En styrka att skriva vidare på');
	await expect(sectionOf(page, 'strengths')).toContainText('det andra');
});
