/** Abstentions and blind rounds. */

import { describe, expect, it } from 'vitest';
import { revealedOf } from '../../../src/lib/document/revealed.ts';
import { roundOf } from '../../../src/lib/document/rounds.ts';
import { scoreOf, scoresIn } from '../../../src/lib/document/scores.ts';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { abstain } from '../../../server/use-cases/abstain.ts';
import { closeRound } from '../../../server/use-cases/close-round.ts';
import { handInArea } from '../../../server/use-cases/hand-in-area.ts';
import { handInQuestion } from '../../../server/use-cases/hand-in-question.ts';
import { openRound } from '../../../server/use-cases/open-round.ts';
import { removeMember } from '../../../server/use-cases/remove-member.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import { withdrawAbstention } from '../../../server/use-cases/withdraw-abstention.ts';
import type { Subject } from '../databases.ts';
import {
	agreeOnMedian,
	createWorld,
	evenScores,
	facts,
	later,
	openArea,
	refusal,
	score,
	scoreAndHandIn,
	seenBy,
	sharedDoc,
	writeSheet,
	type World
} from './world.ts';

const question = '1.2';

async function handIn(world: World, who: Actor, x: number, round = 2): Promise<void> {
	const value = score(x, 'nytt motiv');
	await writeSheet(world, who, { [question]: value }, round);
	await handInQuestion(world.db, who, { evaluation: world.id, question, value }, later());
}

/** Area 1 opened and spread out: 1.2 (20 points) has 16, 8 and 12; then a blind round of it is open. */
async function inRound(subject: Subject): Promise<World> {
	const world = await createWorld(subject.db);
	await openArea(world, 1, { anna: 80, bo: 40, cia: 60 });
	await openRound(world.db, world.dan, { evaluation: world.id, question }, later());
	return world;
}

export function actsOnRounds(subject: () => Subject): void {
	describe('abstaining', () => {
		const no = (world: World, who: Actor, reason = 'Saknar underlag helt') =>
			abstain(world.db, who, { evaluation: world.id, question, kind: 'no-basis', reason }, later());
		const back = (world: World, who: Actor) =>
			withdrawAbstention(world.db, who, { evaluation: world.id, question }, later());

		it('[ACT-40] asks for more than one word', async () => {
			const world = await createWorld(subject().db);
			for (const reason of ['', '  ', 'jäv', ' nja '])
				expect(await refusal(no(world, world.bo, reason))).toBe('reason-missing');
			await no(world, world.bo);
			expect((await facts(world)).questions.get(question)?.abstained.get(world.bo.user)).toBe('no-basis');
		});

		it('[ACT-41] leaves the rest of the area to hand in', async () => {
			const world = await createWorld(subject().db);
			await no(world, world.bo);
			const { '1.1': a, '1.3': b, '1.4': c, '1.5': d } = await evenScores(world, 1, 60);
			if (!a || !b || !c || !d) throw new Error('area 1 has five questions');
			const values = { '1.1': a, '1.3': b, '1.4': c, '1.5': d };
			await writeSheet(world, world.bo, values);
			await handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values }, later());
			const handedIn = (await facts(world)).questions.get('1.1')?.handedIn.get(1);
			expect(handedIn?.has(world.bo.user)).toBe(true);
			expect((await facts(world)).questions.get(question)?.handedIn.size).toBe(0);
		});

		it('[ACT-42] is withdrawn only while nobody has handed in', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(back(world, world.bo))).toBe('not-found');
			await no(world, world.bo);
			await back(world, world.bo);
			expect((await facts(world)).questions.get(question)).toBeUndefined();
			await no(world, world.bo);
			await scoreAndHandIn(world, world.cia, 1, 50);
			expect(await refusal(back(world, world.bo))).toBe('handed-in');
		});

		it('[ACT-33] a score handed in before a conflict was declared is not revealed', async () => {
			const world = await createWorld(subject().db);
			await scoreAndHandIn(world, world.bo, 1, 60);
			await scoreAndHandIn(world, world.cia, 1, 60);
			const conflict = {
				evaluation: world.id,
				question,
				kind: 'conflict',
				reason: 'Släkt med chefen'
			} as const;
			await abstain(world.db, world.bo, conflict, later());
			await reveal(world.db, world.dan, { evaluation: world.id, area: 1, reason: 'Anna är sjuk' }, later());
			expect(Object.keys(await seenBy(world, question))).toEqual([world.cia.user]);
			expect(Object.keys(await seenBy(world, '1.1')).sort()).toEqual([world.bo.user, world.cia.user].sort());
		});
	});

	describe('a blind round', () => {
		it('[ACT-50] is opened by the lead on a revealed question that isn’t agreed', async () => {
			const world = await createWorld(subject().db);
			const open = (who: Actor, of = question) =>
				openRound(world.db, who, { evaluation: world.id, question: of }, later());
			expect(await refusal(open(world.dan))).toBe('wrong-phase');
			await openArea(world, 1, { anna: 80, bo: 80, cia: 80 });
			expect(await refusal(open(world.bo))).toBe('lead-only');
			expect(await refusal(open(world.dan, '2.1'))).toBe('area-sealed');
			await agreeOnMedian(world, world.bo, '1.1');
			expect(await refusal(open(world.dan, '1.1'))).toBe('agreed');
			await open(world.dan);
			expect(roundOf(await sharedDoc(world), question)).toEqual({ n: 2, open: true });
			expect(await refusal(open(world.dan))).toBe('round-open');
		});

		it('[ACT-51] closes by itself with the last hand-in, and shows all of it in one update', async () => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			await handIn(world, world.bo, 1300);
			const before = await loadRoom(world.db.read, evaluationRoom(world.id));
			expect(await seenBy(world, question)).toEqual({
				[world.anna.user]: 1600,
				[world.bo.user]: 800,
				[world.cia.user]: 1200
			});
			await handIn(world, world.cia, 1350);
			expect((await loadRoom(world.db.read, evaluationRoom(world.id))).head).toBe(before.head + 1);
			const doc = await sharedDoc(world);
			expect(roundOf(doc, question)).toEqual({ n: 2, open: false });
			expect(revealedOf(doc, question, world.bo.user, 1)?.x).toBe(800);
			expect(revealedOf(doc, question, world.bo.user, 2)?.x).toBe(1300);
			expect(scoreOf(doc, question, world.bo.user)?.x).toBe(1300);
			expect((await facts(world)).questions.get(question)).toMatchObject({
				blindOpen: false,
				blindClosed: 1
			});
		});

		it('[ACT-51] closes once when the last two hand in at the same time', async () => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			await writeSheet(world, world.bo, { [question]: score(1300) }, 2);
			await writeSheet(world, world.cia, { [question]: score(1350) }, 2);
			const act = (who: Actor, x: number) =>
				handInQuestion(world.db, who, { evaluation: world.id, question, value: score(x) }, later());
			await Promise.all([act(world.bo, 1300), act(world.cia, 1350)]);
			expect(await seenBy(world, question)).toEqual({
				[world.anna.user]: 1400,
				[world.bo.user]: 1300,
				[world.cia.user]: 1350
			});
		});

		it('[ACT-52] closed early, who hasn’t handed in keeps the former score', async () => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			await writeSheet(world, world.bo, { [question]: score(1300) }, 2);
			const close = (reason: string) =>
				closeRound(
					world.db,
					world.dan,
					{ evaluation: world.id, question, outcome: 'early', reason },
					later()
				);
			expect(await refusal(close(''))).toBe('reason-missing');
			await close('tiden är ute');
			expect(await seenBy(world, question)).toEqual({
				[world.anna.user]: 1400,
				[world.bo.user]: 800,
				[world.cia.user]: 1200
			});
			const late = handIn(world, world.bo, 1300);
			expect(await refusal(late)).toBe('round-not-open');
		});

		it('[ACT-33] who handed in and then abstained is not shown when it closes', async () => {
			const world = await inRound(subject());
			await handIn(world, world.bo, 1300);
			await handIn(world, world.anna, 1400);
			const no = {
				evaluation: world.id,
				question,
				kind: 'conflict',
				reason: 'Ny uppgift om släktskap'
			} as const;
			await abstain(world.db, world.bo, no, later());
			await handIn(world, world.cia, 1350);
			const doc = await sharedDoc(world);
			expect(revealedOf(doc, question, world.bo.user, 2)).toBeNull();
			expect(scoreOf(doc, question, world.bo.user)?.x).toBe(800);
			expect(scoreOf(doc, question, world.cia.user)?.x).toBe(1350);
		});

		it('[ACT-53] cancelled, it shows nothing and the next has a number of its own', async () => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			const cancel = { evaluation: world.id, question, outcome: 'cancelled', reason: 'fel fråga' } as const;
			await closeRound(world.db, world.dan, cancel, later());
			expect((await seenBy(world, question))[world.anna.user]).toBe(1600);
			expect((await facts(world)).questions.get(question)).toMatchObject({ blindClosed: 0, round: 2 });
			await openRound(world.db, world.dan, { evaluation: world.id, question }, later());
			expect(roundOf(await sharedDoc(world), question)).toEqual({ n: 3, open: true });
			await handIn(world, world.anna, 1500, 3);
		});

		it('[ACT-54] nothing is agreed on the question meanwhile', async () => {
			const world = await inRound(subject());
			expect(await refusal(agreeOnMedian(world, world.bo, question))).toBe('round-open');
		});

		it('[ACT-22] handed in is handed in, in each round', async () => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			expect(await refusal(handIn(world, world.anna, 1500))).toBe('handed-in');
		});

		it.for(['abstains', 'leaves'])('[ACT-43] closes when the one it waited for %s', async (how) => {
			const world = await inRound(subject());
			await handIn(world, world.anna, 1400);
			await handIn(world, world.bo, 1300);
			if (how === 'leaves')
				await removeMember(world.db, world.dan, { evaluation: world.id, user: world.cia.user }, later());
			else {
				const no = { evaluation: world.id, question, kind: 'no-basis', reason: 'Minns inte mötet' } as const;
				await abstain(world.db, world.cia, no, later());
			}
			const doc = await sharedDoc(world);
			expect(roundOf(doc, question)?.open).toBe(false);
			expect(scoreOf(doc, question, world.anna.user)?.x).toBe(1400);
			expect(scoresIn(doc).filter(({ evaluator }) => evaluator === world.cia.user)).not.toEqual([]);
		});
	});
}
