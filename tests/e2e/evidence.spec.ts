import { samplePdf } from '../../server/documents/sample-pdf.ts';
import { awake, expect, expectAccessible, signIn, test } from '../browser.ts';

const filler = 'Nämnderna följer upp sina mål varje tertial och redovisar dem för fullmäktige.';
const told = 'Medborgardialoger hålls i varje kommundel, och barn- och ungdomsrådet är med <b>alltid</b>.';

test('[EVI-20] documents are added together, read, searched by other forms of words, and quoted', async ({
	site,
	login
}) => {
	const { page, forgive } = await login('anna');
	// The file that isn't taken.
	forgive(/status of 415/);
	await page.goto(`${site.origin}/evaluations/${site.ystad}/evidence?question=2.4&kind=document&add#add`);
	await awake(page);
	const pdf = await samplePdf([[filler], [filler, told]]);
	await page.getByLabel('Filer').setInputFiles([
		{ name: 'Riktlinjer för dialog.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
		{ name: 'bild.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2]) },
		{ name: 'Mål.txt', mimeType: 'text/plain', buffer: Buffer.from('Målen är kända.\n\nDe mäts.') }
	]);
	await page.getByRole('button', { name: 'Lägg till filerna' }).click();
	await expect(page.getByText('2 av 3 filer är tillagda.')).toBeVisible();
	await expect(page.locator('.uploads .error')).toContainText('Den sortens fil tas inte emot.');
	const cards = page.locator('.cards h3');
	await expect(cards.first()).toHaveText('Mål');
	await expect(cards.nth(1)).toHaveText('Riktlinjer för dialog');
	await expect(page.locator('.cards')).toContainText('2 sidor');
	await expect(page.getByText('Texten läses in')).toHaveCount(0);

	await page.getByRole('searchbox').fill('medborgardialogen kommundelar');
	await page.keyboard.press('Enter');
	const hit = page.getByRole('link', { name: 'Riktlinjer för dialog' }).first();
	await expect(page.locator('mark')).toHaveText(['Medborgardialoger', 'kommundel']);
	await expect(page.locator('.snippet').first()).toContainText('<b>alltid</b>');
	await expectAccessible(page, 'evidence with what was found');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page, 'evidence in the dark');
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await hit.click();

	await expect(page.locator('.paragraph:target')).toContainText('barn- och ungdomsrådet');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.getByRole('link', { name: 'Citera s. 2, st. 2' }).click();
	const form = page.locator('#cite');
	await expect(form.getByLabel('Citat')).toHaveValue(told);
	await expect(form.getByLabel('Sida')).toHaveValue('2');
	await expectAccessible(page, 'a card with its text');
	await form.getByLabel('Delfråga').selectOption('2.3');
	await form.getByLabel('Hur långt').selectOption('effect');
	await form.getByRole('button', { name: 'Fäst' }).click();
	await expect(page.locator('.links blockquote')).toHaveText(told);
	await expect(page.locator('.links')).toContainText('effekt visad');
});

test('[EVI-21] without script a card is added, found and opened, and a document comes back as it was', async ({
	site,
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await signIn(context, site, 'anna');
	const page = await context.newPage();
	await page.goto(`${site.origin}/evaluations/${site.ystad}/evidence`);
	await page.getByText('Webbplats', { exact: true }).last().click();
	const form = page.locator('form[action="?/website"]');
	await form.getByLabel('Adress').fill('https://ystad.example/brottsofferjour');
	await form.getByLabel('Rubrik').fill('Trygghetsarbete');
	await form.getByLabel('Text från sidan').fill('Tryggheten ökar.\n\nVandringarna fortsätter.');
	await form.getByRole('button', { name: 'Lägg till' }).click();
	await expect(page.getByRole('heading', { name: 'Trygghetsarbete' })).toBeVisible();
	await page.getByRole('searchbox').fill('trygghetsvandring vandring');
	await page.getByRole('button', { name: 'Sök' }).click();
	await expect(page.getByRole('status').first()).toContainText('Inget ställe har alla orden.');
	await page.locator('ol').getByRole('link', { name: 'Trygghetsarbete' }).click();
	await expect(page.locator('mark')).toHaveText('Vandringarna');
	await context.close();
});
