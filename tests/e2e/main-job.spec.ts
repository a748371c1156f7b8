import type { Page, WebSocket } from '@playwright/test';
import { expect, openArea, questionOf, saved, sectionOf, test, type Person } from '../browser.ts';
import {
	agreeByKey,
	giveReason,
	goToQuestion,
	handIn,
	typeRationale,
	typeScore,
	typeScores
} from '../workspace.ts';

const area = 8;
const reason = 'Vi har sett samma underlag och står för talet.';

/** Aligned 8.1, 8.3, 8.5, 8.6; near 8.2; diverging 8.4 and 8.7. */
const scores = {
	anna: { '8.1': '12', '8.2': '10', '8.3': '9', '8.4': '4', '8.5': '7', '8.6': '11', '8.7': '3' },
	bo: { '8.1': '12,5', '8.2': '11', '8.3': '9', '8.4': '9', '8.5': '7,5', '8.6': '11,25', '8.7': '9' },
	cia: { '8.1': '13', '8.2': '12,5', '8.3': '9,5', '8.4': '13', '8.5': '8', '8.6': '12', '8.7': '10,5' }
};
/** Medians: 12,5 + 11 + 9 + 8,5 (of the second round) + 7,5 + 11,25 + 9. */
const sum = '68,75';
const printed = '69';
const canary = 'Kråkvinkelns hamnplan bär inte sina egna mål';

/** Everything a page has heard on its sockets so far, as text. */
function overhear(page: Page): () => string {
	let heard = '';
	page.on('websocket', (socket: WebSocket) => {
		socket.on('framereceived', ({ payload }) => (heard += payload.toString()));
	});
	return () => heard;
}

async function expectUnseen({ page, context }: Person, heard: () => string): Promise<void> {
	const data = await (await context.request.get(`${page.url().split('#')[0]}/__data.json`)).text();
	const shown = await page.content();
	for (const [where, text] of Object.entries({ data, shown, heard: heard() })) {
		expect(text, where).not.toContain(canary);
		expect(text, where).not.toContain('8.6:demo-bo');
		expect(text, where).not.toContain('11,25');
	}
}

test('three people score one area sealed, one of them offline, open it, agree, write and lock', async ({
	site,
	login
}) => {
	test.setTimeout(240_000);
	const [anna, bo, cia] = await Promise.all([login('anna'), login('bo'), login('cia')]);
	const all = [anna, bo, cia];
	const heard = { anna: overhear(anna.page), cia: overhear(cia.page) };
	for (const person of all) await openArea(person, site, area);
	cia.forgive(/ERR_INTERNET_DISCONNECTED/);

	await test.step('each scores alone, Cia without a network', async () => {
		await cia.context.setOffline(true);
		await Promise.all([
			typeScores(anna.page, scores.anna),
			typeScores(bo.page, scores.bo).then(() => typeRationale(bo.page, '8.6', canary)),
			typeScores(cia.page, scores.cia).then(async () => {
				await sectionOf(cia.page, 'strengths').click();
				await cia.page.keyboard.type('Översiktsplanen är läst av alla.');
			})
		]);
		await expect(cia.page.locator('.saved')).not.toHaveText('Sparat');
		await expect(anna.page.locator('.team')).toContainText('Cia Nordin har poängsatt 0 av 7');
		await cia.context.setOffline(false);
		await saved(cia.page);
		await expect(anna.page.locator('.team')).toContainText('Cia Nordin har poängsatt 7 av 7');
		for (const { page } of all)
			await expect(sectionOf(page, 'strengths')).toHaveText('Översiktsplanen är läst av alla.');
	});

	await test.step('[ACT-24] nobody sees a score before it is opened', async () => {
		await cia.page.reload();
		await saved(cia.page);
		await goToQuestion(cia.page, '8.7');
		await expect(questionOf(cia.page, '8.7').locator('input.number')).toHaveValue('10,5');
		for (const { page } of [bo, cia, anna]) {
			await goToQuestion(page, '8.1');
			await handIn(page, area);
		}
		await expectUnseen(anna, heard.anna);
		await expectUnseen(cia, heard.cia);
	});

	await test.step('[ACT-30] the lead opens, and all see all marks at once', async () => {
		await anna.page.getByRole('button', { name: 'Öppna område 8' }).click();
		for (const { page } of all) {
			const strip = questionOf(page, '8.6').locator('svg.strip');
			await expect(strip).toHaveAccessibleName(/Anna Lindqvist 11\b.*Bo Hedman 11,25.*Cia Nordin 12\b/);
			await expect(questionOf(page, '8.2').locator('.q-state')).toContainText('Nära');
			await expect(questionOf(page, '8.4').locator('.q-state')).toContainText('Spretar');
			await expect(page.locator('[role=status][aria-atomic]')).toContainText('Område 8 är öppnat.');
		}
		expect(heard.anna()).toContain('8.6:demo-bo');
	});

	await test.step('[CON-15] near is agreed on by one key, and confirmed by one key each', async () => {
		await agreeByKey(bo.page, '8.2', 'väntar på bekräftelse 1 av 3');
		await expect(questionOf(cia.page, '8.2').locator('.q-state')).toContainText('1 av 3');
		await agreeByKey(cia.page, '8.2', 'väntar på bekräftelse 2 av 3');
		await expect(questionOf(anna.page, '8.2').locator('.q-state')).toContainText('2 av 3');
		await agreeByKey(anna.page, '8.2', 'Överenskommen');
	});

	await test.step('[ACT-66] the aligned are agreed on and confirmed as a list', async () => {
		await anna.page.getByRole('button', { name: 'Enas om alla samstämmiga (4)' }).click();
		for (const { page } of [bo, cia])
			await page.getByRole('button', { name: 'Bekräfta alla 4 överenskommelser' }).click();
		for (const { page } of all)
			for (const question of ['8.1', '8.3', '8.5', '8.6'])
				await expect(questionOf(page, question).locator('.q-state')).toContainText('Överenskommen');
	});

	await test.step('[ACT-62] what diverges takes a reason', async () => {
		await goToQuestion(cia.page, '8.7');
		await cia.page.keyboard.press('Enter');
		const dialog = cia.page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Enas om 9 (medianen)' }).click();
		await expect(dialog.getByRole('alert')).toHaveText('Skriv ett skäl på minst en mening.');
		await giveReason(cia.page, reason, 'Enas om 9 (medianen)');
		for (const { page } of [anna, bo]) await agreeByKey(page, '8.7', /bekräftelse 2 av 3|Överenskommen/);
	});

	await test.step('[ACT-51] or a blind round, which shows where everybody stood before', async () => {
		await goToQuestion(anna.page, '8.4');
		await anna.page.getByRole('button', { name: 'Starta blind omgång 2' }).click();
		for (const [{ page }, text] of [[anna, '8'] as const, [bo, '8,5'] as const, [cia, '9'] as const]) {
			await expect(questionOf(page, '8.4').locator('.q-state')).toContainText('Blind omgång 2');
			await typeScore(page, '8.4', text);
			await saved(page);
			await expect(questionOf(anna.page, '8.4')).not.toContainText('median');
			await page.keyboard.press('h');
			await expect(questionOf(page, '8.4')).not.toContainText('Lämna in omgången');
		}
		for (const { page } of all) {
			await expect(questionOf(page, '8.4').locator('.q-state')).toContainText('Samstämmig');
			await expect(questionOf(page, '8.4').locator('svg .ghost')).toHaveCount(3);
		}
		await agreeByKey(bo.page, '8.4', '1 av 3');
		for (const { page } of [anna, cia]) await agreeByKey(page, '8.4', /2 av 3|Överenskommen/);
	});

	await test.step('[NAR-10] three people in one section end with one text', async () => {
		const lines = { anna: 'Anna skriver om hamnen. ', bo: 'Bo om skolvägen. ', cia: 'Cia om torget. ' };
		await Promise.all(
			all.map(async ({ page, account }) => {
				await sectionOf(page, 'general').click();
				await page.keyboard.type(lines[account as keyof typeof lines], { delay: 15 });
			})
		);
		for (const { page } of all) await saved(page);
		const letters = (text: string | null) => [...(text ?? '')].sort().join('').trim();
		const written = letters(Object.values(lines).join(''));
		for (const { page } of all)
			await expect.poll(async () => letters(await sectionOf(page, 'general').textContent())).toBe(written);
		const text = await sectionOf(anna.page, 'general').textContent();
		for (const { page } of all) expect(await sectionOf(page, 'general').textContent()).toBe(text);
	});

	await test.step('[SCO-9] the sum is the one computed by hand', async () => {
		for (const { page } of all) {
			await expect(page.locator('.area-head .total')).toContainText(`${printed} av 100`);
			await expect(page.locator('.q-sum')).toContainText(`${sum} före avrundning`);
		}
	});

	await test.step('[ACT-80] locked means closed, until it is unlocked with a reason', async () => {
		await anna.page.getByRole('button', { name: 'Lås området' }).click();
		// Whoever wrote until now pauses before letters are keys again [INT-54].
		await anna.page.waitForTimeout(2000);
		for (const { page } of all) {
			await expect(page.locator('.area-head')).toContainText('Området är låst.');
			await expect(sectionOf(page, 'general')).toHaveAttribute('contenteditable', 'false');
			await goToQuestion(page, '8.1');
			await expect(questionOf(page, '8.1').locator('input.number')).toBeDisabled();
		}
		await anna.page.getByRole('button', { name: 'Lås upp området' }).click();
		await giveReason(anna.page, 'Ett årtal i texten var fel.', 'Lås upp området');
		for (const { page } of all) {
			await expect(page.locator('.area-head')).not.toContainText('Området är låst.');
			await expect(sectionOf(page, 'general')).toHaveAttribute('contenteditable', 'true');
		}
	});
});
