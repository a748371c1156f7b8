/** The lock: what it asks, what it does at once, and what is gone after it. */

import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { canonicalJson } from '../../../src/lib/document/canonical.ts';
import { contentOf } from '../../../src/lib/document/version-content.ts';
import { readManifest } from '../../../src/lib/seal/manifest.ts';
import { append } from '../../../server/journal/append.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { auditOf, brokenAt } from '../../../server/repositories/audit.ts';
import { sealsOf } from '../../../server/repositories/seal.ts';
import { versionOf } from '../../../server/repositories/version.ts';
import { noKeys } from '../../../server/signing/key.ts';
import { sha256 } from '../../../server/signing/sign.ts';
import { announceLock, callOffLock } from '../../../server/use-cases/announce-lock.ts';
import { changePhase } from '../../../server/use-cases/change-phase.ts';
import { lock } from '../../../server/use-cases/lock.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { evaluationRoom, sheetsOf } from '../../../server/use-cases/rooms.ts';
import { agreeOnMedian, facts, gateOf, later, refusal, sharedDoc } from '../acts/world.ts';
import type { Subject } from '../databases.ts';
import { AREAS, confirmAll, createLockWorld, lockNow, type LockWorld } from './world.ts';

const typed = { typedName: 'Helsingborg', name: 'Slutlig version' };

/** Reopens a question by Bo. */
async function reopenOne(world: LockWorld, question = '1.1'): Promise<void> {
	const agreement = (await facts(world)).questions.get(question)?.agreement?.id ?? '';
	const input = { evaluation: world.id, question, agreement, reason: 'en gång till' };
	await reopen(world.db, world.bo, input, later());
}

export function locking(subject: () => Subject): void {
	describe('locking', () => {
		it('[LOCK-1] [LOCK-3] is announced first, and waits until the countdown has run out', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, id: evaluation, keys } = world;
			const input = { ...typed, evaluation };
			expect(await refusal(lock(db, dan, input, later(), keys))).toBe('not-announced');
			const begun = later();
			await announceLock(db, dan, { evaluation, seconds: 60 }, begun, keys);
			const again = announceLock(db, dan, { evaluation, seconds: 10 }, begun + 1000, keys);
			expect(await refusal(again)).toBe('countdown-running');
			expect(await refusal(lock(db, dan, input, begun + 59_999, keys))).toBe('countdown-running');
			const stale = lock(db, dan, input, begun + 60_000 + 600_000, keys);
			expect(await refusal(stale)).toBe('not-announced');
			expect((await facts(world)).phase).toBe('fact-check');
			await lock(db, dan, input, begun + 60_000, keys);
			expect((await facts(world)).phase).toBe('locked');
		});

		it('[LOCK-18] whoever may not lock yet, or at all, has no journal read', async () => {
			const world = await createLockWorld(subject().db);
			const { db, anna, bo, dan, id: evaluation, keys } = world;
			let asked = 0;
			const read = db.read.withPlugin({
				transformQuery: ({ node }) => {
					if (JSON.stringify(node).includes('"name":"journal"')) asked++;
					return node;
				},
				transformResult: async ({ result }) => result
			});
			const watched = { ...db, read };
			const begun = later();
			expect(await refusal(lock(watched, bo, { ...typed, evaluation }, begun, keys))).toBe('lead-only');
			expect(await refusal(lock(watched, dan, { ...typed, evaluation }, begun, keys))).toBe('not-announced');
			await announceLock(db, anna, { evaluation, seconds: 10 }, begun, keys);
			const early = { ...typed, evaluation };
			expect(await refusal(lock(watched, dan, early, begun + 9_999, keys))).toBe('countdown-running');
			const mistyped = { evaluation, typedName: 'Helsingborgs stad', name: 'x' };
			expect(await refusal(lock(watched, dan, mistyped, begun + 10_000, keys))).toBe('name-mismatch');
			expect(asked).toBe(0);
			await lock(watched, dan, early, begun + 10_000, keys);
			expect(asked).toBeGreaterThan(0);
		});

		it('[LOCK-2] is called off by any lead, and by nobody else', async () => {
			const world = await createLockWorld(subject().db);
			const { db, anna, bo, dan, id: evaluation, keys } = world;
			expect(await refusal(callOffLock(db, dan, { evaluation }, later()))).toBe('not-announced');
			await announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			expect(await refusal(callOffLock(db, bo, { evaluation }, later()))).toBe('lead-only');
			await callOffLock(db, anna, { evaluation }, later());
			const late = lock(db, dan, { ...typed, evaluation }, later() + 10_000, keys);
			expect(await refusal(late)).toBe('not-announced');
		});

		it('[LOCK-5] asks that everything is settled, to be announced and to be done', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, id: evaluation, keys } = world;
			await announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			await reopenOne(world);
			const doing = () => lock(db, dan, { ...typed, evaluation }, later() + 10_000, keys);
			expect(await refusal(doing())).toBe('questions-not-agreed');
			await agreeOnMedian(world, world.bo, '1.1');
			expect(await refusal(doing())).toBe('questions-not-agreed');
			await confirmAll(world);
			await doing();
		});

		it('[LOCK-5] counts a comment that was sent and has no answer', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, bo, id: evaluation, keys } = world;
			const at = later();
			const comment = {
				evaluation_id: evaluation,
				release_id: 'r1',
				kind: 'error',
				area: 1,
				body: 'Fel årtal',
				author: bo.user,
				created_at: at,
				changed_at: at
			} as const;
			await db.write(async (trx) => {
				await trx
					.insertInto('comment')
					.values([
						{ ...comment, id: `sent-${evaluation}`, sent_at: at, sent_by: bo.user },
						{ ...comment, id: `draft-${evaluation}` },
						{ ...comment, id: `own-${evaluation}`, release_id: null, sent_at: at, sent_by: bo.user },
						{ ...comment, id: `gone-${evaluation}`, sent_at: at, sent_by: bo.user, removed_at: at }
					])
					.execute();
			});
			const announced = announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			expect(await refusal(announced)).toBe('comments-unanswered');
			const answer = {
				comment_id: `sent-${evaluation}`,
				n: 1,
				decision: 'accepted',
				reason: 'Ja',
				at
			} as const;
			await db.write((trx) =>
				trx
					.insertInto('comment_answer')
					.values({ ...answer, by: dan.user })
					.execute()
			);
			await lockNow(world);
		});

		it('[LOCK-6] asks for the name of the municipality', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, id: evaluation, keys } = world;
			await announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			const doing = (typedName: string) =>
				lock(db, dan, { ...typed, typedName, evaluation }, later() + 10_000, keys);
			for (const wrong of ['', 'Helsingør', 'Helsing borg'])
				expect(await refusal(doing(wrong))).toBe('name-mismatch');
			await doing('  helsingborg ');
		});

		it('[LOCK-11] needs a key to sign with', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, id: evaluation, keys } = world;
			const announced = announceLock(db, dan, { evaluation, seconds: 10 }, later(), noKeys);
			expect(await refusal(announced)).toBe('no-signing-key');
			await announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			const done = lock(db, dan, { ...typed, evaluation }, later() + 10_000, noKeys);
			expect(await refusal(done)).toBe('no-signing-key');
		});

		it('[LOCK-7] [LOCK-9] [LOCK-13] closes every area, keeps the version and seals it, all at once', async () => {
			const world = await createLockWorld(subject().db);
			const before = { facts: await facts(world), gate: await gateOf(world) };
			const { version, manifest: hash } = await lockNow(world);
			const after = await facts(world);
			expect(after.phase).toBe('locked');
			expect(AREAS.every((area) => after.areas.get(area)?.locked)).toBe(true);
			expect(await gateOf(world)).toBeGreaterThan(before.gate);
			const kept = await versionOf(world.db.read, world.id, version.n);
			expect(kept?.json).toBe(canonicalJson(contentOf(before.facts, await sharedDoc(world))));
			const [seal, ...others] = await sealsOf(world.db.read, world.id);
			expect(others).toEqual([]);
			expect(seal).toMatchObject({ n: 1, version: version.n, hash });
			const entries = await auditOf(world.db.read, world.id);
			expect(brokenAt(world.id, entries)).toBeNull();
			const room = await loadRoom(world.db.read, evaluationRoom(world.id));
			const announced = entries.findLast(({ act }) => act === 'announce-lock');
			expect(readManifest(seal?.manifest ?? '')).toMatchObject({
				evaluation: world.id,
				municipality: { code: '1283', name: 'Helsingborg' },
				year: 2017,
				edition: 'se-2016',
				version: version.n,
				content: sha256(kept?.json ?? ''),
				state: sha256(kept?.state ?? ''),
				journal: { epoch: room.epoch, head: room.head },
				log: { seq: announced?.seq, hash: announced?.hash },
				by: { user: world.dan.user, name: 'Dan' },
				previous: null,
				key: world.keys.signing.public.fingerprint
			});
			expect(entries.at(-1)?.act).toBe('lock');
			expect(JSON.parse(entries.at(-1)?.facts ?? '')).toMatchObject({ version: version.n, manifest: hash });
		});

		it('[LOCK-8] turns away what was judged before it', async () => {
			const world = await createLockWorld(subject().db);
			const room = evaluationRoom(world.id);
			const { epoch, gate } = await loadRoom(world.db.read, room);
			await lockNow(world);
			const row = { bytes: new Uint8Array([0, 0]), actor: world.bo.user, clientId: 7, at: later() };
			const batch = { room, kind: 'evaluation', epoch, gate, rows: [row], writers: [] } as const;
			expect(await append(world.db, [batch])).toMatchObject([{ ok: false, reason: 'gate' }]);
		});

		it('[LOCK-10] erases the sheets and begins them anew; what was handed in stays', async () => {
			const world = await createLockWorld(subject().db);
			const { db, id } = world;
			const sheets = await sheetsOf(db.read, id);
			const count = async (table: 'sheet_journal' | 'hand_in') =>
				(await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db.read)).rows[0]?.n;
			const handedIn = await count('hand_in');
			await lockNow(world);
			for (const sheet of sheets) {
				expect(await loadRoom(db.read, sheet)).toMatchObject({ epoch: 2, head: 0, updates: [] });
				const rows = db.read.selectFrom('sheet_journal').selectAll().where('room', '=', sheet);
				expect(await rows.execute()).toEqual([]);
			}
			expect(sheets).toHaveLength(3);
			expect(await count('hand_in')).toBe(handedIn);
		});

		it('[LOCK-12] publishing is an act of its own', async () => {
			const world = await createLockWorld(subject().db);
			await lockNow(world);
			await changePhase(world.db, world.dan, { evaluation: world.id, to: 'published' }, later());
			expect((await facts(world)).phase).toBe('published');
		});

		it('[LOCK-15] the database refuses to change or delete a seal', async () => {
			const world = await createLockWorld(subject().db);
			await lockNow(world);
			const change = world.db.write((trx) => trx.updateTable('seal').set({ hash: '' }).execute());
			await expect(change).rejects.toThrow('append-only');
			await expect(world.db.write((trx) => trx.deleteFrom('seal').execute())).rejects.toThrow('append-only');
		});

		it('[LOCK-26] a checkpoint that differs from its journal keeps it from being locked', async () => {
			const world = await createLockWorld(subject().db);
			const { db, dan, id: evaluation, keys } = world;
			const room = evaluationRoom(evaluation);
			const { epoch, head } = await loadRoom(db.read, room);
			const bytes = new Uint8Array([0, 0]);
			await db.write((trx) =>
				trx.insertInto('checkpoint').values({ room, epoch, seq: head, bytes, at: later() }).execute()
			);
			await announceLock(db, dan, { evaluation, seconds: 10 }, later(), keys);
			const done = lock(db, dan, { ...typed, evaluation }, later() + 10_000, keys);
			await expect(done).rejects.toThrow('not locked: checkpoint in the journal');
			expect((await facts(world)).phase).toBe('fact-check');
		});
	});
}
