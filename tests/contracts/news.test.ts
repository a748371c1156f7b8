/** Visits and what is news since, the same on both databases. */

import { describe, expect, it } from 'vitest';
import type { Block, Item } from '../../src/lib/document/narrative.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { visitPause } from '../../src/lib/domain/visit.ts';
import { markSeen, visit } from '../../server/use-cases/visit.ts';
import { draftsOn } from '../../server/repositories/release-comment.ts';
import { comment } from '../../server/use-cases/comment.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { removeComment } from '../../server/use-cases/remove-comment.ts';
import { reply } from '../../server/use-cases/reply.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { addEvidence } from '../../server/use-cases/add-evidence.ts';
import { linkEvidence } from '../../server/use-cases/link-evidence.ts';
import { unlinkEvidence } from '../../server/use-cases/unlink-evidence.ts';
import { reopen } from '../../server/use-cases/reopen.ts';
import { createReleased } from './acts/released.ts';
import {
	agreeOnMedian,
	changeScore,
	createWorld,
	facts,
	later,
	openArea,
	refusal,
	score,
	type World
} from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases } from './databases.ts';

const item = (text: string): Item => ({
	type: 'item',
	runs: [{ text, bold: false, italic: false, href: null }],
	lists: []
});
const points = (...texts: string[]): Block[] => [
	{ type: 'list', ordered: false, start: 1, items: texts.map(item) }
];

async function come(world: World, who: Actor, now = later()) {
	return visit(world.db, who, await facts(world), now);
}

/** Long after everything so far. */
const tomorrow = () => later() + 2 * visitPause;

onBothDatabases((subject) => {
	describe('since one was here last', () => {
		it('[VER-51] questions that others gave evidence are news, each once, but not what was taken away', async () => {
			const world = await createWorld(subject().db);
			await come(world, world.anna);
			const blank = { stage: null, page: null, paragraph: null, quote: null };
			const add = (who: Actor, title: string, ...questions: string[]) => {
				const links = questions.map((question) => ({ question, ...blank }));
				const card = { evaluation: world.id, kind: 'document', title, links } as const;
				return addEvidence(world.db, who, card, later());
			};
			const { id } = await add(world.bo, 'Budget', '5.1', '5.2', '6.1');
			const of = (question: string, evidence = id) => ({ evaluation: world.id, evidence, question });
			await unlinkEvidence(world.db, world.bo, of('6.1'), later());
			await add(world.anna, 'Eget', '1.1');
			const plan = await add(world.bo, 'Plan');
			await linkEvidence(world.db, world.cia, { ...of('5.2', plan.id), links: [blank] }, later());
			const { news } = await come(world, world.anna, tomorrow());
			const told = news.map(({ kind, question, words, who }) => [kind, question, words, who.length]);
			expect(told).toEqual([
				['evidence', '5.1', 'Budget', 1],
				['evidence', '5.2', null, 2]
			]);
		});

		it('[VER-53] nothing is news on the first visit', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 80, bo: 70, cia: 60 });
			expect((await come(world, world.anna)).news).toEqual([]);
		});

		it('[VER-51] others’ scores, agreements and points are news, one’s own are not', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await writeText(world, world.bo, 1, 'strengths', points('en gammal'));
			await come(world, world.anna);
			await changeScore(world, world.bo, '1.2', score(500));
			await changeScore(world, world.anna, '1.3', score(500));
			await agreeOnMedian(world, world.cia, '1.1');
			await writeText(world, world.bo, 1, 'strengths', points('en gammal', 'en ny av Bo'));
			await writeText(world, world.anna, 1, 'improvements', points('Annas egen'));
			const { news } = await come(world, world.anna, tomorrow());
			expect(news).toEqual([
				{ kind: 'agreed', area: 1, question: '1.1', section: null, who: [world.cia.user], words: null },
				{ kind: 'score', area: 1, question: '1.2', section: null, who: [world.bo.user], words: null },
				{
					kind: 'point',
					area: 1,
					question: null,
					section: 'strengths',
					who: [world.bo.user],
					words: 'en ny av Bo'
				}
			]);
		});

		it('[VER-50] the list stays as it was when the visit began, and goes with the next', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await come(world, world.anna);
			const agreement = await agreeOnMedian(world, world.cia, '1.1');
			const back = tomorrow();
			expect((await come(world, world.anna, back)).news).toHaveLength(1);
			await reopen(
				world.db,
				world.bo,
				{ evaluation: world.id, question: '1.1', agreement, reason: 'Ny källa.' },
				later()
			);
			expect((await come(world, world.anna, back + visitPause)).news).toMatchObject([{ kind: 'agreed' }]);
			const next = await come(world, world.anna, back + 3 * visitPause);
			expect(next.news).toEqual([]);
			expect(next.since).toBe(back + visitPause);
		});

		it('[VER-52] marked as seen there is no news left, for that person alone', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await Promise.all([come(world, world.anna), come(world, world.bo)]);
			await agreeOnMedian(world, world.cia, '1.1');
			const back = tomorrow();
			expect((await come(world, world.anna, back)).news).toHaveLength(1);
			await markSeen(world.db, world.anna, await facts(world), back + 1);
			expect((await come(world, world.anna, back + 2)).news).toEqual([]);
			expect((await come(world, world.bo, back)).news).toHaveLength(1);
		});

		it('[VER-51] others’ comments and replies are news, removed ones and contacts’ drafts are not', async () => {
			const world = await createReleased(subject().db);
			const { db, id: evaluation, anna, bo, kim, lo, release } = world;
			const on = (question: string | null) => ({ area: 1, question, section: null, words: null });
			const say = async (who: Actor, question: string | null, body: string) =>
				(await comment(db, who, { evaluation, place: on(question), body }, later())).id;
			const contact = (who: Actor, body: string) =>
				commentOnRelease(
					db,
					who,
					{ release, kind: 'error', body, place: { area: 1, section: 'strengths', words: null } },
					later()
				);
			const old = await say(anna, '1.2', 'Från före besöket');
			await come(world, anna);
			await say(bo, null, 'Om hela området');
			await say(anna, '1.3', 'Hennes egen');
			await reply(db, bo, { evaluation, comment: old, body: 'Ja, det stämmer' }, later());
			await removeComment(db, bo, { evaluation, comment: await say(bo, '1.4', 'Ångrad') }, later());
			await contact(kim, 'Åtta av nio nämnder');
			const shown = Object.fromEntries(
				(await draftsOn(db.read, release)).map((one) => [one.id, one.changedAt])
			);
			await sendComments(db, kim, { release, shown }, later());
			await contact(lo, 'Ännu inte skickad');
			const one = { kind: 'comment', area: 1, question: null, section: null };
			expect((await come(world, anna, tomorrow())).news).toMatchObject([
				{ ...one, who: [bo.user], words: 'Om hela området' },
				{ ...one, question: '1.2', who: [bo.user], words: 'Ja, det stämmer', comment: old },
				{ ...one, section: 'strengths', who: [kim.user], words: 'Åtta av nio nämnder' }
			]);
		});

		it('[VER-15] nobody outside the team hears of it', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(come(world, world.administrator))).toBe('not-on-team');
		});
	});
});
