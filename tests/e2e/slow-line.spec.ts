/** What a slow line, and others' acts in the middle of something, may not take away. */
import { awake, expect, test } from '../browser.ts';
import { act, cookieOf } from '../program.ts';

test.describe.configure({ mode: 'parallel' });

test('[INT-55] on a slow line a form is filled in before the page is awake, and nothing is set back', async ({
	site,
	login
}) => {
	const { page } = await login('bo');
	let come: () => void = () => {};
	const late = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(`${site.origin}/settings`, { waitUntil: 'commit' });
	await page.getByLabel('Namn', { exact: true }).fill('Bo H');
	await page.getByRole('radio', { name: 'Mörkt' }).check();
	come();
	await awake(page);
	await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Bo H');
	await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeChecked();
	await page.getByRole('button', { name: 'Spara inställningarna' }).click();
	await expect(page.getByText('Inställningarna är sparade.')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('[LIV-12] a page that reads again keeps its line, so that no hint is missed in between', async ({
	site,
	login
}) => {
	const { page } = await login('bo');
	const anna = await cookieOf(site, 'anna');
	const at = `/evaluations/${site.helsingborg}`;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const times = (end: string) => asked.filter((path) => path.endsWith(end)).length;
	for (const [n, path] of ['team', 'evidence', 'merge/1', 'lock'].entries()) {
		asked.length = 0;
		await page.goto(`${site.origin}${at}/${path}`);
		await awake(page);
		await expect.poll(() => times('/events'), path).toBe(1);
		const [name, fields] =
			n % 2 === 0 ? (['lockArea', {}] as const) : (['unlockArea', { reason: 'Ett tal till.' }] as const);
		expect(await act(site, anna, `${at}/areas/1`, name, fields), path).toBe('success');
		await expect.poll(() => times('/__data.json'), path).toBeGreaterThan(0);
		await page.waitForTimeout(1000);
		expect(times('/events'), path).toBe(1);
	}
});

test('[LIV-19] a hint on the way to another page calls nobody back', async ({ site, login }) => {
	const { page } = await login('bo');
	const anna = await cookieOf(site, 'anna');
	const at = `/evaluations/${site.helsingborg}`;
	await page.goto(`${site.origin}${at}/team`);
	await awake(page);
	let come: () => void = () => {};
	const slow = new Promise<void>((resolve) => (come = resolve));
	await page.route(`**${at}/evidence/__data.json*`, async (route) => {
		await slow;
		await route.continue();
	});
	await page.getByRole('link', { name: 'Underlag', exact: true }).click();
	const hint = page.waitForRequest('**/healthz');
	expect(await act(site, anna, `${at}/areas/1`, 'lockArea')).toBe('success');
	await hint;
	// Time enough to read the page that is being left.
	await page.waitForTimeout(1000);
	come();
	await expect(page).toHaveURL(`${site.origin}${at}/evidence`);
	await expect(page.locator('h1')).toHaveText('Underlag');
});
