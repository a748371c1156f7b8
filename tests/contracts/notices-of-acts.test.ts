/** What each act tells, and to whom; the same on both databases. */

import { beforeEach, describe, expect, it } from 'vitest';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { saveLeftOpen } from '../../server/repositories/release-preparation.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { answerComment } from '../../server/use-cases/answer-comment.ts';
import { askUnlock } from '../../server/use-cases/ask-unlock.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { extendRelease } from '../../server/use-cases/extend-release.ts';
import { release } from '../../server/use-cases/release.ts';
import { reopen } from '../../server/use-cases/reopen.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { unlock } from '../../server/use-cases/unlock.ts';
import { withdrawRelease } from '../../server/use-cases/withdraw-release.ts';
import { questionsOf } from '../../src/lib/domain/instrument.ts';
import type { NoticeKind } from '../../src/lib/domain/notice.ts';
import { createReleased, type Released } from './acts/released.ts';
import {
	agreeOnMedian,
	createWorld,
	facts,
	later,
	openArea,
	person,
	refusal,
	type World
} from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { createLockWorld, lockNow } from './lock/world.ts';

/** Who was told of it, by name, with what it is about. */
async function told({ db, id }: Pick<World, 'db' | 'id'>, kind: NoticeKind) {
	const rows = await db.read
		.selectFrom('notice')
		.innerJoin('user', 'user.id', 'notice.user_id')
		.select(['user.name', 'notice.release_id', 'notice.comment_id', 'notice.question', 'notice.day'])
		.where('notice.evaluation_id', '=', id)
		.where('notice.kind', '=', kind)
		.orderBy('user.name')
		.execute();
	return {
		to: rows.map(({ name }) => name),
		about: rows[0] && {
			...{ release: rows[0].release_id, comment: rows[0].comment_id },
			...{ question: rows[0].question, day: rows[0].day }
		}
	};
}

onBothDatabases((subject) => {
	describe('of a release', () => {
		let world: Released;
		beforeEach(async () => {
			world = await createReleased(subject().db, async (prepared) => {
				await openArea(prepared, 1, { anna: 60, bo: 60, cia: 60 });
				await agreeOnMedian(prepared, prepared.anna, '1.2');
			});
		});

		async function sent(): Promise<string> {
			const place = { area: 1, question: '1.2' };
			const input = { release: world.release, kind: 'error', body: 'Hemligt fel.', place };
			const { id } = await commentOnRelease(world.db, world.kim, input, later());
			const drafts = await releaseCommentsOf(world.db.read, world.release);
			const shown = Object.fromEntries(drafts.map((draft) => [draft.id, draft.changedAt]));
			await sendComments(world.db, world.kim, { release: world.release, shown }, later());
			return id;
		}

		it('[NOT-1] an extension tells everybody the new last day', async () => {
			const input = { evaluation: world.id, workingDays: 5, reason: 'Ni behöver mer tid.' };
			const { deadline } = await extendRelease(world.db, world.anna, input, later());
			const about = { release: world.release, comment: null, question: null, day: deadline };
			expect(await told(world, 'deadline-moved')).toEqual({ to: ['Bo', 'Cia', 'Dan', 'Kim', 'Lo'], about });
		});

		it('[NOT-1] a withdrawal tells everybody', async () => {
			await withdrawRelease(world.db, world.dan, { evaluation: world.id, reason: 'Fel siffror.' }, later());
			expect((await told(world, 'withdrawn')).to).toEqual(['Anna', 'Bo', 'Cia', 'Kim', 'Lo']);
		});

		it('[NOT-1] drafts tell nobody; sending tells the team, and the contacts who did not', async () => {
			const place = { area: 1, question: '1.2' };
			const draft = { release: world.release, kind: 'error', body: 'Hemligt fel.', place };
			await commentOnRelease(world.db, world.kim, draft, later());
			const rows = await world.db.read
				.selectFrom('notice')
				.selectAll()
				.where('evaluation_id', '=', world.id)
				.execute();
			expect(rows.filter(({ kind }) => kind !== 'reopened')).toEqual([]);
			await sent();
			expect((await told(world, 'comments-sent')).to).toEqual(['Anna', 'Bo', 'Cia', 'Dan', 'Lo']);
		});

		it('[NOT-1] an answer tells the contacts, and the question it reopens the team', async () => {
			const comment = await sent();
			const input = { evaluation: world.id, comment, decision: 'accepted', reason: 'Ni har rätt.' };
			await answerComment(world.db, world.dan, { ...input, reopen: '1.2' }, later());
			const about = { release: world.release, comment, question: null, day: null };
			expect(await told(world, 'answered')).toEqual({ to: ['Kim', 'Lo'], about });
			const { to, about: of } = await told(world, 'reopened');
			expect(to).toEqual(['Anna', 'Bo', 'Cia']);
			expect(of?.question).toBe('1.2');
		});

		it('[NOT-8] an answer that is refused tells nobody', async () => {
			const comment = await sent();
			const input = { evaluation: world.id, comment, decision: 'accepted', reason: 'Ni har rätt.' };
			const refused = answerComment(world.db, world.dan, { ...input, reopen: '1.1' }, later());
			expect(await refusal(refused)).toBe('bad-input');
			expect((await told(world, 'answered')).to).toEqual([]);
		});

		it('[NOT-1] whoever reopens a question tells the others on the team', async () => {
			const agreement = (await facts(world)).questions.get('1.2')?.agreement?.id ?? '';
			const input = { evaluation: world.id, question: '1.2', agreement, reason: 'Vi måste talas vid.' };
			await reopen(world.db, world.bo, input, later());
			expect((await told(world, 'reopened')).to).toEqual(['Anna', 'Cia', 'Dan']);
		});
	});

	it('[NOT-1] a release tells team and contacts the last day', async () => {
		const world = await createWorld(subject().db);
		const { db, id } = world;
		const kim = await person(db, 'Kim');
		await addMember(db, world.dan, { evaluation: id, user: kim.user, roles: ['contact'] }, later());
		const { edition } = await facts(world);
		const sections = edition.areas.flatMap(({ number }) =>
			['general', 'strengths', 'improvements'].map((section) => `${number}:${section}`)
		);
		await db.write(async (trx) => {
			const left = { reason: 'Öppet.', by: world.dan.user, at: later() };
			for (const place of [...questionsOf(edition).map((question) => question.id), ...sections])
				await saveLeftOpen(trx, id, place, left);
			await setPhase(trx, id, 'drafting');
		});
		const input = { evaluation: id, name: 'Utkast', workingDays: 10, unread: 'Alla hinner inte.' };
		const { release: made, deadline } = await release(db, world.dan, input, later());
		const about = { release: made, comment: null, question: null, day: deadline };
		expect(await told(world, 'released')).toEqual({ to: ['Anna', 'Bo', 'Cia', 'Kim'], about });
	});

	it('[NOT-1] a lock, the asking for an unlock and the unlock', async () => {
		const world = await createLockWorld(subject().db);
		const { db, id, dan, anna } = world;
		const alex = await person(db, 'Alex');
		await db.write((trx) =>
			trx.updateTable('user').set({ administrator: 1 }).where('id', '=', alex.user).execute()
		);
		await lockNow(world);
		expect((await told(world, 'locked')).to).toEqual(['Anna', 'Bo', 'Cia']);
		await askUnlock(db, dan, { evaluation: id, reason: 'Ett fel i område 5.' }, later());
		const { to } = await told(world, 'unlock-asked');
		expect(to.filter((name) => name !== 'Alex')).toEqual(['Anna']);
		expect(to).toContain('Alex');
		await unlock(db, anna, { evaluation: id }, later());
		expect((await told(world, 'unlocked')).to).toEqual(['Bo', 'Cia', 'Dan']);
	});
});
