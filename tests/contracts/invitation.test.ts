import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { Refused } from '../../src/lib/domain/refusal.ts';
import {
	acceptInvitation,
	createInvitation,
	INVITATION_LIFE,
	invitationOfToken
} from '../../server/people/invitation.ts';
import { insertUser } from '../../server/repositories/user.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	let lead: string;
	let guest: { id: string; email: string };

	async function person(email: string | null): Promise<string> {
		const id = randomUUID();
		const row = { id, name: 'P', email, administrator: 0, single_keys: 1, created_at: 0 } as const;
		await subject().db.write((trx) => insertUser(trx, row));
		return id;
	}

	beforeEach(async () => {
		lead = await person('lead@kommun.se');
		const email = `${randomUUID()}@kommun.se`;
		guest = { id: await person(email), email };
	});

	const invite = (email: string, now = 0) =>
		subject().db.write((trx) =>
			createInvitation(trx, { email, evaluation: 'e1', role: 'evaluator', by: lead }, now)
		);
	const accept = (token: string, who: { id: string; email: string | null }, now: number) =>
		subject()
			.db.write((trx) => acceptInvitation(trx, token, who, now))
			.then(
				(invitation) => `${invitation.role} in ${invitation.evaluation_id}`,
				(error: unknown) => (error instanceof Refused ? error.code : Promise.reject(error))
			);

	it('[PEO-16] carries 128 random bits and is kept as a hash', async () => {
		const { token } = await invite(guest.email);
		expect(Buffer.from(token, 'base64url')).toHaveLength(16);
		expect(JSON.stringify(await invitationOfToken(subject().db.kysely, token))).not.toContain(token);
	});

	it('[PEO-17] is accepted by the person whose proven address it was sent to, however it is written', async () => {
		const { token } = await invite(guest.email.toUpperCase());
		expect(await accept(token, guest, 1)).toBe('evaluator in e1');
	});

	it('[PEO-17] is refused the second time, also to the same person', async () => {
		const { token } = await invite(guest.email);
		await accept(token, guest, 1);
		expect(await accept(token, guest, 2)).toBe('invitation-used');
	});

	it('[PEO-17] of two at the same time one is refused', async () => {
		const { token } = await invite(guest.email);
		const both = await Promise.all([accept(token, guest, 1), accept(token, guest, 1)]);
		expect(both.sort()).toEqual(['evaluator in e1', 'invitation-used']);
	});

	it('[PEO-17] is refused after 7 days, not a moment before', async () => {
		const [early, late] = [await invite(guest.email), await invite(guest.email)];
		expect(await accept(early.token, guest, INVITATION_LIFE - 1)).toBe('evaluator in e1');
		expect(await accept(late.token, guest, INVITATION_LIFE)).toBe('invitation-expired');
	});

	it('[PEO-17] is refused to other addresses and to people without a proven one', async () => {
		const { token } = await invite(guest.email);
		for (const email of ['other@kommun.se', `x${guest.email}`, null])
			expect(await accept(token, { id: lead, email }, 1)).toBe('invitation-other-address');
		expect(await accept(token, guest, 2)).toBe('evaluator in e1');
	});

	it('[PEO-16] a token that was never given is not found', async () => {
		expect(await accept('AAAAAAAAAAAAAAAAAAAAAA', guest, 1)).toBe('not-found');
	});

	it('[PEO-18] looking at it changes nothing', async () => {
		const { token } = await invite(guest.email);
		await invitationOfToken(subject().db.kysely, token);
		expect(await accept(token, guest, 1)).toBe('evaluator in e1');
	});

	it('[PEO-4] goes to one plain address only', async () => {
		const error = await invite('a@kommun.se, b@kommun.se').catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(Refused);
	});
});
