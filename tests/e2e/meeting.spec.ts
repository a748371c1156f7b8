/**
 * A whole meeting: four people in four browsers and a projector, all eight areas opened, all 45 questions agreed on,
 * by keys alone. What each gave is in `make-meeting-world.ts`.
 */
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from '@playwright/test';
import type { Minutes } from '../../src/lib/domain/minutes/minutes.ts';
import { awake, expect, expectAccessible, pressByKey, questionOf, tabTo, test } from '../browser.ts';
import { plainEnvironment } from '../built-site.ts';
import type { DemoSite } from '../demo-site.ts';
import { giveReasonByKey } from '../workspace.ts';

const REASON = 'Vi vägde underlaget och enades om medianen.';
const DECIDES = 'Kanarie: delårsrapporten för 2025 skulle avgöra.';
const said = (page: Page) => page.locator('[role=status][aria-atomic]');
const item = (page: Page, question: string) =>
	page.locator('.agenda').getByRole('link', { name: new RegExp(`^${question.replace('.', '\\.')}`) });

async function prepare(site: DemoSite): Promise<{ readonly id: string; readonly dan: string }> {
	await site.end('SIGTERM');
	const env = { ...plainEnvironment(), SAMSYN_DATA: site.data };
	const told = execFileSync(process.execPath, ['tests/make-meeting-world.ts'], { env, encoding: 'utf8' });
	await site.begin();
	return JSON.parse(told) as { id: string; dan: string };
}

async function pageOfDan(browser: Browser, site: DemoSite, dan: string): Promise<Page> {
	const context = await browser.newContext();
	const [name = '', value = ''] = dan.split('=');
	await context.addCookies([{ name, value, url: site.origin }]);
	return context.newPage();
}

test('[INT-50] [MEE-1] [MEE-20] [MEE-24] [MEE-30] [PRO-5] four people and a projector agree on everything', async ({
	site,
	login,
	browser
}) => {
	test.setTimeout(180_000);
	const { id, dan } = await prepare(site);
	const people = await Promise.all((['anna', 'bo', 'cia'] as const).map(login));
	const [a, b, c] = people.map(({ page }) => page) as [Page, Page, Page];
	const d = await pageOfDan(browser, site, dan);
	const wall = await a.context().newPage();
	const all = [a, b, c, d];
	const home = `${site.origin}/evaluations/${id}`;
	const at = (question: string) =>
		Promise.all(all.map((page) => expect(questionOf(page, question)).toBeVisible()));

	await test.step('the lead begins the meeting, and opens all eight areas', async () => {
		await Promise.all(all.map((page) => page.goto(`${home}/calibrate`).then(() => awake(page))));
		await pressByKey(a, a.getByRole('button', { name: 'Börja mötet' }));
		await expect(a.locator('.follow')).toContainText('Du leder mötet.');
		for (const page of [b, c, d]) await expect(page.locator('.follow')).toContainText('Du följer Anna');
		await wall.goto(`${home}/calibrate/projector`);
		for (let area = 1; area <= 8; area++) {
			await pressByKey(a, a.getByRole('button', { name: `Öppna område ${area}`, exact: true }));
			await expect(a.locator('.can-open > li')).toHaveCount(8 - area);
		}
		for (const page of [...all, wall])
			await expect(page.getByText('8 att diskutera, 20 nära, 17 samstämmiga · 62 min').first()).toBeVisible();
		await expect(said(b)).toContainText(/Område \d är öppnat/);
	});

	await test.step('[MEE-25] [MEE-31] all follow to the first, where those furthest apart begin and name what they lean on', async () => {
		await a.keyboard.press('j');
		await at('1.1');
		await expect(wall.locator('h1')).toContainText('1.1');
		await expect(a.locator('.begins li')).toContainText(['Cia', 'Bo', 'Dan', 'Anna']);
		await expect(a.locator('.motive-columns article').first()).toContainText('Skäl 3 till 1.1');
		await expect(
			a.locator('.motive-columns article').first().getByRole('link', { name: 'Delårsrapport 2025' })
		).toBeVisible();
		await expect(a.locator('.item-evidence')).toContainText('Nämns av Cia Nordin');
		await expect(said(b)).toContainText(
			'Fyra poäng av 15: Anna Lindqvist 9, Bo Hedman 12, Cia Nordin 6, Dan Ek 7,5.'
		);
	});

	await test.step('[PRO-2] a blind second round of all, by digits and Enter', async () => {
		const begun = Date.now();
		await pressByKey(a, a.getByRole('button', { name: 'Starta blind omgång 2' }));
		await expect(wall.locator('.pj-sealed')).toContainText('0 av 4 har lämnat in');
		for (const [place, page] of all.entries()) {
			await expect(page.locator('.blind')).toContainText('Blind omgång 2');
			await page.keyboard.type(['9', '9,5', '9', '8,5'][place] ?? '');
			await page.keyboard.press('Enter');
			if (place < 3) await expect(wall.locator('.pj-sealed')).toContainText(`${place + 1} av 4`);
			if (place === 0) await expect(page.locator('.blind')).toContainText('Du har lämnat in');
			await expect(wall.locator('.pj .strip')).toHaveCount(place < 3 ? 0 : 1);
		}
		for (const page of all) {
			await expect(page.locator('.verdict')).toContainText('Medianen är 9 av 15, 60');
			await expect(page.locator('.big-strip .ghost')).toHaveCount(4);
		}
		await expect(wall.locator('.pj-verdict')).toContainText('Medianen är 9 av 15');
		console.log(`blind round of four: ${Date.now() - begun} ms`);
		await a.keyboard.press('Enter');
		for (const page of [b, c, d]) {
			await expect(page.getByRole('button', { name: /^Bekräfta 9/ })).toBeVisible();
			await page.keyboard.press('Enter');
		}
		await expect(a.locator('.verdict')).toContainText('Överenskommen');
	});

	await test.step('one is agreed on with a reservation', async () => {
		await a.keyboard.press('j');
		await at('2.1');
		await a.keyboard.press('Enter');
		await giveReasonByKey(a, REASON, /Enas om 8,25/);
		await expect(b.getByRole('button', { name: /^Bekräfta 8,25/ })).toBeVisible();
		await b.keyboard.press('r');
		await giveReasonByKey(b, 'Jag läser planen strängare.', /Reservera/);
		await expect(a.locator('.motives')).toContainText('Jag läser planen strängare.');
	});

	await test.step('[MEE-10] [PRO-1] one is parked, in words that the wall never shows', async () => {
		await a.keyboard.press('j');
		await at('3.1');
		await pressByKey(a, a.getByRole('button', { name: 'Parkera' }));
		await giveReasonByKey(a, DECIDES, 'Parkera');
		for (const page of all) await expect(questionOf(page, '3.1')).toContainText(DECIDES);
		await expect(wall.locator('.pj-foot')).toContainText('En är parkerad.');
		expect(await wall.content()).not.toContain('Kanarie');
	});

	await test.step('[MEE-1] [MEE-33] the facilitator’s tab reloads, one writes on, one leaves, one loses the line', async () => {
		await b.keyboard.press('f');
		await expect(b.locator('.follow')).toContainText('Du går din egen väg.');
		await d.context().setOffline(true);
		await c.keyboard.press('m');
		await c.keyboard.press('Control+a');
		await c.keyboard.type('Jag skriver ');
		await a.reload();
		await expect(questionOf(a, '3.1')).toBeVisible();
		await expect(a.locator('.follow')).toContainText('Du leder mötet.');
		await a.keyboard.press('j');
		await expect(questionOf(a, '4.1')).toBeVisible();
		await expect(c.locator('.follow')).toContainText('Anna Lindqvist har gått vidare till 4.1.');
		await c.keyboard.type('klart.');
		await expect(questionOf(c, '3.1').locator('.own-part textarea')).toHaveValue('Jag skriver klart.');
		await c.keyboard.press('Tab');
		await expect(questionOf(c, '4.1')).toBeVisible();
		await expect(questionOf(b, '3.1')).toBeVisible();
		await b.keyboard.press('f');
		await d.context().setOffline(false);
		await at('4.1');
	});

	await test.step('[MEE-33] the rest that diverge, each with a reason', async () => {
		for (const area of [4, 5, 6, 7, 8]) {
			await expect(questionOf(a, `${area}.1`)).toBeVisible();
			await a.keyboard.press('Enter');
			await giveReasonByKey(a, REASON, /Enas om 8,25/);
			await expect(a.locator('.confirmations')).toBeVisible();
			const confirm = c.getByRole('button', { name: /^Bekräfta 8,25/ });
			if (area < 8) await confirm.focus();
			await a.keyboard.press('j');
			await expect(questionOf(a, `${area}.1`)).toBeHidden();
			// Who stood on what is gone stands on the next.
			if (area < 8) await expect(questionOf(c, `${area + 1}.1`)).toBeFocused();
		}
	});

	await test.step('[MEE-24] what is near takes one key each, and the screens go along', async () => {
		for (let left = 20; left > 0; left--) {
			const shown = (await a.locator('.stage').getAttribute('id')) ?? '';
			await expect(a.locator('.agenda .count').first()).toHaveText(String(left));
			await a.keyboard.press('Enter');
			await expect(a.locator('.stage')).not.toHaveAttribute('id', shown);
		}
		await pressByKey(a, a.getByRole('button', { name: 'Enas om alla samstämmiga (17)' }));
		await expect(a.locator('.agenda')).toContainText('44 av 45 öppnade delfrågor är överenskomna.');
	});

	await test.step('what was parked is taken up again and agreed on', async () => {
		await pressByKey(a, item(a, '3.1'));
		await at('3.1');
		await pressByKey(a, a.getByRole('button', { name: 'Ta upp igen' }));
		await pressByKey(a, a.getByRole('button', { name: 'Enas om en annan poäng' }));
		await tabTo(a, a.getByRole('dialog').getByLabel('Överenskommen poäng'));
		await a.keyboard.press('Control+a');
		await a.keyboard.type('10');
		await giveReasonByKey(a, 'Delårsrapporten visar mer än vi trodde.', 'Enas');
		for (const page of [b, c, d]) {
			await pressByKey(page, page.getByRole('button', { name: /^Bekräfta alla \d+ överenskommelser/ }));
			await expect(page.getByRole('button', { name: /^Bekräfta alla/ })).toBeHidden();
		}
		for (const page of all)
			await expect(page.locator('.agenda')).toContainText('överenskomna och bekräftade');
		await pressByKey(a, a.getByRole('button', { name: 'Avsluta mötet' }));
		await expect(b.locator('.follow-bar')).toContainText('Inget möte pågår.');
	});

	await test.step('the total and the minutes are right', async () => {
		// 55 % of what diverged, 60 % of what was near, 62 % of what was aligned; 1.1 is 9 and 3.1 is 10.
		const sums = [
			9 + 45 + 6.2,
			8.25 + 39 + 12.4,
			10 + 42 + 9.3,
			8.25 + 27 + 24.8,
			8.25 + 24 + 27.9,
			8.25 + 27 + 24.8,
			8.25 + 27 + 24.8,
			8.25 + 18 + 34.1
		].map(Math.round);
		expect(sums).toEqual([60, 60, 61, 60, 60, 60, 60, 60]);
		const answer = await a.context().request.get(`${home}/calibrate/minutes.json`);
		const minutes = (await answer.json()) as Minutes;
		expect(minutes.total).toEqual({ achieved: 481, max: 800, agreed: 45, questions: 45 });
		expect(minutes.areas.map(({ sum }) => sum?.achieved)).toEqual(sums);
		expect(minutes.meetings).toHaveLength(1);
		const told = (question: string) => minutes.questions.find((one) => one.question === question);
		expect(told('1.1')?.rounds.map(({ median }) => median)).toEqual([825, 900]);
		expect(told('3.1')?.agreed).toBe(1000);
		expect(told('3.1')?.events.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['parked', 'resumed'])
		);
		expect(JSON.stringify(told('2.1'))).toContain('Jag läser planen strängare.');
		expect(minutes.questions.flatMap(({ awaiting }) => awaiting)).toEqual([]);
		await a.goto(`${home}/calibrate/minutes`);
		await expect(a.locator('main')).toContainText('481');
	});

	await test.step('by all who look, in light and dark, on a small screen too', async () => {
		for (const [page, path] of [
			[c, 'calibrate#q-1.1'],
			[wall, 'calibrate/projector']
		] as const) {
			await page.goto(`${home}/${path}`);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expectAccessible(page, `${path} ${colorScheme}`);
			}
			await page.setViewportSize({ width: 320, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}
	});
	await d.context().close();
});
