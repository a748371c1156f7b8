/** Points that are newer than the text they stand beside, the same on both databases. */

import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/lib/document/narrative.ts';
import { newerThanText } from '../../server/use-cases/newer-than-text.ts';
import { reopen } from '../../server/use-cases/reopen.ts';
import { agreeOnMedian, createWorld, facts, later, openArea, type World } from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases } from './databases.ts';

const words = (text: string): Block[] => [
	{ type: 'paragraph', runs: [{ text, bold: false, italic: false, href: null }] }
];

async function newer(world: World, area = 1): Promise<string[]> {
	return newerThanText(world.db.read, await facts(world), area);
}

onBothDatabases((subject) => {
	describe('points and the text beside them', () => {
		it('[REF-24] points that were agreed on after the last words are told, until somebody writes', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await agreeOnMedian(world, world.bo, '1.1');
			expect(await newer(world)).toEqual([]);
			await writeText(world, world.bo, 1, 'strengths', words('En styrka.'));
			expect(await newer(world)).toEqual([]);
			await agreeOnMedian(world, world.bo, '1.3');
			await agreeOnMedian(world, world.bo, '1.2');
			expect(await newer(world)).toEqual(['1.2', '1.3']);
			await writeText(world, world.cia, 2, 'strengths', words('I ett annat område.'));
			expect(await newer(world)).toEqual(['1.2', '1.3']);
			await writeText(world, world.cia, 1, 'general', words('Om poängen.'));
			expect(await newer(world)).toEqual([]);
			expect(await newer(world, 2)).toEqual([]);
		});

		it('[REF-24] a question that is reopened has no points to be newer', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await writeText(world, world.bo, 1, 'general', words('Först.'));
			const agreement = await agreeOnMedian(world, world.bo, '1.1');
			expect(await newer(world)).toEqual(['1.1']);
			const asked = { evaluation: world.id, question: '1.1', agreement, reason: 'Vi har läst mer.' };
			await reopen(world.db, world.dan, asked, later());
			expect(await newer(world)).toEqual([]);
		});
	});
});
