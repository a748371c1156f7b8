/** What people do in the workspace, mostly by keys, as steps that wait until the screen has answered. */
import { expect, type Page } from '@playwright/test';
import { pressByKey, questionOf, saved, tabTo } from './browser.ts';

/** The area's questions in order, and the one that is open. */
async function questionsOn(page: Page): Promise<{ readonly ids: readonly string[]; readonly open: string }> {
	const rows = await page
		.locator('li.question')
		.evaluateAll((all) =>
			all.map((row) => ({ id: row.id.replace('q-', ''), open: row.classList.contains('open') }))
		);
	return { ids: rows.map(({ id }) => id), open: rows.find(({ open }) => open)?.id ?? '' };
}

/** Goes to the question with J and K, from wherever the focus is outside a field. */
export async function goToQuestion(page: Page, question: string): Promise<void> {
	for (;;) {
		const { ids, open } = await questionsOn(page);
		if (open === question) return;
		await page.keyboard.press(ids.indexOf(open) < ids.indexOf(question) ? 'j' : 'k');
		await expect.poll(async () => (await questionsOn(page)).open).not.toBe(open);
	}
}

/** Types the score of the open question, as the keys say: digits and Enter. The focus ends on the question. */
export async function typeScore(page: Page, question: string, text: string): Promise<void> {
	await goToQuestion(page, question);
	await page.keyboard.type(text);
	await expect(questionOf(page, question).locator('input.number')).toHaveValue(text);
	await page.keyboard.press('Enter');
	await expect(questionOf(page, question)).toBeFocused();
}

export async function typeScores(page: Page, scores: Readonly<Record<string, string>>): Promise<void> {
	for (const [question, text] of Object.entries(scores)) await typeScore(page, question, text);
}

/** Writes the reason of the open question's score, by M; Escape has no meaning there, so the focus leaves by Tab. */
export async function typeRationale(page: Page, question: string, text: string): Promise<void> {
	await goToQuestion(page, question);
	await page.keyboard.press('m');
	await expect(questionOf(page, question).locator('textarea')).toBeFocused();
	await page.keyboard.insertText(text);
	await page.keyboard.press('Tab');
}

/** Hands in the area by H. */
export async function handIn(page: Page, area: number): Promise<void> {
	await saved(page);
	await page.keyboard.press('h');
	await expect(page.locator('.area-acts')).toContainText(`Område ${area} är inlämnat.`);
}

/** Answers the dialog that asks for a reason. */
export async function giveReason(page: Page, reason: string, submit: string | RegExp): Promise<void> {
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').last().fill(reason);
	await dialog.getByRole('button', { name: submit }).click();
	await expect(dialog).toBeHidden();
}

/** Answers it without a pointer. */
export async function giveReasonByKey(page: Page, reason: string, submit: string | RegExp): Promise<void> {
	const dialog = page.getByRole('dialog');
	await tabTo(page, dialog.getByRole('textbox').last());
	await page.keyboard.insertText(reason);
	await pressByKey(page, dialog.getByRole('button', { name: submit }));
	await expect(dialog).toBeHidden();
}

/** Agrees or confirms by Enter, and waits for the state that it leads to. */
export async function agreeByKey(page: Page, question: string, then: string | RegExp): Promise<void> {
	await goToQuestion(page, question);
	await page.keyboard.press('Enter');
	await expect(questionOf(page, question).locator('.q-state')).toContainText(then);
}
