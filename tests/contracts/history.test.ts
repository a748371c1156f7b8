/** Histories of questions and sections, the same on both databases. */

import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/lib/document/narrative.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { writingPause, type HistoryPlace } from '../../src/lib/domain/history.ts';
import { fingerprintOf, restoreText } from '../../server/use-cases/restore-text.ts';
import { historyOf } from '../../server/use-cases/history.ts';
import { comment } from '../../server/use-cases/comment.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import {
	agreeOnMedian,
	changeScore,
	createWorld,
	facts,
	later,
	openArea,
	refusal,
	score,
	writeSheet,
	type World
} from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases } from './databases.ts';

const text = (line: string): Block[] => [
	{ type: 'paragraph', runs: [{ text: line, bold: false, italic: false, href: null }] }
];
const general = { area: 1, section: 'general' } as const;

async function told(world: World, place: HistoryPlace, who: Actor = world.bo) {
	return historyOf(world.db.read, who, await facts(world), place);
}

onBothDatabases((subject) => {
	describe('history', () => {
		it('[VER-40] of a section: who wrote, and the words that came and went', async () => {
			const world = await createWorld(subject().db);
			const start = later();
			await writeText(world, world.bo, 1, 'general', text('Målen följs upp.'), start);
			await writeText(world, world.bo, 1, 'strengths', text('Något annat.'), start + 1);
			await writeText(world, world.cia, 1, 'general', text('Målen följs noga.'), start + writingPause);
			const { acts, written } = await told(world, general);
			expect(acts).toEqual([]);
			expect(written).toMatchObject([
				{ kind: 'text', who: [world.bo.user], at: start },
				{ kind: 'text', who: [world.cia.user], at: start + writingPause }
			]);
			expect(written[1]).toMatchObject({
				difference: {
					count: { inserted: 1, deleted: 1 },
					lines: [
						{
							kind: 'changed',
							pieces: [
								{ kind: 'same', text: 'Målen följs ' },
								{ kind: 'deleted', text: 'upp' },
								{ kind: 'inserted', text: 'noga' },
								{ kind: 'same', text: '.' }
							]
						}
					]
				}
			});
		});

		it('[VER-40] what was restored is by who restored it', async () => {
			const world = await createWorld(subject().db);
			await writeText(world, world.bo, 1, 'general', text('Äldre.'));
			const version = await makeVersion(
				world.db,
				world.anna,
				{ evaluation: world.id, name: 'Ett', reason: '' },
				later()
			);
			await writeText(world, world.bo, 1, 'general', text('Yngre.'));
			const seen = fingerprintOf(text('Yngre.'));
			const at = later();
			const input = { evaluation: world.id, version: version.n, ...general, seen };
			await restoreText(world.db, world.cia, input, at);
			const { acts, written } = await told(world, general);
			expect(acts).toMatchObject([{ act: 'restore-text', actor: world.cia.user, at }]);
			expect(written).toMatchObject([{ who: [world.bo.user] }, { who: [world.cia.user], at }]);
			expect((await told(world, { ...general, section: 'strengths' })).acts).toEqual([]);
		});

		it('[VER-41] of a question: acts and scores, no words of motives, nothing of sheets', async () => {
			const world = await createWorld(subject().db);
			await writeSheet(world, world.bo, { '1.1': score(100, 'HEMLIGT PÅ BLADET') });
			await openArea(world, 1, { anna: 70, bo: 70, cia: 60 });
			await changeScore(world, world.bo, '1.1', score(900, 'HEMLIGT MOTIV'));
			await changeScore(world, world.bo, '1.2', score(100));
			await agreeOnMedian(world, world.cia, '1.1');
			const about = { area: 1, question: '1.1', section: null, words: null };
			await comment(world.db, world.bo, { evaluation: world.id, place: about, body: 'Varför?' }, later());
			const history = await told(world, { question: '1.1' });
			expect(history.acts.map(({ act }) => act)).toEqual([
				...['hand-in-area', 'hand-in-area', 'hand-in-area', 'reveal', 'agree']
			]);
			const opened = history.acts[3]?.at;
			const scores = history.written.filter(({ kind }) => kind === 'score');
			expect(scores).toHaveLength(4);
			expect(scores.slice(0, 3)).toMatchObject([
				{ at: opened, before: null },
				{ at: opened, before: null },
				{ at: opened, before: null }
			]);
			expect(scores[3]).toMatchObject({ who: world.bo.user, after: 900 });
			expect(history.written.at(-1)).toMatchObject({ kind: 'rationale', who: world.bo.user });
			expect(JSON.stringify(history)).not.toContain('HEMLIGT');
		});

		it('[VER-41] before the reveal it tells who handed in, and no score', async () => {
			const world = await createWorld(subject().db);
			await writeSheet(world, world.bo, { '1.1': score(100) });
			expect(await told(world, { question: '1.1' })).toEqual({ acts: [], written: [] });
		});

		it('[VER-15] nobody outside the team reads it, and there is none of what isn’t there', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(told(world, general, world.administrator))).toBe('not-on-team');
			expect(await refusal(told(world, { question: '1.99' }))).toBe('not-found');
			expect(await refusal(told(world, { area: 99, section: 'general' }))).toBe('not-found');
		});

		it('[VER-42] reading gives others their turn', async () => {
			const world = await createWorld(subject().db);
			for (let n = 0; n < 150; n++) await writeText(world, world.bo, 1, 'general', text(`Rad ${n}`));
			let turns = 0;
			const turn = () => {
				turns++;
				timer = setImmediate(turn);
			};
			let timer = setImmediate(turn);
			await told(world, general);
			clearImmediate(timer);
			expect(turns).toBeGreaterThan(0);
		});
	});
});
