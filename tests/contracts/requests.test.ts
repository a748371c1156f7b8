/** What the municipality is asked for; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import { requestsOf } from '../../server/repositories/request.ts';
import { addRequest } from '../../server/use-cases/propose-request.ts';
import { statusOf } from '../../src/lib/domain/request.ts';
import { createWorld, later, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	let world: World;
	beforeEach(async () => void (world = await createWorld(subject().db)));

	const propose = (question: string | null, text: string, area: number | null = null, who = world.bo) =>
		addRequest(world.db, who, { evaluation: world.id, question, area, text }, later());

	it('[REQ-1] anybody on the team proposes, of a question, an area or the whole', async () => {
		await propose('5.2', ' Styrkort för 2016 ');
		await propose(null, 'Organisationsschema', 3);
		await propose(null, 'Budget');
		expect(
			(await requestsOf(world.db.read, world.id)).map((request) => [
				...[request.area, request.question, request.text, request.number],
				statusOf(request)
			])
		).toEqual([
			[5, '5.2', 'Styrkort för 2016', null, 'proposed'],
			[3, null, 'Organisationsschema', null, 'proposed'],
			[null, null, 'Budget', null, 'proposed']
		]);
	});

	it('[REQ-1] refuses what has no words, and what is of nothing that there is', async () => {
		expect(await refusal(propose('5.2', '  '))).toBe('bad-input');
		expect(await refusal(propose('9.9', 'Budget'))).toBe('not-found');
		expect(await refusal(propose(null, 'Budget', 9))).toBe('not-found');
		expect(await refusal(propose('5.2', 'a'.repeat(2001)))).toBe('too-large');
		expect(await requestsOf(world.db.read, world.id)).toEqual([]);
	});
});
