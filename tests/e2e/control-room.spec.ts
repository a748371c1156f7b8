/** The control room, the form for a new evaluation, and the page of the team. */
import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, openArea, questionOf, saved, signIn, test } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';

async function openControlRoom(page: Page, site: DemoSite, evaluation = site.ystad): Promise<void> {
	await page.goto(`${site.origin}/evaluations/${evaluation}`);
	await awake(page);
	await saved(page);
	await expect(page.getByRole('heading', { name: 'Väntar på dig' })).toBeVisible();
}

const rowOf = (page: Page, table: string, area: string) =>
	page.locator(`table.${table} tbody tr`).filter({ has: page.getByRole('rowheader', { name: area }) });

test('[CTR-1] [CTR-2] what waits leads to where it is done', async ({ site, login }) => {
	const { page } = await login('anna');
	await openControlRoom(page, site);
	await expect(page.locator('.todo > li').first()).toContainText('Område 5 är klart att öppna');
	await page.getByRole('link', { name: 'Blind omgång på 3.2 väntar på din poäng' }).click();
	await expect(page).toHaveURL(/\/areas\/3#q-3\.2$/);
	await expect(questionOf(page, '3.2')).toHaveClass(/open/);
});

test('[CTR-4] a reveal is seen at once, and nothing of an area before it', async ({ site, login }) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	await openControlRoom(bo.page, site);
	const chart = bo.page.getByRole('img', { name: /^Profil: Ystad/ });
	await expect(chart).toContainText('förseglat');
	await bo.page.locator('figure.chart').getByText('Visa som tabell').click();
	const profile = rowOf(bo.page, 'profile', 'Resultat och effektivitet').getByRole('cell').first();
	await expect(profile).toHaveText('förseglat');
	await expect(rowOf(bo.page, 'matrix', 'Resultat och effektivitet')).toContainText('Klar att öppna');
	const progress = rowOf(bo.page, 'matrix', 'Ständiga förbättringar').getByRole('cell');
	await expect(progress.nth(1)).toHaveText('3 av 5 poängsatta');

	await openArea(anna, site, 5);
	await expect(bo.page.getByRole('list', { name: 'Här nu' })).toContainText('Anna Lindqvist i område 5');
	await anna.page.getByRole('button', { name: 'Öppna område 5' }).click();
	await expect(rowOf(bo.page, 'matrix', 'Resultat och effektivitet')).toContainText('Spretar 5.2');
	await expect(profile).toHaveText(/^\d+$/);
	await expect(chart).toContainText((await profile.textContent()) ?? 'no points');
	await expect(bo.page.getByText('Anna Lindqvist öppnade område 5.')).toBeVisible();
	await expect(bo.page.locator('.todo')).toContainText('5.2 spretar');
});

test('[CTR-7] an earlier result by a declared edition stands beside the profile', async ({ site, login }) => {
	const { page } = await login('bo');
	await openControlRoom(page, site, site.helsingborg);
	await expect(page.getByText('668 av 800 poäng.')).toBeVisible();
	await expect(page.getByText('2014 fick kommunen 631 poäng i utgåva 2010.')).toBeVisible();
	await expect(page.locator('figure.chart figcaption')).toContainText('Mot 2014 ligger 6 områden över');
	await page.locator('figure.chart').getByText('Visa som tabell').click();
	await expect(rowOf(page, 'profile', 'Offentlighet och demokrati').getByRole('cell')).toHaveText([
		'90',
		'76'
	]);
	await expect(page.getByText('Alla delfrågor är överenskomna och bekräftade.')).toBeVisible();
});

test('[CTR-20] [CTR-21] without script nothing is lost, and the evaluation is made', async ({
	site,
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await signIn(context, site, 'anna');
	const page = await context.newPage();
	await page.goto(`${site.origin}/evaluations/new`);
	await page.getByLabel('Kommun', { exact: true }).fill('Stortorp');
	await page.getByLabel('År', { exact: true }).fill('2027');
	await page.getByLabel('Nära upp till, procent').fill('5');
	await page.getByLabel('Person 2', { exact: true }).fill('Nils Nilsson');
	await page.getByRole('button', { name: 'Skapa utvärderingen' }).click();

	await expect(page.locator('main').getByRole('alert')).toHaveText('4 uppgifter behöver rättas.');
	const municipality = page.getByLabel('Kommun', { exact: true });
	await expect(municipality).toHaveValue('Stortorp');
	await expect(municipality).toHaveAccessibleDescription(/Vi hittar ingen kommun som heter Stortorp/);
	await expect(page.getByLabel('Person 2', { exact: true })).toHaveAccessibleDescription(
		/Vi känner ingen som heter Nils/
	);
	await expect(page.getByLabel('År', { exact: true })).toHaveValue('2027');

	await municipality.fill('0488');
	await page.getByLabel('Nära upp till, procent').fill('25');
	await page.getByLabel('Person 2', { exact: true }).fill('bo hedman');
	await page.getByText('Vem håller i områdenas text').click();
	await page.getByLabel('Område 3').fill('Bo Hedman');
	await page.getByLabel('Ingen i gruppen är anställd').check();
	await page.getByRole('button', { name: 'Skapa utvärderingen' }).click();
	await expect(page).toHaveURL(/\/evaluations\/[\w-]{12}$/);
	await context.close();
});

test('[CTR-30] [CTR-32] a new evaluation is prepared and begun', async ({ site, login }) => {
	const { page } = await login('anna');
	await page.goto(`${site.origin}/evaluations/new`);
	await awake(page);
	await page.getByLabel('Kommun', { exact: true }).fill('Trosa');
	await page.getByLabel('Person 2', { exact: true }).fill('Cia Nordin');
	await page.getByLabel('Ingen i gruppen är anställd').check();
	await page.getByRole('button', { name: 'Skapa utvärderingen' }).click();
	await expect(page.locator('h1')).toContainText('Trosa');
	await expect(page.locator('.todo')).toContainText('jäv');

	await page.getByRole('link', { name: 'Gruppen och inställningar' }).click();
	await page.getByLabel('Nära upp till, procent').fill('15');
	await page.getByLabel('Samstämmig upp till, procent').fill('16');
	await page
		.locator('form', { has: page.getByLabel('Nära upp till, procent') })
		.getByRole('button')
		.click();
	await expect(page.getByLabel('Samstämmig upp till, procent')).toHaveAccessibleDescription(/inte mer för/);
	await page.getByLabel('Samstämmig upp till, procent').fill('5');
	await page
		.locator('form', { has: page.getByLabel('Nära upp till, procent') })
		.getByRole('button')
		.click();
	await expect(page.getByText('Toleransen är sparad.')).toBeVisible();

	await page.getByRole('link', { name: /^Trosa/ }).click();
	await expect(page.locator('h1 + p')).toContainText(/tolerans 5\s%\soch 15\s%/);
	await page.getByRole('button', { name: 'Börja poängsätta' }).click();
	await expect(page.locator('[aria-current=step]')).toHaveText('Poängsätta');
	await expect(page.locator('.todo')).toContainText('Område 1: 5 delfrågor att poängsätta');
	await expect(page.getByText('Anna Lindqvist gick vidare till fasen poängsätta.')).toBeVisible();
});

test('[CTR-30] [CTR-31] [INT-11] the lead changes the team, and a refusal is told in a sentence', async ({
	site,
	login
}) => {
	const { page } = await login('anna');
	await page.goto(`${site.origin}/evaluations/${site.ystad}/team`);
	await awake(page);
	await expect(page.getByText('Toleransen är fast sedan den första poängen sattes.')).toBeVisible();

	const own = page.getByRole('group', { name: 'Roller för Anna Lindqvist' });
	await own.getByLabel('projektledare').uncheck();
	await own.getByRole('button').click();
	await expect(page.locator('main').getByRole('alert')).toHaveText(
		'En utvärdering behöver minst en projektledare.'
	);
	await own.getByLabel('projektledare').check();

	const cia = page.getByRole('group', { name: 'Roller för Cia Nordin' });
	const other = await login('cia');
	await openArea(other, site, 5);
	await cia.getByLabel('projektledare').check();
	await cia.getByRole('button').click();
	await expect(page.getByText('Rollerna för Cia Nordin är sparade.')).toBeVisible();
	await expect(other.page.locator('[role=alert][aria-atomic]')).toContainText(
		'Din behörighet i utvärderingen har ändrats.'
	);

	await page.getByLabel('E-postadress').fill('ingen adress');
	await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
	await expect(page.getByLabel('E-postadress')).toHaveAccessibleDescription(/Skriv en e-postadress/);
	await page.getByLabel('E-postadress').fill('ny@kommun.example');
	await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
	await expect(page.locator('.secret')).toContainText(`${site.origin}/invitation/`);
	await expect(page.getByLabel('E-postadress')).toHaveValue('');
	await page.getByRole('button', { name: 'Dra tillbaka inbjudan till ny@kommun.example' }).click();
	await expect(page.getByText('Ingen inbjudan väntar på svar.')).toBeVisible();

	await page.getByLabel('1 Offentlighet och demokrati').selectOption('Cia Nordin');
	await page
		.locator('form', { has: page.getByLabel('1 Offentlighet') })
		.getByRole('button')
		.click();
	await expect(page.getByText('Vem som håller i områdena är sparat.')).toBeVisible();
	await page.getByRole('link', { name: /^Ystad/ }).click();
	await expect(rowOf(page, 'matrix', 'Offentlighet och demokrati').getByRole('cell').last()).toHaveText(
		/Cia Nordin/
	);
	await expect(page.getByText('Anna Lindqvist lät Cia Nordin hålla i område 1.')).toBeVisible();
});

test('[CTR-30] who does not lead reads the team and changes nothing', async ({ site, login }) => {
	const { page, context } = await login('bo');
	await page.goto(`${site.origin}/evaluations/${site.ystad}/team`);
	await awake(page);
	await expect(page.getByText('Projektledaren ändrar gruppen och inställningarna.')).toBeVisible();
	await expect(page.locator('main form')).toHaveCount(0);
	const answer = await context.request.post(`${site.origin}/evaluations/${site.ystad}/team?/removeMember`, {
		form: { user: 'demo-cia' },
		headers: { origin: site.origin, accept: 'application/json' }
	});
	expect(await answer.json()).toMatchObject({ type: 'failure', status: 403 });
});

test('[INT-1] [INT-5] axe finds nothing, light and wide, dark and narrow, and nothing scrolls sideways', async ({
	site,
	login
}) => {
	test.setTimeout(180_000);
	const anna = await login('anna');
	const { page } = anna;
	anna.forgive(/status of 422/);
	const rooms = [`/evaluations/${site.ystad}`, `/evaluations/${site.helsingborg}`];
	for (const path of [...rooms, `/evaluations/${site.ystad}/team`, '/evaluations/new']) {
		await page.goto(site.origin + path);
		await awake(page);
		await expect(page.locator('h1')).toBeVisible();
		// The form is looked at with its errors.
		if (path.endsWith('/new')) await page.getByRole('button', { name: 'Skapa utvärderingen' }).click();
		if (path.endsWith('/new')) await expect(page.locator('.error').first()).toBeVisible();
		if (rooms.includes(path)) await page.locator('figure.chart').getByText('Visa som tabell').click();
		for (const [colorScheme, width] of [
			['light', 1440],
			['dark', 320]
		] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await expectAccessible(page, `${path} ${colorScheme} ${width}`);
			const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
			expect(scrolls, `${path} ${width}`).toBe(false);
		}
	}
});
