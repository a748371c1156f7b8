import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Auth } from '@auth/core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { actorOfCookie, type Known } from '../../server/access.ts';
import { signInLetter } from '../../server/people/letters.ts';
import { beginSession } from '../../server/people/session.ts';
import { authConfig } from '../../server/people/sign-in.ts';
import { readSettings, type Settings } from '../../server/settings.ts';
import { startOidcProvider, type OidcServer } from '../oidc-provider.ts';
import { createVisitor, type Visitor } from '../visitor.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	const server = createServer();
	let provider: OidcServer;
	let site: string;
	let settings: Settings;
	let visitor: Visitor;

	beforeAll(async () => {
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		provider = await startOidcProvider([`${site}/auth/callback/oidc`]);
		const reading = readSettings({
			ORIGIN: site,
			AUTH_SECRET: 'x'.repeat(32),
			SAMSYN_DATA: mkdtempSync(join(tmpdir(), 'samsyn-mail-')),
			OIDC_ISSUER: provider.issuer,
			OIDC_CLIENT_ID: provider.clientId,
			OIDC_CLIENT_SECRET: provider.clientSecret
		});
		if (!reading.ok) throw new Error(reading.problems.join('\n'));
		settings = reading.settings;
		// What the pages do: ways in are started by us, the provider's answer is Auth.js's own.
		server.on('request', (request, response) => {
			const url = new URL(request.url ?? '/', site);
			const start = url.pathname.startsWith('/start/');
			const path = start ? url.pathname.replace('/start', '/auth/signin') : url.pathname + url.search;
			const post = start || request.method === 'POST';
			const asked = new Request(new URL(path, site), {
				method: post ? 'POST' : 'GET',
				headers: { cookie: request.headers.cookie ?? '' },
				...(post && { body: new URLSearchParams(url.searchParams) })
			});
			Auth(asked, authConfig(subject().db, settings, site, signInLetter('sv'))).then(
				(answer) => {
					response.statusCode = answer.status;
					response.setHeaders(answer.headers);
					response.end();
				},
				(error: unknown) => response.writeHead(500).end(String(error))
			);
		});
	});

	afterAll(async () => {
		await provider.close();
		server.closeAllConnections();
		server.close();
		rmSync(settings.data, { recursive: true, force: true });
	});

	beforeEach(() => {
		visitor = createVisitor();
	});

	async function whoIsIt(one = visitor): Promise<Known | null> {
		const cookie = `samsyn=${one.cookie(site, 'samsyn') ?? ''}`;
		return actorOfCookie(subject().db.kysely, cookie, Date.now(), 'samsyn');
	}

	/** Goes to the provider and back; gives the path that one lands on. */
	async function throughProvider(one = visitor, next = '/evaluations/7'): Promise<string> {
		let answer = await one.get(`${site}/start/oidc?callbackUrl=${encodeURIComponent(next)}`);
		for (let step = 0; step < 20; step++) {
			const to = new URL(answer.headers.get('location') ?? 'missing:', answer.url);
			if (to.origin === site && !to.pathname.startsWith('/auth/callback')) return to.href.slice(site.length);
			answer = await one.get(to.href);
		}
		throw new Error('the provider never sent us back');
	}

	const letter = () => {
		const folder = join(settings.data, 'outbox');
		const text = readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ''), 'utf8');
		const link = new URL(/^http\S+$/m.exec(text)?.[0] ?? 'missing:');
		return { text, link, query: link.searchParams };
	};
	const press = async (query: URLSearchParams, one = visitor) => {
		const answer = await one.post(`${site}/auth/callback/email?${query}`, {});
		return answer.headers.get('location')?.replace(site, '');
	};

	it('[PEO-11] goes all the way with PKCE, state and nonce', async () => {
		provider.logInAs('sub-1', { name: 'Eva Ek', email: 'Eva@Kommun.se', email_verified: true });
		expect(await throughProvider()).toBe('/evaluations/7');
		const asked = provider.seen.authorization.at(-1);
		expect(asked?.get('code_challenge_method')).toBe('S256');
		expect(asked?.get('code_challenge')).toMatch(/^[\w-]{43}$/);
		expect(asked?.get('state')).toBeTruthy();
		expect(asked?.get('nonce')).toBeTruthy();
		expect(provider.seen.token.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
		expect((await whoIsIt())?.person).toMatchObject({ name: 'Eva Ek', email: 'eva@kommun.se' });
	});

	it('[PEO-1] [PEO-6] the second time it is the same person under another token', async () => {
		provider.logInAs('sub-2', { name: 'Åke' });
		await throughProvider();
		const first = { token: visitor.cookie(site, 'samsyn'), person: (await whoIsIt())?.person };
		await throughProvider();
		expect((await whoIsIt())?.person).toEqual(first.person);
		expect(visitor.cookie(site, 'samsyn')).not.toBe(first.token);
	});

	it('[PEO-6] a token that somebody planted in the browser is not taken over', async () => {
		const { token } = await beginSession(subject().db, await aUser(), Date.now());
		for (const planted of ['planted', token]) {
			visitor.setCookie(site, 'samsyn', planted);
			provider.logInAs('sub-3', { name: 'Ulla' });
			await throughProvider();
			expect(visitor.cookie(site, 'samsyn')).not.toBe(planted);
			expect((await whoIsIt())?.person.name).toBe('Ulla');
		}
	});

	it('[PEO-2] signing in while signed in as somebody joins nothing to that person', async () => {
		provider.logInAs('sub-4', { name: 'Ett' });
		await throughProvider();
		const one = (await whoIsIt())?.person.id;
		provider.logInAs('sub-5', { name: 'Två' });
		const elsewhere = createVisitor();
		elsewhere.setCookie(site, 'samsyn', visitor.cookie(site, 'samsyn') ?? '');
		await throughProvider(elsewhere);
		expect((await whoIsIt(elsewhere))?.person.name).toBe('Två');
		expect((await whoIsIt(elsewhere))?.person.id).not.toBe(one);
	});

	it('[PEO-3] an address that the provider does not vouch for is not the person’s', async () => {
		provider.logInAs('sub-6', { name: 'Mallory', email: 'eva@kommun.se', email_verified: false });
		await throughProvider();
		expect((await whoIsIt())?.person).toMatchObject({ name: 'Mallory', email: null });
	});

	it('[PEO-11] an answer of the provider is worth nothing without the browser that asked, nor twice', async () => {
		provider.logInAs('sub-7', { name: 'Offer' });
		let answer = await visitor.get(`${site}/start/oidc?callbackUrl=/`);
		while (!answer.headers.get('location')?.startsWith(`${site}/auth/callback`))
			answer = await visitor.get(new URL(answer.headers.get('location') ?? '', answer.url).href);
		const callback = answer.headers.get('location') ?? '';
		const thief = createVisitor();
		expect((await thief.get(callback)).headers.get('location')).toContain('/signin?error=');
		expect(thief.cookie(site, 'samsyn')).toBeUndefined();
		await visitor.get(callback);
		expect((await whoIsIt())?.person.name).toBe('Offer');
		const replayed = createVisitor();
		expect((await replayed.get(callback)).headers.get('location')).toContain('/signin?error=');
		expect(await whoIsIt(replayed)).toBeNull();
	});

	it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example'])(
		'[PEO-13] signing in with the wish to go to %s ends on this site',
		async (next) => {
			provider.logInAs('sub-8', { name: 'Eva' });
			expect(await throughProvider(visitor, next)).toMatch(/^\/(evaluations|signin\?error=.*)$/);
		}
	);

	it('[PEO-10] a link signs in the address it was sent to, once', async () => {
		const email = `${randomUUID()}@kommun.se`;
		const sent = await visitor.get(`${site}/start/email?email=${email}&callbackUrl=/evaluations/7`);
		expect(new URL(sent.headers.get('location') ?? '').pathname).toMatch(/verify-request/);
		const { text, link, query } = letter();
		expect(text).toContain(`To: ${email}`);
		expect(link.pathname).toBe('/signin/link');
		expect(query.get('next')).toBe('/evaluations/7');
		query.set('callbackUrl', '/evaluations/7');
		expect(await press(query)).toBe('/evaluations/7');
		expect((await whoIsIt())?.person.email).toBe(email);
		const again = createVisitor();
		expect(await press(query, again)).toBe('/signin?error=Verification');
		expect(await whoIsIt(again)).toBeNull();
	});

	it('[PEO-10] a link works for no other address, and the database does not hold what it carries', async () => {
		const email = `${randomUUID()}@kommun.se`;
		await visitor.get(`${site}/start/email?email=${email}&callbackUrl=/`);
		const { query } = letter();
		const rows = await subject().db.kysely.selectFrom('login_token').selectAll().execute();
		expect(JSON.stringify(rows)).toContain(email);
		expect(JSON.stringify(rows)).not.toContain(query.get('token'));
		query.set('email', 'boss@kommun.se');
		expect(await press(query)).toBe('/signin?error=Verification');
		expect(await whoIsIt()).toBeNull();
	});

	it('[PEO-2] a link to the address of an OIDC person signs in another person', async () => {
		const email = `${randomUUID()}@kommun.se`;
		provider.logInAs(email, { name: 'Eva', email, email_verified: true });
		await throughProvider();
		const byOidc = (await whoIsIt())?.person;
		const other = createVisitor();
		await other.get(`${site}/start/email?email=${email}&callbackUrl=/`);
		await press(letter().query, other);
		const byLink = (await whoIsIt(other))?.person;
		expect([byOidc?.email, byLink?.email]).toEqual([email, email]);
		expect(byLink?.id).not.toBe(byOidc?.id);
		await throughProvider();
		expect((await whoIsIt())?.person.id).toBe(byOidc?.id);
	});

	async function aUser(): Promise<string> {
		const adapter = authConfig(subject().db, settings, site, signInLetter('sv')).adapter;
		const user = await adapter?.createUser?.({ id: '', email: '', emailVerified: null, name: 'Någon' });
		return user?.id ?? '';
	}
});
