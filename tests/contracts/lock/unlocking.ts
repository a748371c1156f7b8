/** Unlocking: asked by one, carried out by another; what was locked stays. */

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { readManifest } from '../../../src/lib/seal/manifest.ts';
import { isChain } from '../../../src/lib/seal/checking.ts';
import { auditOf } from '../../../server/repositories/audit.ts';
import { insertRelease } from '../../../server/repositories/release.ts';
import { sealsOf } from '../../../server/repositories/seal.ts';
import { versionOf, versionsOf } from '../../../server/repositories/version.ts';
import { nodeCryptography } from '../../../server/signing/sign.ts';
import { askUnlock, withdrawUnlock } from '../../../server/use-cases/ask-unlock.ts';
import { openRound } from '../../../server/use-cases/open-round.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { unlock } from '../../../server/use-cases/unlock.ts';
import { facts, later, refusal, score, writeSheet } from '../acts/world.ts';
import type { Subject } from '../databases.ts';
import { AREAS, createLockWorld, lockNow, type LockWorld } from './world.ts';

const reason = 'Fel siffra i område 3';

async function locked(subject: () => Subject): Promise<LockWorld> {
	const world = await createLockWorld(subject().db);
	await lockNow(world);
	return world;
}

async function unlockBy(world: LockWorld, asking: Actor, doing: Actor): Promise<void> {
	await askUnlock(world.db, asking, { evaluation: world.id, reason }, later());
	await unlock(world.db, doing, { evaluation: world.id }, later());
}

export function unlocking(subject: () => Subject): void {
	describe('unlocking', () => {
		it('[LOCK-30] takes two: a lead who asks, and another lead or an administrator', async () => {
			const world = await locked(subject);
			const { db, anna, bo, dan, administrator, id: evaluation } = world;
			const doing = (who: Actor) => unlock(db, who, { evaluation }, later());
			expect(await refusal(doing(anna))).toBe('unlock-not-asked');
			expect(await refusal(askUnlock(db, bo, { evaluation, reason }, later()))).toBe('lead-only');
			expect(await refusal(askUnlock(db, administrator, { evaluation, reason }, later()))).toBe(
				'not-on-team'
			);
			expect(await refusal(askUnlock(db, dan, { evaluation, reason: 'Fel' }, later()))).toBe(
				'reason-missing'
			);
			await askUnlock(db, dan, { evaluation, reason }, later());
			expect(await refusal(askUnlock(db, anna, { evaluation, reason }, later()))).toBe('unlock-asked');
			expect(await refusal(doing(dan))).toBe('second-person-needed');
			const dansOther = { ...dan, administrator: true };
			expect(await refusal(doing(dansOther))).toBe('second-person-needed');
			expect(await refusal(doing(bo))).toBe('lead-only');
			expect((await facts(world)).phase).toBe('locked');
			await doing(administrator);
			expect((await facts(world)).phase).toBe('drafting');
		});

		it('[LOCK-31] opens all areas; the locked version and its seal stay as they were', async () => {
			const world = await locked(subject);
			const [entry] = await versionsOf(world.db.read, world.id);
			const before = await versionOf(world.db.read, world.id, entry?.n ?? 0);
			const seals = await sealsOf(world.db.read, world.id);
			await unlockBy(world, world.dan, world.anna);
			const { areas } = await facts(world);
			expect(AREAS.some((area) => areas.get(area)?.locked)).toBe(false);
			expect(await versionOf(world.db.read, world.id, entry?.n ?? 0)).toEqual(before);
			expect(await sealsOf(world.db.read, world.id)).toEqual(seals);
		});

		it('[LOCK-31] goes back to the fact-check where a release stands', async () => {
			const world = await locked(subject);
			const { db, id, dan } = world;
			const [entry] = await versionsOf(db.read, id);
			const release = { id: `r-${id}`, evaluation: id, n: 1, version: entry?.n ?? 0, by: dan.user };
			await db.write((trx) =>
				insertRelease(trx, { ...release, at: later(), workingDays: 10, deadline: '2026-12-01', unread: null })
			);
			await unlockBy(world, dan, world.anna);
			expect((await facts(world)).phase).toBe('fact-check');
		});

		it('[LOCK-31] the next lock makes a new version, whose manifest names the one before', async () => {
			const world = await locked(subject);
			await unlockBy(world, world.dan, world.anna);
			const { db, id } = world;
			await db.write((trx) =>
				trx.updateTable('evaluation').set({ phase: 'fact-check' }).where('id', '=', id).execute()
			);
			await lockNow(world, world.anna);
			const seals = await sealsOf(db.read, id);
			expect(seals.map(({ n }) => n)).toEqual([1, 2]);
			const chain = seals.map(({ manifest, signature }) => ({ manifest: readManifest(manifest), signature }));
			expect(chain[1]?.manifest).toMatchObject({ previous: seals[0]?.hash, by: { name: 'Anna' } });
			const read = chain.flatMap(({ manifest, signature }) =>
				manifest === null ? [] : [{ manifest, signature }]
			);
			expect(await isChain(read, nodeCryptography)).toBe(true);
		});

		it('[LOCK-10] a blind round after it begins on an empty sheet', async () => {
			const world = await locked(subject);
			await unlockBy(world, world.dan, world.anna);
			const { db, bo, id: evaluation } = world;
			const question = '1.1';
			const agreement = (await facts(world)).questions.get(question)?.agreement?.id ?? '';
			await reopen(db, bo, { evaluation, question, agreement, reason: 'fel siffra' }, later());
			await openRound(db, world.dan, { evaluation, question }, later());
			await writeSheet(world, bo, { [question]: score(300) }, 2);
		});

		it('[LOCK-32] both are in the log; who asked takes it back, and nobody else does', async () => {
			const world = await locked(subject);
			const { db, anna, dan, id: evaluation } = world;
			expect(await refusal(withdrawUnlock(db, dan, { evaluation }, later()))).toBe('unlock-not-asked');
			await askUnlock(db, dan, { evaluation, reason }, later());
			expect(await refusal(withdrawUnlock(db, anna, { evaluation }, later()))).toBe('not-owner');
			await withdrawUnlock(db, dan, { evaluation }, later());
			await unlockBy(world, anna, dan);
			const acts = (await auditOf(db.read, evaluation)).slice(-4);
			expect(acts.map(({ act, actor }) => [act, actor])).toEqual([
				['ask-unlock', dan.user],
				['withdraw-unlock', dan.user],
				['ask-unlock', anna.user],
				['unlock', dan.user]
			]);
			expect(JSON.parse(acts.at(-1)?.facts ?? '')).toEqual({
				asked: anna.user,
				reason,
				to: 'drafting',
				epoch: expect.any(Number),
				head: expect.any(Number)
			});
		});
	});
}
