/** Conflicts of interest as people declare them; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import { conflictRegister, standingOf } from '../../src/lib/domain/conflict.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { declarationsOf } from '../../server/repositories/conflict.ts';
import { abstain } from '../../server/use-cases/abstain.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { changeRoles } from '../../server/use-cases/change-roles.ts';
import { confirm } from '../../server/use-cases/confirm.ts';
import {
	declareMunicipality,
	declareNone,
	declareOnQuestion
} from '../../server/use-cases/declare-conflict.ts';
import { mattersFor } from '../../server/use-cases/matters.ts';
import { setAreaOwner } from '../../server/use-cases/set-area-owner.ts';
import { withdrawAbstention } from '../../server/use-cases/withdraw-abstention.ts';
import { agreeOnMedian, createWorld, facts, later, openArea, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const reason = 'Min syster är förvaltningschef';

onBothDatabases((subject) => {
	let world: World;
	beforeEach(async () => void (world = await createWorld(subject().db)));

	const of = () => ({ evaluation: world.id });
	const standing = async (who: Actor) =>
		standingOf(await facts(world), await declarationsOf(world.db.read, world.id), who.user);
	const onQuestion = (who: Actor, question: string) =>
		declareOnQuestion(world.db, who, { ...of(), question, reason }, later());
	const withMunicipality = (who: Actor) => declareMunicipality(world.db, who, { ...of(), reason }, later());

	it('[CFL-1] [CFL-4] [CFL-6] none is declared, dated, and who has declared nothing is seen and asked', async () => {
		const waits = async (who: Actor) =>
			(await mattersFor(world.db.read, who, await facts(world), later())).map(({ kind }) => kind);
		expect(await waits(world.bo)).toContain('conflict');
		const at = later();
		await declareNone(world.db, world.bo, of(), at);
		expect(await waits(world.bo)).not.toContain('conflict');
		const register = conflictRegister(await facts(world), await declarationsOf(world.db.read, world.id));
		expect(register.map(({ user, declaredAt }) => [user, declaredAt])).toEqual(
			[world.anna, world.bo, world.cia, world.dan].map(({ user }) => [
				user,
				user === world.bo.user ? at : null
			])
		);
	});

	it('[CFL-2] [PER-19] one with the municipality ends the place on the team, and nobody gives it back', async () => {
		await setAreaOwner(world.db, world.dan, { ...of(), area: 3, user: world.bo.user }, later());
		await withMunicipality(world.bo);
		const now = await facts(world);
		expect(now.members.map(({ user }) => user)).not.toContain(world.bo.user);
		expect(now.areas.get(3)?.owner ?? null).toBeNull();
		const back = { ...of(), user: world.bo.user };
		expect(await refusal(addMember(world.db, world.dan, { ...back, roles: ['evaluator'] }, later()))).toBe(
			'barred'
		);
		await addMember(world.db, world.dan, { ...back, roles: ['reader'] }, later());
		expect(await refusal(changeRoles(world.db, world.dan, { ...back, roles: ['lead'] }, later()))).toBe(
			'barred'
		);
		expect(await standing(world.bo)).toMatchObject({ conflicts: [{ question: null, reason }] });
	});

	it('[CFL-2] the last who leads is refused', async () => {
		await withMunicipality(world.dan);
		expect(await refusal(withMunicipality(world.anna))).toBe('last-lead');
		expect((await facts(world)).members.map(({ user }) => user)).toContain(world.anna.user);
	});

	it('[CFL-3] a conflict on a question and the abstention are one, declared and taken back', async () => {
		await onQuestion(world.bo, '5.2');
		expect((await facts(world)).questions.get('5.2')?.abstained.get(world.bo.user)).toBe('conflict');
		expect(await refusal(onQuestion(world.bo, '5.2'))).toBe('conflict-declared');
		await withdrawAbstention(world.db, world.bo, { ...of(), question: '5.2' }, later());
		expect((await standing(world.bo)).conflicts).toEqual([]);
		const said = { ...of(), question: '5.3', kind: 'conflict', reason: 'Privat skäl' } as const;
		await abstain(world.db, world.bo, said, later());
		expect((await standing(world.bo)).conflicts).toMatchObject([{ question: '5.3', reason: null }]);
		await abstain(world.db, world.bo, { ...said, kind: 'no-basis' }, later());
		expect((await standing(world.bo)).conflicts).toEqual([]);
	});

	it('[CFL-3] bars from agreeing and confirming', async () => {
		await openArea(world, 1, { anna: 60, bo: 60, cia: 60 });
		const agreement = await agreeOnMedian(world, world.anna, '1.3');
		await onQuestion(world.bo, '1.2');
		await onQuestion(world.bo, '1.3');
		expect(await refusal(agreeOnMedian(world, world.bo, '1.2'))).toBe('conflict');
		const confirming = confirm(world.db, world.bo, { ...of(), question: '1.3', agreement }, later());
		expect(await refusal(confirming)).toBe('conflict');
	});

	it('[CFL-5] the log names no reason, and a word is no reason', async () => {
		expect(
			await refusal(
				declareOnQuestion(world.db, world.bo, { ...of(), question: '5.2', reason: 'Jäv' }, later())
			)
		).toBe('reason-missing');
		await onQuestion(world.bo, '5.2');
		await withMunicipality(world.bo);
		const logged = await world.db.read
			.selectFrom('audit')
			.selectAll()
			.where('evaluation_id', '=', world.id)
			.execute();
		expect(logged.map(({ act }) => act)).toEqual(expect.arrayContaining(['abstain', 'declare-conflict']));
		expect(JSON.stringify(logged)).not.toContain('syster');
	});
});
