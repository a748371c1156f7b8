/** Minutes from what was really done. */

import { describe, expect, it } from 'vitest';
import { confirm } from '../../../server/use-cases/confirm.ts';
import { handInQuestion } from '../../../server/use-cases/hand-in-question.ts';
import { minutesFile } from '../../../server/use-cases/minutes-file.ts';
import { minutesOf } from '../../../server/use-cases/minutes.ts';
import { openRound } from '../../../server/use-cases/open-round.ts';
import { panelScores } from '../../../server/use-cases/panel-scores.ts';
import { park } from '../../../server/use-cases/park.ts';
import { removeMember } from '../../../server/use-cases/remove-member.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { reserve } from '../../../server/use-cases/reserve.ts';
import { endMeeting, startMeeting } from '../../../server/use-cases/start-meeting.ts';
import type { Subject } from '../databases.ts';
import {
	agreeOnMedian,
	changeScore,
	createWorld,
	facts,
	later,
	openArea,
	person,
	refusal,
	score,
	scoreAndHandIn,
	writeSheet,
	type World
} from './world.ts';

const rare = 777;

/** Area 1 opened; 1.2 has been through all that can happen to a question; a blind round of 1.3 is open. */
async function met(subject: Subject): Promise<World> {
	const world = await createWorld(subject.db);
	const { db, id: evaluation, anna, bo, cia, dan } = world;
	await scoreAndHandIn(world, bo, 2, 40);
	await writeSheet(world, cia, { '2.1': score(rare) });
	await startMeeting(db, dan, { evaluation }, later());
	await openArea(world, 1, { anna: 80, bo: 40, cia: 60 });
	const question = '1.2';
	await park(db, anna, { evaluation, question, decides: 'Protokollet från maj' }, later());
	await openRound(db, dan, { evaluation, question }, later());
	for (const [who, x] of [
		[anna, 1_500],
		[bo, 1_100],
		[cia, 1_200]
	] as const) {
		await writeSheet(world, who, { [question]: score(x) }, 2);
		await handInQuestion(db, who, { evaluation, question, value: score(x) }, later());
	}
	const first = await agreeOnMedian(world, anna, question);
	await reserve(db, bo, { evaluation, question, agreement: first, text: 'Jag ser det lägre' }, later());
	await reopen(db, cia, { evaluation, question, agreement: first, reason: 'En ny källa kom' }, later());
	await changeScore(world, bo, question, score(1_250));
	const second = await agreeOnMedian(world, anna, question);
	await confirm(db, bo, { evaluation, question, agreement: second }, later());
	await endMeeting(db, dan, { evaluation }, later());
	await openRound(db, dan, { evaluation, question: '1.3' }, later());
	await writeSheet(world, bo, { '1.3': score(rare, 'hemligt') }, 2);
	await handInQuestion(db, bo, { evaluation, question: '1.3', value: score(rare, 'hemligt') }, later());
	return world;
}

export function minutesOfActs(subject: () => Subject): void {
	describe('the minutes', () => {
		it('[MIN-1] [MIN-3] hold what was done, in order, and every round as it was', async () => {
			const world = await met(subject());
			const minutes = await minutesOf(world.db.read, world.anna, world.id, { letters: false });
			const item = minutes?.questions[0];
			expect(item?.question).toBe('1.2');
			expect(item?.events.map(({ kind, who }) => [kind, who])).toEqual([
				['parked', 'A'],
				['round-opened', 'P1'],
				['round-closed', 'C'],
				['agreed', 'A'],
				['reserved', 'B'],
				['reopened', 'C'],
				['agreed', 'A'],
				['confirmed', 'B']
			]);
			expect(
				item?.rounds.map(({ round, median, scores }) => [round, median, ...scores.map(({ x }) => x)])
			).toEqual([
				[1, 1_200, 1_600, 800, 1_200],
				[2, 1_200, 1_500, 1_100, 1_200],
				['latest', 1_250, 1_500, 1_250, 1_200]
			]);
			expect(item).toMatchObject({ agreed: 1_250, awaiting: ['C'] });
			expect(minutes?.meetings).toHaveLength(1);
			expect(minutes?.areas.map(({ opened }) => opened !== null)).toEqual([
				true,
				...Array<boolean>(7).fill(false)
			]);
			expect(minutes?.total).toMatchObject({ achieved: null, agreed: 1 });
		});

		it('[MIN-4] nothing that is sealed is in them, nor in the panel’s figures', async () => {
			const world = await met(subject());
			const minutes = await minutesOf(world.db.read, world.dan, world.id, { letters: false });
			const panels = await panelScores(world.db.read, world.dan, await facts(world));
			const values = [panels.first, panels.now].flatMap((panel) =>
				panel.flatMap(({ scores }) => [...scores.values()])
			);
			for (const told of [JSON.stringify(minutes), JSON.stringify(values)]) {
				expect(told).not.toContain(String(rare));
				expect(told).not.toContain('hemligt');
			}
			expect(panels.first.map(({ question }) => question)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
			expect(panels.now.find(({ question }) => question === '1.3')?.scores.size).toBe(0);
			expect(panels.first.find(({ question }) => question === '1.3')?.scores.size).toBe(3);
		});

		it('[MIN-2] who has left keeps a name in them', async () => {
			const world = await met(subject());
			await removeMember(world.db, world.dan, { evaluation: world.id, user: world.bo.user }, later());
			const minutes = await minutesOf(world.db.read, world.anna, world.id, { letters: false });
			expect(minutes?.people.find(({ name }) => name === 'Bo')).toMatchObject({ present: false });
		});

		it('[MIN-9] only the team reads them', async () => {
			const world = await met(subject());
			const { db, id } = world;
			const stranger = await person(db, 'Eva');
			for (const who of [stranger, { ...stranger, administrator: true }]) {
				expect(await refusal(minutesOf(db.read, who, id, { letters: true }))).toBe('not-on-team');
				expect(await refusal(panelScores(db.read, who, await facts(world)))).toBe('not-on-team');
			}
			expect(await minutesOf(db.read, world.anna, 'nobody', { letters: true })).toBeNull();
		});

		it('[MIN-7] are fetched as data, without names where letters are wished', async () => {
			const world = await met(subject());
			const evaluation = await facts(world);
			const json = await minutesFile(world.db.read, world.bo, evaluation, 'json', { letters: true });
			const told = new TextDecoder().decode(json?.bytes);
			expect(json?.name).toBe('protokoll-helsingborg-2017.json');
			for (const name of ['"Anna"', '"Bo"', '"Cia"', '"Dan"']) expect(told).not.toContain(name);
			const csv = await minutesFile(world.db.read, world.bo, evaluation, 'csv', { letters: false });
			expect(new TextDecoder().decode(csv?.bytes)).toContain(';Bo;reserverade sig;;Jag ser det lägre');
		});
	});
}
