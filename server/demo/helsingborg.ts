/**
 * Helsingborg 2017, wholly agreed: the agreed scores print every figure of the published table. Individual scores,
 * rationales and texts are made up.
 */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { questionsOf } from '../../src/lib/domain/instrument.ts';
import type { Score } from '../../src/lib/domain/score.ts';
import type { Database } from '../db/connect.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { resultIdOf, saveEarlierResult } from '../repositories/earlier-result.ts';
import { seedEdition } from '../seed/editions.ts';
import { areas2014, helsingborg, scores2017, total2014 } from '../seed/helsingborg.ts';
import { agree } from '../use-cases/agree.ts';
import { changePhase } from '../use-cases/change-phase.ts';
import { confirmList } from '../use-cases/confirm.ts';
import { createEvaluation } from '../use-cases/create-evaluation.ts';
import { declareNone } from '../use-cases/declare-conflict.ts';
import { handInArea } from '../use-cases/hand-in-area.ts';
import { reveal } from '../use-cases/reveal.ts';
import { panel, type Spread } from './opinions.ts';
import { admin, anna, bo, cia, kim, people } from './people.ts';
import { finishedTexts } from './texts.ts';
import { fillSheet, writeArea } from './writing.ts';

const DAY = 86_400_000;
/** The interviews of that evaluation were in February 2017. */
const began = Date.UTC(2017, 1, 6, 8);

const spreads: readonly Spread[] = ['aligned', 'near', 'aligned', 'aligned', 'near', 'aligned', 'near'];

export async function makeHelsingborg2017(db: Database): Promise<void> {
	const edition = seedEdition('se-2016');
	if (edition === undefined) throw new Error('edition se-2016 is missing');
	const { id } = await createEvaluation(
		db,
		admin,
		{
			municipality: helsingborg,
			year: 2017,
			edition: edition.id,
			members: [
				{ user: anna.user, roles: ['lead', 'evaluator'] },
				{ user: bo.user, roles: ['evaluator'] },
				{ user: cia.user, roles: ['evaluator'] },
				{ user: kim.user, roles: ['contact'] }
			],
			owners: Object.fromEntries(
				edition.areas.map(({ number }) => [number, people[number % people.length] ?? anna.user])
			),
			fictional: true
		},
		began
	);
	for (const actor of [anna, bo, cia]) await declareNone(db, actor, { evaluation: id }, began + DAY);
	await changePhase(db, anna, { evaluation: id, to: 'scoring' }, began + DAY);

	const opinions = new Map(
		questionsOf(edition).map((question, index) => {
			const x = scores2017.get(question.id);
			if (x === undefined) throw new Error(`no score for ${question.id}`);
			return [question.id, panel(question, x, spreads[index % spreads.length] ?? 'aligned', index, people)];
		})
	);
	for (const actor of [anna, bo, cia]) {
		const own = new Map<string, Score>();
		for (const [question, scores] of opinions) {
			const score = scores.get(actor.user);
			if (score !== undefined) own.set(question, score);
		}
		await fillSheet(db, id, actor.user, own, 1, began + 10 * DAY);
		for (const { number: area } of edition.areas) {
			const values = Object.fromEntries(own);
			await handInArea(db, actor, { evaluation: id, area, values }, began + 11 * DAY);
		}
	}
	for (const { number, questions } of edition.areas) {
		const at = began + (14 + number) * DAY;
		await reveal(db, anna, { evaluation: id, area: number }, at);
		for (const { id: question } of questions) {
			const seen = Object.fromEntries(
				[...(opinions.get(question) ?? [])].map(([user, { x }]) => [user, x ?? 0])
			);
			await agree(db, anna, { evaluation: id, question, seen, median: true }, at + DAY / 8);
		}
		await confirmAll(db, bo, id, number, at + DAY / 6);
		await confirmAll(db, cia, id, number, at + DAY / 5);
	}
	await changePhase(db, anna, { evaluation: id, to: 'drafting' }, began + 24 * DAY);
	const areas = edition.areas.map(({ number }) => number);
	for (const [area, text] of Object.entries(finishedTexts))
		await writeArea(db, id, anna.user, Number(area), areas, text, began + 25 * DAY);

	const of2014 = { municipality: helsingborg, year: 2014, editionId: 'se-2010' };
	await db.write((trx) =>
		saveEarlierResult(trx, {
			id: resultIdOf(of2014),
			...of2014,
			total: total2014,
			areas: areas2014,
			questions: new Map(),
			source: 'Helsingborg 2017, appendix'
		})
	);
}

/** Confirms every agreement of an area that stands. */
export async function confirmAll(
	db: Database,
	actor: Actor,
	id: string,
	area: number,
	at: number
): Promise<void> {
	const evaluation = await loadEvaluation(db.read, id);
	const agreements = [...(evaluation?.questions ?? [])].flatMap(([question, { agreement }]) =>
		question.startsWith(`${area}.`) && agreement !== null && agreement.reopened === null
			? [{ question, agreement: agreement.id }]
			: []
	);
	await confirmList(db, actor, { evaluation: id, agreements }, at);
}
