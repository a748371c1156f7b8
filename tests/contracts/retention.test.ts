/** What is deleted of interviews, when, by whom, and the proof of it; the same on both databases. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { loadDoc } from '../../src/lib/document/load.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { loadRoom } from '../../server/journal/read.ts';
import { auditOf, auditOfAct } from '../../server/repositories/audit.ts';
import { erasuresOf } from '../../server/repositories/erasure.ts';
import { namesOf } from '../../server/repositories/interview-name.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { changeRetention } from '../../server/use-cases/change-retention.ts';
import { eraseAgain } from '../../server/use-cases/erase-again.ts';
import { eraseForPerson } from '../../server/use-cases/erase-for-person.ts';
import { eraseDueNotes } from '../../server/use-cases/erase-notes.ts';
import { openNotes } from '../../server/use-cases/open-notes.ts';
import { purgeNames } from '../../server/use-cases/purge-names.ts';
import { facts, later, refusal } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { DAY_MS, interviewed, lockIt, name, note, notesNow, said } from './interview-world.ts';

const none = () => {
	throw new Error('the disk is full');
};

onBothDatabases((subject) => {
	describe('the day of deletion', () => {
		it('[RET-2] [RET-4] comes 90 days after the lock: notes and names go, with proof that nobody changes', async () => {
			const held = await interviewed(subject().db);
			const { db, id, bo, interview, ledger } = held;
			const { updates } = await loadRoom(db.read, held.room);
			const doc = loadDoc(updates, { kind: 'notes', interview });
			const sum = createHash('sha256').update(Y.encodeStateAsUpdate(doc)).digest('hex');
			const locked = later();
			expect(await eraseDueNotes(db, ledger, locked + 400 * DAY_MS)).not.toContain(id);
			await lockIt(held, locked);
			expect(await eraseDueNotes(db, ledger, locked + 88 * DAY_MS)).not.toContain(id);
			expect(await notesNow(held)).toContain(said.P1);
			expect(await eraseDueNotes(db, ledger, locked + 90 * DAY_MS)).toContain(id);
			expect(await notesNow(held)).toBe('');
			expect(await namesOf(db.read, id)).toEqual([]);
			const proofs = await erasuresOf(db.read, id);
			expect(proofs.map(({ kind, why, by }) => [kind, why, by]).toSorted()).toEqual([
				['names', 'schedule', null],
				['notes', 'schedule', null]
			]);
			expect(proofs.find(({ kind }) => kind === 'notes')).toMatchObject({ interview, hash: sum });
			expect(await auditOfAct(db.read, id, 'erase-on-schedule')).toHaveLength(2);
			const change = db.write((trx) => sql`update erasure set hash = 'x'`.execute(trx));
			await expect(change).rejects.toThrow();
			// Nothing twice, and no notes again: not even when it is unlocked.
			expect(await eraseDueNotes(db, ledger, locked + 91 * DAY_MS)).not.toContain(id);
			await db.write((trx) => setPhase(trx, id, 'drafting'));
			expect((await facts(held)).interviews.get(interview)?.erased).toBe(true);
			expect(await refusal(openNotes(db, bo, id, interview))).toBe('not-found');
			held.forget();
		});

		it('[RET-3] is moved by the lead, with a reason, also after the lock', async () => {
			const held = await interviewed(subject().db);
			const { db, id: evaluation, bo, dan, ledger } = held;
			const decide = (days: number, reason = 'Så lovade vi dem.', actor = dan) =>
				changeRetention(db, actor, { evaluation, days, reason }, later());
			expect(await refusal(decide(30, 'Så lovade vi.', bo))).toBe('lead-only');
			expect(await refusal(decide(30, 'kort'))).toBe('reason-missing');
			for (const days of [-1, 366, 1.5]) expect(await refusal(decide(days))).toBe('bad-input');
			await decide(120);
			const locked = later();
			await lockIt(held, locked);
			expect(await eraseDueNotes(db, ledger, locked + 100 * DAY_MS)).not.toContain(evaluation);
			await decide(30);
			expect(await eraseDueNotes(db, ledger, locked + 31 * DAY_MS)).toContain(evaluation);
			held.forget();
		});

		it('[RET-5] of two processes at once one deletes', async () => {
			const held = await interviewed(subject().db);
			const locked = later();
			await lockIt(held, locked);
			const now = locked + 90 * DAY_MS;
			const other = subject().dialect === 'sqlite' ? held.db : await openDatabase(subject().environment);
			const done = await Promise.all([held.db, other].map((db) => eraseDueNotes(db, held.ledger, now)));
			expect(done.flat().filter((id) => id === held.id)).toHaveLength(1);
			expect(await erasuresOf(held.db.read, held.id)).toHaveLength(2);
			if (other !== held.db) await other.close();
			held.forget();
		});
	});

	describe('a person asks', () => {
		it('[RET-20] the lines of a role code go, with what was written of them before; what others said stays', async () => {
			const held = await interviewed(subject().db);
			const { db, id: evaluation, administrator, anna, interview, ledger, room } = held;
			await note(held, 'p1: och en gång till');
			const ask = { evaluation, what: 'lines', interview, code: 'P1' } as const;
			expect(await refusal(eraseForPerson(db, ledger, anna, ask, later()))).toBe('lead-only');
			const proof = await eraseForPerson(db, ledger, administrator, ask, later());
			expect(proof).toMatchObject({ kind: 'lines', interview, code: 'P1', why: 'person', by: 'root' });
			expect(await notesNow(held)).toBe(`P2: ${said.P2}\nallmänt`);
			const { epoch, updates } = await loadRoom(db.read, room);
			expect([epoch, updates.length]).toEqual([2, 1]);
			expect(Buffer.concat(updates).includes('Kanarie')).toBe(false);
			expect(await refusal(eraseForPerson(db, ledger, administrator, ask, later()))).toBe('not-found');
			await note(held, 'P2: och vidare');
			expect(await notesNow(held)).toContain('och vidare');
			held.forget();
		});

		it('[RET-20] a name, and the whole of an interview’s notes', async () => {
			const held = await interviewed(subject().db);
			const { db, id: evaluation, administrator, interview, ledger } = held;
			const ask = (asked: Parameters<typeof eraseForPerson>[3]) =>
				eraseForPerson(db, ledger, administrator, asked, later());
			await ask({ evaluation, what: 'name', code: 'P1' });
			expect(await namesOf(db.read, evaluation)).toEqual([]);
			await ask({ evaluation, what: 'notes', interview });
			expect(await notesNow(held)).toBe('');
			expect(await refusal(ask({ evaluation, what: 'notes', interview }))).toBe('not-found');
			const log = JSON.stringify(await auditOf(db.read, evaluation));
			expect(log).toMatch(/purge-name.*erase-notes/);
			expect(log).not.toMatch(/Vera|Rubin|Kanarie|P1/);
			held.forget();
		});
	});

	it('[IVW-23] [RET-1] a lead deletes one name or all; the proof doesn’t let a name be guessed', async () => {
		const held = await interviewed(subject().db);
		const { db, id: evaluation, bo, dan, ledger } = held;
		const purge = (code: string | null, actor = dan) =>
			purgeNames(db, ledger, actor, { evaluation, code }, later());
		expect(await refusal(purge('P1', bo))).toBe('lead-only');
		const first = await purge('P1');
		await name(held, 'P1', 'Vera Rubin-Okänd', 'vera@kommun.example');
		const second = await purge('P1');
		expect(first.hash).not.toBe(second.hash);
		expect(await refusal(purge(null))).toBe('not-found');
		await name(held, 'P1', 'Vera Rubin-Okänd');
		await name(held, 'P2', 'Karl Wirtz-Okänd');
		expect(await purge(null)).toMatchObject({ kind: 'names', code: null, why: 'lead' });
		expect(await namesOf(db.read, evaluation)).toEqual([]);
		held.forget();
	});

	describe('the ledger', () => {
		it('[RET-6] has each proof before it is committed, and nothing is deleted where it can’t be written', async () => {
			const held = await interviewed(subject().db);
			const { db, id: evaluation, dan, ledger, data } = held;
			const full = { ...ledger, append: none };
			const purge = (into: typeof ledger) => purgeNames(db, into, dan, { evaluation, code: null }, later());
			await expect(purge(full)).rejects.toThrow('the disk is full');
			expect(await namesOf(db.read, evaluation)).toHaveLength(1);
			const proof = await purge(ledger);
			expect(ledger.read()).toEqual([{ ...proof, by: null }]);
			expect(readFileSync(join(data, 'erasures.jsonl'), 'utf8')).not.toMatch(/Vera|Rubin|Kanarie|root|Dan/);
			held.forget();
		});

		it('[RET-6] a line that a fault cut off is none, and the next one is whole', async () => {
			const { db, ...held } = await interviewed(subject().db);
			const { appendFileSync } = await import('node:fs');
			appendFileSync(join(held.data, 'erasures.jsonl'), '\n{"id":"half","eval');
			await purgeNames(db, held.ledger, held.dan, { evaluation: held.id, code: null }, later());
			expect(held.ledger.read().map(({ kind }) => kind)).toEqual(['names']);
			held.forget();
		});

		it('[RET-7] what it names and was not committed is deleted; what it doesn’t know of it learns', async () => {
			const held = await interviewed(subject().db);
			const { db, id, dan, interview, ledger } = held;
			const forgetful = { append: () => undefined, read: () => [] };
			const proof = await purgeNames(db, forgetful, dan, { evaluation: id, code: 'P1' }, later());
			await eraseAgain(db, ledger, later());
			expect(ledger.read().map((one) => one.id)).toContain(proof.id);
			const intended = { ...proof, id: `intended-${id}`, kind: 'notes', interview, code: null } as const;
			ledger.append(intended);
			expect(await eraseAgain(db, ledger, later())).toContain(id);
			expect(await notesNow(held)).toBe('');
			expect(await eraseAgain(db, ledger, later())).toEqual([]);
			// Names that are kept after a deletion are new.
			await name(held, 'P1', 'Ny Person');
			expect(await eraseAgain(db, ledger, later())).toEqual([]);
			expect(await namesOf(db.read, id)).toHaveLength(1);
			held.forget();
		});
	});
});
