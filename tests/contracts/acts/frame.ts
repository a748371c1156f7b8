/** What all acts have in common. */

import { describe, expect, it } from 'vitest';
import { bell } from '../../../server/bus.ts';
import { append } from '../../../server/journal/append.ts';
import { loadRoom, readSince } from '../../../server/journal/read.ts';
import { writersOf } from '../../../server/journal/writers.ts';
import { auditOf, brokenAt } from '../../../server/repositories/audit.ts';
import { act } from '../../../server/use-cases/act.ts';
import { allowAlone } from '../../../server/use-cases/allow-alone.ts';
import { openRound } from '../../../server/use-cases/open-round.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import type { Subject } from '../databases.ts';
import { agreeOnMedian, createWorld, facts, gateOf, later, openArea, person, refusal } from './world.ts';

export function frameOfActs(subject: () => Subject): void {
	describe('every act', () => {
		it('[ACT-1] leaves nothing of itself when it fails at its end', async () => {
			const world = await createWorld(subject().db);
			const before = { facts: await facts(world), gate: await gateOf(world) };
			const failing = act(
				world.db,
				world.dan,
				world.id,
				{ do: 'change-phase' },
				later(),
				async ({ trx, log }) => {
					await trx.updateTable('evaluation').set({ phase: 'drafting' }).where('id', '=', world.id).execute();
					await log('change-phase');
					throw new Error('broken off');
				}
			);
			await expect(failing).rejects.toThrow('broken off');
			expect({ facts: await facts(world), gate: await gateOf(world) }).toEqual(before);
			expect((await auditOf(world.db.read, world.id)).map((entry) => entry.act)).toEqual([
				'create-evaluation',
				'change-phase'
			]);
		});

		it('[ACT-2] two at once come one after the other', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 80, bo: 80, cia: 80 });
			const input = { evaluation: world.id, question: '1.1' };
			const both = [1, 2, 3, 4].map(() => openRound(world.db, world.dan, input, later()));
			const outcomes = await Promise.allSettled(both);
			expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			expect((await facts(world)).questions.get('1.1')).toMatchObject({ round: 2, blindOpen: true });
			const entries = await auditOf(world.db.read, world.id);
			expect(brokenAt(world.id, entries)).toBeNull();
		});

		it('[ACT-3] what was judged before it is turned away by the gate', async () => {
			const world = await createWorld(subject().db);
			const room = evaluationRoom(world.id);
			const { epoch, gate } = await loadRoom(world.db.read, room);
			await allowAlone(world.db, world.dan, { evaluation: world.id, question: '1.1' }, later());
			const row = { bytes: new Uint8Array([0, 0]), actor: world.bo.user, clientId: 7, at: later() };
			const batch = { room, kind: 'evaluation', epoch, gate, rows: [row], writers: [] } as const;
			expect(await append(world.db, [batch])).toMatchObject([{ ok: false, reason: 'gate' }]);
		});

		it('[ACT-4] without an entry in the log is a fault, not an act', async () => {
			const world = await createWorld(subject().db);
			const silent = act(
				world.db,
				world.dan,
				world.id,
				{ do: 'change-phase' },
				later(),
				async () => undefined
			);
			await expect(silent).rejects.toThrow('no entry');
		});

		it('[ACT-4] a changed entry breaks the chain, and the database refuses to change one', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 80, bo: 70, cia: 60 });
			const entries = await auditOf(world.db.read, world.id);
			expect(brokenAt(world.id, entries)).toBeNull();
			for (const index of entries.keys()) {
				const forged = entries.map((entry, at) => (at === index ? { ...entry, actor: 'mallory' } : entry));
				expect(brokenAt(world.id, forged)).toBe(index + 1);
				expect(brokenAt(world.id, entries.toSpliced(index, 1))).toBe(
					index === entries.length - 1 ? null : index + 1
				);
			}
			const change = world.db.write((trx) => trx.updateTable('audit').set({ facts: '{}' }).execute());
			await expect(change).rejects.toThrow('append-only');
			await expect(world.db.write((trx) => trx.deleteFrom('audit').execute())).rejects.toThrow('append-only');
		});

		it('[ACT-5] rings after the commit, and not when it is refused', async () => {
			const world = await createWorld(subject().db);
			const heard: Promise<unknown>[] = [];
			const stop = bell().listen(`evaluation:${world.id}`, () => heard.push(facts(world)));
			expect(await refusal(reveal(world.db, world.bo, { evaluation: world.id, area: 1 }, later()))).toBe(
				'lead-only'
			);
			expect(heard).toHaveLength(0);
			await reveal(world.db, world.dan, { evaluation: world.id, area: 1, reason: 'vi börjar' }, later());
			stop();
			expect(await Promise.all(heard)).toMatchObject([{ phase: 'calibrating' }]);
		});

		it('[ACT-6] writes under a client id of the server’s, a new one each time', async () => {
			const world = await createWorld(subject().db);
			for (const area of [1, 2, 3])
				await reveal(world.db, world.dan, { evaluation: world.id, area, reason: 'vi börjar' }, later());
			const room = evaluationRoom(world.id);
			const entries = await readSince(world.db.read, room, 1, 0);
			expect(entries).toHaveLength(4);
			expect(new Set(entries.map(({ clientId }) => clientId)).size).toBe(4);
			const owners = await writersOf(world.db.read, room, 1);
			expect(entries.map(({ clientId }) => owners.get(clientId))).toEqual([
				'server',
				'server',
				'server',
				'server'
			]);
		});

		it('[ACT-7] strangers do nothing, and what doesn’t exist is not found', async () => {
			const world = await createWorld(subject().db);
			const stranger = await person(world.db, 'Eva');
			const input = { evaluation: world.id, area: 1, reason: 'nyfiken' };
			expect(await refusal(reveal(world.db, stranger, input, later()))).toBe('not-on-team');
			const elsewhere = { ...input, evaluation: 'finns-inte' };
			expect(await refusal(reveal(world.db, world.dan, elsewhere, later()))).toBe('not-found');
		});

		it('[ACT-8] is seen whole or not at all by whoever loads the evaluation meanwhile', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			const at = { evaluation: world.id, question: '1.1' };
			const acting = (async () => {
				for (let round = 0; round < 10; round++) {
					const agreement = await agreeOnMedian(world, world.bo, '1.1');
					await reopen(world.db, world.bo, { ...at, agreement, reason: 'en gång till' }, later());
				}
			})();
			let over = false;
			const done = acting.finally(() => (over = true));
			let loads = 0;
			while (!over) {
				const standing = (await facts(world)).questions.get('1.1');
				loads++;
				// Whoever agrees confirms in the same act, so an agreement alone is half an act.
				if (standing?.agreement) expect([...standing.confirmations.keys()]).toEqual([world.bo.user]);
			}
			await done;
			expect(loads).toBeGreaterThan(5);
		});
	});
}
