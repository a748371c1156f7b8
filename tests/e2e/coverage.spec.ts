/** Evidence beside the score: pinned and taken away by key, seen by the others, and its holes on a page. */
import type { Page } from '@playwright/test';
import {
	awake,
	expect,
	expectAccessible,
	openArea,
	questionOf,
	saved,
	tabTo,
	test,
	type Person
} from '../browser.ts';
import { goToQuestion } from '../workspace.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Underlag', exact: true });
const beside = (page: Page, question: string) =>
	questionOf(page, question)
		.getByRole('region', { name: `Underlag för ${question}` })
		.first();
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });

/** A card for the open question, by keys alone. */
async function addByKey(page: Page, question: string, title: string): Promise<void> {
	await tabTo(page, button(page, 'Nytt underlag'));
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('textbox', { name: 'Vad heter källan?' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByText('Skriv vad källan heter.')).toBeVisible();
	await page.keyboard.insertText(title);
	await page.keyboard.press('Enter');
	await expect(button(page, `Lossa från ${question}: ${title}`).first()).toBeVisible();
	await expect(button(page, 'Nytt underlag')).toBeFocused();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBeLessThanOrEqual(0);
}

/** Light and wide, dark and at 320 px. */
async function lookAt({ page }: Person, what: string): Promise<void> {
	for (const [colorScheme, width] of [
		['light', 1280],
		['dark', 320]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 800 });
		await expectAccessible(page, `${what} ${colorScheme} ${width}`);
		await expectNoSidewaysScroll(page);
	}
	await page.setViewportSize({ width: 1280, height: 800 });
}

test('evidence is tied to questions by key where they are scored, and what is missing is seen', async ({
	site,
	login
}) => {
	const [anna, bo] = [await login('anna'), await login('bo')];
	const { page } = anna;
	await openArea(bo, site, 7);
	await openArea(anna, site, 7);

	await test.step('[COV-8] E goes to the open question’s evidence, and back', async () => {
		await goToQuestion(page, '7.2');
		await page.keyboard.press('e');
		await expect(panel(page).getByRole('heading', { name: 'Underlag för 7.2' })).toBeFocused();
		await expect(panel(page)).toContainText('Inget underlag är fäst vid 7.2 än.');
		await page.keyboard.press('e');
		await expect(questionOf(page, '7.2')).toBeFocused();
		await page.keyboard.press('e');
	});

	await test.step('[COV-9] a card made there stands beside the score, for the others too', async () => {
		await addByKey(page, '7.2', 'Avvikelserapport 2025');
		await expect(beside(page, '7.2')).toContainText('Avvikelserapport 2025');
		await goToQuestion(bo.page, '7.2');
		await expect(beside(bo.page, '7.2')).toContainText('Avvikelserapport 2025');
	});

	await test.step('[COV-11] one’s motive names it by one press, and goes on after it', async () => {
		const motive = questionOf(page, '7.2').locator('textarea');
		await page.keyboard.press('m');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('Avvikelserna följs upp');
		const naming = questionOf(page, '7.2').getByRole('button', { name: /^Nämn i motivet: Avvik/ });
		await tabTo(page, naming);
		await page.keyboard.press('Enter');
		await expect(motive).toBeFocused();
		await expect(motive).toHaveValue('Avvikelserna följs upp (Avvikelserapport 2025)');
		await expect(naming).toBeHidden();
		await page.keyboard.type('.');
		await expect(motive).toHaveValue('Avvikelserna följs upp (Avvikelserapport 2025).');
		await saved(page);
		await tabTo(page, button(page, 'Nytt underlag'));
	});

	await test.step('[COV-4] what has evidence of one kind only is marked, though it is sealed', async () => {
		await expect(questionOf(bo.page, '7.2').locator('.q-state')).toContainText('svagt underlag');
		await expect(questionOf(bo.page, '7.3').locator('.q-state')).toContainText('svagt underlag');
	});

	await test.step('[COV-6] [COV-7] another question’s is found and pinned, taken away and put back', async () => {
		await page.keyboard.press('Escape');
		await expect(panel(page)).toBeHidden();
		await goToQuestion(page, '7.3');
		await page.keyboard.press('e');
		await tabTo(page, panel(page).getByRole('searchbox'));
		await page.keyboard.type('2025 avvik');
		await expect(panel(page).getByText('1 träff')).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(button(page, 'Fäst vid 7.3: Avvikelserapport 2025')).toBeFocused();
		await page.keyboard.press('Enter');
		const taking = button(page, 'Lossa från 7.3: Avvikelserapport 2025');
		await expect(taking).toHaveCount(2);
		await expect(taking.last()).toBeFocused();
		await tabTo(page, taking.first(), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(button(page, 'Ångra')).toBeFocused();
		await expect(panel(page)).toContainText('Inget underlag är fäst vid 7.3 än.');
		await page.keyboard.press('Enter');
		await expect(taking).toHaveCount(2);
		await expect(panel(page).getByRole('heading', { name: 'Underlag för 7.3' })).toBeFocused();
		await lookAt(anna, 'the workspace with evidence');
	});

	await test.step('[COV-1] [COV-3] the coverage shows what there is, and the way to what is missing', async () => {
		await panel(page).getByRole('link', { name: 'Täckning' }).click();
		const row = page.getByRole('row', { name: /^7\.2/ });
		await expect(row.getByRole('link', { name: '1 underlag, ej bedömt' })).toBeVisible();
		await expect(row).toContainText('svagt underlag');
		await expect(row.getByRole('link', { name: 'Intervju saknas för 7.2. Lägg till' })).toHaveAttribute(
			'href',
			`/evaluations/${site.ystad}/evidence?question=7.2&kind=interview&add#add`
		);
		await expect(page.getByText('0 av 5 har underlag av minst två slag').first()).toBeVisible();
		await page.getByRole('radio', { name: /^Svagt underlag/ }).focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/\?show=thin$/);
		await lookAt(anna, 'the coverage');
	});

	await test.step('[COV-10] without a line what was read last is shown, and called so', async () => {
		anna.forgive(/ERR_|WebSocket|Failed to fetch/);
		await openArea(anna, site, 7);
		await expect(beside(page, '7.1').or(questionOf(page, '7.1'))).toBeVisible();
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();
		await awake(page);
		await saved(page);
		await anna.context.setOffline(true);
		await page.reload();
		await page.getByRole('button', { name: /^Underlag/ }).click();
		await expect(panel(page)).toContainText('Här är det som lästes senast.');
		await goToQuestion(page, '7.2');
		await expect(panel(page)).toContainText('Avvikelserapport 2025');
		await anna.context.setOffline(false);
	});
});
