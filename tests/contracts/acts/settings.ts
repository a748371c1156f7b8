/** Phases, tolerance, owners, progress, and that what is sealed stays so. */

import { describe, expect, it } from 'vitest';
import { Doc } from 'yjs';
import { auditOf } from '../../../server/repositories/audit.ts';
import { ownHandIns } from '../../../server/repositories/hand-in.ts';
import { abstain } from '../../../server/use-cases/abstain.ts';
import { changePhase } from '../../../server/use-cases/change-phase.ts';
import { changeSettings } from '../../../server/use-cases/change-settings.ts';
import { handInArea } from '../../../server/use-cases/hand-in-area.ts';
import { progress } from '../../../server/use-cases/progress.ts';
import { setAreaOwner } from '../../../server/use-cases/set-area-owner.ts';
import type { Schema } from '../../../server/db/tables/index.ts';
import type { Subject } from '../databases.ts';
import {
	createWorld,
	evenScores,
	facts,
	later,
	openArea,
	refusal,
	score,
	scoreAndHandIn,
	sharedDoc,
	writeSheet,
	type World
} from './world.ts';

export function actsOnSettings(subject: () => Subject): void {
	describe('phases and settings', () => {
		it('[ACT-81] the lead steps between neighbours, and not over a reveal, a release or a lock', async () => {
			const world = await createWorld(subject().db);
			const to = (phase: Parameters<typeof changePhase>[2]['to']) =>
				changePhase(world.db, world.dan, { evaluation: world.id, to: phase }, later());
			for (const phase of ['calibrating', 'drafting', 'locked', 'published'] as const)
				expect(await refusal(to(phase))).toBe('wrong-phase');
			await openArea(world, 1, { anna: 80, bo: 70, cia: 60 });
			await to('drafting');
			await to('calibrating');
			await to('drafting');
			for (const phase of ['fact-check', 'locked', 'published'] as const)
				expect(await refusal(to(phase))).toBe('wrong-phase');
			expect((await facts(world)).phase).toBe('drafting');
		});

		it('[ACT-82] the tolerance is fixed from the first score', async () => {
			const world = await createWorld(subject().db);
			const set = (a: number, b: number) =>
				changeSettings(world.db, world.dan, { evaluation: world.id, tolerance: { a, b } }, later());
			await set(15, 25);
			expect((await facts(world)).tolerance).toEqual({ a: 15, b: 25 });
			await writeSheet(world, world.bo, { '1.1': score(null, 'bara ett ord') });
			await set(10, 20);
			await writeSheet(world, world.bo, { '1.1': score(0) });
			expect(await refusal(set(15, 25))).toBe('setting-fixed');
		});

		it('[ACT-83] an owner is somebody on the team', async () => {
			const world = await createWorld(subject().db);
			const own = (area: number, user: string | null) =>
				setAreaOwner(world.db, world.dan, { evaluation: world.id, area, user }, later());
			expect(await refusal(own(1, 'nobody'))).toBe('bad-input');
			expect(await refusal(own(9, null))).toBe('not-found');
			await own(1, world.bo.user);
			await own(1, world.cia.user);
			expect((await facts(world)).areas.get(1)?.owner).toBe(world.cia.user);
			await own(1, null);
			expect((await facts(world)).areas.get(1)).toBeUndefined();
		});
	});

	describe('progress', () => {
		it('[ACT-90] [ACT-91] counts scores and names who has scored', async () => {
			const world = await createWorld(subject().db);
			await writeSheet(world, world.bo, { '1.1': score(0), '1.2': score(900), '1.3': score(null, 'sen') });
			await scoreAndHandIn(world, world.cia, 1, 70);
			const no = { evaluation: world.id, question: '1.5', kind: 'no-basis', reason: 'Var inte där' } as const;
			await abstain(world.db, world.bo, no, later());
			const told = await progress(world.db.read, world.id);
			const of = (user: string) => told.areas.find((one) => one.area === 1 && one.user === user);
			expect(of(world.bo.user)).toMatchObject({ scored: 2, of: 4, handedIn: false });
			expect(of(world.cia.user)).toMatchObject({ scored: 5, of: 5, handedIn: true });
			expect(of(world.anna.user)).toMatchObject({ scored: 0, of: 5, handedIn: false });
			expect(of(world.dan.user)).toBeUndefined();
			expect(told.scoredBy['1.1']).toEqual([world.bo.user, world.cia.user]);
			expect(told.scoredBy['1.3']).toEqual([world.cia.user]);
			await writeSheet(world, world.bo, { '1.3': score(2500) });
			expect((await progress(world.db.read, world.id)).scoredBy['1.3']).toEqual([
				world.bo.user,
				world.cia.user
			]);
		});
	});

	describe('sealed', () => {
		it('[ACT-24] [ACT-90] what is handed in lies in the hand-ins and on its author’s sheet, and nowhere else', async () => {
			const world = await createWorld(subject().db);
			const canary = `kanariefågel-${world.id}`;
			const values = await evenScores(world, 1, 70, canary);
			await writeSheet(world, world.bo, values);
			await handInArea(world.db, world.bo, { evaluation: world.id, area: 1, values }, later());
			await scoreAndHandIn(world, world.cia, 1, 60);
			expect(await tablesHolding(world, canary)).toEqual(['hand_in', 'sheet_journal']);
			const owned = await world.db.read.selectFrom('sheet_journal').selectAll().execute();
			const holding = owned.filter(({ bytes }) => textOf(bytes).includes(canary));
			expect(holding.map(({ room }) => room)).toEqual([`sheet/${world.id}/${world.bo.user}`]);
			expect(JSON.stringify(asJson(await facts(world)))).not.toContain(canary);
			expect(JSON.stringify(await progress(world.db.read, world.id))).not.toMatch(/1050|1400|kanarie/);
			expect((await sharedDoc(world)).getMap('scores').size).toBe(0);
			expect((await ownHandIns(world.db.read, world.id, world.dan.user)).length).toBe(0);
			expect((await ownHandIns(world.db.read, world.id, world.bo.user)).length).toBe(5);
		});

		it('[ACT-4] a private reason for abstaining is not in the log', async () => {
			const world = await createWorld(subject().db);
			const reason = 'Gift med kommundirektören';
			const conflict = { evaluation: world.id, question: '1.1', kind: 'conflict', reason } as const;
			await abstain(world.db, world.bo, conflict, later());
			expect(JSON.stringify(await auditOf(world.db.read, world.id))).not.toContain('Gift');
			expect(await tablesHolding(world, reason)).toEqual(['abstention']);
		});
	});
}

const tables: readonly (keyof Schema)[] = [
	'abstention',
	'agreement',
	'area_lock',
	'area_opening',
	'area_owner',
	'audit',
	'blind_round',
	'checkpoint',
	'confirmation',
	'evaluation',
	'hand_in',
	'journal',
	'membership',
	'room',
	'sheet_checkpoint',
	'sheet_journal',
	'writer'
];

/** The tables in which the text stands somewhere, bytes included. */
async function tablesHolding({ db }: World, text: string): Promise<string[]> {
	const holding: string[] = [];
	for (const table of tables) {
		const rows: readonly object[] = await db.read.selectFrom(table).selectAll().execute();
		const cells = rows.flatMap((row) => Object.values(row));
		if (cells.some((cell) => textOf(cell).includes(text))) holding.push(table);
	}
	return holding;
}

function textOf(cell: unknown): string {
	return cell instanceof Uint8Array ? new TextDecoder().decode(cell) : String(cell);
}

/** Maps and sets as lists, so that nothing in them is hidden from a search. */
function asJson(value: unknown): unknown {
	if (value instanceof Map) return [...value].map(asJson);
	if (value instanceof Set) return [...value];
	if (Array.isArray(value)) return value.map(asJson);
	if (typeof value !== 'object' || value === null || value instanceof Doc) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));
}
