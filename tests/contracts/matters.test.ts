/** What waits for people besides scores, and the way that notes it as read; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Matter } from '../../src/lib/domain/matter.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { unreadNotices } from '../../server/repositories/notice.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { insertUnlockRequest } from '../../server/repositories/unlock-request.ts';
import { answerComment } from '../../server/use-cases/answer-comment.ts';
import { comment } from '../../server/use-cases/comment.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { mattersFor } from '../../server/use-cases/matters.ts';
import { readNotice } from '../../server/use-cases/read-notice.ts';
import { reply } from '../../server/use-cases/reply.ts';
import { resolveComment } from '../../server/use-cases/resolve-comment.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { listedFor } from '../../src/routes/evaluations/listed.server.ts';
import { createReleased, type Released } from './acts/released.ts';
import { facts, later } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	let world: Released;
	beforeEach(async () => {
		world = await createReleased(subject().db);
	});

	/** Nobody has declared anything, and the draft's last day lies far off by the tests' clock: only the others are looked at. */
	const others = ({ kind }: Matter) => !['review', 'deadline', 'deadline-over', 'conflict'].includes(kind);
	const waits = async (who: Actor) =>
		(await mattersFor(world.db.read, who, await facts(world), later()))
			.filter(others)
			.map(({ kind, n }) => `${kind} ${n}`);
	const draft = async () => {
		const place = { area: 1, question: '1.2' } as const;
		const input = { release: world.release, kind: 'error', body: 'Fel.', place };
		return (await commentOnRelease(world.db, world.kim, input, later())).id;
	};
	const send = async () => {
		const drafts = await releaseCommentsOf(world.db.read, world.release);
		const shown = Object.fromEntries(drafts.map(({ id, changedAt }) => [id, changedAt]));
		await sendComments(world.db, world.kim, { release: world.release, shown }, later());
	};
	const unread = async (who: Actor, kind: 'mentioned' | 'answered') =>
		(await unreadNotices(world.db.read, who.user, [kind])).map(({ id }) => id);
	const read = (who: Actor, notice: string, evaluation = world.id) =>
		readNotice(world.db, who, { evaluation, notice }, later());

	it('[NOT-13] [COM-52] drafts wait for the contacts, what is sent for the lead, the answer for the contacts', async () => {
		const ids = [await draft(), await draft()];
		for (const who of [world.kim, world.lo]) expect(await waits(who)).toEqual(['drafts 2']);
		for (const who of [world.dan, world.bo, world.administrator]) expect(await waits(who)).toEqual([]);
		await send();
		expect(await waits(world.kim)).toEqual([]);
		expect(await waits(world.dan)).toEqual(['comments 2']);
		expect(await waits(world.bo)).toEqual([]);
		for (const id of ids) {
			const answer = { comment: id, decision: 'partly', reason: 'Ja.', reopen: null };
			await answerComment(world.db, world.dan, { evaluation: world.id, ...answer }, later());
		}
		expect(await waits(world.dan)).toEqual([]);
		expect(await waits(world.lo)).toEqual(['answers 2']);
	});

	it('[NOT-14] the way to one answer notes that all are read, for the one who went there alone', async () => {
		const ids = [await draft(), await draft()];
		await send();
		for (const id of ids) {
			const answer = { comment: id, decision: 'partly', reason: 'Ja.', reopen: null };
			await answerComment(world.db, world.dan, { evaluation: world.id, ...answer }, later());
		}
		const [notice = ''] = await unread(world.kim, 'answered');
		expect(await read(world.kim, notice)).toMatchObject({ kind: 'answered', release: world.release });
		expect(await waits(world.kim)).toEqual([]);
		expect(await waits(world.lo)).toEqual(['answers 2']);
	});

	it('[NOT-13] [NOT-14] a mention waits until it was gone to, or its comment is dealt with', async () => {
		const place = { area: 1, question: null, section: null, words: null };
		const write = async (body: string) =>
			(await comment(world.db, world.bo, { evaluation: world.id, place, body }, later())).id;
		await write('@Anna?');
		const second = await write('@Anna och @Cia');
		expect(await waits(world.anna)).toContain('mentions 2');
		const [notice = ''] = await unread(world.anna, 'mentioned');
		expect(await read(world.cia, notice)).toBeNull();
		expect(await read(world.anna, notice, 'another')).toBeNull();
		expect(await read(world.anna, '\0')).toBeNull();
		expect(await waits(world.anna)).toContain('mentions 2');
		await read(world.anna, notice);
		expect(await waits(world.anna)).toContain('mentions 1');
		const done = { evaluation: world.id, comment: second, resolved: true };
		await resolveComment(world.db, world.bo, done, later());
		for (const who of [world.anna, world.cia]) expect(await waits(who)).toEqual([]);
	});

	it('[NOT-14] who replies to a comment has read that it names them', async () => {
		const place = { area: 1, question: null, section: null, words: null };
		const write = (body: string) =>
			comment(world.db, world.bo, { evaluation: world.id, place, body }, later());
		const { id } = await write('@Anna och @Cia?');
		await write('@Anna igen');
		await reply(world.db, world.anna, { evaluation: world.id, comment: id, body: 'Ja.' }, later());
		expect(await waits(world.anna)).toEqual(['mentions 1']);
		expect(await waits(world.cia)).toEqual(['mentions 1']);
	});

	it('[NOT-13] [CTR-24] an unlock waits for the administrator, off the team, and not for who asked', async () => {
		await world.db.write(async (trx) => {
			await setPhase(trx, world.id, 'locked');
			await insertUnlockRequest(trx, world.id, { by: world.dan.user, at: later(), reason: 'Fel.' });
		});
		expect(await waits(world.administrator)).toEqual(['unlock 1']);
		expect(await waits(world.dan)).toEqual([]);
		expect(await waits(world.bo)).toEqual([]);
		const listed = await listedFor(world.db.read, world.administrator, later());
		const here = listed.find(({ id }) => id === world.id);
		expect(here).toMatchObject({ waiting: null, matters: [{ kind: 'unlock' }] });
	});
});
