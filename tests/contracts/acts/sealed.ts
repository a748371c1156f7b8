/** Handing in and revealing. */

import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/lib/document/opened.ts';
import { revealedIn } from '../../../src/lib/document/revealed.ts';
import { scoreOf, scoresIn } from '../../../src/lib/document/scores.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { handInArea } from '../../../server/use-cases/hand-in-area.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import type { Subject } from '../databases.ts';
import {
	createWorld,
	evenScores,
	facts,
	gateOf,
	later,
	refusal,
	score,
	scoreAndHandIn,
	sharedDoc,
	writeSheet
} from './world.ts';

export function sealedActs(subject: () => Subject): void {
	describe('handing in an area', () => {
		it('[ACT-20] the values shown must be what the sheet says at the journal’s head', async () => {
			const world = await createWorld(subject().db);
			const values = await evenScores(world, 1, 80);
			await writeSheet(world, world.bo, values);
			const behind = { ...values, '1.3': score(1000) };
			const act = (shown: typeof values) =>
				handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values: shown }, later());
			expect(await refusal(act(behind))).toBe('sheet-behind');
			expect((await facts(world)).questions.size).toBe(0);
			await act(values);
			expect([...((await facts(world)).questions.get('1.3')?.handedIn.get(1) ?? [])]).toEqual([
				world.bo.user
			]);
		});

		it('[ACT-21] each question needs a score, and blank is none', async () => {
			const world = await createWorld(subject().db);
			const values = { ...(await evenScores(world, 1, 80)), '1.5': score(null, 'återkommer') };
			await writeSheet(world, world.bo, values);
			const act = handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values }, later());
			expect(await refusal(act)).toBe('score-missing');
		});

		it('[ACT-22] handed in is handed in', async () => {
			const world = await createWorld(subject().db);
			await scoreAndHandIn(world, world.bo, 1, 80);
			const values = await evenScores(world, 1, 80);
			const again = handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values }, later());
			expect(await refusal(again)).toBe('handed-in');
			const changed = world.db.write((trx) => trx.updateTable('hand_in').set({ x: 1 }).execute());
			await expect(changed).rejects.toThrow('append-only');
		});

		it('[ACT-23] a value outside the question’s points is no score', async () => {
			const world = await createWorld(subject().db);
			const values = { ...(await evenScores(world, 1, 80)), '1.1': score(1501) };
			await writeSheet(world, world.bo, values);
			const act = handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values }, later());
			expect(await refusal(act)).toBe('bad-score');
		});
	});

	describe('revealing an area', () => {
		it('[ACT-30] handed-in scores appear as revealed and current in one update, and the phase moves on', async () => {
			const world = await createWorld(subject().db);
			for (const [who, percent] of [
				[world.anna, 80],
				[world.bo, 60],
				[world.cia, 70]
			] as const)
				await scoreAndHandIn(world, who, 1, percent);
			const before = await loadRoom(world.db.read, evaluationRoom(world.id));
			expect(scoresIn(await sharedDoc(world))).toEqual([]);
			await reveal(world.db, world.dan, { evaluation: world.id, area: 1 }, later());
			const after = await loadRoom(world.db.read, evaluationRoom(world.id));
			expect(after.head).toBe(before.head + 1);
			const doc = await sharedDoc(world);
			expect(revealedIn(doc)).toHaveLength(15);
			expect(scoreOf(doc, '1.1', world.bo.user)?.x).toBe(900);
			expect(openingOf(doc, 1)).toMatchObject({ by: world.dan.user, early: false, reason: null });
			expect((await facts(world)).phase).toBe('calibrating');
		});

		it('[ACT-31] earlier needs a reason, and shows only what was handed in', async () => {
			const world = await createWorld(subject().db);
			await scoreAndHandIn(world, world.anna, 1, 80);
			await writeSheet(world, world.bo, await evenScores(world, 1, 60));
			const act = (reason?: string) =>
				reveal(world.db, world.dan, { evaluation: world.id, area: 1, reason: reason ?? null }, later());
			expect(await refusal(act())).toBe('reason-missing');
			expect(await refusal(act('  '))).toBe('reason-missing');
			await act('Bo är sjuk');
			const doc = await sharedDoc(world);
			expect(new Set(scoresIn(doc).map(({ evaluator }) => evaluator))).toEqual(new Set([world.anna.user]));
			expect((await facts(world)).areas.get(1)?.opened).toMatchObject({ early: true, reason: 'Bo är sjuk' });
		});

		it('[ACT-32] only the lead reveals, and only once', async () => {
			const world = await createWorld(subject().db);
			const act = (who: typeof world.bo) =>
				reveal(world.db, who, { evaluation: world.id, area: 1, reason: 'vi börjar' }, later());
			expect(await refusal(act(world.bo))).toBe('lead-only');
			await act(world.anna);
			expect(await refusal(act(world.anna))).toBe('area-opened');
		});

		it('[ACT-3] every act raises the gates of the shared document and of all sheets', async () => {
			const world = await createWorld(subject().db);
			const gates = () =>
				Promise.all([gateOf(world), gateOf(world, world.bo.user), gateOf(world, world.cia.user)]);
			const before = await gates();
			await reveal(world.db, world.dan, { evaluation: world.id, area: 1, reason: 'vi börjar' }, later());
			expect(await gates()).toEqual(before.map((gate) => gate + 1));
		});
	});
}
