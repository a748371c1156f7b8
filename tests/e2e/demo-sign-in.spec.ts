import { expect, test } from '@playwright/test';
import { startSite, type BuiltSite } from '../built-site.ts';

let site: BuiltSite;

test.beforeAll(async () => {
	site = await startSite(() => ({ SAMSYN_DEMO: '1' }));
});

test.afterAll(() => site.stop());

const names = ['Anna Lindqvist', 'Bo Hedman', 'Cia Nordin', 'Kim Sandell', 'Alex Administratör'];

for (const host of ['localhost', '127.0.0.1']) {
	test(`[PEO-12] [PEO-14] one click signs in as each of the demo's people at ${host}`, async ({ page }) => {
		for (const name of names) {
			await page.goto(`http://${host}:${site.port}/signin?next=/settings`);
			await page.getByRole('button', { name }).click();
			await expect(page).toHaveURL(`http://${host}:${site.port}/settings`);
			await expect(page.getByLabel('Namn')).toHaveValue(name);
			await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
			await expect(page.getByText('Du har loggat ut.')).toBeVisible();
		}
	});
}

test('[PEO-6] each sign-in has another token, and the one before is ended', async ({ page }) => {
	const url = `http://localhost:${site.port}`;
	const post = (account: string, cookie = '') =>
		fetch(`${url}/signin/demo`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: url, cookie },
			body: new URLSearchParams({ account })
		});
	const token = (answer: Response) => /samsyn=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
	const planted = token(await post('anna', 'samsyn=planted'));
	expect(planted).not.toContain('planted');
	const second = token(await post('bo', planted));
	expect(second).not.toBe(planted);
	const seen = async (cookie: string) => (await fetch(`${url}/settings`, { headers: { cookie } })).text();
	expect(await seen(planted)).not.toContain('Anna Lindqvist');
	expect(await seen(second)).toContain('Bo Hedman');
	expect((await post('eve')).status).toBe(400);
	await page.goto(`${url}/signin/outbox`);
	await expect(page.getByText('Inga brev ännu')).toBeVisible();
});

test('[PEO-14] names that merely point here are refused', async ({ request }) => {
	const answer = await request.get(`http://127.0.0.1:${site.port}/signin`, {
		headers: { host: 'evil.example' }
	});
	expect(answer.status()).toBe(421);
});

test('[PEO-9] over https the cookie is bound to the host, and the browser is told to stay with https', async () => {
	const origin = 'https://localhost';
	const secure = await startSite(() => ({ ORIGIN: origin, SAMSYN_DEMO: '1' }));
	const answer = await fetch(`http://127.0.0.1:${secure.port}/signin/demo`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin },
		body: new URLSearchParams({ account: 'anna' })
	});
	expect(answer.headers.get('set-cookie')).toMatch(
		/^__Host-samsyn=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/
	);
	expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000');
	const cookie = /[\w-]{43}/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
	const seen = async (name: string) =>
		(
			await fetch(`http://127.0.0.1:${secure.port}/settings`, { headers: { cookie: `${name}=${cookie}` } })
		).text();
	expect(await seen('__Host-samsyn')).toContain('Anna Lindqvist');
	expect(await seen('samsyn')).not.toContain('Anna Lindqvist');
	await secure.stop();
});
