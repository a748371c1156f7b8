import { expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { listedFor } from '../../src/routes/evaluations/listed.server.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { createWorld, later, person } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	/** What the list of evaluations holds for the person, and how many questions the database was asked. */
	async function listed(who: Actor) {
		let asked = 0;
		const watched = subject().db.read.withPlugin({
			transformQuery: ({ node }) => {
				asked++;
				return node;
			},
			transformResult: async ({ result }) => result
		});
		const entries = await listedFor(watched, who, later());
		return { entries, asked };
	}

	it('[CTR-24] an administrator finds every evaluation, and only one’s own work is read', async () => {
		const world = await createWorld(subject().db);
		const before = await listed(world.administrator);
		const other = await createWorld(subject().db);
		const after = await listed(world.administrator);
		const ids = after.entries.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([world.id, other.id]));
		expect(after.entries.every(({ waiting, matters }) => waiting === null && matters.length === 0)).toBe(
			true
		);
		expect(after.asked).toBe(before.asked);
	});

	it('[CTR-24] for readers, and contacts without a draft, nothing waits; the team scores', async () => {
		const world = await createWorld(subject().db);
		const kim = await person(world.db, 'Kim');
		const reader = { evaluation: world.id, user: kim.user, roles: ['reader'] } as const;
		await addMember(world.db, world.dan, reader, later());
		const { entries, asked } = await listed(kim);
		expect(entries).toMatchObject([{ id: world.id, roles: ['reader'], waiting: null, matters: [] }]);
		expect(asked).toBe(1);
		const lo = await person(world.db, 'Lo');
		const contact = { evaluation: world.id, user: lo.user, roles: ['contact'] } as const;
		await addMember(world.db, world.dan, contact, later());
		expect((await listed(lo)).entries).toMatchObject([{ id: world.id, waiting: null, matters: [] }]);
		const team = await listed(world.bo);
		expect(team.entries).toMatchObject([{ id: world.id, waiting: { toScore: 45, toHandIn: 0 } }]);
	});
});
