import type { Page } from '@playwright/test';
import { awake, expect, expectAccessible, tabTo, test, type Person } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { act, cookieOf, pageData } from '../program.ts';
import { contactInvited, lockHelsingborg, releaseHelsingborg } from '../released.ts';

/** Selects the first place where the released text says these words, as a finger or a mouse would. */
async function select(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		const texts = document.createTreeWalker(document.querySelector('.review-sheets') ?? document.body, 4);
		for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
			const at = (node.nodeValue ?? '').indexOf(wanted);
			if (at < 0 || !node.parentElement?.closest('.released-text')) continue;
			getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`nowhere: ${wanted}`);
	}, words);
}

async function read(page: Page, site: DemoSite, release: string, rest = ''): Promise<void> {
	await page.goto(`${site.origin}/review/${release}${rest}`);
	await awake(page);
}

const form = (page: Page) => page.locator('.new-comment');

async function write(page: Page, body: string): Promise<void> {
	await form(page).getByRole('textbox', { name: 'Vad ska rättas?' }).fill(body);
	await form(page).getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect(form(page)).toHaveCount(0);
}

/** The team's doors to what contacts have drafted: pages of the release and the fact-check, and their data. */
async function teamReads(site: DemoSite, release: string): Promise<string> {
	const anna = await cookieOf(site, 'anna');
	const at = `/evaluations/${site.helsingborg}`;
	const paths = [
		`/review/${release}`,
		`/review/${release}/comments`,
		at,
		`${at}/fact-check`,
		`${at}/areas/5`
	];
	return (await Promise.all(paths.map((path) => pageData(site, path, anna)))).join('\n');
}

test('[COM-49] [COM-50] [COM-52] [COM-57] two contacts comment in place, the team sees nothing, one sends', async ({
	site,
	login,
	browser
}) => {
	test.setTimeout(180_000);
	const release = await releaseHelsingborg(site);
	const kim = await login('kim');
	const lo: Page = await contactInvited(browser, site, 'lo@helsingborg.example');
	await read(kim.page, site, release);
	await read(lo, site, release);

	await select(kim.page, 'leder till beslut');
	await kim.page.getByRole('button', { name: 'Kommentera de markerade orden' }).click();
	await expect(form(kim.page).getByText('”leder till beslut”')).toBeVisible();
	await write(kim.page, 'Kråkbeslut fattas sällan.');
	await expect(kim.page.locator('mark', { hasText: 'leder till beslut' })).toBeVisible();
	const card = lo.locator('.comment', { hasText: 'Kråkbeslut fattas sällan.' });
	await expect(card).toBeVisible();
	await expect(card.getByText('Ändra', { exact: true })).toHaveCount(0);

	await lo.getByRole('link', { name: 'Kommentera ”Strategiska frågor' }).click();
	// What is typed at another place while a comment is on its way stays.
	const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
	await lo.route(/comments\?\/add$/, async (route) => {
		await answered;
		await route.continue();
	});
	const box = form(lo).getByRole('textbox', { name: 'Vad ska rättas?' });
	await box.fill('Fasta tider finns inte.');
	await form(lo).getByRole('button', { name: 'Spara kommentaren' }).click();
	await lo.locator('#area-5').getByRole('link', { name: 'Kommentera allmänt som helhet' }).click();
	await box.fill('Läget är ett annat.');
	answer(undefined);
	await expect(lo.locator('.comment', { hasText: 'Fasta tider finns inte.' })).toBeVisible();
	await expect(box).toHaveValue('Läget är ett annat.');
	await expect(box).toBeFocused();
	await write(lo, 'Läget är ett annat.');
	await lo.getByRole('link', { name: 'Kommentera poängen på 5.2' }).click();
	await form(lo).getByText('Källa').click();
	await form(lo)
		.getByLabel('Bifoga en fil')
		.setInputFiles({
			name: 'Budget.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Kråkbudgeten 2017')
		});
	await write(lo, 'Se budgeten.');
	await expect(lo.getByRole('link', { name: 'Budget.txt' })).toBeVisible();
	await expect(kim.page.getByText('4 kommentarer är inte skickade.')).toBeVisible();
	await expect(kim.page.locator('.comment')).toHaveCount(4);

	const before = await teamReads(site, release);
	for (const secret of ['Kråkbeslut', 'Fasta tider finns', 'Budget.txt', 'Läget är ett annat'])
		expect(before, secret).not.toContain(secret);
	await kim.page.getByRole('link', { name: 'Gå igenom och skicka' }).click();
	await kim.page.getByRole('button', { name: 'Skicka 4 kommentarer' }).click();
	await expect(kim.page.getByText('4 kommentarer är skickade.').first()).toBeVisible();
	await expect(lo.getByText('4 skickade: 4 väntar på svar.')).toBeVisible();
	expect(await teamReads(site, release)).toContain('Kråkbeslut');
	await lo.context().close();
});

test('[REL-46] [COM-59] the team hears neither drafts nor contacts the team’s own acts', async ({ site }) => {
	const release = await releaseHelsingborg(site);
	const [anna, kim] = [await cookieOf(site, 'anna'), await cookieOf(site, 'kim')];
	const hears = async (cookie: string) => {
		const data = await pageData(site, `/review/${release}`, cookie);
		const shown = /"([\w-]{22})"/.exec(data)?.[1] ?? '';
		const told: string[] = [];
		const answer = await fetch(`${site.origin}/review/${release}/events?shown=${shown}`, {
			headers: { cookie }
		});
		void (async () => {
			for await (const chunk of answer.body ?? []) told.push(Buffer.from(chunk).toString());
		})().catch(() => undefined);
		return () => told.join('').split('event: acts').length - 1;
	};
	const [team, contact] = [await hears(anna), await hears(kim)];
	const draft = new FormData();
	const fields = { area: '5', section: 'strengths', kind: 'error', body: 'Åtta av nio.' };
	for (const [name, value] of Object.entries(fields)) draft.set(name, value);
	const posted = await fetch(`${site.origin}/review/${release}/comments?/add`, {
		method: 'POST',
		body: draft,
		headers: { cookie: kim, origin: site.origin, 'x-sveltekit-action': 'true', accept: 'application/json' }
	});
	expect(posted.status).toBe(200);
	await expect.poll(contact).toBe(1);
	const at = `/evaluations/${site.helsingborg}`;
	expect(await act(site, anna, `${at}/team`, 'setOwners', { 'owner-1': 'demo-bo' })).toBe('success');
	expect(await act(site, anna, `${at}/fact-check`, 'extend', { days: '15', reason: 'Lovet.' })).toBe(
		'success'
	);
	// One hint each of the extension, which came last: nothing of what was before it.
	await expect.poll(team).toBe(1);
	await expect.poll(contact).toBe(2);
});

test('[INT-1] with the keyboard alone: a comment on a line, refused, kept, saved and sent', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const release = await releaseHelsingborg(site);
	const { page, forgive }: Person = await login('kim');
	forgive(/status of 4\d\d/);
	await read(page, site, release, '#area-5');
	const line = page.getByRole('link', { name: 'Kommentera ”Jämförelser används' });
	await line.focus();
	await page.keyboard.press('Enter');
	const box = form(page).getByRole('textbox', { name: 'Vad ska rättas?' });
	await expect(box).toBeFocused();
	await page.keyboard.type('  ');
	await tabTo(page, form(page).getByRole('button', { name: 'Spara kommentaren' }));
	await page.keyboard.press('Enter');
	await expect(form(page).getByRole('alert')).toBeVisible();
	await expect(box).toHaveValue('  ');
	await tabTo(page, box, 'Shift+Tab');
	await page.keyboard.type('Inte varje år.');
	await tabTo(page, form(page).getByRole('button', { name: 'Avbryt' }));
	await page.keyboard.press('Enter');
	await expect(line).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(box).toHaveValue(/Inte varje år/);
	await tabTo(page, form(page).getByRole('button', { name: 'Spara kommentaren' }));
	await page.keyboard.press('Enter');
	await expect(page.locator('.comment', { hasText: 'Inte varje år.' })).toBeVisible();
	await expect(line).toBeFocused();

	await select(page, 'Strategiska');
	const chosen = page.getByRole('button', { name: 'Kommentera de markerade orden' });
	await tabTo(page, chosen);
	await page.keyboard.press('Enter');
	await expect(form(page).getByText('”Strategiska”')).toBeVisible();
	await tabTo(page, form(page).getByRole('button', { name: 'Avbryt' }));
	await page.keyboard.press('Enter');

	await tabTo(page, page.getByRole('link', { name: 'Gå igenom och skicka' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Skicka kommentaren' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kommentaren är skickad.').first()).toBeVisible();
});

test('[REL-41] without script one reads, comments and loses nothing', async ({ site, login }) => {
	const release = await releaseHelsingborg(site);
	const { context } = await login('kim');
	const cookies = await context.cookies();
	const plain = await context.browser()?.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
	await plain?.addCookies(cookies);
	const page = await plain?.newPage();
	if (page === undefined) throw new Error('no page');
	await page.goto(`${site.origin}/review/${release}`);
	await page.getByRole('link', { name: 'Kommentera ”Jämförelser används' }).click();
	await expect(page.getByText('”Jämförelser används varje år')).toBeVisible();
	await page.getByRole('textbox', { name: 'Vad ska rättas?' }).fill('Inte varje år.');
	await page.getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect(page.locator('.comment', { hasText: 'Inte varje år.' })).toBeVisible();
	await plain?.close();
});

test('[REL-40] [REL-47] [REL-48] after the lock contacts read the locked report, and nothing of the team’s', async ({
	site,
	login
}) => {
	test.setTimeout(180_000);
	const release = await releaseHelsingborg(site);
	const kim = await login('kim');
	await read(kim.page, site, release);
	await kim.page.getByRole('link', { name: 'Kommentera poängen på 5.2' }).click();
	await form(kim.page).getByRole('textbox', { name: 'Vad ska rättas?' }).fill('Hann inte bli klar.');
	await lockHelsingborg(site);
	await expect(kim.page.getByText('Det här hann inte sparas.')).toBeVisible();
	await expect(kim.page.getByLabel('Inte sparat: Poängen på 5.2')).toHaveValue('Hann inte bli klar.');
	await kim.page.getByRole('link', { name: 'Läs den låsta rapporten' }).click();
	await expect(kim.page.getByRole('heading', { name: 'Den låsta rapporten' })).toBeVisible();
	await expect(kim.page.getByRole('heading', { name: 'Vad som har ändrats sedan utkastet' })).toBeVisible();
	const [download] = await Promise.all([
		kim.page.waitForEvent('download'),
		kim.page.getByRole('link', { name: 'Den låsta filen' }).click()
	]);
	expect(await download.failure()).toBeNull();
	const cookie = await kim.cookie();
	for (const rest of ['', '/comments', '/final']) {
		const data = await pageData(site, `/review/${release}${rest}`, cookie);
		for (const secret of ['demo-bo', 'demo-cia', 'Cia', 'rationale', 'confidence', 'tolerance'])
			expect(data, `${rest} ${secret}`).not.toContain(secret);
	}
});

test('[INT-1] [INT-5] axe finds nothing on the contact’s pages', async ({ site, login }) => {
	test.setTimeout(240_000);
	const release = await releaseHelsingborg(site);
	const { page } = await login('kim');
	await read(page, site, release);
	await page.getByRole('link', { name: 'Kommentera ”Jämförelser används' }).click();
	await write(page, 'Inte varje år.');
	await page.getByRole('link', { name: 'Kommentera poängen på 5.2' }).click();
	await expectAccessible(page, 'form');
	const look = async (path: string) => {
		for (const [colorScheme, width] of [
			['light', 1440],
			['dark', 320]
		] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`${site.origin}${path}`);
			await awake(page);
			await expectAccessible(page, `${path} ${colorScheme} ${width}`);
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				),
				`${path} ${width}`
			).toBe(0);
		}
	};
	const pages = [`/evaluations/${site.helsingborg}`, `/review/${release}`, `/review/${release}/comments`];
	for (const path of [...pages, `/review/${release}/comments/new?area=5&question=5.1`]) await look(path);
	await lockHelsingborg(site);
	await look(`/review/${release}/final`);
});
