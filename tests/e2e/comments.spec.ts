/** The team's side of comments: the municipality's beside the living text and answered, and the team's own. */
import type { Page } from '@playwright/test';
import {
	awake,
	expect,
	expectAccessible,
	questionOf,
	saved,
	sectionOf,
	test,
	type Person
} from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { releaseDraft } from '../released-draft.ts';

test.describe.configure({ mode: 'parallel' });

const exact = 'samma dag';
const strengths = 'Besluten förklaras på webbplatsen samma dag';
const start = strengths.indexOf(exact);
const words = {
	...{ area: '1', section: 'strengths', exact },
	...{ start: String(start), end: String(start + exact.length) }
};

async function openWorkspace({ page }: Person, site: DemoSite, area = 1, hash = ''): Promise<void> {
	await page.goto(`${site.origin}/evaluations/${site.helsingborg}/areas/${area}${hash}`);
	await awake(page);
	await saved(page);
}

const tab = (page: Page) => page.getByRole('button', { name: /^Kommentarer/ });
const panel = (page: Page, area = 1) => page.getByRole('region', { name: `Kommentarer i område ${area}` });

/** The words that are marked on the page, as it paints them. */
const marked = (page: Page) =>
	page.evaluate(() =>
		['commented', 'commented-now'].flatMap((name) =>
			[...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString())
		)
	);

test('[COM-77] [COM-18] the municipality’s comments stand beside the living text, and move with it', async ({
	site,
	login
}) => {
	const draft = await releaseDraft(site);
	const [anna, bo] = await Promise.all([login('anna'), login('bo')]);
	await Promise.all([openWorkspace(anna, site), openWorkspace(bo, site)]);
	await draft.comment(words, 'Det tar två dagar.');
	await draft.comment({ area: '1', question: '1.2' }, 'Poängen är för låg.', 'clarification');
	await expect(tab(anna.page)).toHaveText('Kommentarer');
	await draft.send();
	for (const { page } of [anna, bo]) await expect(tab(page)).toHaveText('Kommentarer (2)');
	await expect.poll(() => marked(bo.page)).toEqual([exact]);

	// Written before the words: they are found where they stand now.
	await sectionOf(anna.page, 'strengths').click();
	await anna.page.keyboard.press('Control+Home');
	await anna.page.keyboard.type('Nytt: ');
	await saved(anna.page);
	await expect(sectionOf(bo.page, 'strengths')).toContainText('Nytt: Besluten');
	await expect.poll(() => marked(bo.page)).toEqual([exact]);

	// Taken away: the comment stands with its section, on no words.
	await sectionOf(anna.page, 'strengths').click();
	await anna.page.keyboard.press('Control+Home');
	// However wide the page is: Shift+End would stop where the line is broken.
	for (let n = `Nytt: ${strengths}`.length; n > 0; n--) await anna.page.keyboard.press('Shift+ArrowRight');
	await anna.page.keyboard.type('Allt är annorlunda.');
	await saved(anna.page);
	await expect(bo.page.getByText('Orden som en kommentar gäller finns inte kvar:')).toBeVisible();
	await expect.poll(() => marked(bo.page)).toEqual([]);
	await expect(questionOf(bo.page, '1.2').getByRole('button', { name: '1 kommentar på 1.2' })).toBeVisible();
});

test('[COM-70] [COM-72] the lead answers and reopens in one step, where the text is, and everybody sees it', async ({
	site,
	login
}) => {
	const draft = await releaseDraft(site);
	await draft.comment(words, 'Det tar två dagar.');
	await draft.send();
	const [anna, bo, kim] = await Promise.all([login('anna'), login('bo'), login('kim')]);
	await Promise.all([openWorkspace(anna, site), openWorkspace(bo, site)]);
	await kim.page.goto(`${site.origin}/review/${draft.release}/comments`);
	await expect(kim.page.getByText('Väntar på svar', { exact: true })).toBeVisible();
	await anna.page.getByRole('button', { name: /^Kommentar av Kommunen/ }).click();
	const theirs = panel(anna.page).locator('.comment-place').first();
	await expect(theirs).toContainText('Det tar två dagar.');
	await expect(theirs).toBeFocused();
	await theirs.getByText('Svara på kommentar 1').click();
	await theirs.getByRole('radio', { name: 'Godtas delvis' }).check();
	await theirs.getByLabel('Skäl till kommunen').fill('Vi skriver två dagar.');
	await theirs.getByLabel('Återöppna en delfråga').selectOption('1.2');
	await theirs.getByRole('button', { name: 'Skicka svaret till kommunen' }).click();
	await expect(theirs).toContainText('Godtas delvis');
	await expect(questionOf(anna.page, '1.2').locator('.q-state')).toContainText('Återöppnad');
	await expect(questionOf(bo.page, '1.2').locator('.q-state')).toContainText('Återöppnad');

	await bo.page.goto(`${site.origin}/evaluations/${site.helsingborg}/fact-check/comments`);
	await expect(bo.page.getByText('Alla kommentarer är besvarade.')).toBeVisible();
	await expect(bo.page.getByText('Vi skriver två dagar.')).toBeVisible();
	await expect(bo.page.getByText(/Svara på/)).toHaveCount(0);
	await expect(kim.page.getByText('Vi skriver två dagar.')).toBeVisible();
});

test('[COM-10] [COM-12] [COM-14] [COM-19] [COM-20] the team comments on words among itself, and the municipality never knows', async ({
	site,
	login
}) => {
	const draft = await releaseDraft(site);
	const [anna, bo, kim] = await Promise.all([login('anna'), login('bo'), login('kim')]);
	await Promise.all([openWorkspace(anna, site), openWorkspace(bo, site)]);
	// By the keyboard alone: select the first word of the general text, comment, write, save.
	await sectionOf(bo.page, 'general').focus();
	await bo.page.keyboard.press('Control+Home');
	await bo.page.keyboard.press('Control+Shift+ArrowRight');
	await bo.page.keyboard.press('Control+Alt+m');
	await expect(panel(bo.page).getByRole('textbox', { name: 'Kommentar' })).toBeFocused();
	await expect(panel(bo.page)).toContainText('”Området');
	await bo.page.keyboard.type('Stämmer det, @Anna? hemligtord');
	await bo.page.keyboard.press('Tab');
	const where = () =>
		anna.page.evaluate(() => [document.activeElement?.outerHTML.slice(0, 80), Math.round(scrollY)]);
	const before = await where();
	await panel(bo.page).getByRole('button', { name: 'Spara kommentaren' }).press('Enter');
	await expect(panel(bo.page).locator('.comment-place.now')).toContainText('Stämmer det, @Anna?');
	await expect(sectionOf(bo.page, 'general')).toBeFocused();

	await expect(tab(anna.page)).toHaveText('Kommentarer (1)');
	const said = anna.page.locator('[role=status][aria-atomic]');
	await expect(said).toContainText('En ny kommentar i gruppen.');
	await expect(panel(anna.page)).toBeHidden();
	expect(await where()).toEqual(before);
	await expect.poll(() => marked(anna.page)).toHaveLength(1);
	await tab(anna.page).click();
	const theirs = panel(anna.page).locator('.comment-place').first();
	await theirs.getByRole('button', { name: 'Svara Bo Hedman' }).click();
	await expect(theirs.getByRole('textbox', { name: 'Svar' })).toBeFocused();
	await anna.page.keyboard.type('Ja, tror jag.');
	// What is typed stays, whatever becomes of the comment and the panel.
	await panel(bo.page).getByRole('button', { name: 'Kommentaren av Bo Hedman är avklarad' }).click();
	await expect(tab(anna.page)).toHaveText('Kommentarer');
	await tab(anna.page).click();
	await tab(anna.page).click();
	await expect(theirs.getByRole('textbox', { name: 'Svar' })).toHaveValue('Ja, tror jag.');
	await panel(bo.page).getByRole('button', { name: 'Ta upp igen: kommentaren av Bo Hedman' }).click();
	await expect(tab(anna.page)).toHaveText('Kommentarer (1)');
	await theirs.getByRole('button', { name: 'Spara svaret' }).click();
	await expect(panel(bo.page)).toContainText('Ja, tror jag.');
	await expect(theirs.getByRole('button', { name: 'Svara Bo Hedman' })).toBeFocused();
	await theirs.getByRole('button', { name: 'Kommentaren av Bo Hedman är avklarad' }).click();
	await expect(tab(bo.page)).toHaveText('Kommentarer');
	await expect(tab(anna.page)).toBeFocused();
	await panel(bo.page).getByRole('radio', { name: 'Alla (1)' }).check();
	await panel(bo.page).getByRole('button', { name: 'Ändra din kommentar' }).click();
	await panel(bo.page).getByRole('textbox', { name: 'Kommentar' }).fill('Stämmer det verkligen? hemligtord');
	await panel(bo.page).getByRole('button', { name: 'Spara ändringen' }).click();
	await panel(anna.page).getByRole('radio', { name: 'Alla (1)' }).check();
	await expect(panel(anna.page)).toContainText('Stämmer det verkligen?');
	await expect(panel(anna.page).getByRole('button', { name: 'Ta bort din kommentar' })).toHaveCount(0);

	const cookie = await kim.cookie();
	for (const path of [
		`/evaluations/${site.helsingborg}/comments`,
		`/evaluations/${site.helsingborg}/__data.json`,
		`/evaluations/${site.helsingborg}/fact-check/comments/__data.json`,
		`/review/${draft.release}/__data.json`,
		`/review/${draft.release}/comments/__data.json`
	]) {
		const answer = await fetch(site.origin + path, { headers: { cookie } });
		expect(await answer.text(), path).not.toContain('hemligtord');
	}
	const theTeam = await fetch(`${site.origin}/evaluations/${site.helsingborg}/comments`, {
		headers: { cookie: await anna.cookie() }
	});
	expect(await theTeam.text()).toContain('hemligtord');

	await panel(bo.page).getByRole('button', { name: 'Ta bort din kommentar' }).click();
	await panel(bo.page).getByRole('button', { name: 'Ta bort din kommentar' }).last().click();
	await expect(panel(anna.page)).not.toContainText('Stämmer det');
});

test('[NOT-13] [NOT-14] [COM-78] what waits leads there, and nothing needs a new load', async ({
	site,
	login
}) => {
	const draft = await releaseDraft(site);
	const [anna, bo, kim] = await Promise.all([login('anna'), login('bo'), login('kim')]);
	await anna.page.goto(`${site.origin}/evaluations/${site.helsingborg}/fact-check/comments`);
	await expect(anna.page.getByText('Kommunen har inte skickat någon kommentar än.')).toBeVisible();
	await draft.comment(words, 'Det tar två dagar.');
	await kim.page.goto(`${site.origin}/evaluations`);
	await expect(kim.page.getByRole('link', { name: 'En kommentar att skicka' })).toBeVisible();
	await draft.send();
	const theirs = anna.page.locator('.comment-place');
	await expect(theirs).toContainText('Det tar två dagar.');
	await expect(anna.page.getByText('En ny kommentar från kommunen.')).toBeAttached();

	// What is being written stays when something new comes.
	await theirs.getByText('Svara på kommentar 1').click();
	await theirs.getByLabel('Skäl till kommunen').fill('Vi skriver två');
	await draft.comment({ area: '1', question: '1.2' }, 'Poängen är för låg.', 'clarification');
	await draft.send();
	await expect(theirs).toHaveCount(2);
	await expect(theirs.first().getByLabel('Skäl till kommunen')).toHaveValue('Vi skriver två');
	await theirs.first().getByRole('radio', { name: 'Avslås' }).check();
	await theirs.first().getByRole('button', { name: 'Skicka svaret till kommunen' }).click();
	await expect(anna.page.getByText('1 väntar på svar')).toBeVisible();

	await anna.page.goto(`${site.origin}/evaluations`);
	await anna.page.getByRole('link', { name: 'En kommentar från kommunen att besvara' }).click();
	await expect(anna.page.getByRole('heading', { name: 'Kommunens kommentarer' })).toBeVisible();
	await kim.page.reload();
	await kim.page.getByRole('link', { name: 'Ett svar på er kommentar att läsa' }).click();
	await expect(kim.page).toHaveURL(new RegExp(`/review/${draft.release}/comments#c-`));
	await kim.page.goto(`${site.origin}/evaluations`);
	await expect(kim.page.getByRole('link', { name: /^Granska utkastet senast/ })).toBeVisible();
	await expect(kim.page.getByRole('link', { name: 'Ett svar på er kommentar att läsa' })).toHaveCount(0);

	await openWorkspace(bo, site, 2);
	await bo.page.keyboard.press('Control+Alt+m');
	await bo.page.keyboard.type('Vad säger @Anna?');
	await panel(bo.page, 2).getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect(panel(bo.page, 2)).toContainText('Vad säger @Anna?');
	await anna.page.goto(`${site.origin}/evaluations/${site.helsingborg}`);
	await anna.page.getByRole('link', { name: 'En kommentar nämner dig' }).click();
	await expect(anna.page).toHaveURL(/areas\/2#comment-/);
	await expect(panel(anna.page, 2).locator('.comment-place').first()).toBeFocused();
});

test('[COM-10] [COM-11] words of a locked area’s text are commented on, too', async ({ site, login }) => {
	const bo = await login('bo');
	await openWorkspace(bo, site);
	const anna = await login('anna');
	await openWorkspace(anna, site);
	await anna.page.getByRole('button', { name: 'Lås området' }).click();
	const text = sectionOf(bo.page, 'general');
	await expect(text).toHaveAttribute('contenteditable', 'false');
	await text.getByText('Området handlar').evaluate((element) => {
		const words = document.createRange();
		const node = document.createNodeIterator(element, NodeFilter.SHOW_TEXT).nextNode();
		if (node === null) throw new Error('no text');
		words.setStart(node, 0);
		words.setEnd(node, 'Området'.length);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(words);
	});
	await bo.page.getByRole('button', { name: 'Kommentera i allmänt' }).click();
	await expect(panel(bo.page)).toContainText('”Området”');
	await bo.page.keyboard.type('Vilket område?');
	await panel(bo.page).getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect.poll(() => marked(anna.page)).toEqual(['Området']);
});

test('comments are accessible in light and wide, dark and at 320 px', async ({ site, login }) => {
	const draft = await releaseDraft(site);
	await draft.comment(words, 'Det tar två dagar.');
	await draft.comment({ area: '1', section: 'general' }, 'Mer om dialogen.', 'remark');
	await draft.comment({ area: '1', question: '1.2' }, 'Poängen är för låg.', 'clarification');
	await draft.send();
	const anna = await login('anna');
	const { page } = anna;
	const look = async (what: string) => {
		for (const [colorScheme, width] of [
			['light', 1440],
			['dark', 320]
		] as const) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await expectAccessible(page, `${what}, ${colorScheme}, ${width}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
	};
	await openWorkspace(anna, site);
	await tab(page).click();
	await panel(page).getByRole('button', { name: 'Kommentera område 1' }).click();
	await panel(page).getByText('Svara på kommentar 2').click();
	await look('the workspace with comments');
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${site.origin}/evaluations/${site.helsingborg}/fact-check/comments`);
	await page.getByText('Svara på kommentar 2').click();
	await look('the municipality’s comments');
});
