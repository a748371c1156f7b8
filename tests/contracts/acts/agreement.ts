/** Agreeing, confirming, reserving, reopening, and locking areas. */

import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/lib/document/agreed.ts';
import { confirmationOf } from '../../../src/lib/document/confirmations.ts';
import { questionsOfArea } from '../../../src/lib/domain/assigned.ts';
import { unsettledOf } from '../../../src/lib/domain/standing.ts';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { abstain } from '../../../server/use-cases/abstain.ts';
import { agreeAligned } from '../../../server/use-cases/agree-aligned.ts';
import { agree, type Agree } from '../../../server/use-cases/agree.ts';
import { allowAlone } from '../../../server/use-cases/allow-alone.ts';
import { closeRound } from '../../../server/use-cases/close-round.ts';
import { confirm, confirmList, type Confirmable } from '../../../server/use-cases/confirm.ts';
import { lockArea } from '../../../server/use-cases/lock-area.ts';
import { openRound } from '../../../server/use-cases/open-round.ts';
import { removeMember } from '../../../server/use-cases/remove-member.ts';
import { reopen } from '../../../server/use-cases/reopen.ts';
import { reserve } from '../../../server/use-cases/reserve.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { unlockArea } from '../../../server/use-cases/unlock-area.ts';
import type { Subject } from '../databases.ts';
import {
	agreeOnMedian,
	changeScore,
	createWorld,
	facts,
	later,
	openArea,
	refusal,
	score,
	scoreAndHandIn,
	seenBy,
	sharedDoc,
	type World
} from './world.ts';

const question = '1.2';
const sentence = 'Vi vägde in nya underlag';

async function opened(subject: Subject, [anna, bo, cia]: readonly [number, number, number]): Promise<World> {
	const world = await createWorld(subject.db);
	await openArea(world, 1, { anna, bo, cia });
	return world;
}

type Choice = { readonly median: true } | { readonly x: number };

async function agreeOn(
	world: World,
	who: Actor,
	choice: Choice,
	reason: string | null = null
): Promise<string> {
	const input: Agree = {
		evaluation: world.id,
		question,
		seen: await seenBy(world, question),
		reason,
		...choice
	};
	return (await agree(world.db, who, input, later())).agreement;
}

export function actsOnAgreement(subject: () => Subject): void {
	describe('agreeing', () => {
		it('[ACT-60] is on the scores the page shows', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const seen = await seenBy(world, question);
			const act = (shown: Record<string, number>) =>
				agree(world.db, world.bo, { evaluation: world.id, question, seen: shown, median: true }, later());
			const fewer = Object.fromEntries(Object.entries(seen).filter(([user]) => user !== world.bo.user));
			expect(await refusal(act(fewer))).toBe('agreement-changed');
			expect(await refusal(act({ ...seen, x: 1 }))).toBe('agreement-changed');
			await changeScore(world, world.cia, question, score(1600));
			expect(await refusal(act(seen))).toBe('agreement-changed');
			expect(await act({ ...seen, [world.cia.user]: 1600 })).toMatchObject({ x: 1400 });
		});

		it('[ACT-61] takes the median, half up to hundredths', async () => {
			const world = await opened(subject(), [70, 70, 70]);
			const no = { evaluation: world.id, question, kind: 'no-basis', reason: 'Var inte med' } as const;
			await abstain(world.db, world.cia, no, later());
			await changeScore(world, world.bo, question, score(1405));
			const seen = { [world.anna.user]: 1400, [world.bo.user]: 1405 };
			const input = { evaluation: world.id, question, seen, median: true } as const;
			expect(await agree(world.db, world.bo, input, later())).toMatchObject({ x: 1403 });
			expect(agreementOf(await sharedDoc(world), question)).toMatchObject({ x: 1403, by: world.bo.user });
		});

		it.for<[string, number, string | null, string | null]>([
			['another value without a reason', 1500, null, 'reason-missing'],
			['another value with one', 1500, 'nytt underlag', null],
			['above max', 2001, 'nytt underlag', 'bad-score'],
			['below zero', -1, 'nytt underlag', 'bad-score'],
			['half hundredths', 1400.5, 'nytt underlag', 'bad-score'],
			['the median by its number', 1400, null, null]
		])('[ACT-61] %s', async ([, x, reason, code]) => {
			const world = await opened(subject(), [70, 70, 75]);
			const act = agreeOn(world, world.bo, { x }, reason);
			if (code === null) await act;
			else expect(await refusal(act)).toBe(code);
		});

		it('[ACT-62] while diverging asks for a sentence, or a blind round first', async () => {
			const world = await opened(subject(), [90, 40, 60]);
			const act = (reason: string | null) => agreeOn(world, world.bo, { median: true }, reason);
			expect(await refusal(act(null))).toBe('diverging-needs-reason');
			expect(await refusal(act('nja'))).toBe('diverging-needs-reason');
			await openRound(world.db, world.dan, { evaluation: world.id, question }, later());
			const cancel = { evaluation: world.id, question, outcome: 'cancelled', reason: 'avbrutet' } as const;
			await closeRound(world.db, world.dan, cancel, later());
			expect(await refusal(act(null))).toBe('diverging-needs-reason');
			await openRound(world.db, world.dan, { evaluation: world.id, question }, later());
			await closeRound(world.db, world.dan, { ...cancel, outcome: 'early' }, later());
			await act(null);
		});

		it('[ACT-62] a sentence is enough while diverging', async () => {
			const world = await opened(subject(), [90, 40, 60]);
			await agreeOn(world, world.bo, { median: true }, sentence);
		});

		it('[ACT-63] one score is too few until the lead allows it', async () => {
			const world = await createWorld(subject().db);
			await scoreAndHandIn(world, world.bo, 1, 70);
			const early = { evaluation: world.id, area: 1, reason: 'övriga är sjuka' };
			await reveal(world.db, world.dan, early, later());
			expect(await refusal(agreeOn(world, world.bo, { median: true }))).toBe('too-few-scores');
			await allowAlone(world.db, world.dan, { evaluation: world.id, question }, later());
			await agreeOn(world, world.bo, { median: true });
		});

		it('[ACT-64] [ACT-65] confirms for the one who agrees, and stands alone', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const id = await agreeOn(world, world.bo, { median: true });
			expect(confirmationOf(await sharedDoc(world), question, world.bo.user)).toEqual({
				of: id,
				kind: 'confirm',
				text: null
			});
			expect([...((await facts(world)).questions.get(question)?.confirmations.keys() ?? [])]).toEqual([
				world.bo.user
			]);
			expect(await refusal(agreeOn(world, world.cia, { median: true }))).toBe('agreed');
		});

		it('[ACT-65] of two at once one agrees', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const acts = [world.anna, world.bo, world.cia].map((who) => agreeOn(world, who, { median: true }));
			const outcomes = await Promise.allSettled(acts);
			expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		});

		it('[ACT-66] the list agrees on what is aligned and still as shown', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			await changeScore(world, world.cia, '1.1', score(300));
			await changeScore(world, world.bo, '1.3', score(1800));
			await changeScore(world, world.cia, '1.3', score(1800));
			await agreeOnMedian(world, world.bo, '1.4');
			const shown = { '1.1': 1050, '1.2': 1400, '1.3': 1750, '1.4': 2100, '1.5': 700, '2.1': 5, '9.9': 5 };
			const input = { evaluation: world.id, shown };
			expect(await refusal(agreeAligned(world.db, world.bo, input, later()))).toBe('lead-only');
			expect(await refusal(agreeAligned(world.db, world.dan, input, later()))).toBe('agreement-changed');
			const agreed = await agreeAligned(world.db, world.anna, input, later());
			expect(agreed.map((one) => [one.question, one.x])).toEqual([
				['1.2', 1400],
				['1.5', 700]
			]);
			const doc = await sharedDoc(world);
			expect(agreed.map((one) => agreementOf(doc, one.question)?.id)).toEqual(
				agreed.map((one) => one.agreement)
			);
		});
	});

	describe('confirming and reserving', () => {
		it('[ACT-70] is of the agreement shown, and the latest word counts', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const agreement = await agreeOn(world, world.bo, { median: true });
			const at = { evaluation: world.id, question };
			const said = async () => confirmationOf(await sharedDoc(world), question, world.cia.user)?.kind;
			await reserve(world.db, world.cia, { ...at, agreement, text: 'För högt' }, later());
			expect(await said()).toBe('reserve');
			await confirm(world.db, world.cia, { ...at, agreement }, later());
			expect(await said()).toBe('confirm');
			await reopen(world.db, world.anna, { ...at, agreement, reason: 'nytt underlag' }, later());
			expect(await refusal(confirm(world.db, world.cia, { ...at, agreement }, later()))).toBe('not-agreed');
			const next = await agreeOn(world, world.bo, { median: true });
			expect(await refusal(confirm(world.db, world.cia, { ...at, agreement }, later()))).toBe(
				'agreement-changed'
			);
			await confirm(world.db, world.cia, { ...at, agreement: next }, later());
		});

		it('[ACT-71] a list is confirmed as a whole or not at all', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const agreements: Confirmable[] = [];
			for (const one of ['1.1', '1.2'])
				agreements.push({ question: one, agreement: await agreeOnMedian(world, world.bo, one) });
			const list = (all: typeof agreements) =>
				confirmList(world.db, world.cia, { evaluation: world.id, agreements: all }, later());
			expect(await refusal(list([...agreements, { question: '1.3', agreement: 'none' }]))).toBe('not-agreed');
			expect(await refusal(list([]))).toBe('bad-input');
			const confirmed = async () =>
				(await facts(world)).questions.get('1.1')?.confirmations.has(world.cia.user);
			expect(await confirmed()).toBe(false);
			await list(agreements);
			expect(await confirmed()).toBe(true);
		});

		it('[ACT-72] a reservation has a text', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const agreement = await agreeOn(world, world.bo, { median: true });
			const act = reserve(
				world.db,
				world.cia,
				{ evaluation: world.id, question, agreement, text: ' ' },
				later()
			);
			expect(await refusal(act)).toBe('reason-missing');
		});

		it('[ACT-73] reopening needs a reason and opens the scores', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const agreement = await agreeOn(world, world.bo, { median: true });
			const act = (who: Actor, reason: string) =>
				reopen(world.db, who, { evaluation: world.id, question, agreement, reason }, later());
			expect(await refusal(act(world.cia, ''))).toBe('reason-missing');
			await act(world.dan, 'kommentar från kommunen');
			expect(agreementOf(await sharedDoc(world), question)?.reopened).toMatchObject({ by: world.dan.user });
			expect(await refusal(act(world.cia, 'en gång till'))).toBe('not-agreed');
			await changeScore(world, world.cia, question, score(1450));
			const next = await agreeOn(world, world.bo, { median: true });
			expect((await facts(world)).questions.get(question)).toMatchObject({
				agreement: { id: next, reopened: null }
			});
			expect((await facts(world)).questions.get(question)?.confirmations.size).toBe(1);
		});

		it('[ACT-74] a conflict bars', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const conflict = {
				evaluation: world.id,
				question,
				kind: 'conflict',
				reason: 'Min make leder nämnden'
			} as const;
			await abstain(world.db, world.cia, conflict, later());
			expect(await refusal(agreeOnMedian(world, world.cia, question))).toBe('conflict');
			const seen = { [world.anna.user]: 1400, [world.bo.user]: 1400 };
			const { agreement } = await agree(
				world.db,
				world.bo,
				{ evaluation: world.id, question, seen, median: true },
				later()
			);
			expect(
				await refusal(confirm(world.db, world.cia, { evaluation: world.id, question, agreement }, later()))
			).toBe('conflict');
		});
	});

	describe('locking an area', () => {
		it('[ACT-80] asks that everybody in A stands behind each question', async () => {
			const world = await opened(subject(), [70, 70, 75]);
			const lock = () => lockArea(world.db, world.dan, { evaluation: world.id, area: 1 }, later());
			expect(await refusal(lock())).toBe('questions-not-agreed');
			const agreements: Confirmable[] = [];
			for (const one of questionsOfArea(await facts(world), 1))
				agreements.push({ question: one, agreement: await agreeOnMedian(world, world.bo, one) });
			await confirmList(world.db, world.cia, { evaluation: world.id, agreements }, later());
			expect(await refusal(lock())).toBe('questions-not-agreed');
			await removeMember(world.db, world.dan, { evaluation: world.id, user: world.anna.user }, later());
			expect(unsettledOf(await facts(world), 1)).toEqual([]);
			await lock();
			expect(await refusal(lock())).toBe('area-locked');
			const [first] = agreements;
			if (!first) throw new Error('nothing was agreed');
			const late = reopen(
				world.db,
				world.bo,
				{ evaluation: world.id, ...first, reason: 'ångrar mig' },
				later()
			);
			expect(await refusal(late)).toBe('area-locked');
			const unlock = (reason: string) =>
				unlockArea(world.db, world.dan, { evaluation: world.id, area: 1, reason }, later());
			expect(await refusal(unlock(''))).toBe('reason-missing');
			await unlock('fel i underlaget');
			expect((await facts(world)).areas.get(1)?.locked).toBe(false);
			expect(await refusal(unlock('igen'))).toBe('area-not-locked');
		});
	});
}
