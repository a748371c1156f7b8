/** Trainings: who begins them, what is in them, and what they tell when. */

import { describe, expect, it } from 'vitest';
import {
	loadEvaluation,
	evaluationsOf,
	publishedBefore,
	setPhase
} from '../../../server/repositories/evaluation.ts';
import { evidenceOf } from '../../../server/repositories/evidence.ts';
import { trainingCase, tallvika } from '../../../server/seed/training/tallvika.ts';
import { mayCreateEvaluation } from '../../../server/use-cases/create-evaluation.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { startTraining } from '../../../server/use-cases/start-training.ts';
import { trainingKey } from '../../../server/use-cases/training-key.ts';
import type { Subject } from '../databases.ts';
import { createWorld, facts, later, person, refusal, scoreAndHandIn } from './world.ts';

async function begun(subject: Subject) {
	const world = await createWorld(subject.db);
	const { id } = await startTraining(world.db, world.bo, tallvika, later());
	return { ...world, id, live: world.id };
}

export function trainings(subject: () => Subject): void {
	describe('a training', () => {
		it('[TRA-1] is begun by whoever is on a team, who leads it, and nothing else by that', async () => {
			const { db, bo, id } = await begun(subject());
			const evaluation = await loadEvaluation(db.read, id);
			expect(evaluation).toMatchObject({ phase: 'scoring', municipality: tallvika.municipality });
			expect(evaluation?.members.map(({ user, roles }) => [user, [...roles].sort()])).toEqual([
				[bo.user, ['evaluator', 'lead']]
			]);
			const [own] = (await evaluationsOf(db.read, bo.user)).filter(({ training }) => training);
			expect(own).toMatchObject({ id, fictional: true });
			expect(await mayCreateEvaluation(db.read, bo)).toBe(false);
		});

		it('[TRA-1] is refused who is on no team', async () => {
			const { db } = await createWorld(subject().db);
			expect(await refusal(startTraining(db, await person(db, 'Eva'), tallvika, later()))).toBe(
				'not-on-team'
			);
		});

		it('[TRA-2] has its sources pinned as evidence', async () => {
			const { db, id } = await begun(subject());
			const cards = await evidenceOf(db.read, id);
			expect(cards).toHaveLength(tallvika.questions.flatMap((question) => question.facts).length);
			expect(new Set(cards.flatMap(({ links }) => links.map(({ question }) => question))).size).toBe(45);
		});

		it('[TRA-3] tells what was expected of an area after hand-in and reveal, and of no other', async () => {
			const world = await begun(subject());
			const { db, bo, id } = world;
			const told = async () => trainingKey(db.read, bo, await facts(world), trainingCase);
			expect(await told()).toEqual([]);
			await scoreAndHandIn(world, bo, 1, 50);
			expect(await told()).toEqual([]);
			await reveal(db, bo, { evaluation: id, area: 1 }, later());
			const key = await told();
			expect(key?.map(({ question }) => question)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
			expect(key?.[0]).toMatchObject({ max: 15, own: 750, expected: 1_050, agreed: null });
		});

		it('[TRA-3] tells nothing of live work, nor to who isn’t on its team', async () => {
			const world = await begun(subject());
			const { db, anna, live } = world;
			expect(await trainingKey(db.read, anna, await facts({ db, id: live }), trainingCase)).toBeNull();
			expect(await refusal(trainingKey(db.read, anna, await facts(world), trainingCase))).toBe('not-on-team');
		});

		it('[TRA-5] is nobody’s earlier evaluation, though it were published', async () => {
			const { db, id } = await begun(subject());
			await db.write((trx) => setPhase(trx, id, 'published'));
			const { municipality } = tallvika;
			expect(await publishedBefore(db.read, { id, municipality, year: 2100 })).toBeNull();
		});
	});
}
