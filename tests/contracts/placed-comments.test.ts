/** The municipality's comments as the team reads them beside the live text; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Block } from '../../src/lib/editor/blocks.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { answerComment } from '../../server/use-cases/answer-comment.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { placedComments } from '../../server/use-cases/placed-comments.ts';
import type { PostedPlace } from '../../server/use-cases/released-place.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { withdrawRelease } from '../../server/use-cases/withdraw-release.ts';
import { createReleased, releaseByHand, strengths, writeText, type Released } from './acts/released.ts';
import { facts, later, refusal } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

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

	async function drafted(place: PostedPlace, release = world.release): Promise<string> {
		const input = { release, kind: 'error', body: 'Fel.', place };
		return (await commentOnRelease(world.db, world.kim, input, later())).id;
	}
	async function send(release = world.release): Promise<void> {
		const drafts = (await releaseCommentsOf(world.db.read, release)).filter(({ sent }) => sent === null);
		const shown = Object.fromEntries(drafts.map((draft) => [draft.id, draft.changedAt]));
		await sendComments(world.db, world.kim, { release, shown }, later());
	}
	const placed = async (who: Actor = world.dan) => placedComments(world.db.read, who, await facts(world));
	const paragraphs = (...texts: string[]): Block[] =>
		texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] }));

	it('[COM-77] stand where their words stand now, else without a place, with the words as released', async () => {
		const id = await drafted(words);
		await drafted({ area: 1, question: '1.2' });
		await send();
		const [first, second] = await placed();
		expect(first).toMatchObject({ shown: { id, number: 1 }, landing: { on: 'words', start } });
		expect(second?.landing).toEqual({ on: 'question', area: 1, question: '1.2' });

		await writeText(world, 1, 'strengths', paragraphs('Nytt först.', ...strengths.split('\n')));
		const moved = start + 'Nytt först.\n'.length;
		expect((await placed())[0]?.landing).toMatchObject({ on: 'words', start: moved });

		await writeText(world, 1, 'strengths', paragraphs('Något annat.'));
		const [lost] = await placed();
		expect(lost?.landing).toEqual({ on: 'orphan', area: 1, section: 'strengths' });
		expect(lost?.shown.place.words).toMatchObject({ exact });
	});

	it('[COM-77] [COM-52] nobody outside the team reads them, and the team no draft', async () => {
		await drafted(words);
		expect(await placed()).toEqual([]);
		await send();
		expect(await placed(world.bo)).toHaveLength(1);
		for (const who of [world.kim, world.administrator]) expect(await placed(who)).toEqual([]);
	});

	it('[COM-77] those of the latest release come first', async () => {
		await drafted(words);
		await send();
		await withdrawRelease(world.db, world.dan, { evaluation: world.id, reason: 'Fel utkast.' }, later());
		const next = await releaseByHand(world, 2);
		await drafted({ area: 1, question: '1.1' }, next);
		await send(next);
		expect((await placed()).map(({ release }) => release.n)).toEqual([2, 1]);
	});

	it('[COM-70] what a draft that was taken back left unanswered is answered while drafting', async () => {
		const comment = await drafted(words);
		await send();
		await withdrawRelease(world.db, world.dan, { evaluation: world.id, reason: 'Fel utkast.' }, later());
		const answer = { evaluation: world.id, comment, decision: 'accepted', reason: 'Ja.', reopen: null };
		expect(await refusal(answerComment(world.db, world.bo, answer, later()))).toBe('lead-only');
		await answerComment(world.db, world.dan, answer, later());
		expect((await placed())[0]?.shown.answers).toMatchObject([{ decision: 'accepted', reason: 'Ja.' }]);
	});
});
