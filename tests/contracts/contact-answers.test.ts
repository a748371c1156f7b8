/** How the lead answers what contacts sent; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import { answersTo } from '../../server/repositories/answer.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { unansweredComments } from '../../server/repositories/unanswered.ts';
import { answerComment, type AnswerComment } from '../../server/use-cases/answer-comment.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { lockArea } from '../../server/use-cases/lock-area.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import type { PostedPlace } from '../../server/use-cases/released-place.ts';
import { agreementOf } from '../../src/lib/document/agreed.ts';
import { confirm } from '../../server/use-cases/confirm.ts';
import { questionsOfArea } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { createReleased, type Released } from './acts/released.ts';
import { agreeOnMedian, facts, later, openArea, refusal, sharedDoc } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	let world: Released;
	let comment: string;
	beforeEach(async () => {
		world = await createReleased(subject().db, async (prepared) => {
			await openArea(prepared, 1, { anna: 60, bo: 60, cia: 60 });
			await agreeOnMedian(prepared, prepared.anna, '1.2');
		});
		comment = await sent({ area: 1, question: '1.2' });
	});

	async function drafted(place: PostedPlace): Promise<string> {
		const input = { release: world.release, kind: 'error', body: 'Fel.', place };
		return (await commentOnRelease(world.db, world.kim, input, later())).id;
	}
	async function sent(place: PostedPlace): Promise<string> {
		const id = await drafted(place);
		const drafts = (await releaseCommentsOf(world.db.read, world.release)).filter((one) => one.sent === null);
		const shown = Object.fromEntries(drafts.map((draft) => [draft.id, draft.changedAt]));
		await sendComments(world.db, world.kim, { release: world.release, shown }, later());
		return id;
	}
	const answer = (other: Partial<AnswerComment> = {}, who: Actor = world.dan) => {
		const input = { evaluation: world.id, comment, decision: 'partly', reason: 'Vi ändrar.', reopen: null };
		return answerComment(world.db, who, { ...input, ...other }, later());
	};
	const answers = () => answersTo(world.db.read, [comment]);
	const log = async () => (await auditOf(world.db.read, world.id)).map(({ act }) => act);

	it('[COM-70] [COM-75] an answer has a decision and a reason, and then nothing is unanswered', async () => {
		expect(await unansweredComments(world.db.read, world.id)).toBe(1);
		await answer();
		expect(await answers()).toMatchObject([
			{ n: 1, decision: 'partly', reason: 'Vi ändrar.', by: world.dan.user }
		]);
		expect(await unansweredComments(world.db.read, world.id)).toBe(0);
		expect((await log()).at(-1)).toBe('answer-comment');
	});

	it('[COM-71] another answer follows; the first stands as it was', async () => {
		await answer();
		await answer({ decision: 'accepted', reason: 'Ni har rätt.' }, world.anna);
		expect((await answers()).map(({ n, decision }) => [n, decision])).toEqual([
			[1, 'partly'],
			[2, 'accepted']
		]);
		const changing = world.db.write((trx) =>
			trx.updateTable('comment_answer').set({ reason: 'x' }).execute()
		);
		await expect(changing).rejects.toThrow(/never changed/);
	});

	it.each([
		['no reason', { reason: '  ' }, 'reason-missing'],
		['another decision', { decision: 'maybe' }, 'bad-input'],
		['a comment that isn’t there', { comment: 'none' }, 'comment-not-found'],
		['a question of another area', { reopen: '2.1' }, 'bad-input'],
		['another question than the one it is about', { reopen: '1.1' }, 'bad-input']
	] as const)('[COM-70] %s: refused, nothing answered', async (_, other, code) => {
		expect(await refusal(answer(other))).toBe(code);
		expect(await answers()).toEqual([]);
	});

	it('[COM-52] a draft is no comment to who answers', async () => {
		const draft = await drafted({ area: 1, question: '1.1' });
		expect(await refusal(answer({ comment: draft }))).toBe('comment-not-found');
	});

	it('[COM-70] evaluators, contacts and administrators answer nothing, nor anybody after the lock', async () => {
		for (const who of [world.bo, world.kim, world.administrator])
			expect(await refusal(answer({}, who))).toMatch(/lead-only|not-on-team/);
		await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
		expect(await refusal(answer())).toBe('locked');
		expect(await answers()).toEqual([]);
	});

	it('[COM-70] another evaluation’s lead answers nothing of this one through theirs', async () => {
		const other = await createReleased(subject().db);
		const through = answer({ evaluation: other.id }, other.dan);
		expect(await refusal(through)).toBe('comment-not-found');
	});

	it('[COM-72] the question is reopened in the same step, with the same reason', async () => {
		await answer({ decision: 'accepted', reopen: '1.2' });
		const agreement = (await facts(world)).questions.get('1.2')?.agreement;
		expect(agreement?.reopened).toMatchObject({ by: world.dan.user, reason: 'Vi ändrar.' });
		expect(agreementOf(await sharedDoc(world), '1.2')?.reopened).toMatchObject({ reason: 'Vi ändrar.' });
		expect((await log()).slice(-2)).toEqual(['answer-comment', 'reopen']);
	});

	it('[COM-72] a comment on words may reopen any question of its area', async () => {
		const about = await sent({ area: 1, section: 'general', words: null });
		await answer({ comment: about, reopen: '1.2' });
		expect((await facts(world)).questions.get('1.2')?.agreement?.reopened).not.toBeNull();
	});

	it('[COM-72] what can’t be reopened keeps the answer back', async () => {
		await answer({ reopen: '1.2' });
		expect(await refusal(answer({ reopen: '1.2' }))).toBe('not-agreed');
		expect(await answers()).toHaveLength(1);
	});

	it('[COM-72] nor is one of a locked area reopened', async () => {
		for (const question of questionsOfArea(await facts(world), 1)) {
			const agreement =
				question === '1.2'
					? ((await facts(world)).questions.get('1.2')?.agreement?.id ?? '')
					: await agreeOnMedian(world, world.anna, question);
			for (const who of [world.bo, world.cia])
				await confirm(world.db, who, { evaluation: world.id, question, agreement }, later());
		}
		await lockArea(world.db, world.dan, { evaluation: world.id, area: 1 }, later());
		expect(await refusal(answer({ reopen: '1.2' }))).toBe('area-locked');
		expect(await answers()).toEqual([]);
	});
});
