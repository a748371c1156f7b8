/**
 * What Auth.js needs of the database. Two things differ from the usual: a person is found by provider + account only,
 * and a sign-in never sees an earlier session, so it can neither reuse its token nor join its account to that person.
 */
import { randomUUID } from 'node:crypto';
import type { Adapter, AdapterUser } from '@auth/core/adapters';
import type { Database } from '../db/connect.ts';
import { insertAccount, userOfAccount } from '../repositories/account.ts';
import { insertLoginToken, takeLoginToken } from '../repositories/login-token.ts';
import { findUser, insertUser, type UserRow } from '../repositories/user.ts';
import { normaliseEmail } from './email.ts';
import { beginSession, endSessionOfToken } from './session.ts';

declare module '@auth/core/types' {
	interface User {
		/** An address that the OIDC provider vouches for. Kept out of `email`, by which Auth.js looks for people. */
		provenEmail?: string | null;
	}
}

/** `issuer` stands in the key of OIDC accounts, so that another issuer's `sub` is another person. */
export function createAdapter(db: Database, issuer: string | null, clock: () => number = Date.now): Adapter {
	const providerKey = (provider: string) => (provider === 'oidc' ? `oidc ${issuer ?? ''}` : provider);
	return {
		createUser: (user) => createUser(db, user, clock()),
		getUser: async (id) => adapterUser(await findUser(db.kysely, id)),
		getUserByEmail: async (email) =>
			adapterUser(await userOfAccount(db.kysely, 'email', normaliseEmail(email) ?? '')),
		getUserByAccount: async ({ provider, providerAccountId }) =>
			adapterUser(await userOfAccount(db.kysely, providerKey(provider), providerAccountId)),
		updateUser: async ({ id }) => {
			const user = adapterUser(await findUser(db.kysely, id));
			if (!user) throw new Error('the user is gone');
			return user;
		},
		linkAccount: async (account) => {
			const { provider, providerAccountId, userId } = account;
			await db.write((trx) => insertAccount(trx, providerKey(provider), providerAccountId, userId));
		},
		createSession: async (session) => {
			const begun = await beginSession(db, session.userId, clock(), session.sessionToken);
			return { ...session, expires: new Date(begun.expires) };
		},
		getSessionAndUser: async () => null,
		updateSession: async () => null,
		deleteSession: (token) => endSessionOfToken(db, token),
		createVerificationToken: async ({ identifier, token, expires }) => {
			const row = { hash: token, email: identifier, expires_at: expires.getTime() };
			await db.write((trx) => insertLoginToken(trx, row, clock()));
			return { identifier, token, expires };
		},
		useVerificationToken: async ({ identifier, token }) => {
			const taken = await db.write((trx) => takeLoginToken(trx, token, identifier));
			return taken ? { identifier, token, expires: new Date(taken.expires_at) } : null;
		}
	};
}

/** A person with a proven address from a sign-in link gets the `email` account at once; OIDC links its own after. */
async function createUser(db: Database, user: AdapterUser, now: number): Promise<AdapterUser> {
	const byLink = user.emailVerified ? normaliseEmail(user.email) : null;
	const email = byLink ?? user.provenEmail ?? null;
	const row = {
		id: randomUUID(),
		name: user.name?.trim() || email?.split('@')[0] || 'Namnlös',
		email,
		administrator: 0,
		single_keys: 1,
		created_at: now
	} as const;
	await db.write(async (trx) => {
		await insertUser(trx, row);
		if (byLink) await insertAccount(trx, 'email', byLink, row.id);
	});
	return { ...user, id: row.id, name: row.name, email: email ?? '' };
}

function adapterUser(row: UserRow | undefined): AdapterUser | null {
	return row ? { id: row.id, name: row.name, email: row.email ?? '', emailVerified: null } : null;
}
