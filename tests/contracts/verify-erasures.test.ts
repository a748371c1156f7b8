/** The verification of what was deleted: its proofs against the log and the ledger, and that nothing of it is left. */

import { beforeAll, describe, expect, it } from 'vitest';
import { erasuresOf } from '../../server/repositories/erasure.ts';
import { eraseDueNotes } from '../../server/use-cases/erase-notes.ts';
import { ledgerFindings } from '../../server/verification/erasures.ts';
import { later } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { DAY_MS, interviewed, lockIt, type Interviewed } from './interview-world.ts';
import { foundIn, type Trx } from './verification/tampering.ts';

onBothDatabases((subject) => {
	describe('the verification of deletions', () => {
		let held: Interviewed;
		let proof: string;

		beforeAll(async () => {
			held = await interviewed(subject().db);
			const locked = later();
			await lockIt(held, locked);
			await eraseDueNotes(held.db, held.ledger, locked + 90 * DAY_MS);
			const proofs = await erasuresOf(held.db.read, held.id);
			proof = proofs.find(({ kind }) => kind === 'notes')?.id ?? '';
			return held.forget;
		}, 120_000);

		const found = async (change: (trx: Trx) => Promise<unknown>) =>
			(await foundIn(held, change)).filter(({ kind }) => kind.startsWith('erasure'));

		it('[RET-8] finds nothing where all that was deleted is gone', async () => {
			expect(await found(() => Promise.resolve())).toEqual([]);
		});

		it('[RET-8] a proof that is changed, added or taken away', async () => {
			const at = `erasure ${proof}`;
			const changed = (trx: Trx) =>
				trx.updateTable('erasure').set({ hash: 'x' }).where('id', '=', proof).execute();
			expect(await found(changed)).toEqual([{ kind: 'erasure-log', at }]);
			const gone = (trx: Trx) => trx.deleteFrom('erasure').where('id', '=', proof).execute();
			expect(await found(gone)).toEqual([{ kind: 'erasure-missing', at }]);
			const renamed = (trx: Trx) =>
				trx.updateTable('erasure').set({ id: 'other' }).where('id', '=', proof).execute();
			expect(await found(renamed)).toEqual([
				{ kind: 'erasure-log', at: 'erasure other' },
				{ kind: 'erasure-missing', at }
			]);
		});

		it('[RET-8] notes that are proved deleted and are there', async () => {
			const { interview, room } = held;
			const at = `interview ${interview}`;
			const undone = (trx: Trx) =>
				trx.updateTable('interview').set({ erased_at: null }).where('id', '=', interview).execute();
			expect(await found(undone)).toEqual([{ kind: 'erasure-undone', at }]);
			const relabelled = (trx: Trx) =>
				trx.updateTable('erasure').set({ kind: 'lines' }).where('id', '=', proof).execute();
			expect(
				await found(async (trx) => {
					await relabelled(trx);
					await undone(trx);
				})
			).toEqual([{ kind: 'erasure-undone', at }]);
			const rows = { room, epoch: 1, seq: 1, actor: 'x', client_id: 1, at: 1, bytes: new Uint8Array([0, 0]) };
			const back = (trx: Trx) => trx.insertInto('notes_journal').values(rows).execute();
			expect(await found(back)).toEqual([{ kind: 'erasure-undone', at }]);
		});

		it('[RET-8] what the ledger names and the database doesn’t, and the other way about', async () => {
			const { db, id, ledger } = held;
			const proofs = await erasuresOf(db.read, id);
			const named = ledger.read();
			expect(ledgerFindings(named, proofs)).toEqual([]);
			const others = proofs.filter((one) => one.id !== proof);
			const at = `erasure ${proof}`;
			expect(ledgerFindings(named, others)).toEqual([{ kind: 'erasure-ledger', at }]);
			const without = named.filter((one) => one.id !== proof);
			expect(ledgerFindings(without, proofs)).toEqual([{ kind: 'erasure-unlisted', at }]);
			const changed = named.map((one) => (one.id === proof ? { ...one, hash: 'x' } : one));
			expect(ledgerFindings(changed, proofs)).toEqual([{ kind: 'erasure-changed', at }]);
			const moved = named.map((one) => (one.id === proof ? { ...one, kind: 'lines' as const } : one));
			expect(ledgerFindings(moved, proofs)).toEqual([{ kind: 'erasure-changed', at }]);
		});
	});
});
