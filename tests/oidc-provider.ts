/** A real OpenID Connect provider on this machine: PKCE required, everybody is asked once and lets the client in. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';

export type OidcPerson = {
	readonly name: string;
	readonly email?: string;
	readonly email_verified?: boolean;
};

export type OidcServer = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Who says "it's me" at the provider from now on. */
	logInAs(sub: string, person: OidcPerson): void;
	/** Queries that the authorisation endpoint was asked with, and bodies that the token endpoint was. */
	readonly seen: { readonly authorization: URLSearchParams[]; readonly token: URLSearchParams[] };
	close(): Promise<void>;
};

/** Starts it on a free port. `redirectUris`: where it may send people back to. */
export async function startOidcProvider(redirectUris: readonly string[]): Promise<OidcServer> {
	const people = new Map<string, OidcPerson>();
	let current = 'nobody';
	const seen = { authorization: new Array<URLSearchParams>(), token: new Array<URLSearchParams>() };
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const client = { client_id: 'samsyn', client_secret: randomBytes(24).toString('base64url') };
	const provider = new Provider(issuer, configuration(client, redirectUris, people));
	const answer = provider.callback();
	server.on('request', (request, response) => {
		const url = new URL(request.url ?? '/', issuer);
		if (url.pathname.startsWith('/interaction/')) {
			provider
				.interactionFinished(request, response, { login: { accountId: current } })
				.catch((error: unknown) => response.writeHead(500).end(String(error)));
			return;
		}
		if (url.pathname === '/auth') seen.authorization.push(url.searchParams);
		if (url.pathname === '/token') listenIn(request, (body) => seen.token.push(new URLSearchParams(body)));
		answer(request, response);
	});
	return {
		issuer,
		clientId: client.client_id,
		clientSecret: client.client_secret,
		logInAs: (sub, person) => {
			people.set(sub, person);
			current = sub;
		},
		seen,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

function configuration(
	client: Readonly<Record<string, string>>,
	redirectUris: readonly string[],
	people: ReadonlyMap<string, OidcPerson>
): Readonly<Record<string, unknown>> {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' };
	return {
		clients: [{ ...client, redirect_uris: redirectUris, grant_types: ['authorization_code'] }],
		claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
		cookies: { keys: [randomBytes(24).toString('hex')] },
		features: { devInteractions: { enabled: false } },
		findAccount: (_: unknown, sub: string) => ({
			accountId: sub,
			claims: () => ({ sub, ...people.get(sub) })
		}),
		interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
		jwks: { keys: [key] },
		loadExistingGrant: consent,
		pkce: { required: () => true },
		ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 }
	};
}

/** Nobody is asked what the client may know: all it asks for. */
async function consent({ oidc }: Context): Promise<unknown> {
	const grant = new oidc.provider.Grant({
		clientId: oidc.client.clientId,
		accountId: oidc.session.accountId
	});
	grant.addOIDCScope('openid profile email');
	await grant.save();
	return grant;
}

function listenIn(request: IncomingMessage, told: (body: string) => void): void {
	const chunks: Buffer[] = [];
	const emit = request.emit.bind(request);
	request.emit = (event: string | symbol, ...rest: unknown[]) => {
		const [chunk] = rest;
		if (event === 'data' && chunk instanceof Buffer) chunks.push(chunk);
		if (event === 'end') told(Buffer.concat(chunks).toString());
		return emit(event, ...rest);
	};
}
