/** The team's own comments; the same on both databases. */

import { beforeEach, describe, expect, it } from 'vitest';
import { landingOf, quoteAt } from '../../src/lib/document/anchor.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { bell } from '../../server/bus.ts';
import { insertAreaLock } from '../../server/repositories/area.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { mentionsOf } from '../../server/repositories/mention.ts';
import { unreadNotices } from '../../server/repositories/notice.ts';
import { insertReply } from '../../server/repositories/reply.ts';
import { changeComment } from '../../server/use-cases/change-comment.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { comment, type LivePlace } from '../../server/use-cases/comment.ts';
import { removeComment } from '../../server/use-cases/remove-comment.ts';
import { reply } from '../../server/use-cases/reply.ts';
import { resolveComment } from '../../server/use-cases/resolve-comment.ts';
import { teamComments } from '../../server/use-cases/team-comments.ts';
import { createReleased, strengths, writeText, type Released } from './acts/released.ts';
import { facts, later, refusal, sharedDoc } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const exact = 'alla nämnder';
const area: LivePlace = { area: 1, question: null, section: null, words: null };
const body = 'Stämmer det här?';

onBothDatabases((subject) => {
	let world: Released;
	beforeEach(async () => {
		world = await createReleased(subject().db);
	});

	const write = async (who: Actor = world.bo, place: LivePlace = area, words = body) =>
		(await comment(world.db, who, { evaluation: world.id, place, body: words }, later())).id;
	const about = (id: string) => ({ evaluation: world.id, comment: id });
	const told = async (who: Actor = world.anna) => teamComments(world.db.read, who, await facts(world));
	const shownWords = async (words = exact): Promise<LivePlace> => {
		const start = strengths.indexOf(words);
		const at = { start, end: start + words.length };
		const { prefix, suffix } = quoteAt(await sharedDoc(world), { area: 1, section: 'strengths', ...at });
		return { ...area, section: 'strengths', words: { ...at, exact: words, prefix, suffix } };
	};

	describe('commenting', () => {
		it('[COM-10] on an area, a question, a section and words', async () => {
			await write(world.bo);
			await write(world.anna, { ...area, question: '1.2' });
			await write(world.dan, { ...area, section: 'general' });
			await write(world.bo, await shownWords());
			const { comments, names } = await told();
			expect(comments.map(({ place }) => place)).toMatchObject([
				{ area: 1, section: null, question: null, anchor: null },
				{ question: '1.2', section: null },
				{ section: 'general', anchor: null },
				{ section: 'strengths', anchor: { exact } }
			]);
			expect(names[world.bo.user]).toBe('Bo');
			expect(comments.every(({ release, sent }) => release === null && sent === null)).toBe(true);
		});

		it.each<readonly [string, Partial<LivePlace>]>([
			['another edition’s area', { area: 12 }],
			['another area’s question', { question: '2.1' }],
			['a question and a section', { question: '1.2', section: 'general' }]
		])('[COM-10] not on %s', async (_, place) => {
			expect(await refusal(write(world.bo, { ...area, ...place }))).toBe('bad-input');
		});

		it('[COM-10] also where the area is locked, but not in a locked evaluation', async () => {
			const lock = { at: later(), by: world.dan.user };
			await world.db.write((trx) => insertAreaLock(trx, world.id, 1, lock));
			await write();
			await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
			expect(await refusal(write())).toBe('locked');
			expect((await told()).comments).toHaveLength(1);
		});

		it.each(['kim', 'administrator'] as const)('[COM-10] %s neither writes nor reads', async (who) => {
			const id = await write();
			const outside = world[who];
			expect(await refusal(write(outside))).toBe('not-on-team');
			expect(await refusal(reply(world.db, outside, { ...about(id), body }, later()))).toBe('not-on-team');
			expect(await refusal(told(outside))).toBe('not-on-team');
		});

		it('[COM-11] finds the words where others have moved them, and refuses what it can’t tell', async () => {
			const place = await shownWords();
			const [first = '', second = ''] = strengths.split('\n');
			const bullets = [`Först det här. ${second}`, first].map((text) => ({ runs: [{ text }] }));
			await writeText(world, 1, 'strengths', [{ kind: 'list', marks: 'bullets', items: bullets }]);
			await write(world.bo, place);
			const [made] = (await told()).comments;
			if (made === undefined) throw new Error('no comment');
			const landing = landingOf(await sharedDoc(world), made.place, made.place.anchor?.epoch ?? 0);
			expect(landing).toMatchObject({ on: 'words', start: made.place.anchor?.start });
			await writeText(world, 1, 'strengths', [{ kind: 'paragraph', runs: [{ text: 'Annat.' }] }]);
			expect(await refusal(write(world.bo, place))).toBe('passage-changed');
		});

		it.each([
			['nothing', '  \n ', 'bad-input'],
			['more than is kept', 'x'.repeat(5001), 'too-large']
		])('[COM-10] not %s', async (_, words, code) => {
			expect(await refusal(write(world.bo, area, words))).toBe(code);
		});
	});

	describe('dealing with comments', () => {
		it('[COM-12] anybody of the team replies, resolves and takes up again', async () => {
			const id = await write();
			await reply(world.db, world.anna, { ...about(id), body: 'Ja.' }, later());
			await resolveComment(world.db, world.dan, { ...about(id), resolved: true }, later());
			expect((await told()).comments).toMatchObject([
				{ id, resolved: { by: world.dan.user }, replies: [{ body: 'Ja.', author: world.anna.user }] }
			]);
			await resolveComment(world.db, world.cia, { ...about(id), resolved: false }, later());
			expect((await told()).comments[0]?.resolved).toBeNull();
		});

		it('[COM-12] two hundred replies to a comment, and no more', async () => {
			const id = await write();
			await world.db.write(async (trx) => {
				for (let n = 0; n < 200; n++)
					await insertReply(trx, { id: `${id}-${n}`, comment: id, body, author: world.bo.user, at: later() });
			});
			const more = reply(world.db, world.anna, { ...about(id), body: 'En till.' }, later());
			expect(await refusal(more)).toBe('too-large');
			expect((await told()).comments[0]?.replies).toHaveLength(200);
		});

		it('[COM-12] only who wrote it changes or removes it', async () => {
			const id = await write();
			const change = (who: Actor) => changeComment(world.db, who, { ...about(id), body: 'Så här.' }, later());
			const remove = (who: Actor) => removeComment(world.db, who, about(id), later());
			expect(await refusal(change(world.anna))).toBe('not-owner');
			expect(await refusal(remove(world.dan))).toBe('not-owner');
			await change(world.bo);
			expect((await told()).comments[0]?.body).toBe('Så här.');
			await remove(world.bo);
			expect((await told()).comments).toEqual([]);
			expect(await refusal(change(world.bo))).toBe('comment-not-found');
		});

		it('[COM-13] a contact’s comment is none of the team’s', async () => {
			const place = { area: 1, section: 'strengths', words: null } as const;
			const input = { release: world.release, kind: 'error', body, place };
			const { id } = await commentOnRelease(world.db, world.kim, input, later());
			const acts = [
				() => reply(world.db, world.anna, { ...about(id), body }, later()),
				() => resolveComment(world.db, world.anna, { ...about(id), resolved: true }, later()),
				() => changeComment(world.db, world.anna, { ...about(id), body }, later()),
				() => removeComment(world.db, world.anna, about(id), later())
			];
			for (const act of acts) expect(await refusal(act())).toBe('comment-not-found');
			expect((await told()).comments).toEqual([]);
		});

		it('[COM-12] another evaluation’s comment is not found', async () => {
			const id = await write();
			const other = await createReleased(subject().db);
			const act = reply(world.db, other.anna, { evaluation: other.id, comment: id, body }, later());
			expect(await refusal(act)).toBe('comment-not-found');
		});
	});

	describe('telling', () => {
		const notices = async ({ user }: Actor) =>
			(await unreadNotices(world.db.read, user, ['mentioned'])).map(({ comment: id, by }) => ({ id, by }));

		it('[COM-14] who is named is told, once of each comment and reply', async () => {
			const id = await write(world.bo, area, 'Vad säger @Anna och @Anna och @Kim och @Bo?');
			expect(await mentionsOf(world.db.read, id)).toEqual([
				{ comment: id, reply: null, user: world.anna.user }
			]);
			expect(await notices(world.anna)).toEqual([{ id, by: world.bo.user }]);
			await reply(world.db, world.anna, { ...about(id), body: 'Fråga @Cia' }, later());
			expect(await notices(world.cia)).toEqual([{ id, by: world.anna.user }]);
			for (const who of [world.bo, world.kim]) expect(await notices(who)).toEqual([]);
		});

		it('[COM-14] to change a comment tells only those it didn’t name before', async () => {
			const id = await write(world.bo, area, '@Anna?');
			await changeComment(world.db, world.bo, { ...about(id), body: '@Anna! @Cia?' }, later());
			expect(await notices(world.anna)).toHaveLength(1);
			expect(await notices(world.cia)).toHaveLength(1);
		});

		it('[COM-15] [COM-16] the log has no words, and the bell rings', async () => {
			let rung = 0;
			const stop = bell().listen(`evaluation:${world.id}`, () => rung++);
			const id = await write(world.bo, { ...area, question: '1.2' }, 'hemligtord');
			await reply(world.db, world.anna, { ...about(id), body: 'hemligtord' }, later());
			stop();
			expect(rung).toBe(2);
			const log = await auditOf(world.db.read, world.id);
			expect(log.slice(-2).map(({ act }) => act)).toEqual(['comment', 'reply']);
			expect(JSON.stringify(log)).not.toContain('hemligtord');
		});
	});
});
