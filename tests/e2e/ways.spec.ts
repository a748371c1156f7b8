import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, openArea, questionOf, saved, sectionOf, test } from '../browser.ts';
import { act, cookieOf } from '../program.ts';
import { seedEdition } from '../../server/seed/editions.ts';

test.describe.configure({ mode: 'parallel' });

for (const host of ['localhost', '127.0.0.1'])
	test(`[PEO-14] the demo works at ${host}, sockets and forms included`, async ({ site, page }) => {
		const origin = `http://${host}:${site.port}`;
		await page.goto(`${origin}/signin`);
		await page.getByRole('button', { name: /Cia Nordin/ }).click();
		await expect(page).toHaveURL(`${origin}/evaluations`);
		await page.goto(`${origin}/evaluations/${site.ystad}/areas/4`);
		await awake(page);
		await saved(page);
		await sectionOf(page, 'general').click();
		await page.keyboard.type('Skrivet härifrån.');
		await saved(page);
		await page.reload();
		await saved(page);
		await expect(sectionOf(page, 'general')).toHaveText('Skrivet härifrån.');
	});

const languages = [
	['sv', 'Logga in', 'Inställningar', 'Rapporttext'],
	['en', 'Sign in', 'Settings', 'Report text'],
	['nb', 'Logg inn', 'Innstillinger', 'Rapporttekst']
] as const;

for (const [language, signIn, settings, text] of languages)
	test(`[INT-20] [PEO-19] pages speak ${language}, and say so`, async ({ site, browser, login }) => {
		const context = await browser.newContext({ locale: language });
		await context.addCookies([{ name: 'lang', value: language, url: site.origin }]);
		const stranger = await context.newPage();
		for (const path of ['/', '/signin', '/settings']) {
			await stranger.goto(site.origin + path);
			await expect(stranger.locator('html')).toHaveAttribute('lang', language);
			await expect(stranger.getByRole('link', { name: signIn, exact: true }).first()).toBeVisible();
		}
		await context.close();
		const { page } = await login('anna');
		await page.goto(`${site.origin}/settings`);
		await awake(page);
		await page.locator(`input[name=language][value=${language}]`).check();
		await page.locator('main form button.main').click();
		await expect(page.locator('main h1')).toHaveText(settings);
		for (const path of ['/evaluations', `/evaluations/${site.ystad}/areas/5`]) {
			await page.goto(site.origin + path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
		}
		await awake(page);
		await expect(page.getByRole('heading', { name: text })).toBeVisible();
		await expect(sectionOf(page, 'general')).toHaveAttribute('lang', 'sv');
		expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|\[object/);
	});

const areas = seedEdition('se-2016')?.areas ?? [];
const ofEdition = areas.flatMap(({ title, questions }) => [title, ...questions.map(({ text }) => text)]);

/** How often the page shows the edition's words, and those that aren't told apart as Swedish. */
async function editionWords(page: Page): Promise<{ shown: number; unmarked: string[] }> {
	return page.evaluate((known) => {
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Node[] = [];
		while (walk.nextNode())
			if (known.some((words) => walk.currentNode.textContent?.includes(words))) found.push(walk.currentNode);
		const drawn = found.filter(({ parentElement }) => parentElement?.closest('script, style') === null);
		return {
			shown: drawn.length,
			unmarked: drawn
				.filter(({ parentElement }) => parentElement?.closest('[lang]')?.getAttribute('lang') !== 'sv')
				.map(({ textContent }) => textContent ?? '')
		};
	}, ofEdition);
}

test('[INT-26] titles and questions of the edition are marked as Swedish on English pages', async ({
	site,
	login
}) => {
	expect(ofEdition).toHaveLength(53);
	const { page, context } = await login('anna');
	await context.addCookies([{ name: 'lang', value: 'en', url: site.origin }]);
	await page.goto(`${site.origin}/settings`);
	await page.locator('input[name=language][value=en]').check();
	await page.locator('main form button.main').click();
	await expect(page.locator('main h1')).toHaveText('Settings');
	const version = await act(
		site,
		await cookieOf(site, 'anna'),
		`/evaluations/${site.ystad}/versions`,
		'make',
		{
			name: 'Draft'
		}
	);
	expect(version).toBe('success');
	for (const [evaluation, path, least] of [
		[site.ystad, '', 8],
		[site.ystad, '/areas/5#q-5.1', 13],
		[site.ystad, '/areas/7', 13],
		[site.ystad, '/team', 8],
		[site.ystad, '/points', 53],
		[site.ystad, '/versions/1', 53],
		[site.helsingborg, '/areas/2', 13],
		[site.helsingborg, '/points', 53]
	] as const) {
		await page.goto(`${site.origin}/evaluations/${evaluation}${path}`);
		await awake(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect.poll(async () => (await editionWords(page)).shown, path).toBeGreaterThanOrEqual(least);
		expect((await editionWords(page)).unmarked, path).toEqual([]);
	}
});

test('a link leads to its question, and the back button to where one was', async ({ site, login }) => {
	const { page } = await login('bo');
	await page.goto(`${site.origin}/evaluations/${site.ystad}/areas/4#q-4.3`);
	await awake(page);
	await expect(questionOf(page, '4.3')).toHaveClass(/open/);
	await expect(questionOf(page, '4.3')).toBeInViewport();
	await page.getByRole('navigation').getByRole('link', { name: /^1\b/ }).click();
	await expect(page.locator('h1')).toContainText('1 Offentlighet och demokrati');
	await page.goBack();
	await expect(page).toHaveURL(/areas\/4#q-4\.3$/);
	await expect(page.locator('h1')).toContainText('4 Ledarskap');
	await expect(questionOf(page, '4.3')).toHaveClass(/open/);
	await page.goForward();
	await expect(page.locator('h1')).toContainText('1 Offentlighet');
});

test('[PEO-13] a link to an area leads there also for who has to sign in first', async ({ site, page }) => {
	await page.goto(`${site.origin}/evaluations/${site.ystad}/areas/7`);
	await page.getByRole('button', { name: /Bo Hedman/ }).click();
	await expect(page).toHaveURL(/\/areas\/7$/);
	await openArea({ page }, site, 7);
});

test('[PER-21] a stranger finds nothing, as where there is nothing, and a contact hears no events', async ({
	site
}) => {
	const answers = async (cookie: string, id: string) => {
		const at = `/evaluations/${id}`;
		const paths = [
			`${at}/__data.json`,
			`${at}/areas/1/__data.json`,
			`${at}/team/__data.json`,
			`${at}/events`
		];
		const pages = paths.map(async (path) => {
			const answer = await fetch(site.origin + path, { headers: { cookie } });
			// The frame's data come before; but for how long the login lasts they are the same wherever one is.
			return answer.ok && path.endsWith('events')
				? await answer.body?.cancel().then(() => 'events')
				: [answer.status, (await answer.text()).replaceAll(id, 'id').replace(/,\d{7,}\]/, ',left]')];
		});
		return Promise.all([...pages, act(site, cookie, at, 'changePhase', { to: 'calibrating' })]);
	};
	const nowhere = await answers(site.stranger, 'nowhere');
	expect(nowhere[3]).toMatchObject([404, expect.anything()]);
	expect(nowhere[4]).toBe('not-found');
	for (const id of [site.ystad, 'a%20b', '%00', '%C3%A5'])
		expect(await answers(site.stranger, id), id).toEqual(nowhere);
	const kim = await answers(await cookieOf(site, 'kim'), site.helsingborg);
	expect(kim[3]).toMatchObject([403, expect.anything()]);
	expect(kim[4]).toBe('not-on-team');
});

test('[LIV-13] an address alone signs nobody out; the button does', async ({ site, login }) => {
	const { page } = await login('cia');
	await page.goto(`${site.origin}/leaving`);
	await awake(page);
	await expect(page.getByText('Allt är skickat.')).toBeVisible();
	await page.getByRole('link', { name: 'Avbryt' }).click();
	await expect(page).toHaveURL(`${site.origin}/evaluations`);
	await page.goto(`${site.origin}/leaving`);
	await page.locator('main').getByRole('button', { name: 'Logga ut' }).click();
	await expect(page.getByText('Du har loggat ut.')).toBeVisible();
});

test('[PEO-23] who is invited to the team says where they come from, and loses nothing in between', async ({
	site,
	login,
	browser
}) => {
	const anna = (await login('anna')).page;
	await anna.goto(`${site.origin}/evaluations/${site.ystad}/team`);
	await awake(anna);
	await anna.getByLabel('E-postadress').fill('dan@kommun.example');
	await anna.getByRole('button', { name: 'Skicka inbjudan' }).click();
	const link = /http\S+\/invitation\/\S+/.exec(await anna.locator('.secret').innerText())?.[0] ?? '';

	// Without script, so that the form is what the browser makes of it.
	const context = await browser.newContext({ javaScriptEnabled: false });
	const [name = '', value = ''] = site.stranger.split('=');
	const cookies = [{ name, value, url: site.origin }];
	await context.addCookies(cookies);
	const page = await context.newPage();
	await page.goto(link);
	const own = page.getByLabel('Din kommun');
	const declared = page.getByLabel('Jag är inte anställd i kommunen');
	const answer = async (municipality: string) => {
		await own.fill(municipality);
		await page.getByRole('button', { name: 'Tacka ja' }).click();
	};
	const scripted = await browser.newContext({ viewport: { width: 320, height: 800 } });
	await scripted.addCookies(cookies);
	const seen = await scripted.newPage();
	await seen.goto(link);
	await seen.getByRole('button', { name: 'Tacka ja' }).click();
	await expect(seen.getByLabel('Din kommun')).toBeFocused();
	await expectAccessible(seen, 'an invitation with problems');
	await scripted.close();
	await declared.check();
	await answer('');
	await expect(own).toHaveAccessibleDescription(/Skriv din kommun, eller kryssa i/);
	await answer('Storstad');
	await expect(own).toHaveAccessibleDescription(/ingen kommun som heter Storstad/);
	await expect(own).toHaveValue('Storstad');
	await answer('Ystad');
	await expect(own).toHaveAccessibleDescription(/kan inte vara med i gruppen/);
	await expect(declared).toBeChecked();
	await answer('0115');
	await expect(page).toHaveURL(`${site.origin}/evaluations/${site.ystad}`);

	await page.goto(`${site.origin}/settings`);
	await expect(own).toHaveValue('Vallentuna');
	await page.getByLabel('Namn').fill('Daniel Ek');
	await answerSettings('Ystad');
	await expect(own).toHaveAccessibleDescription(/Du är med i gruppen som utvärderar den kommunen/);
	await expect(page.getByLabel('Namn')).toHaveValue('Daniel Ek');
	await answerSettings('');
	await expect(own).toHaveAccessibleDescription(/Skriv din kommun, eller kryssa i/);
	await page.getByLabel('Ingen kommun').check();
	await answerSettings('');
	await expect(page.getByText('Inställningarna är sparade.')).toBeVisible();
	await expect(page.getByLabel('Ingen kommun')).toBeChecked();
	await context.close();

	async function answerSettings(municipality: string): Promise<void> {
		await own.fill(municipality);
		await page.getByRole('button', { name: 'Spara inställningarna' }).click();
	}
});
