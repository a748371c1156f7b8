/** Writing over sockets keeps a login alive; the same on both databases. */

import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { actorOfCookie } from '../../server/access.ts';
import { beginSession } from '../../server/people/session.ts';
import { useOf } from '../../server/people/session-use.ts';
import { insertUser } from '../../server/repositories/user.ts';
import { until } from '../faults/until.ts';
import { onBothDatabases } from './databases.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

onBothDatabases((subject) => {
	let token: string;
	beforeEach(async () => {
		const id = randomUUID();
		const row = { id, name: 'Anna', administrator: 0, single_keys: 1, created_at: 0 } as const;
		await subject().db.write((trx) => insertUser(trx, row));
		({ token } = await beginSession(subject().db, id, 0));
	});

	const known = (now: number) => actorOfCookie(subject().db.read, `samsyn=${token}`, now, 'samsyn');
	async function session(now: number) {
		const found = await known(now);
		if (!found) throw new Error('the session should stand');
		return found.session;
	}
	const seenAt = async (now: number) => (await known(now))?.session.seenAt;

	it('[PEO-25] who writes for nine hours without loading a page is still signed in, and after twelve is not', async () => {
		let clock = MINUTE;
		const use = useOf(subject().db, await session(0), () => clock);
		for (; clock < 12 * HOUR; clock += 10 * MINUTE) {
			use();
			await until('the use is noted', async () => (await seenAt(clock)) === clock);
		}
		expect(await known(11.9 * HOUR)).not.toBeNull();
		expect(await known(12 * HOUR)).toBeNull();
	});

	it('[PEO-25] is written at most once a minute, also by several sockets', async () => {
		let clock = 30_000;
		const begun = await session(0);
		const uses = [1, 2, 3].map(() => useOf(subject().db, begun, () => clock));
		uses.forEach((use) => use());
		await subject().db.write(async () => undefined);
		expect(await seenAt(clock)).toBe(0);
		clock = MINUTE;
		uses[0]?.();
		await until('the use is noted', async () => (await seenAt(clock)) === MINUTE);
		clock = MINUTE + 30_000;
		uses.forEach((use) => use());
		// What those had begun is over when this is.
		for (let n = 0; n < 5; n++)
			await subject().db.write((trx) => trx.selectFrom('session').select('id').execute());
		expect(await seenAt(clock)).toBe(MINUTE);
	});

	it('[PEO-25] never brings back a login that has ended', async () => {
		let clock = MINUTE;
		const use = useOf(subject().db, await session(0), () => clock);
		await subject().db.write((trx) => trx.deleteFrom('session').execute());
		clock = 2 * MINUTE;
		use();
		await subject().db.write((trx) => trx.selectFrom('session').select('id').execute());
		expect(await known(clock)).toBeNull();
	});
});
