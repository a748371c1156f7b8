import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Actor, EvaluationRole } from '../../src/lib/domain/evaluation.ts';
import { accept, decline } from '../../server/people/answer-invitation.ts';
import { INVITATION_LIFE } from '../../server/people/invitation.ts';
import { invite, openInvitations, withdrawInvitation } from '../../server/people/invite.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { deleteInvitation } from '../../server/repositories/invitation.ts';
import { setRoles } from '../../server/repositories/membership.ts';
import { updateUser } from '../../server/repositories/user.ts';
import { changeRoles } from '../../server/use-cases/change-roles.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import { holdRooms } from '../../server/use-cases/rooms.ts';
import { createWorld, facts, gateOf, later, person, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject, dialect) => {
	const data = mkdtempSync(join(tmpdir(), 'samsyn-letters-'));
	const outbox = { smtpUrl: null, mailFrom: 'Samsyn <samsyn@kommun.se>', data };
	const site = 'https://samsyn.example.se';
	let world: World;
	let guest: Actor;
	let email: string;

	afterAll(() => rmSync(data, { recursive: true, force: true }));

	beforeEach(async () => {
		world = await createWorld(subject().db);
		({ guest, email } = await newGuest());
	});

	async function newGuest(municipality: string | null = '0115'): Promise<{ guest: Actor; email: string }> {
		const address = `${randomUUID()}@kommun.se`;
		const one = await person(subject().db, 'Gäst', municipality);
		await subject().db.write((trx) => updateUser(trx, one.user, { email: address }));
		return { guest: one, email: address };
	}

	const send = async (role: EvaluationRole = 'evaluator', by = world.dan, to = email) => {
		const asked = { evaluation: world.id, email: to, role, site, language: 'sv' } as const;
		const { link, sent } = await invite(world.db, outbox, by, asked, later());
		return { link, sent, token: new URL(link).pathname.replace('/invitation/', '') };
	};
	const rolesOf = async (user: string) =>
		[...((await facts(world)).members.find((member) => member.user === user)?.roles ?? [])].sort();

	it('[PEO-16] goes by letter, names who invites to what as what, and holds the link', async () => {
		const { link, sent } = await send();
		expect(sent).toBe(true);
		const letters = readdirSync(join(data, 'outbox')).map((file) =>
			readFileSync(join(data, 'outbox', file), 'utf8')
		);
		const letter = letters.find((text) => text.includes(link));
		expect(letter).toContain(`To: ${email}`);
		expect(letter).toContain('Dan bjuder in dig som utvärderare i Helsingborg 2017');
	});

	it('[PEO-17] gives the role it was for, raises the gate and is told in the log without the address', async () => {
		const { token } = await send();
		const gate = await gateOf(world);
		expect(await accept(world.db, { actor: guest, email }, token, later())).toBe(world.id);
		expect(await rolesOf(guest.user)).toEqual(['evaluator']);
		expect(await gateOf(world)).toBeGreaterThan(gate);
		const log = await auditOf(world.db.read, world.id);
		expect(log.map((entry) => entry.act).slice(-2)).toEqual(['invite', 'join']);
		expect(JSON.stringify(log)).not.toContain(email);
		expect(JSON.stringify(log)).not.toContain(token);
	});

	it('[PEO-17] uses nothing up when the role can’t be given: nobody evaluates their own municipality', async () => {
		const local = await newGuest('1283');
		const { token } = await send('evaluator', world.dan, local.email);
		const who = { actor: local.guest, email: local.email };
		expect(await refusal(accept(world.db, who, token, later()))).toBe('own-municipality');
		expect(await rolesOf(local.guest.user)).toEqual([]);
		expect(await openInvitations(world.db, world.id, later())).toHaveLength(1);
	});

	it('[PEO-17] refuses a replay, and somebody else with the link', async () => {
		const other = await newGuest();
		const { token } = await send();
		const wrong = accept(world.db, { actor: other.guest, email: other.email }, token, later());
		expect(await refusal(wrong)).toBe('invitation-other-address');
		await accept(world.db, { actor: guest, email }, token, later());
		const again = accept(world.db, { actor: guest, email }, token, later());
		expect(await refusal(again)).toBe('invitation-used');
		expect(await rolesOf(other.guest.user)).toEqual([]);
	});

	it('[PEO-17] refuses it after 7 days', async () => {
		const { token } = await send();
		const late = accept(world.db, { actor: guest, email }, token, later() + INVITATION_LIFE);
		expect(await refusal(late)).toBe('invitation-expired');
	});

	it('[PEO-16] only those may invite who may by the table of permissions', async () => {
		expect(await refusal(send('reader', world.bo))).toBe('lead-only');
		expect(await refusal(send('reader', guest))).toBe('not-on-team');
		expect(await openInvitations(world.db, world.id, later())).toEqual([]);
		await send('reader', world.dan);
		expect(await openInvitations(world.db, world.id, later())).toMatchObject([{ email, role: 'reader' }]);
	});

	it('[PEO-17] a withdrawn or declined one is gone', async () => {
		const first = await send();
		const [open] = await openInvitations(world.db, world.id, later());
		const invitation = { evaluation: world.id, invitation: open?.id ?? '' };
		expect(await refusal(withdrawInvitation(world.db, world.bo, invitation, later()))).toBe('lead-only');
		await withdrawInvitation(world.db, world.dan, invitation, later());
		const withdrawn = accept(world.db, { actor: guest, email }, first.token, later());
		expect(await refusal(withdrawn)).toBe('not-found');
		const second = await send();
		await decline(world.db, { actor: guest, email }, second.token, later());
		const declined = accept(world.db, { actor: guest, email }, second.token, later());
		expect(await refusal(declined)).toBe('not-found');
		expect(await rolesOf(guest.user)).toEqual([]);
	});

	it('[PEO-32] who is taken out comes back by no earlier invitation, to them or from them', async () => {
		const bo = `${randomUUID()}@kommun.se`;
		await world.db.write((trx) => updateUser(trx, world.bo.user, { email: bo }));
		const own = await send('lead', world.dan, bo);
		const theirs = await send('evaluator', world.anna);
		const other = await send('reader');
		await removeMember(world.db, world.dan, { evaluation: world.id, user: world.bo.user }, later());
		expect(await refusal(accept(world.db, { actor: world.bo, email: bo }, own.token, later()))).toBe(
			'not-found'
		);
		await removeMember(world.db, world.dan, { evaluation: world.id, user: world.anna.user }, later());
		expect(await refusal(accept(world.db, { actor: guest, email }, theirs.token, later()))).toBe('not-found');
		expect(await accept(world.db, { actor: guest, email }, other.token, later())).toBe(world.id);
		expect(await rolesOf(world.bo.user)).toEqual([]);
	});

	it('[PEO-32] nor do other roles than the ones that were given last', async () => {
		const anna = `${randomUUID()}@kommun.se`;
		await world.db.write((trx) => updateUser(trx, world.anna.user, { email: anna }));
		const own = await send('lead', world.anna, anna);
		const theirs = await send('evaluator', world.anna);
		const change = { evaluation: world.id, user: world.anna.user, roles: ['evaluator'] } as const;
		await changeRoles(world.db, world.dan, change, later());
		for (const [who, token] of [
			[{ actor: world.anna, email: anna }, own.token],
			[{ actor: guest, email }, theirs.token]
		] as const)
			expect(await refusal(accept(world.db, who, token, later()))).toBe('not-found');
		expect(await rolesOf(world.anna.user)).toEqual(['evaluator']);
	});

	it('[PEO-32] an invitation holds while the one who sent it may invite', async () => {
		const { token } = await send('evaluator', world.anna);
		await world.db.write((trx) =>
			setRoles(trx, world.id, { user: world.anna.user, seat: 1 }, ['evaluator'], later())
		);
		const accepting = accept(world.db, { actor: guest, email }, token, later());
		expect(await refusal(accepting)).toBe('invitation-expired');
		expect(await rolesOf(guest.user)).toEqual([]);
	});

	if (dialect === 'postgres')
		it('[PEO-17] who accepts while it is being withdrawn waits, and neither waits for ever', async () => {
			const { token } = await send();
			const [open] = await openInvitations(world.db, world.id, later());
			const held = Promise.withResolvers<void>();
			const accepting = held.promise.then(() =>
				refusal(accept(world.db, { actor: guest, email }, token, later()))
			);
			await world.db.write(async (trx) => {
				await holdRooms(trx, world.id);
				held.resolve();
				await new Promise((done) => setTimeout(done, 300));
				await deleteInvitation(trx, open?.id ?? '');
			});
			expect(await accepting).toBe('not-found');
		});

	it('[PEO-15] sixty letters an hour from one person', async () => {
		const at = later();
		const asked = { evaluation: world.id, role: 'reader', site, language: 'sv' } as const;
		for (let n = 0; n < 60; n++)
			await invite(world.db, outbox, world.anna, { ...asked, email: `${n}@kommun.se` }, at);
		const more = invite(world.db, outbox, world.anna, { ...asked, email }, at);
		expect(await refusal(more)).toBe('too-fast');
	});
});
