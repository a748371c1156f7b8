import type { Locator, Page } from '@playwright/test';
import {
	awake,
	expect,
	expectAccessible,
	type Person,
	questionOf,
	saved,
	sectionOf,
	test
} from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { agreeByKey } from '../workspace.ts';

const area = 5;
/** The team rewrites what stands around the first, and deletes the second. */
const rewritten = 'Jämförelser används varje år';
const deleted = 'Följ upp och kontrollera på samma sätt i alla nämnder';

/** A second contact, invited by a link in a letter and signed in by another. */
async function inviteContact(site: DemoSite, { page: lead }: Person, page: Page): Promise<void> {
	const email = 'lova@helsingborg.example';
	await lead.goto(`${site.origin}/evaluations/${site.helsingborg}/team`);
	await awake(lead);
	await lead.getByLabel('E-postadress').fill(email);
	await lead.getByRole('radio', { name: /^kontaktperson/ }).check();
	await lead.getByRole('button', { name: 'Skicka inbjudan' }).click();
	const link = /http\S+\/invitation\/\S+/.exec(await lead.locator('.secret').innerText())?.[0] ?? '';
	await page.goto(`${site.origin}/signin`);
	await page.getByLabel('E-postadress').fill(email);
	await page.getByRole('button', { name: /länk/i }).click();
	await page.goto(`${site.origin}/signin/outbox`);
	await page.getByRole('listitem').filter({ hasText: email }).getByRole('link').first().click();
	await page.getByRole('button', { name: 'Fortsätt till Samsyn' }).click();
	await page.waitForURL(/evaluations/);
	await page.goto(link);
	await page.getByRole('button', { name: 'Tacka ja' }).click();
	await page.waitForURL(new RegExp(`/evaluations/${site.helsingborg}$`));
}

const section = (page: Page, name: string): Locator =>
	page.locator(`.released-text[data-area="${area}"][data-section="${name}"]`);

/** Selects words of the draft, as somebody who drags over them. */
async function select(text: Locator, words: string): Promise<void> {
	await text.evaluate((within, wanted) => {
		const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const at = node.nodeValue?.indexOf(wanted) ?? -1;
			if (at < 0) continue;
			getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error('the words are not there');
	}, words);
}

async function write(page: Page, kind: string, body: string): Promise<void> {
	const form = page.locator('.new-comment');
	await form.getByText(kind, { exact: true }).click();
	await form.locator('textarea[name=body]').fill(body);
	await form.getByRole('button', { name: 'Spara kommentaren' }).click();
	await expect(form).toBeHidden();
	await expect(page.locator('article.comment').filter({ hasText: body })).toBeVisible();
}

test('five people take a draft through the fact-check to the locked version', async ({
	site,
	login,
	browser
}) => {
	test.setTimeout(300_000);
	const [anna, bo, cia, kim] = await Promise.all([login('anna'), login('bo'), login('cia'), login('kim')]);
	const lova = await (await browser.newContext()).newPage();
	const at = `${site.origin}/evaluations/${site.helsingborg}`;
	const workspace = `${at}/areas/${area}`;
	let review = '';

	await test.step('the lead invites a second contact, and releases once the gates are open', async () => {
		await inviteContact(site, anna, lova);
		for (const { page } of [bo, cia, anna]) {
			await page.goto(`${at}/fact-check`);
			await awake(page);
			await page.getByRole('button', { name: 'Jag har läst igenom poäng och text' }).click();
			await expect(page.getByText(/Du har läst igenom/)).toBeVisible();
		}
		const { page } = anna;
		const findings = page.getByRole('button', { name: 'Får stå' });
		for (let n = 0; n < (await findings.count()); n++) {
			await findings.nth(n).click();
			await expect(findings.nth(n)).toHaveAttribute('aria-pressed', 'true');
		}
		await page.getByLabel('Jag förstår att utkastet blir en allmän handling hos kommunen.').check();
		await page.getByRole('button', { name: 'Släpp utkastet till kommunen' }).click();
		await expect(page.getByRole('heading', { name: 'Utkast 1 är ute' })).toBeVisible();
		review =
			(await page.getByRole('link', { name: 'Se utkastet som kommunen ser det' }).getAttribute('href')) ?? '';
		for (const { page: other } of [bo, cia])
			await expect(other.locator('[role=alert]')).toContainText('Utkastet är släppt till kommunen.');
	});

	await test.step('two contacts comment, and the team hears nothing of it', async () => {
		for (const page of [kim.page, lova]) {
			await page.goto(site.origin + review);
			await awake(page);
		}
		await select(section(kim.page, 'strengths'), rewritten);
		await kim.page.getByRole('button', { name: 'Kommentera de markerade orden' }).click();
		await write(kim.page, 'Förtydligande', 'Det görs två gånger om året.');
		await select(section(lova, 'improvements'), deleted);
		await lova.getByRole('button', { name: 'Kommentera de markerade orden' }).click();
		await write(lova, 'Sakfel', 'Det gör vi redan, sedan i våras.');
		await lova.getByRole('link', { name: 'Kommentera poängen på 5.2' }).click();
		await write(lova, 'Sakfel', 'Budgeten visar sambandet på sidan 12.');
		await anna.page.goto(`${at}/fact-check/comments`);
		await awake(anna.page);
		await expect(anna.page.getByText('Kommunen har inte skickat någon kommentar än.')).toBeVisible();
	});

	await test.step('meanwhile the team rewrites one passage and deletes the other', async () => {
		for (const { page } of [bo, cia]) {
			await page.goto(workspace);
			await awake(page);
			await saved(page);
		}
		const strengths = sectionOf(bo.page, 'strengths');
		await strengths.getByText(rewritten).click();
		await bo.page.keyboard.press('Home');
		await bo.page.keyboard.type('Sedan länge: ');
		await bo.page.keyboard.press('End');
		await bo.page.keyboard.type(' Alla nämnder är med.');
		await saved(bo.page);
		const improvements = sectionOf(cia.page, 'improvements');
		await improvements.getByText(deleted).click();
		await cia.page.keyboard.press('Home');
		await cia.page.keyboard.press('Shift+End');
		await cia.page.keyboard.press('Delete');
		await saved(cia.page);
		await expect(sectionOf(bo.page, 'improvements')).not.toContainText(deleted);
	});

	await test.step('[COM-57] one sends for all, after a summary', async () => {
		await lova.goto(`${site.origin}${review}/comments`);
		await awake(lova);
		await expect(lova.getByText(/3 kommentarer skickas: 2 sakfel och 1 förtydligande\./)).toBeVisible();
		await lova.getByRole('button', { name: 'Skicka 3 kommentarer' }).click();
		await expect(lova.getByText('3 kommentarer är skickade.').first()).toBeVisible();
	});

	const card = (body: string) => anna.page.locator('article.comment').filter({ hasText: body });
	const answer = async (body: string, decision: string, reason: string, reopen = '') => {
		const one = card(body);
		await one.getByText(/^Svara på kommentar/).click();
		await one.getByText(decision, { exact: true }).click();
		await one.locator('textarea[name=reason]').fill(reason);
		if (reopen !== '') await one.locator('select[name=reopen]').selectOption(reopen);
		await one.getByRole('button', { name: 'Skicka svaret till kommunen' }).click();
		await expect(one.locator('.answer')).toContainText(reason);
	};

	await test.step('[COM-70] the lead sees where each stands now and answers, reopening a question', async () => {
		await expect(card('två gånger om året')).toContainText('Orden står kvar.');
		await expect(card('redan, sedan i våras')).toContainText('Orden finns inte kvar i förbättringsområden.');
		await answer('två gånger om året', 'Godtas delvis', 'Vi skriver att det är ofta.');
		await answer('redan, sedan i våras', 'Godtas', 'Punkten är borttagen.');
		await answer('på sidan 12', 'Godtas', 'Vi har läst sidan och räknar om.', '5.2');
		await expectAccessible(anna.page, 'the comments with answers');
	});

	await test.step('[COM-73] the contacts read the answers without reloading', async () => {
		await expect(lova.locator('.answer')).toHaveCount(3);
		await expect(lova.locator('article.comment').filter({ hasText: 'på sidan 12' })).toContainText('Godtas.');
	});

	await test.step('the team agrees again', async () => {
		await anna.page.goto(workspace);
		await awake(anna.page);
		await saved(anna.page);
		for (const { page } of [anna, bo, cia]) {
			const question = questionOf(page, '5.2');
			await expect(question.locator('.q-state')).toContainText('Återöppnad');
			// Out of the text, where keys are letters.
			await question.getByRole('button').first().click();
			await expect(question).toHaveClass(/open/);
			await question.focus();
		}
		await anna.page.keyboard.type('12');
		await anna.page.keyboard.press('Enter');
		await saved(anna.page);
		await agreeByKey(anna.page, '5.2', 'väntar på bekräftelse 1 av 3');
		for (const { page } of [bo, cia]) await agreeByKey(page, '5.2', /2 av 3|Överenskommen/);
	});

	await test.step('[LOCK-7] the lead locks while two type', async () => {
		const { page } = anna;
		await page.goto(`${at}/lock`);
		await awake(page);
		await page.getByLabel('10 sekunder').check();
		await page.getByRole('button', { name: 'Starta nedräkningen' }).click();
		for (const { page: other } of [bo, cia])
			await expect(other.locator('.lock-notice')).toContainText('Anna Lindqvist låser utvärderingen om');
		let typing = true;
		const type = async ({ page: other }: Person, words: string) => {
			await sectionOf(other, 'general').click();
			await other.keyboard.press('End');
			while (typing) await other.keyboard.type(words, { delay: 25 });
		};
		const writers = [type(bo, 'bo '), type(cia, 'cia ')];
		await expect(page.locator('.counting')).toContainText('Nu går det att låsa.');
		await page.getByLabel('Skriv kommunens namn: Helsingborg').fill('Helsingborg');
		await page.getByRole('button', { name: 'Lås utvärderingen' }).click();
		await expect(page.getByRole('heading', { name: 'Utvärderingen är låst', level: 1 })).toBeVisible();
		for (const { page: other } of [bo, cia]) {
			await expect(sectionOf(other, 'general')).toHaveAttribute('contenteditable', 'false');
			await expect(other.locator('.area-head')).toContainText('Området är låst.');
		}
		typing = false;
		await Promise.all(writers);
	});

	let locked = '';
	await test.step('[LOCK-9] what is locked is what everybody sees', async () => {
		const shown = async ({ page }: Person) => (await sectionOf(page, 'general').innerText()).trim();
		// A letter that came too late stands on the screen of who typed it until the server has said so.
		await expect
			.poll(async () => {
				locked = await shown(cia);
				return (await shown(bo)) === locked;
			})
			.toBe(true);
		expect(locked).toMatch(/bo .*cia |cia .*bo /);
		await bo.page.reload();
		await awake(bo.page);
		await expect.poll(() => shown(bo)).toBe(locked);
	});

	await test.step('the contacts read the final version and the answers', async () => {
		for (const page of [kim.page, lova]) {
			await page.goto(site.origin + review);
			await page.getByRole('link', { name: 'Läs den låsta rapporten' }).click();
			await expect(page.getByRole('heading', { name: 'Den låsta rapporten' })).toBeVisible();
			await expect(section(page, 'general')).toContainText(locked);
			await expect(section(page, 'strengths')).toContainText(`Sedan länge: ${rewritten}`);
			await expect(section(page, 'improvements')).not.toContainText(deleted);
			await page.goto(`${site.origin}${review}/comments`);
			await expect(page.locator('.answer')).toHaveCount(3);
		}
		await expectAccessible(kim.page, 'the answers after the lock');
	});
	await lova.context().close();
});
