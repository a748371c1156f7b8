/** The plan of the interviews and the list of names, the same on both databases. */

import { describe, expect, it } from 'vitest';
import { auditOf } from '../../server/repositories/audit.ts';
import { planKey } from '../../src/lib/domain/interview.ts';
import { interviewsOf } from '../../server/repositories/interview.ts';
import { namesOf } from '../../server/repositories/interview-name.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { changeRoles } from '../../server/use-cases/change-roles.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import { changeInterview } from '../../server/use-cases/change-interview.ts';
import { keepName } from '../../server/use-cases/keep-name.ts';
import { openNotes } from '../../server/use-cases/open-notes.ts';
import { planInterview, proposeInterviews } from '../../server/use-cases/plan-interview.ts';
import { removeInterview } from '../../server/use-cases/remove-interview.ts';
import { sv } from '../../src/lib/words/sv.ts';
import { createWorld, facts, later, refusal } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { interviewed, name, plan } from './interview-world.ts';

onBothDatabases((subject) => {
	describe('the plan', () => {
		it('[IVW-1] [IVW-6] is kept as it was made and as it was changed; the rules see who takes part', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo } = world;
			const made = { ...plan, present: [bo.user, anna.user] };
			const { id } = await planInterview(db, bo, { evaluation, plan: made }, later());
			const [kept] = await interviewsOf(db.read, evaluation);
			expect(kept).toMatchObject({ ...plan, id, n: 1, erasedAt: null });
			expect(new Set(kept?.present)).toEqual(new Set(made.present));
			const changed = {
				...plan,
				title: 'Ledning',
				day: null,
				starts: null,
				ends: null,
				roles: [],
				present: [anna.user]
			};
			if (kept === undefined) throw new Error('it is planned');
			const change = { evaluation, interview: id, plan: changed, was: planKey(kept) };
			await changeInterview(db, anna, change, later());
			// Nobody is taken out of it by a page that is older.
			expect(await refusal(changeInterview(db, bo, { ...change, plan: made }, later()))).toBe('text-changed');
			expect(await interviewsOf(db.read, evaluation)).toMatchObject([changed]);
			expect((await facts(world)).interviews).toEqual(
				new Map([[id, { present: new Set([anna.user]), erased: false }]])
			);
			expect(await refusal(openNotes(db, bo, evaluation, id))).toBe('not-present');
		});

		it('[NTE-3] who leaves the team is present at nothing any more, nor when they come back', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo, cia, dan } = world;
			const present = [anna.user, bo.user, cia.user];
			const { id } = await planInterview(db, bo, { evaluation, plan: { ...plan, present } }, later());
			await removeMember(db, dan, { evaluation, user: bo.user }, later());
			await addMember(db, dan, { evaluation, user: bo.user, roles: ['evaluator'] }, later());
			await changeRoles(db, dan, { evaluation, user: cia.user, roles: ['reader'] }, later());
			await changeRoles(db, dan, { evaluation, user: cia.user, roles: ['evaluator'] }, later());
			expect((await facts(world)).interviews.get(id)?.present).toEqual(new Set([anna.user]));
			expect(await refusal(openNotes(db, bo, evaluation, id))).toBe('not-present');
		});

		it('[IVW-4] refuses by field what is none', async () => {
			const { db, id: evaluation, bo } = await createWorld(subject().db);
			const wrong = {
				title: ' ',
				day: '2027-02-30',
				starts: '9:00',
				ends: '08:00',
				place: 'x'.repeat(121),
				questions: ['9.9'],
				present: ['root']
			};
			for (const [field, value] of Object.entries(wrong)) {
				const bad = { ...plan, present: [], [field]: value };
				const tried = planInterview(db, bo, { evaluation, plan: bad }, later());
				await expect(tried).rejects.toMatchObject({ code: 'bad-input', facts: { field } });
			}
			expect(await interviewsOf(db.read, evaluation)).toEqual([]);
		});

		it('[IVW-3] five groups are proposed once, with those who evaluate', async () => {
			const world = await createWorld(subject().db);
			const { db, id: evaluation, anna, bo, cia, dan } = world;
			const words = sv.interviews.groups;
			await proposeInterviews(db, dan, { evaluation, words }, later());
			const planned = await interviewsOf(db.read, evaluation);
			expect(planned.map(({ title }) => title)).toEqual(Object.values(words).map(({ title }) => title));
			for (const { present } of planned)
				expect(new Set(present)).toEqual(new Set([anna.user, bo.user, cia.user]));
			expect(await refusal(proposeInterviews(db, dan, { evaluation, words }, later()))).toBe(
				'already-planned'
			);
		});

		it('[IVW-7] an interview whose notes were opened stays in the plan', async () => {
			const { db, id: evaluation, bo, cia, interview, forget } = await interviewed(subject().db);
			const remove = (which: string) => removeInterview(db, cia, { evaluation, interview: which }, later());
			expect(await refusal(remove(interview))).toBe('interview-held');
			const { id } = await planInterview(db, bo, { evaluation, plan: { ...plan, present: [] } }, later());
			await remove(id);
			expect((await interviewsOf(db.read, evaluation)).map((one) => one.id)).toEqual([interview]);
			expect(await refusal(remove(id))).toBe('not-found');
			forget();
		});
	});

	describe('the list of names', () => {
		it('[IVW-20] [IVW-22] holds one name for each code of the plan', async () => {
			const held = await interviewed(subject().db);
			const { db, id: evaluation, bo, administrator, forget } = held;
			await name(held, 'P1', ' Ny Person ');
			expect(await namesOf(db.read, evaluation)).toMatchObject([
				{ code: 'P1', name: 'Ny Person', contact: '' }
			]);
			const keep = (code: string, called: string, actor = bo) =>
				keepName(db, actor, { evaluation, code, name: called, contact: '' }, later());
			expect(await refusal(keep('X9', 'Någon'))).toBe('bad-input');
			expect(await refusal(keep('P2', ' '))).toBe('bad-input');
			expect(await refusal(keep('P2', 'Någon', administrator))).toBe('not-on-team');
			forget();
		});

		it('[IVW-21] no name, and nothing of whose it is, is in the log or in the evaluation', async () => {
			const held = await interviewed(subject().db);
			const log = JSON.stringify(await auditOf(held.db.read, held.id));
			expect(log).toContain('keep-name');
			const { interviews, ...rest } = await facts(held);
			for (const text of [log, JSON.stringify([...interviews]), JSON.stringify(rest)])
				expect(text).not.toMatch(/Vera|Rubin|vera@|P1/);
			held.forget();
		});
	});
});
