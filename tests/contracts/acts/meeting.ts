/** The meeting's row, and questions set aside. */

import { describe, expect, it } from 'vitest';
import { bell } from '../../../server/bus.ts';
import { meetingOf } from '../../../server/repositories/meeting.ts';
import { parkingsOf } from '../../../server/repositories/parking.ts';
import { moveMeeting, nameByLetters } from '../../../server/use-cases/move-meeting.ts';
import { park } from '../../../server/use-cases/park.ts';
import { resume } from '../../../server/use-cases/resume.ts';
import { endMeeting, startMeeting } from '../../../server/use-cases/start-meeting.ts';
import { takeChair } from '../../../server/use-cases/take-chair.ts';
import type { Subject } from '../databases.ts';
import { agreeOnMedian, createWorld, gateOf, later, openArea, refusal, type World } from './world.ts';

async function logged({ db, id }: World): Promise<string[]> {
	const rows = await db.read
		.selectFrom('audit')
		.select(['act', 'facts'])
		.where('evaluation_id', '=', id)
		.orderBy('seq')
		.execute();
	return rows.map(({ act, facts }) => `${act} ${JSON.stringify(facts)}`);
}

export function meetings(subject: () => Subject): void {
	describe('the meeting', () => {
		it('[MEE-1] [MEE-2] is begun once by a lead, taken over by another and ended', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo, dan } = world;
			expect(await refusal(startMeeting(db, bo, { evaluation }, later()))).toBe('lead-only');
			expect(await refusal(takeChair(db, anna, { evaluation }, later()))).toBe('no-meeting');
			const at = later();
			await startMeeting(db, anna, { evaluation }, at);
			const begun = { facilitator: anna.user, startedAt: at, question: null, since: at, letters: false };
			expect(await meetingOf(db.read, evaluation)).toEqual(begun);
			expect(await refusal(startMeeting(db, dan, { evaluation }, later()))).toBe('meeting-running');
			await takeChair(db, dan, { evaluation }, later());
			expect(await meetingOf(db.read, evaluation)).toEqual({ ...begun, facilitator: dan.user });
			await endMeeting(db, anna, { evaluation }, later());
			expect(await meetingOf(db.read, evaluation)).toBeNull();
			expect((await logged(world)).slice(-3).map((line) => line.split(' ')[0])).toEqual([
				'start-meeting',
				'take-chair',
				'end-meeting'
			]);
		});

		it('[MEE-3] goes where who leads it goes, told by the bell, without log or gate', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo, dan } = world;
			await startMeeting(db, anna, { evaluation }, later());
			const [log, gate] = [await logged(world), await gateOf(world)];
			let rings = 0;
			const stop = bell().listen(`meeting:${evaluation}`, () => (rings += 1));
			const at = later();
			await moveMeeting(db, anna, { evaluation, question: '5.2' }, at);
			await moveMeeting(db, anna, { evaluation, question: '5.2' }, later());
			await nameByLetters(db, anna, { evaluation, letters: true });
			const there = { question: '5.2', since: at, letters: true };
			expect(await meetingOf(db.read, evaluation)).toMatchObject(there);
			for (const who of [bo, dan])
				expect(await refusal(moveMeeting(db, who, { evaluation, question: null }, later()))).toBe(
					who === bo ? 'lead-only' : 'not-facilitator'
				);
			const nowhere = moveMeeting(db, anna, { evaluation, question: '99.9' }, later());
			expect(await refusal(nowhere)).toBe('not-found');
			stop();
			expect(rings).toBe(3);
			expect(await meetingOf(db.read, evaluation)).toMatchObject(there);
			expect(await logged(world)).toEqual(log);
			expect(await gateOf(world)).toBe(gate);
		});
	});

	describe('parking', () => {
		it('[MEE-10] sets a revealed question aside once, until it is taken up again', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo } = world;
			const decides = 'Delårsrapporten för 2016';
			const aside = { evaluation, question: '1.2', decides };
			await openArea(world, 1, { anna: 80, bo: 40, cia: 60 });
			expect(await refusal(park(db, bo, { ...aside, question: '2.2' }, later()))).toBe('area-sealed');
			expect(await refusal(park(db, bo, { ...aside, decides: 'rapport' }, later()))).toBe('reason-missing');
			const at = later();
			await park(db, bo, aside, at);
			expect(await refusal(park(db, anna, aside, later()))).toBe('parked');
			const parked = { question: '1.2', by: bo.user, at, decides, resumedAt: null, resumedBy: null };
			expect(await parkingsOf(db.read, evaluation)).toMatchObject([parked]);
			const taken = later();
			await resume(db, anna, { evaluation, question: '1.2' }, taken);
			expect(await refusal(resume(db, anna, { evaluation, question: '1.2' }, later()))).toBe('not-parked');
			expect(await parkingsOf(db.read, evaluation)).toMatchObject([
				{ ...parked, resumedAt: taken, resumedBy: anna.user }
			]);
			await park(db, anna, aside, later());
			expect(await parkingsOf(db.read, evaluation)).toHaveLength(2);
			const log = (await logged(world)).join('\n');
			expect(log).toContain('park');
			expect(log).not.toContain(decides);
		});

		it('[MEE-10] refuses a question that is agreed', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna } = world;
			await openArea(world, 1, { anna: 50, bo: 50, cia: 50 });
			await agreeOnMedian(world, anna, '1.2');
			const aside = { evaluation, question: '1.2', decides: 'Ett nytt dokument' };
			expect(await refusal(park(db, anna, aside, later()))).toBe('agreed');
		});
	});
}
