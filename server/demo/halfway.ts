/**
 * An evaluation in the middle of the work, where a newcomer does the main job: something to score, an area ready to
 * open, something to agree on, text half written. Everything in it is made up.
 */
import { findArea, type Edition } from '../../src/lib/domain/instrument.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Score } from '../../src/lib/domain/score.ts';
import type { Database } from '../db/connect.ts';
import { seedEdition } from '../seed/editions.ts';
import { agree } from '../use-cases/agree.ts';
import { changePhase } from '../use-cases/change-phase.ts';
import { confirm } from '../use-cases/confirm.ts';
import { createEvaluation } from '../use-cases/create-evaluation.ts';
import { declareNone } from '../use-cases/declare-conflict.ts';
import { handInArea } from '../use-cases/hand-in-area.ts';
import { handInQuestion } from '../use-cases/hand-in-question.ts';
import { openRound } from '../use-cases/open-round.ts';
import { reopen } from '../use-cases/reopen.ts';
import { reveal } from '../use-cases/reveal.ts';
import { makeEvidence } from './evidence.ts';
import { confirmAll } from './helsingborg.ts';
import { panel, type Spread } from './opinions.ts';
import { admin, anna, bo, cia, people } from './people.ts';
import { halfwayTexts } from './texts.ts';
import { fillSheet, writeArea } from './writing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Area → question by question, the middle in percent of max and how far apart the panel stands. */
const opinions: Readonly<Record<number, readonly (readonly [number, Spread])[]>> = {
	1: [
		[70, 'aligned'],
		[80, 'near'],
		[60, 'aligned'],
		[75, 'aligned'],
		[85, 'near']
	],
	2: [
		[60, 'aligned'],
		[72, 'near'],
		[65, 'near'],
		[55, 'near'],
		[70, 'aligned']
	],
	3: [
		[64, 'near'],
		[58, 'diverging'],
		[70, 'aligned'],
		[62, 'outlier'],
		[75, 'near']
	],
	4: [
		[66, 'aligned'],
		[70, 'aligned'],
		[52, 'near'],
		[60, 'aligned'],
		[74, 'near'],
		[68, 'aligned']
	],
	5: [
		[72, 'aligned'],
		[52, 'diverging'],
		[54, 'near'],
		[80, 'aligned'],
		[84, 'near'],
		[76, 'aligned']
	],
	6: [
		[70, 'aligned'],
		[64, 'near'],
		[58, 'diverging'],
		[72, 'aligned'],
		[66, 'near'],
		[60, 'aligned']
	],
	7: [
		[68, 'aligned'],
		[56, 'diverging'],
		[70, 'near'],
		[62, 'aligned'],
		[74, 'near']
	],
	8: [
		[78, 'aligned'],
		[66, 'near'],
		[72, 'aligned'],
		[60, 'near'],
		[70, 'aligned'],
		[64, 'diverging'],
		[58, 'near']
	]
};

export async function makeHalfway(db: Database, now: number): Promise<void> {
	const edition = seedEdition('se-2016');
	if (edition === undefined) throw new Error('edition se-2016 is missing');
	const began = now - 12 * DAY;
	const { id } = await createEvaluation(
		db,
		admin,
		{
			municipality: { code: '1286', name: 'Ystad' },
			year: new Date(now).getFullYear(),
			edition: edition.id,
			members: [
				{ user: anna.user, roles: ['lead', 'evaluator'] },
				{ user: bo.user, roles: ['evaluator'] },
				{ user: cia.user, roles: ['evaluator'] }
			],
			owners: Object.fromEntries(
				edition.areas.map(({ number }) => [number, people[(number - 1) % people.length] ?? anna.user])
			),
			fictional: true
		},
		began
	);
	for (const actor of [anna, bo, cia]) await declareNone(db, actor, { evaluation: id }, began + HOUR);
	await changePhase(db, anna, { evaluation: id, to: 'scoring' }, began + HOUR);

	await makeEvidence(db, id, began + DAY);

	// How many questions of areas 6–8 each has scored, and who has handed in.
	const scored: Readonly<Record<number, readonly [number, number, number]>> = {
		6: [6, 6, 6],
		7: [3, 5, 2],
		8: [0, 3, 0]
	};
	const handedIn: Readonly<Record<number, readonly Actor[]>> = { 6: [bo, cia], 7: [bo], 8: [] };
	for (const { number: area, questions } of edition.areas) {
		for (const [place, actor] of [anna, bo, cia].entries()) {
			const own = opinionsOf(edition, area, actor);
			const kept = scored[area]?.[place] ?? questions.length;
			if (kept === 0) continue;
			await fillSheet(db, id, actor.user, new Map([...own].slice(0, kept)), 1, began + (2 + place) * DAY);
			if (!(handedIn[area] ?? [anna, bo, cia]).includes(actor)) continue;
			const values = Object.fromEntries(own);
			await handInArea(db, actor, { evaluation: id, area, values }, began + 6 * DAY + area * HOUR);
		}
	}
	for (const area of [1, 2, 3, 4])
		await reveal(db, anna, { evaluation: id, area }, began + 9 * DAY + area * HOUR);

	const agreeOn = (actor: Actor, question: string, at: number) =>
		agree(db, actor, { evaluation: id, question, seen: seenOf(edition, question), median: true }, at);
	const meeting = began + 10 * DAY;
	for (const question of ['1.1', '1.2', '1.3', '1.4', '1.5']) await agreeOn(anna, question, meeting);
	await confirmAll(db, bo, id, 1, meeting + HOUR);
	await confirmAll(db, cia, id, 1, meeting + 2 * HOUR);
	for (const question of ['2.1', '2.2']) {
		const { agreement } = await agreeOn(bo, question, meeting + 3 * HOUR);
		await confirm(db, cia, { evaluation: id, question, agreement }, meeting + 4 * HOUR);
	}
	const { agreement } = await agreeOn(bo, '2.3', meeting + 4 * HOUR);
	const reason = 'Bo hittade en nyare tjänstebeskrivning som ingen av oss hade läst.';
	await reopen(db, cia, { evaluation: id, question: '2.3', agreement, reason }, meeting + 6 * HOUR);

	await openRound(db, anna, { evaluation: id, question: '3.2' }, meeting + 7 * HOUR);
	const second = opinionsOf(edition, 3, bo).get('3.2');
	if (second !== undefined) {
		const value = { ...second, rationale: 'Efter samtalet om budgeten väger jag uppföljningen lite tyngre.' };
		await fillSheet(db, id, bo.user, new Map([['3.2', value]]), 2, meeting + 8 * HOUR);
		await handInQuestion(db, bo, { evaluation: id, question: '3.2', value }, meeting + 8 * HOUR);
	}
	const areas = edition.areas.map(({ number }) => number);
	for (const [area, text] of Object.entries(halfwayTexts))
		await writeArea(db, id, cia.user, Number(area), areas, text, meeting + 9 * HOUR);
}

function opinionsOf(edition: Edition, area: number, { user }: Actor): Map<string, Score> {
	const own = new Map<string, Score>();
	for (const { id } of findArea(edition, area)?.questions ?? []) {
		const score = panelOf(edition, id).get(user);
		if (score !== undefined) own.set(id, score);
	}
	return own;
}

function seenOf(edition: Edition, question: string): Record<string, number> {
	return Object.fromEntries([...panelOf(edition, question)].map(([user, { x }]) => [user, x ?? 0]));
}

function panelOf(edition: Edition, id: string): Map<string, Score> {
	const [area = 0, number = 0] = id.split('.').map(Number);
	const question = findArea(edition, area)?.questions.find((one) => one.id === id);
	const opinion = opinions[area]?.[number - 1];
	if (question === undefined || opinion === undefined) return new Map();
	const [percent, spread] = opinion;
	// In quarters of a point, as people think them.
	const x = Math.round((percent * question.max) / 25) * 25;
	return panel(question, x, spread, area + number, people);
}
