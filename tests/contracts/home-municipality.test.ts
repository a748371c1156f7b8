import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import type { Schema } from '../../server/db/tables/index.ts';
import { accept } from '../../server/people/answer-invitation.ts';
import { changeHome, FROM_NOWHERE } from '../../server/people/home-municipality.ts';
import { createInvitation } from '../../server/people/invitation.ts';
import { openInvitations } from '../../server/people/invite.ts';
import { findUser } from '../../server/repositories/user.ts';
import { joinInside } from '../../server/use-cases/add-member.ts';
import type { Actor, EvaluationRole } from '../../src/lib/domain/evaluation.ts';
import { createWorld, facts, later, person, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

/** The world's evaluation is of Helsingborg, 1283. */
onBothDatabases((subject, dialect) => {
	let world: World;

	beforeEach(async () => {
		world = await createWorld(subject().db);
	});

	const homeOf = async (user: string) =>
		(await findUser(world.db.read, user))?.municipality_code ?? 'not told';
	const rolesOf = async (user: string) => [
		...((await facts(world)).members.find((member) => member.user === user)?.roles ?? [])
	];
	const change = (who: Actor, home: string) =>
		world.db.write((trx) => changeHome(trx, who.user, home)).then(() => homeOf(who.user));

	/** Somebody from `known` who accepts an invitation to `role`, saying `home`. */
	async function joining(role: EvaluationRole, known: string | null) {
		const guest = await person(world.db, 'Gäst', known);
		const email = `${randomUUID()}@kommun.se`;
		const asked = { email, evaluation: world.id, role, by: world.dan.user };
		const { token } = await world.db.write((trx) => createInvitation(trx, asked, later()));
		const answer = (home?: string) => accept(world.db, { actor: guest, email, home }, token, later());
		return { guest, answer };
	}

	it.for(['lead', 'evaluator'] as const)(
		'[PEO-23] the first role on a team, %s, needs to know where one comes from',
		async (role) => {
			const { guest, answer } = await joining(role, null);
			expect(await refusal(answer())).toBe('bad-input');
			expect(await openInvitations(world.db, world.id, later())).toHaveLength(1);
			await answer('1286');
			expect(await homeOf(guest.user)).toBe('1286');
			expect(await rolesOf(guest.user)).toEqual([role]);
		}
	);

	it('[PEO-23] [PER-19] whoever says the evaluated municipality is refused, and nothing is left of it', async () => {
		const { guest, answer } = await joining('evaluator', null);
		expect(await refusal(answer('1283'))).toBe('own-municipality');
		expect(await homeOf(guest.user)).toBe('not told');
		expect(await rolesOf(guest.user)).toEqual([]);
		expect(await openInvitations(world.db, world.id, later())).toHaveLength(1);
	});

	it('[PEO-23] coming from none is an answer', async () => {
		const { guest, answer } = await joining('evaluator', null);
		await answer(FROM_NOWHERE);
		expect(await homeOf(guest.user)).toBe(FROM_NOWHERE);
		expect(await rolesOf(guest.user)).toEqual(['evaluator']);
		const again = await joining('lead', FROM_NOWHERE);
		await again.answer();
		expect(await rolesOf(again.guest.user)).toEqual(['lead']);
	});

	it('[PEO-23] what is known stands, whatever is said with the answer', async () => {
		const own = await joining('evaluator', '1283');
		expect(await refusal(own.answer('1286'))).toBe('own-municipality');
		const other = await joining('evaluator', '1286');
		await other.answer('1283');
		expect(await homeOf(other.guest.user)).toBe('1286');
	});

	it('[PEO-23] contacts and readers are not asked', async () => {
		for (const role of ['contact', 'reader'] as const) {
			const { guest, answer } = await joining(role, null);
			await answer();
			expect(await homeOf(guest.user)).toBe('not told');
			expect(await rolesOf(guest.user)).toEqual([role]);
		}
	});

	it('[PEO-24] it is changed at will, but not to that of an evaluation on whose team one is', async () => {
		expect(await change(world.bo, '1286')).toBe('1286');
		expect(await change(world.bo, FROM_NOWHERE)).toBe(FROM_NOWHERE);
		expect(await refusal(change(world.bo, '1283'))).toBe('own-municipality');
		expect(await homeOf(world.bo.user)).toBe(FROM_NOWHERE);
		const { guest, answer } = await joining('contact', null);
		await answer();
		expect(await change(guest, '1283')).toBe('1283');
	});

	if (dialect === 'postgres')
		it.for(['changes it', 'is taken in'] as const)(
			'[PEO-24] while somebody %s, the other waits, and is refused',
			async (first) => {
				const eva = await person(world.db, 'Eva');
				const join = { evaluation: world.id, role: 'evaluator', invitedBy: world.dan.user } as const;
				const changing = (trx: Transaction<Schema>) => changeHome(trx, eva.user, '1283');
				const joining = (trx: Transaction<Schema>) => joinInside(trx, eva, join, later());
				const [one, other] = first === 'changes it' ? [changing, joining] : [joining, changing];
				const done = Promise.withResolvers<void>();
				const held = world.db.write(async (trx) => {
					await one(trx);
					done.resolve();
					await new Promise((pass) => setTimeout(pass, 300));
				});
				await done.promise;
				expect(await refusal(world.db.write(other))).toBe('own-municipality');
				await held;
			}
		);
});
