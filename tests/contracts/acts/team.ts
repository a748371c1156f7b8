/** Making evaluations, and who is in them. */

import { describe, expect, it } from 'vitest';
import { XmlElement } from 'yjs';
import { narrativeRoot, SECTIONS } from '../../../src/lib/document/names.ts';
import type { EvaluationRole } from '../../../src/lib/domain/evaluation.ts';
import { evaluationsOf, setPhase } from '../../../server/repositories/evaluation.ts';
import { addMember, joinInside } from '../../../server/use-cases/add-member.ts';
import { changeRoles } from '../../../server/use-cases/change-roles.ts';
import { createEvaluation, type CreateEvaluation } from '../../../server/use-cases/create-evaluation.ts';
import { removeMember } from '../../../server/use-cases/remove-member.ts';
import { roomNamesFor, roomsOpenTo } from '../../../server/use-cases/rooms.ts';
import { setAreaOwner } from '../../../server/use-cases/set-area-owner.ts';
import type { Subject } from '../databases.ts';
import { createWorld, facts, later, person, refusal, sharedDoc, type World } from './world.ts';

const ordinary = (world: World): CreateEvaluation => ({
	municipality: { code: '1283', name: 'Helsingborg' },
	year: 2024,
	edition: 'se-2016',
	members: [{ user: world.bo.user, roles: ['lead'] }]
});

export function actsOnTeams(subject: () => Subject): void {
	describe('making an evaluation', () => {
		it('[ACT-10] is for administrators and for whoever leads one', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(createEvaluation(world.db, world.bo, ordinary(world), later()))).toBe('lead-only');
			const { id } = await createEvaluation(world.db, world.dan, ordinary(world), later());
			const entries = await evaluationsOf(world.db.read, world.bo.user);
			expect(entries).toMatchObject([
				{ id, year: 2024, phase: 'preparing', roles: ['lead'] },
				{ id: world.id, year: 2017, phase: 'scoring', roles: ['evaluator'] }
			]);
		});

		it.for<[string, (world: World) => Partial<CreateEvaluation>, string]>([
			['an edition of areas alone', () => ({ edition: 'se-2010' }), 'edition-incomplete'],
			['an edition nobody published', () => ({ edition: 'se-1999' }), 'not-found'],
			['tolerances the wrong way round', () => ({ tolerance: { a: 20, b: 10 } }), 'bad-input'],
			['a tolerance of nothing', () => ({ tolerance: { a: 0, b: 10 } }), 'bad-input'],
			['half percents', () => ({ tolerance: { a: 2.5, b: 10 } }), 'bad-input'],
			['a municipality without a name', () => ({ municipality: { code: '1283', name: ' ' } }), 'bad-input'],
			['a code of three digits', () => ({ municipality: { code: '128', name: 'H' } }), 'bad-input'],
			['half a year', () => ({ year: 2017.5 }), 'bad-input'],
			['nobody who leads', ({ bo }) => ({ members: [{ user: bo.user, roles: ['evaluator'] }] }), 'last-lead'],
			[
				'the same person twice',
				(world) => ({ members: [leading(world.bo.user), leading(world.bo.user)] }),
				'already-member'
			],
			[
				'a person without roles',
				({ bo, cia }) => ({ members: [leading(bo.user), { user: cia.user, roles: [] }] }),
				'bad-input'
			],
			['an owner outside the team', ({ cia }) => ({ owners: { 1: cia.user } }), 'bad-input'],
			['an owner of no area', ({ bo }) => ({ owners: { 9: bo.user } }), 'bad-input'],
			['a person who doesn’t exist', () => ({ members: [leading('nobody')] }), 'not-found']
		])('[ACT-11] %s is refused, and nothing is left of it', async ([, change, code]) => {
			const world = await createWorld(subject().db);
			const input = { ...ordinary(world), ...change(world) };
			expect(await refusal(createEvaluation(world.db, world.administrator, input, later()))).toBe(code);
			expect(await evaluationsOf(world.db.read, world.bo.user)).toHaveLength(1);
		});

		it('[ACT-12] begins with one empty paragraph a text, and a sheet for each evaluator', async () => {
			const world = await createWorld(subject().db);
			const doc = await sharedDoc(world);
			for (const area of [1, 8])
				for (const section of SECTIONS) {
					const text = doc.get(narrativeRoot(area, section), XmlElement);
					expect(text.toArray().map(String)).toEqual(['<paragraph></paragraph>']);
				}
			expect(await roomNamesFor(world.db.read, world.id, world.bo.user)).toEqual({
				evaluation: `evaluation/${world.id}@1`,
				sheet: `sheet/${world.id}/${world.bo.user}@1`
			});
			expect((await roomNamesFor(world.db.read, world.id, world.dan.user)).sheet).toBeNull();
		});

		it('[ACT-13] nobody of the evaluated municipality is on the team, though they may be its contact', async () => {
			const world = await createWorld(subject().db);
			const kim = await person(world.db, 'Kim', '1283');
			const add = (roles: readonly EvaluationRole[]) =>
				addMember(world.db, world.dan, { evaluation: world.id, user: kim.user, roles }, later());
			expect(await refusal(add(['evaluator']))).toBe('own-municipality');
			expect(await refusal(add(['lead']))).toBe('own-municipality');
			await add(['contact']);
			const roles: readonly EvaluationRole[] = ['evaluator'];
			const change = changeRoles(
				world.db,
				world.dan,
				{ evaluation: world.id, user: kim.user, roles },
				later()
			);
			expect(await refusal(change)).toBe('own-municipality');
		});
	});

	describe('the people of an evaluation', () => {
		it('[ACT-14] evaluators sit first, and a seat once had is given to nobody else', async () => {
			const world = await createWorld(subject().db);
			const { db, anna, bo, cia, dan } = world;
			const eva = await person(db, 'Eva');
			const { id } = await createEvaluation(
				db,
				dan,
				{
					...ordinary(world),
					members: [
						{ user: dan.user, roles: ['lead'] },
						{ user: anna.user, roles: ['evaluator'] },
						{ user: bo.user, roles: ['evaluator'] },
						{ user: cia.user, roles: ['contact'] }
					]
				},
				later()
			);
			const seats = async () => {
				const { members } = await facts({ db, id });
				return new Map(members.map(({ user, seat }) => [user, seat]));
			};
			expect((await seats()).get(dan.user)).toBe(2);
			expect((await seats()).get(bo.user)).toBe(1);
			await removeMember(db, dan, { evaluation: id, user: bo.user }, later());
			expect((await seats()).has(bo.user)).toBe(false);
			await addMember(db, dan, { evaluation: id, user: eva.user, roles: ['evaluator'] }, later());
			expect((await seats()).get(eva.user)).toBe(3);
			await addMember(db, dan, { evaluation: id, user: bo.user, roles: ['lead'] }, later());
			expect((await seats()).get(bo.user)).toBe(1);
		});

		it('[ACT-15] the last lead stays', async () => {
			const world = await createWorld(subject().db);
			const at = { evaluation: world.id };
			await removeMember(world.db, world.anna, { ...at, user: world.dan.user }, later());
			const leave = removeMember(world.db, world.anna, { ...at, user: world.anna.user }, later());
			expect(await refusal(leave)).toBe('last-lead');
			const step = { ...at, user: world.anna.user, roles: ['evaluator'] } as const;
			expect(await refusal(changeRoles(world.db, world.anna, step, later()))).toBe('last-lead');
		});

		it('[ACT-16] nobody is both on the team and the municipality’s', async () => {
			const world = await createWorld(subject().db);
			const step = { evaluation: world.id, user: world.bo.user, roles: ['evaluator', 'reader'] } as const;
			expect(await refusal(changeRoles(world.db, world.dan, step, later()))).toBe('bad-input');
		});

		it('[ACT-17] who leaves owns no area any more, and comes back to the same sheet', async () => {
			const world = await createWorld(subject().db);
			const at = { evaluation: world.id };
			await setAreaOwner(world.db, world.dan, { ...at, area: 3, user: world.bo.user }, later());
			expect((await facts(world)).areas.get(3)?.owner).toBe(world.bo.user);
			await removeMember(world.db, world.dan, { ...at, user: world.bo.user }, later());
			expect((await facts(world)).areas.get(3)).toBeUndefined();
			const { sheet } = await roomNamesFor(world.db.read, world.id, world.bo.user);
			await addMember(world.db, world.dan, { ...at, user: world.bo.user, roles: ['evaluator'] }, later());
			expect((await roomNamesFor(world.db.read, world.id, world.bo.user)).sheet).toBe(sheet);
			const again = { ...at, user: world.bo.user, roles: ['lead'] } as const;
			expect(await refusal(addMember(world.db, world.dan, again, later()))).toBe('already-member');
		});

		it('[PER-3] who no longer evaluates is shown no way to the sheet they had', async () => {
			const world = await createWorld(subject().db);
			const bo = { evaluation: world.id, user: world.bo.user };
			const sheet = async () => (await roomsOpenTo(world.db.read, await facts(world), world.bo)).sheet;
			const before = await sheet();
			expect(before).toBe(`sheet/${world.id}/${world.bo.user}@1`);
			await changeRoles(world.db, world.dan, { ...bo, roles: ['lead'] }, later());
			expect(await sheet()).toBeNull();
			await changeRoles(world.db, world.dan, { ...bo, roles: ['lead', 'evaluator'] }, later());
			expect(await sheet()).toBe(before);
		});

		it('[ACT-18] an accepted invitation adds a role', async () => {
			const world = await createWorld(subject().db);
			const join = { evaluation: world.id, role: 'lead', invitedBy: world.dan.user } as const;
			await world.db.write((trx) => joinInside(trx, world.bo, join, later()));
			const bo = (await facts(world)).members.find(({ user }) => user === world.bo.user);
			expect([...(bo?.roles ?? [])].sort()).toEqual(['evaluator', 'lead']);
		});

		it.for(['locked', 'published'] as const)(
			'[ACT-19] nobody joins the team of one that is %s, but its readers may still come',
			async (phase) => {
				const world = await createWorld(subject().db);
				const eva = await person(world.db, 'Eva');
				const join = (role: EvaluationRole) => {
					const asked = { evaluation: world.id, role, invitedBy: world.dan.user };
					return world.db.write((trx) => joinInside(trx, eva, asked, later()));
				};
				await world.db.write((trx) => setPhase(trx, world.id, phase));
				expect(await refusal(join('evaluator'))).toBe('locked');
				expect(await refusal(join('lead'))).toBe('locked');
				await join('reader');
				const { members } = await facts(world);
				expect([...(members.find(({ user }) => user === eva.user)?.roles ?? [])]).toEqual(['reader']);
			}
		);
	});
}

function leading(user: string) {
	return { user, roles: ['lead'] as const };
}
