/** What the municipality is asked for; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import { requestsOf } from '../../server/repositories/request.ts';
import { sendingsOf } from '../../server/repositories/request-sending.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { endRequest } from '../../server/use-cases/end-request.ts';
import { extendRequests } from '../../server/use-cases/extend-requests.ts';
import { proposeList } from '../../server/use-cases/propose-list.ts';
import { remindOfRequests } from '../../server/use-cases/remind-of-requests.ts';
import { rewordRequest } from '../../server/use-cases/reword-request.ts';
import { sendRequests } from '../../server/use-cases/send-requests.ts';
import { addRequest } from '../../server/use-cases/propose-request.ts';
import { isOverdue, statusOf } from '../../src/lib/domain/request.ts';
import { createWorld, later, person, refusal, type World } from './acts/world.ts';
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

	const kinds = async () =>
		(
			await world.db.read
				.selectFrom('notice')
				.innerJoin('user', 'user.id', 'notice.user_id')
				.select(['notice.kind', 'user.name', 'notice.day'])
				.where('evaluation_id', '=', world.id)
				.orderBy('notice.at')
				.orderBy('user.name')
				.execute()
		).map(({ kind, name, day }) => `${kind} ${name} ${day ?? '-'}`);
	const states = async () =>
		(await requestsOf(world.db.read, world.id)).map((request) => [request.number, statusOf(request)]);

	it('[REQ-2] a list is proposed at once, and a proposal reworded or taken back', async () => {
		const asked = [
			{ question: '1.1', text: 'Hur gör ni?' },
			{ question: null, area: 2, text: 'Något mer?' }
		];
		const list = { evaluation: world.id, asked };
		expect(await proposeList(world.db, world.cia, list, later())).toEqual({ count: 2 });
		const [first, second] = await requestsOf(world.db.read, world.id);
		if (first === undefined || second === undefined) throw new Error('two were proposed');
		const reworded = {
			evaluation: world.id,
			request: first.id,
			text: 'Hur arbetar ni?',
			shown: 'Hur gör ni?'
		};
		await rewordRequest(world.db, world.bo, reworded, later());
		const older = { ...reworded, text: 'Annat?' };
		expect(await refusal(rewordRequest(world.db, world.cia, older, later()))).toBe('text-changed');
		const end = { evaluation: world.id, request: second.id, kind: 'withdrawn', reason: '' } as const;
		await endRequest(world.db, world.bo, end, later());
		expect((await requestsOf(world.db.read, world.id)).map(({ kind, text }) => [kind, text])).toEqual([
			['list', 'Hur arbetar ni?'],
			['list', 'Något mer?']
		]);
		expect(await states()).toEqual([
			[null, 'proposed'],
			[null, 'withdrawn']
		]);
		expect(await kinds()).toEqual([]);
	});

	it('[REQ-3] [REQ-4] [REQ-5] [REQ-20] [REQ-21] is sent with one day, moved, reminded of and withdrawn', async () => {
		const kim = await person(world.db, 'Kim', '1283');
		await addMember(
			world.db,
			world.dan,
			{ evaluation: world.id, user: kim.user, roles: ['contact'] },
			later()
		);
		await propose('5.2', 'Styrkort');
		await propose(null, 'Budget');
		await propose('1.1', 'Policy');
		const [one, two, three] = (await requestsOf(world.db.read, world.id)).map(({ id }) => id);
		if (one === undefined || two === undefined || three === undefined) throw new Error('three are proposed');
		const send = (requests: string[], who = world.dan) =>
			sendRequests(world.db, who, { evaluation: world.id, requests, workingDays: 5 }, later());
		expect(await refusal(send([one], world.bo))).toBe('lead-only');
		const { due } = await send([two, one]);
		expect(await refusal(send([one]))).toBe('request-sent');
		expect(await states()).toEqual([
			[1, 'sent'],
			[2, 'sent'],
			[null, 'proposed']
		]);
		const reword = { evaluation: world.id, request: one, text: 'Annat', shown: 'Styrkort' };
		expect(await refusal(rewordRequest(world.db, world.dan, reword, later()))).toBe('request-sent');
		const sending = (await sendingsOf(world.db.read, world.id))[0]?.id ?? '';
		const more = { evaluation: world.id, sending, workingDays: 5, reason: 'Sportlov' };
		const moved = (await extendRequests(world.db, world.dan, more, later())).due;
		expect(moved > due).toBe(true);
		const near = Date.parse(`${moved}T08:00:00Z`);
		await remindOfRequests(world.db, near);
		await remindOfRequests(world.db, near + 1);
		const request = (await requestsOf(world.db.read, world.id))[0];
		expect(request && [isOverdue(request, near), isOverdue(request, near + 86_400_000)]).toEqual([
			false,
			true
		]);
		const withdraw = (reason: string) =>
			endRequest(
				world.db,
				world.dan,
				{ evaluation: world.id, request: one, kind: 'withdrawn', reason },
				later()
			);
		expect(await refusal(withdraw(''))).toBe('reason-missing');
		await withdraw('Vi fann den själva');
		expect((await kinds()).toSorted()).toEqual(
			[
				`requests-sent Kim ${due}`,
				`requests-moved Kim ${moved}`,
				...['Anna', 'Dan', 'Kim'].map((name) => `requests-near ${name} ${moved}`),
				'request-withdrawn Kim -'
			].toSorted()
		);
	});
});
