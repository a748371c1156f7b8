import { isHttpError } from '@sveltejs/kit';
import { beforeAll, expect, it } from 'vitest';
import { addMember } from '../../server/use-cases/add-member.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { evaluationAskedFor } from '../../src/routes/evaluations/[id]/asked-for.server.ts';
import { createWorld, later, person, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	let world: World;
	let stranger: Actor;

	beforeAll(async () => {
		world = await createWorld(subject().db);
		stranger = await person(world.db, 'Eva');
	});

	/** What the page answers, with everything that the answer says. */
	const answer = (who: Actor, id: string, db = world.db.read) =>
		evaluationAskedFor(db, who, id).then(
			(evaluation) => evaluation.id,
			(thrown: unknown) => (isHttpError(thrown) ? [thrown.status, thrown.body] : Promise.reject(thrown))
		);

	it('[PER-21] a stranger is told the same as when there is no such evaluation', async () => {
		const told = await answer(stranger, world.id);
		expect(told).toEqual([404, expect.anything()]);
		expect(told).toEqual(await answer(stranger, 'another'));
		expect(told).toEqual(await answer(world.dan, 'another'));
	});

	it('[PER-21] the team, readers and administrators are led to it', async () => {
		const kim = await person(world.db, 'Kim');
		const reader = { evaluation: world.id, user: kim.user, roles: ['reader'] } as const;
		await addMember(world.db, world.dan, reader, later());
		for (const who of [world.dan, world.bo, kim, world.administrator])
			expect(await answer(who, world.id)).toBe(world.id);
	});

	it.for(['a b', '../x', "x' or 1=1", 'å', '\0', '', 'x'.repeat(65)])(
		'[PER-21] %j is no id, and the database is not asked',
		async (id) => {
			const asked: string[] = [];
			const watched = world.db.read.withPlugin({
				transformQuery: ({ node }) => {
					asked.push(node.kind);
					return node;
				},
				transformResult: async ({ result }) => result
			});
			expect(await answer(stranger, id, watched)).toEqual(await answer(stranger, 'another'));
			expect(asked).toEqual([]);
			await answer(stranger, 'another', watched);
			expect(asked).not.toEqual([]);
		}
	);
});
