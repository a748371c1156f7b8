/** What contacts write on a release, send, attach and are answered; the same on both databases. */

import { beforeEach, describe, expect, it } from 'vitest';
import { bell } from '../../server/bus.ts';
import { attachmentsTo } from '../../server/repositories/attachment.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { sentCommentsOf } from '../../server/repositories/release-comment.ts';
import { insertWithdrawal } from '../../server/repositories/release.ts';
import { unansweredComments } from '../../server/repositories/unanswered.ts';
import { attachLink } from '../../server/use-cases/attach.ts';
import { changeDraft } from '../../server/use-cases/change-draft.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { removeDraft } from '../../server/use-cases/remove-draft.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { createReleased, releaseByHand, strengths, type Released } from './acts/released.ts';
import { gateOf, later, refusal } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { PostedPlace } from '../../server/use-cases/released-place.ts';

const nothing = { drop: async () => undefined };
const exact = 'alla nämnder';
const start = strengths.indexOf(exact);
const words: PostedPlace = {
	area: 1,
	section: 'strengths',
	words: { start, end: start + exact.length, exact }
};

onBothDatabases((subject) => {
	let world: Released;
	beforeEach(async () => {
		world = await createReleased(subject().db);
	});

	const write = async (who: Actor, place: PostedPlace = words, body = 'Åtta av nio nämnder.') =>
		(await commentOnRelease(world.db, who, { release: world.release, kind: 'error', body, place }, later()))
			.id;
	const comments = () => releaseCommentsOf(world.db.read, world.release);
	const shown = async () => {
		const drafts = (await comments()).filter(({ sent }) => sent === null);
		return Object.fromEntries(drafts.map(({ id, changedAt }) => [id, changedAt]));
	};
	const send = async (who: Actor = world.kim) =>
		sendComments(world.db, who, { release: world.release, shown: await shown() }, later());

	describe('writing', () => {
		it('[COM-50] [COM-60] words are kept with where they stand in what was released', async () => {
			const id = await write(world.kim);
			const [comment] = await comments();
			expect(comment).toMatchObject({ id, kind: 'error', author: world.kim.user, sent: null });
			expect(comment?.place).toMatchObject({ area: 1, section: 'strengths', question: null });
			expect(comment?.place.anchor).toMatchObject({ exact, start, end: start + exact.length });
			expect(comment?.place.anchor?.from.byteLength).toBeGreaterThan(0);
		});

		it('[COM-50] words across lines, as a form posts them', async () => {
			const across = { start: 29, end: 46, exact: strengths.slice(29, 46).replace('\n', '\r\n') };
			await write(world.kim, { area: 1, section: 'strengths', words: across });
			expect((await comments())[0]?.place.anchor?.exact).toBe(strengths.slice(29, 46));
		});

		it.each<readonly [string, PostedPlace, string]>([
			[
				'other words',
				{ area: 1, section: 'strengths', words: { start, end: start + 3, exact: 'hos' } },
				'passage-changed'
			],
			[
				'nothing',
				{ area: 1, section: 'strengths', words: { start, end: start, exact: '' } },
				'passage-changed'
			],
			[
				'beyond the end',
				{ area: 1, section: 'strengths', words: { start: 900, end: 912, exact } },
				'passage-changed'
			],
			[
				'more than is kept',
				{ area: 1, section: 'strengths', words: { start: 0, end: 2001, exact: 'x'.repeat(2001) } },
				'too-large'
			],
			['another edition’s area', { area: 12, section: 'general', words: null }, 'bad-input'],
			['another area’s question', { area: 1, question: '2.1' }, 'bad-input']
		])('[COM-50] %s: refused', async (_, place, code) => {
			expect(await refusal(write(world.kim, place))).toBe(code);
			expect(await comments()).toEqual([]);
		});

		it('[COM-50] a section, and a question’s points', async () => {
			await write(world.kim, { area: 2, section: 'general', words: null });
			await write(world.lo, { area: 2, question: '2.1' });
			expect((await comments()).map(({ place }) => place)).toMatchObject([
				{ area: 2, section: 'general', question: null, anchor: null },
				{ area: 2, section: null, question: '2.1', anchor: null }
			]);
		});

		it.each([
			['', 'bad-input'],
			[' \n ', 'bad-input'],
			['a\0b', 'bad-input'],
			['halv \ud83d', 'bad-input'],
			['x'.repeat(5001), 'too-large']
		])('[COM-51] %j is refused', async (body, code) => {
			expect(await refusal(write(world.kim, words, body))).toBe(code);
		});

		it('[COM-51] another kind is refused', async () => {
			const input = { release: world.release, kind: 'praise', body: 'Bra.', place: words };
			expect(await refusal(commentOnRelease(world.db, world.kim, input, later()))).toBe('bad-input');
		});

		it('[COM-52] a draft leaves no trace: no entry, no gate, no ring that the team hears', async () => {
			const rung: string[] = [];
			const topics = [`evaluation:${world.id}`, `review:${world.id}`];
			const stops = topics.map((topic) => bell().listen(topic, () => void rung.push(topic)));
			const before = [await auditOf(world.db.read, world.id), await gateOf(world)];
			await write(world.kim);
			expect([await auditOf(world.db.read, world.id), await gateOf(world)]).toEqual(before);
			expect(rung).toEqual([`review:${world.id}`]);
			for (const stop of stops) stop();
			expect(await sentCommentsOf(world.db.read, world.id)).toEqual([]);
			expect(await unansweredComments(world.db.read, world.id)).toBe(0);
		});

		it('[COM-54] its author changes and removes a draft; a colleague doesn’t', async () => {
			const comment = await write(world.kim);
			const change = { release: world.release, comment, kind: 'remark', body: 'Sju.' };
			expect(await refusal(changeDraft(world.db, world.lo, change, later()))).toBe('not-owner');
			await changeDraft(world.db, world.kim, change, later());
			expect(await comments()).toMatchObject([{ body: 'Sju.', kind: 'remark' }]);
			const removal = { release: world.release, comment };
			expect(await refusal(removeDraft(world.db, nothing, world.lo, removal, later()))).toBe('not-owner');
			await removeDraft(world.db, nothing, world.kim, removal, later());
			expect(await comments()).toEqual([]);
			expect(await refusal(changeDraft(world.db, world.kim, change, later()))).toBe('comment-not-found');
		});

		it('[COM-55] the team and strangers write none', async () => {
			for (const who of [world.anna, world.dan, world.administrator])
				expect(await refusal(write(who))).toMatch(/not-on-team|lead-only|evaluator-only/);
			expect(await comments()).toEqual([]);
		});

		it('[COM-55] nor does anybody on a release that is withdrawn, replaced or not there', async () => {
			expect(
				await refusal(
					commentOnRelease(
						world.db,
						world.kim,
						{ release: 'none', kind: 'error', body: 'x', place: words },
						later()
					)
				)
			).toBe('no-release');
			const withdrawal = { reason: 'fel', by: world.dan.user, at: later() };
			await world.db.write((trx) => insertWithdrawal(trx, world.release, withdrawal));
			expect(await refusal(write(world.kim))).toBe('no-release');
			await releaseByHand(world, 2);
			expect(await refusal(write(world.kim))).toBe('no-release');
		});

		it('[COM-55] nor in another phase', async () => {
			await world.db.write((trx) => setPhase(trx, world.id, 'drafting'));
			expect(await refusal(write(world.kim))).toBe('wrong-phase');
			await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
			expect(await refusal(write(world.kim))).toBe('locked');
		});
	});

	describe('sending', () => {
		it('[COM-57] [COM-58] one sends for all, and then all of it stands', async () => {
			const own = await write(world.kim);
			await write(world.lo);
			expect(await send(world.lo)).toEqual({ sent: 2 });
			const sent = await sentCommentsOf(world.db.read, world.id);
			expect(sent.map((comment) => comment.sent?.by)).toEqual([world.lo.user, world.lo.user]);
			expect(await unansweredComments(world.db.read, world.id)).toBe(2);
			const { release } = world;
			const change = { release, comment: own, kind: 'error', body: 'Nej.' };
			expect(await refusal(changeDraft(world.db, world.kim, change, later()))).toBe('comments-sent');
			const removal = removeDraft(world.db, nothing, world.kim, { release, comment: own }, later());
			expect(await refusal(removal)).toBe('comments-sent');
			const link = { release, comment: own, address: 'https://a.se/', name: '' };
			expect(await refusal(attachLink(world.db, world.kim, link, later()))).toBe('comments-sent');
			expect(await attachmentsTo(world.db.read, [own])).toEqual([]);
			expect((await auditOf(world.db.read, world.id)).at(-1)).toMatchObject({
				act: 'send-comments',
				actor: world.lo.user
			});
		});

		it('[COM-57] a draft that came or changed after the summary keeps all back', async () => {
			const own = await write(world.kim);
			const summary = { release: world.release, shown: await shown() };
			const late = await write(world.lo);
			const change = { release: world.release, comment: own, kind: 'error', body: 'Annat.' };
			expect(await refusal(sendComments(world.db, world.kim, summary, later()))).toBe('drafts-changed');
			await removeDraft(world.db, nothing, world.lo, { release: world.release, comment: late }, later());
			await changeDraft(world.db, world.kim, change, later());
			expect(await refusal(sendComments(world.db, world.kim, summary, later()))).toBe('drafts-changed');
			const link = { release: world.release, comment: own, address: 'https://a.se/', name: '' };
			const again = { release: world.release, shown: await shown() };
			await attachLink(world.db, world.kim, link, later());
			expect(await refusal(sendComments(world.db, world.kim, again, later()))).toBe('drafts-changed');
			expect(await sentCommentsOf(world.db.read, world.id)).toEqual([]);
			expect(await send()).toEqual({ sent: 1 });
		});

		it('[COM-57] what comes after is a draft of its own and is sent by itself', async () => {
			await write(world.kim);
			await send();
			expect(await refusal(send())).toBe('comment-not-found');
			await write(world.lo);
			expect(await sentCommentsOf(world.db.read, world.id)).toHaveLength(1);
			expect(await send()).toEqual({ sent: 1 });
		});

		it('[COM-57] the team sends none', async () => {
			await write(world.kim);
			expect(await refusal(send(world.dan))).toMatch(/evaluator-only|not-on-team/);
		});
	});
});
