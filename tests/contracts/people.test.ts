import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { actorOfCookie, noteUse, sessionStands } from '../../server/access.ts';
import { bell } from '../../server/bus.ts';
import { endSessionsOfAddress } from '../../server/people/end-sessions.ts';
import { makeAdministrator } from '../../server/people/administrator.ts';
import { createAdapter } from '../../server/people/adapter.ts';
import { demoAccounts, demoUser } from '../../server/people/demo-account.ts';
import { beginSession, endSession, endSessionsOf } from '../../server/people/session.ts';
import { hashOfToken } from '../../server/people/token.ts';
import { findUser, insertUser, updateUser } from '../../server/repositories/user.ts';
import { person } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const HOUR = 3_600_000;

onBothDatabases((subject) => {
	const known = (token: string, now: number) =>
		actorOfCookie(subject().db.kysely, `samsyn=${token}`, now, 'samsyn');
	let user: string;

	beforeEach(async () => {
		user = randomUUID();
		const row = { id: user, name: 'Anna', administrator: 0, single_keys: 1, created_at: 0 } as const;
		await subject().db.write((trx) => insertUser(trx, row));
	});

	it('[PEO-5] finds who a cookie belongs to, and keeps only the hash of it', async () => {
		const { db } = subject();
		const { token } = await beginSession(db, user, 1000);
		expect(token).toMatch(/^[\w-]{43}$/);
		expect(await known(token, 2000)).toMatchObject({
			actor: { user, administrator: false },
			person: { id: user, name: 'Anna', email: null, language: null, theme: null, singleKeys: true },
			session: { createdAt: 1000 }
		});
		const rows = await db.kysely.selectFrom('session').selectAll().where('user_id', '=', user).execute();
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(rows[0]?.token_hash).toBe(hashOfToken(token));
	});

	it('[PEO-5] knows nobody by another token, the hash itself, or no cookie', async () => {
		const { token } = await beginSession(subject().db, user, 1000);
		for (const wrong of [`${token}x`, token.slice(1), hashOfToken(token), '', "' or 1=1 --"])
			expect(await known(wrong, 1001)).toBeNull();
		expect(await actorOfCookie(subject().db.kysely, undefined, 1001, 'samsyn')).toBeNull();
		expect(await actorOfCookie(subject().db.kysely, `other=${token}`, 1001, 'samsyn')).toBeNull();
	});

	it('[PEO-7] ends 8 hours after the last noted use and 12 hours after its beginning', async () => {
		const { db } = subject();
		const { token } = await beginSession(db, user, 0);
		expect(await known(token, 8 * HOUR)).toBeNull();
		const at7 = await known(token, 7 * HOUR);
		if (!at7) throw new Error('the session should stand');
		await noteUse(db, at7.session, 7 * HOUR);
		expect(await known(token, 8 * HOUR)).not.toBeNull();
		const at11 = await known(token, 11 * HOUR);
		if (!at11) throw new Error('the session should stand');
		await noteUse(db, at11.session, 11 * HOUR);
		expect(await sessionStands(db.kysely, at11.session.id, 12 * HOUR - 1)).toBe(true);
		expect(await known(token, 12 * HOUR)).toBeNull();
		expect(await sessionStands(db.kysely, at11.session.id, 12 * HOUR)).toBe(false);
	});

	it('[PEO-7] notes use at most once a minute', async () => {
		const { db } = subject();
		const { token } = await beginSession(db, user, 0);
		const first = await known(token, 59_999);
		if (!first) throw new Error('the session should stand');
		await noteUse(db, first.session, 59_999);
		expect((await known(token, 59_999))?.session.seenAt).toBe(0);
		await noteUse(db, first.session, 60_000);
		expect((await known(token, 60_000))?.session.seenAt).toBe(60_000);
	});

	it('[PEO-8] an ended session is nobody’s at once, and its sockets are told', async () => {
		const { db } = subject();
		const { token } = await beginSession(db, user, 0);
		const before = await known(token, 1);
		if (!before) throw new Error('the session should stand');
		let rung = 0;
		let stoodWhenRung: Promise<boolean> | undefined;
		const stop = bell().listen(`session:${before.session.id}`, () => {
			rung++;
			stoodWhenRung = sessionStands(db.kysely, before.session.id, 1);
		});
		await endSession(db, before.session.id);
		stop();
		expect(rung).toBe(1);
		expect(await stoodWhenRung).toBe(false);
		expect(await known(token, 1)).toBeNull();
	});

	it('[PEO-8] ending a person’s sessions spares the one that is named, and other people’s', async () => {
		const { db } = subject();
		const other = await demoUser(db, 'bo', 0);
		if (!other) throw new Error('bo should exist');
		const tokens = [await beginSession(db, user, 0), await beginSession(db, user, 0)];
		const theirs = await beginSession(db, other, 0);
		const spared = await known(tokens[1]?.token ?? '', 1);
		await endSessionsOf(db, user, spared?.session.id);
		const standing = await Promise.all([...tokens, theirs].map(({ token }) => known(token, 1)));
		expect(standing.map((one) => one !== null)).toEqual([false, true, true]);
	});

	it('[PEO-33] the command line ends every session of whoever has the address, by whichever way they came', async () => {
		const { db } = subject();
		const email = `${randomUUID()}@kommun.se`;
		const people = await Promise.all(['Ida', 'Ida'].map((name) => person(db, name)));
		for (const one of people) await db.write((trx) => updateUser(trx, one.user, { email }));
		const theirs = await Promise.all(people.map(({ user: id }) => beginSession(db, id, 0)));
		const other = await beginSession(db, user, 0);
		expect(await endSessionsOfAddress(db, ` ${email.toUpperCase()} `)).toBe(2);
		const standing = await Promise.all([...theirs, other].map(({ token }) => known(token, 1)));
		expect(standing.map((one) => one !== null)).toEqual([false, false, true]);
		expect(await endSessionsOfAddress(db, 'nobody@kommun.se')).toBe(0);
		await expect(endSessionsOfAddress(db, 'nobody')).rejects.toMatchObject({ code: 'bad-input' });
	});

	it('[PEO-6] begins each session under a new token', async () => {
		const { db } = subject();
		const tokens = await Promise.all([1, 2, 3].map(() => beginSession(db, user, 0)));
		expect(new Set(tokens.map(({ token }) => token)).size).toBe(3);
	});

	it('[PEO-12] makes the demo’s people once, however many ask at the same time', async () => {
		const { db } = subject();
		await Promise.all(demoAccounts.map(({ account }) => demoUser(db, account, 5)));
		expect(await demoUser(db, 'anna', 6)).toBe('demo-anna');
		expect(await demoUser(db, 'eve', 6)).toBeNull();
		const admin = await findUser(db.kysely, 'demo-admin');
		expect(admin).toMatchObject({ administrator: 1 });
		const kim = await findUser(db.kysely, 'demo-kim');
		expect(kim).toMatchObject({ administrator: 0, municipality_code: '1283' });
	});

	it('[PEO-2] [PEO-3] the same address by link and by OIDC gives two people', async () => {
		const { db } = subject();
		const adapter = createAdapter(db, 'https://id.example.se');
		const email = `${randomUUID()}@kommun.se`;
		const byLink = await adapter.createUser?.({ id: 'x', email, emailVerified: new Date() });
		const byOidc = await adapter.createUser?.({
			id: 'y',
			email: '',
			emailVerified: null,
			name: 'Anna',
			provenEmail: email
		});
		const sub = randomUUID();
		const account = { provider: 'oidc', providerAccountId: sub, type: 'oidc' } as const;
		await adapter.linkAccount?.({ ...account, userId: byOidc?.id ?? '' });
		expect(byOidc?.id).not.toBe(byLink?.id);
		expect((await adapter.getUserByEmail?.(email.toUpperCase()))?.id).toBe(byLink?.id);
		expect((await adapter.getUserByAccount?.(account))?.id).toBe(byOidc?.id);
		expect((await findUser(db.kysely, byOidc?.id ?? ''))?.email).toBe(email);
	});

	it('[PEO-1] another issuer’s person with the same key is another person', async () => {
		const { db } = subject();
		const account = { provider: 'oidc', providerAccountId: randomUUID(), type: 'oidc' } as const;
		await createAdapter(db, 'https://one.example').linkAccount?.({ ...account, userId: user });
		expect(await createAdapter(db, 'https://two.example').getUserByAccount?.(account)).toBeNull();
	});

	it('[PEO-1] an account cannot be given to a second person', async () => {
		const { db } = subject();
		const adapter = createAdapter(db, null);
		const account = { provider: 'oidc', providerAccountId: randomUUID(), type: 'oidc' } as const;
		await adapter.linkAccount?.({ ...account, userId: user });
		const second = Promise.resolve(adapter.linkAccount?.({ ...account, userId: 'demo-anna' }));
		await expect(second).rejects.toThrow();
		expect((await adapter.getUserByAccount?.(account))?.id).toBe(user);
	});

	it('[PEO-10] a link’s token is used up by the first of two', async () => {
		const { db } = subject();
		const adapter = createAdapter(db, null);
		const identifier = 'anna@kommun.se';
		const token = hashOfToken(randomUUID());
		await adapter.createVerificationToken?.({ identifier, token, expires: new Date(Date.now() + 1000) });
		expect(await adapter.useVerificationToken?.({ identifier: 'bo@kommun.se', token })).toBeNull();
		const uses = await Promise.all([1, 2].map(() => adapter.useVerificationToken?.({ identifier, token })));
		expect(uses.filter(Boolean)).toHaveLength(1);
	});

	it('[PEO-1] an administrator is made by address, before or after the first sign-in', async () => {
		const { db } = subject();
		const adapter = createAdapter(db, null);
		const email = `${randomUUID()}@kommun.se`;
		const id = await makeAdministrator(db, { email, name: 'Ada' }, 0);
		expect((await adapter.getUserByEmail?.(email))?.id).toBe(id);
		expect((await findUser(db.kysely, id))?.administrator).toBe(1);
		const other = `${randomUUID()}@kommun.se`;
		const person = await adapter.createUser?.({ id: '', email: other, emailVerified: new Date() });
		expect(await makeAdministrator(db, { email: other.toUpperCase(), name: 'x' }, 0)).toBe(person?.id);
		expect(await findUser(db.kysely, person?.id ?? '')).toMatchObject({ administrator: 1, email: other });
	});
});
