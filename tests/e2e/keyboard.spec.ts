import { awake, expect, openArea, questionOf, saved, sectionOf, tabTo, test } from '../browser.ts';
import { cookieOf, roomsOf } from '../program.ts';
import { call } from '../line.ts';
import { agreeByKey, giveReason, goToQuestion, handIn, typeScore } from '../workspace.ts';

/** Area 6: Bo and Cia have handed in, Anna has scored and not handed in. She touches no pointer. */
test('[INT-50] the main job by keyboard alone, from signing in to a bullet in the text', async ({
	site,
	login
}) => {
	test.setTimeout(120_000);
	const { page, context } = await login('anna');
	await context.clearCookies();

	await test.step('signs in, and comes to the area that was asked for', async () => {
		await page.goto(`${site.origin}/evaluations/${site.ystad}/areas/5`);
		await expect(page).toHaveURL(/\/signin\?next=/);
		await awake(page);
		await tabTo(page, page.getByRole('button', { name: /Anna Lindqvist/ }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/areas\/5$/);
		await awake(page);
		await saved(page);
	});

	await test.step('[INT-52] G and a digit go to an area', async () => {
		await page.keyboard.press('g');
		await page.keyboard.press('6');
		await expect(page).toHaveURL(/\/areas\/6$/);
		await expect(page.locator('h1')).toContainText('6 Kommunen som arbetsgivare');
	});

	const first = questionOf(page, '6.1');
	await test.step('[INT-40] digits, the other unit, Enter; M for the motive; Tab and arrows for how sure', async () => {
		await goToQuestion(page, '6.1');
		await page.keyboard.type('9,75');
		await expect(first.locator('input.number')).toHaveValue('9,75');
		await expect(first.locator('output')).toHaveText(/^65\s%$/);
		await page.keyboard.press('%');
		await expect(first.locator('input.number')).toHaveValue('65');
		await page.keyboard.press('Enter');
		await expect(first).toBeFocused();
		await page.keyboard.press('%');
		await page.keyboard.press('m');
		await expect(first.locator('textarea')).toBeFocused();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('j i motivet är en bokstav, ingen tangent');
		await expect(first.locator('textarea')).toHaveValue('j i motivet är en bokstav, ingen tangent');
		await tabTo(page, first.locator('fieldset input:checked'), 'Shift+Tab');
		await page.keyboard.press('ArrowRight');
		await expect(first.locator('fieldset input:checked')).toHaveValue('unsure');
	});

	await test.step('[ACT-20] H hands in what the sheet holds', async () => {
		await page.keyboard.press('Escape');
		await tabTo(page, first.locator('.q-text button'), 'Shift+Tab');
		await handIn(page, 6);
		await expect(first.locator('input.number')).toBeDisabled();
	});

	await test.step('[ACT-30] opens the area, and the reveal is read out', async () => {
		await tabTo(page, page.getByRole('button', { name: 'Öppna område 6' }), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('[role=status][aria-atomic]')).toContainText('Område 6 är öppnat.');
		await expect(first.locator('svg.strip')).toHaveAccessibleName(/Anna Lindqvist 9,75/);
	});

	await test.step('[CON-15] Enter agrees, R reserves', async () => {
		await questionOf(page, '6.2').evaluate((row) => row.focus());
		await agreeByKey(page, '6.2', 'väntar på bekräftelse 1 av 3');
		await page.keyboard.press('r');
		await giveReason(page, 'Jag står för min egen poäng.', 'Reservera mig');
		await expect(questionOf(page, '6.2')).toContainText('Du har reserverat dig.');
	});

	await test.step('[NAR-15] a bullet, and Tab leaves the text', async () => {
		const text = sectionOf(page, 'strengths');
		await tabTo(page, text);
		await page.keyboard.press('Control+Shift+8');
		await page.keyboard.type('Cheferna möts varje månad.');
		await expect(text.locator('ul > li')).toHaveText('Cheferna möts varje månad.');
		await saved(page);
		await page.keyboard.press('Tab');
		await expect(text).not.toBeFocused();
	});

	await test.step('[INT-50] ? lists the keys', async () => {
		const tools = page.getByRole('toolbar', { name: /Styrkor/ });
		await tabTo(page, tools.getByRole('button').first(), 'Shift+Tab');
		await page.keyboard.press('?');
		const dialog = page.getByRole('dialog', { name: 'Tangenter' });
		await expect(dialog).toContainText('lämnar in området');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});
});

test('[INT-53] single keys are off for who has turned them off, and the buttons do the same', async ({
	site,
	login
}) => {
	const { page } = await login('bo');
	await page.goto(`${site.origin}/settings`);
	await awake(page);
	await tabTo(page, page.getByRole('radio', { name: 'på', exact: true }));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Inställningarna är sparade.')).toBeVisible();
	await openArea({ page }, site, 2);
	const question = questionOf(page, '2.4');
	await question.locator('.q-text button').press('Enter');
	await expect(question).toHaveClass(/open/);
	await question.evaluate((row) => row.focus());
	for (const key of ['j', 'm', '7', '?', 'h', 'Enter']) await page.keyboard.press(key);
	await expect(question).toHaveClass(/open/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(question.locator('textarea')).not.toBeFocused();
	await expect(question.locator('.q-state')).toContainText('Nära');
	await tabTo(page, question.getByRole('button', { name: /^Enas om .* \(medianen\)/ }));
	await page.keyboard.press('Enter');
	await expect(question.locator('.q-state')).toContainText('väntar på bekräftelse 1 av 3');
});

test('[INT-13] what others do moves neither focus nor the open question', async ({ site, login }) => {
	const { page } = await login('anna');
	await openArea({ page }, site, 8);
	await goToQuestion(page, '8.5');
	await page.keyboard.press('m');
	await page.keyboard.type('Mitt i en ');
	const bo = await cookieOf(site, 'bo');
	const { sheet, shared } = await roomsOf(site, site.ystad, bo);
	const [own, team] = [await call(site, sheet, { cookie: bo }), await call(site, shared, { cookie: bo })];
	await Promise.all([own.synced, team.synced]);
	own.write((doc) => doc.getMap('sheet').set('8.4:1', { x: 900, rationale: '', confidence: null }));
	await expect(page.locator('.team')).toContainText('Bo Hedman har poängsatt 4 av 7');
	await page.keyboard.type('mening');
	await expect(questionOf(page, '8.5').locator('textarea')).toHaveValue('Mitt i en mening');
	await expect(questionOf(page, '8.5').locator('textarea')).toBeFocused();
});

test('[INT-11] [INT-13] a score that somebody else changes on the open question is read out, and moves nothing', async ({
	site,
	login
}) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	const { page } = anna;
	await Promise.all([openArea(anna, site, 4), openArea(bo, site, 4)]);
	await goToQuestion(page, '4.2');
	await page.keyboard.press('m');
	const reason = questionOf(page, '4.2').locator('textarea');
	await expect(reason).toBeFocused();
	await typeScore(bo.page, '4.2', '7,5');
	const said = page.locator('[role=status][aria-atomic]');
	await expect(said).toContainText('Bo Hedman ändrade sin poäng på 4.2.');
	await expect(reason).toBeFocused();
	await expect(questionOf(page, '4.2')).toHaveClass(/open/);
});

test('[INT-54] letters that are written on where a motive was closed are no keys, and scroll nothing', async ({
	site,
	login
}) => {
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	await Promise.all([openArea(anna, site, 2), openArea(bo, site, 2)]);
	const { page } = anna;
	await goToQuestion(page, '2.4');
	await page.keyboard.press('m');
	const reason = questionOf(page, '2.4').locator('textarea');
	await expect(reason).toBeFocused();
	await page.evaluate(() => {
		const left: string[] = [];
		const tell = () => (document.documentElement.dataset['left'] = left.join());
		tell();
		window.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
			if (target === document.body && !defaultPrevented) left.push(key);
			tell();
		});
	});
	let writing = true;
	const writer = (async () => {
		while (writing) await page.keyboard.type('hej rjf ', { delay: 60 });
	})();
	await goToQuestion(bo.page, '2.4');
	await agreeByKey(bo.page, '2.4', 'väntar på bekräftelse 1 av 3');
	await expect(reason).toBeDisabled();
	await page.waitForTimeout(1500);
	writing = false;
	await writer;
	// Each letter is taken from the browser: it would have scrolled at a space.
	expect(await page.evaluate(() => document.documentElement.dataset['left'])).toBe('');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(questionOf(page, '2.4')).toHaveClass(/open/);
	await expect(questionOf(page, '2.4').locator('.q-state')).toContainText('väntar på bekräftelse 1 av 3');
});
