/** Bringing bullets together, the same on both databases. */

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { sectionJson, type Block } from '../../src/lib/document/narrative.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { candidatesIn, contributorsTo } from '../../src/lib/domain/merge.ts';
import { auditOfAct } from '../../server/repositories/audit.ts';
import { mergeTableOf } from '../../server/repositories/merge.ts';
import { lockArea } from '../../server/use-cases/lock-area.ts';
import { moveBullet } from '../../server/use-cases/move-bullet.ts';
import { changeBullet, proposeBullet, takeBackBullet } from '../../server/use-cases/propose-bullet.ts';
import { makeTheme, removeTheme, wordTheme } from '../../server/use-cases/theme.ts';
import { writeTheme } from '../../server/use-cases/write-theme.ts';
import { confirm } from '../../server/use-cases/confirm.ts';
import { agreeOnMedian, createWorld, later, openArea, refusal, sharedDoc, type World } from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases } from './databases.ts';

const tableOf = ({ db, id }: World) =>
	mergeTableOf(db.read, { evaluation: id, area: 1, section: 'strengths' });

async function propose(world: World, who: Actor, text: string, question = ''): Promise<string> {
	const bullet = { evaluation: world.id, area: 1, section: 'strengths', text, question };
	return (await proposeBullet(world.db, who, bullet, later())).id;
}

async function theme(world: World, title: string): Promise<string> {
	const made = { evaluation: world.id, area: 1, section: 'strengths', title };
	return (await makeTheme(world.db, world.cia, made, later())).id;
}

const move = (world: World, candidate: string, to: string | null, before: string | null = null) =>
	moveBullet(world.db, world.cia, { evaluation: world.id, candidate, theme: to, before }, later());

const word = (world: World, id: string, sentence: string, seen = { title: 'Planer', sentence: '' }) =>
	wordTheme(
		world.db,
		world.bo,
		{ evaluation: world.id, theme: id, title: 'Planer', sentence, seen },
		later()
	);

const write = (world: World, id: string, sentence: string) =>
	writeTheme(world.db, world.bo, { evaluation: world.id, theme: id, sentence }, later());

const bullets = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.type === 'list' ? block.items.map(({ runs }) => runs.map(({ text }) => text).join('')) : []
	);

onBothDatabases((subject) => {
	describe('bringing bullets together', () => {
		it('[MRG-1] everybody proposes, and changes and takes back their own alone', async () => {
			const world = await createWorld(subject().db);
			const id = await propose(world, world.anna, '  Tydliga   mål\r\n', '1.2');
			expect((await tableOf(world)).candidates).toMatchObject([{ text: 'Tydliga mål', question: '1.2' }]);
			const change = { evaluation: world.id, candidate: id, text: 'Mål', question: '' };
			expect(await refusal(changeBullet(world.db, world.bo, change, later()))).toBe('not-owner');
			await changeBullet(world.db, world.anna, change, later());
			expect((await tableOf(world)).candidates).toMatchObject([{ text: 'Mål', question: null }]);
			const back = { evaluation: world.id, candidate: id };
			expect(await refusal(takeBackBullet(world.db, world.bo, back, later()))).toBe('not-owner');
			await takeBackBullet(world.db, world.anna, back, later());
			expect((await tableOf(world)).candidates).toEqual([]);
		});

		it('[MRG-1] [MRG-8] refuses no words, a question of another area, and who isn’t on the team', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(propose(world, world.anna, ' \n'))).toBe('bad-input');
			expect(await refusal(propose(world, world.anna, 'Mål', '2.1'))).toBe('bad-input');
			const stranger: Actor = { user: 'nobody', administrator: false };
			expect(await refusal(propose(world, stranger, 'Mål'))).toBe('not-on-team');
		});

		it('[MRG-2] [MRG-3] [MRG-4] anybody moves and orders; contributors are named', async () => {
			const world = await createWorld(subject().db);
			const [a, b] = [await propose(world, world.anna, 'A'), await propose(world, world.bo, 'B')];
			const plans = await theme(world, 'Planer');
			await move(world, a, plans);
			await move(world, b, plans, a);
			const table = await tableOf(world);
			expect(candidatesIn(table, plans).map(({ id }) => id)).toEqual([b, a]);
			expect(contributorsTo(table, plans)).toEqual([world.bo.user, world.anna.user]);
			await move(world, b, null);
			expect(candidatesIn(await tableOf(world), null).map(({ id }) => id)).toEqual([b]);
		});

		it('[MRG-2] not into a theme of another section', async () => {
			const world = await createWorld(subject().db);
			const bullet = await propose(world, world.anna, 'A');
			const other = { evaluation: world.id, area: 1, section: 'improvements', title: 'Annat' };
			const { id } = await makeTheme(world.db, world.bo, other, later());
			expect(await refusal(move(world, bullet, id))).toBe('bad-input');
		});

		it('[MRG-5] what somebody else wrote meanwhile is not written over', async () => {
			const world = await createWorld(subject().db);
			const plans = await theme(world, 'Planer');
			await word(world, plans, 'Målen följs upp.');
			expect(await refusal(word(world, plans, 'En annan mening.'))).toBe('text-changed');
			expect((await tableOf(world)).themes).toMatchObject([{ sentence: 'Målen följs upp.' }]);
		});

		it('[MRG-6] writes the sentence last among the bullets, once, and keeps who contributed', async () => {
			const world = await createWorld(subject().db);
			const run = { text: 'Redan här', bold: false, italic: false, href: null };
			const item = { type: 'item', runs: [run], lists: [] } as const;
			await writeText(world, world.bo, 1, 'strengths', [
				{ type: 'list', ordered: false, start: 1, items: [item] }
			]);
			const bullet = await propose(world, world.anna, 'A', '1.2');
			const plans = await theme(world, 'Planer');
			await move(world, bullet, plans);
			expect(await refusal(write(world, plans, ''))).toBe('bad-input');
			await word(world, plans, 'Målen följs upp.');
			expect(await refusal(write(world, plans, 'En annan mening.'))).toBe('text-changed');
			await write(world, plans, 'Målen följs upp.');
			const written = sectionJson(await sharedDoc(world), 1, 'strengths');
			expect(bullets(written)).toEqual(['Redan här', 'Målen följs upp.']);
			expect(canonicalJson(written)).toContain('question/1.2');
			expect(await refusal(write(world, plans, 'Målen följs upp.'))).toBe('theme-written');
			expect(await refusal(move(world, bullet, null))).toBe('theme-written');
			expect(contributorsTo(await tableOf(world), plans)).toEqual([world.anna.user]);
			const [logged] = await auditOfAct(world.db.read, world.id, 'write-theme');
			expect(logged?.facts).not.toContain('Målen');
		});

		it('[MRG-6] begins a list in an empty section, and after words that are no list', async () => {
			const world = await createWorld(subject().db);
			const plans = await theme(world, 'Planer');
			await word(world, plans, 'Ett.');
			await write(world, plans, 'Ett.');
			expect(sectionJson(await sharedDoc(world), 1, 'strengths')).toMatchObject([{ type: 'list' }]);
			const run = { text: 'Ord', bold: false, italic: false, href: null };
			await writeText(world, world.bo, 1, 'strengths', [{ type: 'paragraph', runs: [run] }]);
			const more = await theme(world, 'Planer');
			await word(world, more, 'Två.');
			await write(world, more, 'Två.');
			const written = sectionJson(await sharedDoc(world), 1, 'strengths');
			expect(written.map(({ type }) => type)).toEqual(['paragraph', 'list']);
		});

		it('[MRG-7] a removed theme gives its candidates back', async () => {
			const world = await createWorld(subject().db);
			const bullet = await propose(world, world.anna, 'A');
			const plans = await theme(world, 'Planer');
			await move(world, bullet, plans);
			await removeTheme(world.db, world.bo, { evaluation: world.id, theme: plans }, later());
			expect(await tableOf(world)).toMatchObject({ themes: [], candidates: [{ id: bullet, theme: null }] });
		});

		it('[MRG-8] a locked area is closed', async () => {
			const world = await createWorld(subject().db);
			const bullet = await propose(world, world.anna, 'A');
			await openArea(world, 1, { anna: 50, bo: 50, cia: 50 });
			for (const question of ['1.1', '1.2', '1.3', '1.4', '1.5']) {
				const agreement = await agreeOnMedian(world, world.anna, question);
				for (const who of [world.bo, world.cia])
					await confirm(world.db, who, { evaluation: world.id, question, agreement }, later());
			}
			await lockArea(world.db, world.dan, { evaluation: world.id, area: 1 }, later());
			expect(await refusal(propose(world, world.anna, 'B'))).toBe('area-locked');
			expect(await refusal(move(world, bullet, null))).toBe('area-locked');
		});
	});
});
