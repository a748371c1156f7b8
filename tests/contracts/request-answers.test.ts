/** What contacts answer, which is theirs until they send it; the same on both databases. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checksumOf, openFileStore } from '../../server/attachments/file-store.ts';
import { typeOfContent } from '../../server/attachments/type-of-content.ts';
import { attachmentIds } from '../../server/repositories/attachment.ts';
import { evidenceOf } from '../../server/repositories/evidence.ts';
import { draftAnswers, sentAnswers } from '../../server/repositories/request-answer.ts';
import { requestsOf } from '../../server/repositories/request.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import {
	answerRequest,
	discardAnswer,
	supplyFile,
	supplyLink,
	unsupply
} from '../../server/use-cases/answer-request.ts';
import { endRequest } from '../../server/use-cases/end-request.ts';
import { addRequest } from '../../server/use-cases/propose-request.ts';
import { keepAnswer } from '../../server/use-cases/keep-answer.ts';
import { sendAnswers } from '../../server/use-cases/send-answers.ts';
import { sendRequests } from '../../server/use-cases/send-requests.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { createWorld, later, person, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\nStyrkort');

onBothDatabases((subject) => {
	const data = mkdtempSync(join(tmpdir(), 'samsyn-answers-'));
	const files = { ...openFileStore(data), checksumOf, typeOf: typeOfContent };
	let world: World;
	let kim: Actor;
	let lo: Actor;
	let request: string;

	afterAll(() => rmSync(data, { recursive: true, force: true }));
	beforeEach(async () => {
		world = await createWorld(subject().db);
		kim = await person(world.db, 'Kim', '1283');
		lo = await person(world.db, 'Lo', '1283');
		for (const { user } of [kim, lo])
			await addMember(world.db, world.dan, { evaluation: world.id, user, roles: ['contact'] }, later());
		const asked = { evaluation: world.id, question: '5.2', text: 'Styrkort' };
		request = (await addRequest(world.db, world.bo, asked, later())).id;
		const sending = { evaluation: world.id, requests: [request], workingDays: 10 };
		await sendRequests(world.db, world.dan, sending, later());
	});

	const asked = () => ({ evaluation: world.id, request });
	const draft = async () => (await draftAnswers(world.db.read, world.id))[0];
	const write = async (who: Actor, text: string, shown: number | null = null) =>
		answerRequest(world.db, who, { ...asked(), text, shown }, later());
	const supply = async (bytes = pdf, name = 'Styrkort.pdf') =>
		supplyFile(world.db, files, kim, { ...asked(), name, bytes }, later());
	const send = async (who = lo) => {
		const shown = Object.fromEntries(
			(await draftAnswers(world.db.read, world.id)).map(({ id, changedAt }) => [id, changedAt])
		);
		return sendAnswers(world.db, who, { evaluation: world.id, shown }, later());
	};
	const logged = async () =>
		(await world.db.read.selectFrom('audit').select('act').execute()).filter(
			({ act }) => act === 'send-answers'
		);

	it('[REQ-10] contacts prepare one answer together, and nobody writes over a colleague', async () => {
		await write(kim, 'Se styrkortet.');
		expect(await refusal(write(lo, 'Vi har inget.'))).toBe('answer-changed');
		await write(lo, 'Se styrkortet, sidan 3.', (await draft())?.changedAt ?? null);
		await supply();
		await supplyLink(world.db, lo, { ...asked(), address: 'https://a.se/styrkort', name: '' }, later());
		expect(await draft()).toMatchObject({
			text: 'Se styrkortet, sidan 3.',
			sent: null,
			supplied: [
				{ kind: 'file', name: 'Styrkort.pdf', type: 'pdf' },
				{ kind: 'link', address: 'https://a.se/styrkort' }
			]
		});
	});

	it('[REQ-10] a file is what it says, and what is taken away leaves nothing', async () => {
		await files.keep('there-already', pdf);
		const before = readdirSync(join(data, 'attachments'));
		expect(await refusal(supply(new TextEncoder().encode('<p>'), 'a.html'))).toBe('file-type');
		await supply();
		const kept = (await draft())?.supplied[0]?.id ?? '';
		expect(readdirSync(join(data, 'attachments'))).toContain(kept);
		expect(await attachmentIds(world.db.read, [kept, 'other'])).toEqual(new Set([kept]));
		await unsupply(world.db, files, lo, { ...asked(), supplied: kept }, later());
		expect(await draft()).toBeUndefined();
		await supply();
		await write(kim, 'Bifogat.', (await draft())?.changedAt ?? null);
		await discardAnswer(world.db, files, lo, asked(), later());
		expect(await draft()).toBeUndefined();
		expect(readdirSync(join(data, 'attachments'))).toEqual(before);
	});

	it('[REQ-11] [REQ-12] nothing of it is the team’s before a contact sends it, as it is shown', async () => {
		await write(kim, 'Se styrkortet.');
		expect(await sentAnswers(world.db.read, world.id)).toEqual([]);
		expect(await refusal(write(world.anna, 'Nej'))).toBe('lead-only');
		const old = { [(await draft())?.id ?? '']: 1 };
		const stale = sendAnswers(world.db, lo, { evaluation: world.id, shown: old }, later());
		expect(await refusal(stale)).toBe('drafts-changed');
		const before = (await logged()).length;
		expect(await send()).toEqual({ sent: 1 });
		expect((await logged()).length).toBe(before + 1);
		expect(await sentAnswers(world.db.read, world.id)).toMatchObject([
			{ text: 'Se styrkortet.', by: kim.user, sent: { by: lo.user } }
		]);
		expect(await refusal(send())).toBe('bad-input');
		await write(kim, 'Ett tillägg.');
		await send(kim);
		expect((await sentAnswers(world.db.read, world.id)).map(({ text }) => text)).toEqual([
			'Se styrkortet.',
			'Ett tillägg.'
		]);
	});

	it('[REQ-5] [REQ-12] what has ended is answered no more, and what was sent stays', async () => {
		const end = (kind: 'accepted' | 'closed', who = world.dan) =>
			endRequest(world.db, who, { ...asked(), kind, reason: '' }, later());
		expect(await refusal(end('accepted'))).toBe('request-unanswered');
		await write(kim, 'Se styrkortet.');
		await send();
		expect(await refusal(end('accepted', world.bo))).toBe('lead-only');
		await end('accepted');
		expect((await requestsOf(world.db.read, world.id))[0]).toMatchObject({ end: { kind: 'accepted' } });
		expect(await refusal(write(kim, 'Mer'))).toBe('request-ended');
		expect(await refusal(end('closed'))).toBe('request-ended');
	});

	it('[REQ-15] what was sent becomes cards of evidence, tied to the question; what is drafted does not', async () => {
		await write(kim, 'Se styrkortet.');
		await supply();
		await supplyLink(
			world.db,
			lo,
			{ ...asked(), address: 'https://a.se/styrkort', name: 'Styrkort' },
			later()
		);
		const keep = async (answer: string, supplied: string | null) => {
			const kept = { evaluation: world.id, answer, supplied, title: (n: number) => `Svar ${n}` };
			return keepAnswer(world.db, files, world.bo, kept, later());
		};
		const drafted = (await draft())?.id ?? '';
		expect(await refusal(keep(drafted, null))).toBe('not-found');
		await send();
		const [answer] = await sentAnswers(world.db.read, world.id);
		for (const supplied of [null, ...(answer?.supplied ?? []).map(({ id }) => id)])
			await keep(answer?.id ?? '', supplied);
		const cards = await evidenceOf(world.db.read, world.id);
		expect(
			cards.map(({ kind, title, text, address, file, links }) => [
				...[kind, title, text, address, file?.name ?? null],
				links.map(({ question }) => question)
			])
		).toEqual(
			expect.arrayContaining([
				['document', 'Svar 1', 'Se styrkortet.', null, null, ['5.2']],
				['document', 'Styrkort', '', null, 'Styrkort.pdf', ['5.2']],
				['website', 'Styrkort', '', 'https://a.se/styrkort', null, ['5.2']]
			])
		);
		expect(cards).toHaveLength(3);
	});

	it('[REQ-6] [REQ-11] what is only proposed can’t be answered: to contacts there is no such request', async () => {
		const input = { evaluation: world.id, question: '5.3', text: 'Budget' };
		const { id } = await addRequest(world.db, world.bo, input, later());
		const answer = { evaluation: world.id, request: id, text: 'Vår budget', shown: null };
		expect(await refusal(answerRequest(world.db, kim, answer, later()))).toBe('not-found');
	});
});
