import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startSite, type BuiltSite } from '../built-site.ts';
import { startOidcProvider, type OidcServer } from '../oidc-provider.ts';
import { createVisitor } from '../visitor.ts';

test.describe.configure({ mode: 'serial' });

let provider: OidcServer;
let site: BuiltSite;

test.beforeAll(async () => {
	site = await startSite(async (origin) => {
		provider = await startOidcProvider([`${origin}/auth/callback/oidc`]);
		return {
			ORIGIN: origin,
			AUTH_SECRET: 'x'.repeat(32),
			OIDC_ISSUER: provider.issuer,
			OIDC_CLIENT_ID: provider.clientId,
			OIDC_CLIENT_SECRET: provider.clientSecret,
			OIDC_NAME: 'Kommunens inloggning'
		};
	});
});

test.afterAll(async () => {
	await site.stop();
	await provider.close();
});

const cookieOf = async (page: Page) =>
	(await page.context().cookies()).find(({ name }) => name === 'samsyn')?.value;

function newestLetter(): { readonly text: string; readonly link: string } {
	const folder = join(site.data, 'outbox');
	const text = readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ''), 'utf8');
	return { text, link: /^http\S+$/m.exec(text)?.[0] ?? '' };
}

test('[PEO-11] [PEO-8] signs in by the organisation, out again, and the copied cookie is worth nothing', async ({
	page
}) => {
	provider.logInAs('eva', { name: 'Eva Ek', email: 'eva@kommun.se', email_verified: true });
	await page.goto(`${site.origin}/signin?next=/settings`);
	await page.getByRole('link', { name: 'Logga in med Kommunens inloggning' }).click();
	await expect(page).toHaveURL(`${site.origin}/settings`);
	await expect(page.getByLabel('Namn')).toHaveValue('Eva Ek');
	expect(provider.seen.authorization.at(-1)?.get('code_challenge_method')).toBe('S256');
	const thief = createVisitor();
	thief.setCookie(site.origin, 'samsyn', (await cookieOf(page)) ?? '');
	expect(await (await thief.get(`${site.origin}/settings`)).text()).toContain('Eva Ek');
	await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
	await expect(page.getByText('Du har loggat ut.')).toBeVisible();
	expect(await cookieOf(page)).toBeUndefined();
	expect(await (await thief.get(`${site.origin}/settings`)).text()).not.toContain('Eva Ek');
});

test('[PEO-10] [PEO-18] a mailed link shows a button; looking at it uses nothing up', async ({ page }) => {
	await page.goto(`${site.origin}/signin?next=/settings`);
	await page.getByLabel('E-postadress').fill('inte en adress');
	await page.getByRole('button', { name: 'Skicka en länk' }).click();
	await expect(page.getByText('Skriv en e-postadress')).toBeVisible();
	await expect(page.getByLabel('E-postadress')).toHaveValue('inte en adress');
	await page.getByLabel('E-postadress').fill('Nils.Berg@Kommun.se');
	await page.getByRole('button', { name: 'Skicka en länk' }).click();
	await expect(page.getByRole('heading', { name: 'Titta i din e-post' })).toBeVisible();
	await expect(page.getByText('nils.berg@kommun.se')).toBeVisible();
	const { link, text } = newestLetter();
	expect(text).toContain('To: nils.berg@kommun.se');
	const scanner = createVisitor();
	for (let n = 0; n < 3; n++) expect((await scanner.get(link)).status).toBe(200);
	await page.goto(link);
	await page.getByRole('button', { name: 'Fortsätt till Samsyn' }).click();
	await expect(page).toHaveURL(`${site.origin}/settings`);
	await expect(page.getByLabel('Namn')).toHaveValue('nils.berg');
	await page.context().clearCookies();
	await page.goto(link);
	await page.getByRole('button', { name: 'Fortsätt till Samsyn' }).click();
	await expect(page.getByText('Länken har gått ut eller är redan använd')).toBeVisible();
});

test('[PEO-12] has no demo accounts, nor any other door of Auth.js', async () => {
	const visitor = createVisitor();
	const demo = await visitor.post(`${site.origin}/signin/demo`, { account: 'anna' });
	expect(demo.status).toBe(404);
	expect((await visitor.get(`${site.origin}/signin/outbox`)).status).toBe(404);
	expect(await (await visitor.get(`${site.origin}/signin`)).text()).not.toContain('demokonto');
	for (const path of ['signin', 'signout', 'session', 'csrf', 'providers', 'error', 'callback/email'])
		expect((await visitor.get(`${site.origin}/auth/${path}`)).status, path).toBe(404);
	for (const path of ['signin/oidc', 'signin/email', 'signout', 'session', 'callback/email'])
		expect((await visitor.post(`${site.origin}/auth/${path}`, {})).status, path).toBeGreaterThan(400);
	expect(visitor.cookie(site.origin, 'samsyn')).toBeUndefined();
});

test('[PEO-14] forms of other sites are turned away', async () => {
	for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${site.port}`, undefined]) {
		for (const path of ['/signout', '/settings', '/signin?/email', '/signin/link', '/signin/demo']) {
			const answer = await fetch(site.origin + path, {
				method: 'POST',
				redirect: 'manual',
				headers: origin ? { origin } : {},
				body: new URLSearchParams({ email: 'a@kommun.se', theme: 'dark' })
			});
			expect(answer.status, `${origin} ${path}`).toBe(403);
		}
	}
});

const elsewhere = ['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example'];

for (const wish of elsewhere) {
	test(`[PEO-13] nobody is led to ${wish}`, async () => {
		const visitor = createVisitor();
		const next = encodeURIComponent(wish);
		const choice = await visitor.post(`${site.origin}/settings`, { theme: 'dark', next: wish });
		expect(choice.headers.get('location')).toBe('/settings?saved');
		provider.logInAs('eva', { name: 'Eva Ek' });
		const landed = await visitor.follow(await visitor.get(`${site.origin}/signin/oidc?next=${next}`));
		expect(landed.url).toBe(`${site.origin}/evaluations`);
		const again = await visitor.get(`${site.origin}/signin?next=${next}`);
		expect(again.headers.get('location')).toBe('/evaluations');
	});
}

test('[PEO-19] language and look are chosen without script, signed out too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.origin}/signin`);
	await page.getByRole('button', { name: 'Norsk bokmål' }).click();
	await expect(page).toHaveURL(`${site.origin}/signin`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
	await page.getByRole('button', { name: 'Mørkt' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await context.close();
});

test('[PEO-14] answers carry the headers that keep others out', async () => {
	const { headers } = await fetch(`${site.origin}/signin`);
	expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	expect(headers.get('content-security-policy')).not.toMatch(/unsafe-(inline|eval)/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('same-origin');
	expect(headers.get('permissions-policy')).toContain('camera=()');
	expect(headers.get('strict-transport-security')).toBeNull();
});

for (const width of [1440, 320]) {
	test(`the ways in are accessible at ${width} pixels and need no sideways scroll`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of [
			'/signin',
			'/signin/sent',
			'/signin/link?email=a@kommun.se&token=t',
			'/settings',
			'/invitation/x'
		]) {
			await page.goto(site.origin + path);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
			const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
			expect(scrolls, path).toBe(false);
		}
	});
}

test('[PEO-22] nothing that people wrote stands in the log', () => {
	for (const word of ['kommun.se', 'Eva', 'token=']) expect(site.output()).not.toContain(word);
});
