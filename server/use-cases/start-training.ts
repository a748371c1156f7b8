/** A training evaluation: made up, with its sources pinned as evidence, and led by whoever begins it. */

import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Evidence } from '../../src/lib/domain/evidence.ts';
import { mayTrain } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { TrainingCase } from '../../src/lib/domain/training.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { appendAudit } from '../repositories/audit.ts';
import { evaluationsOf, setPhase } from '../repositories/evaluation.ts';
import { insertEvidence } from '../repositories/evidence.ts';
import { insertPassages } from '../repositories/passage.ts';
import { insertTraining } from '../repositories/training.ts';
import { ringEvaluation } from './act.ts';
import { createInside } from './create-evaluation.ts';
import { passagesOfCard } from './evidence-passages.ts';

export async function mayStartTraining(db: Kysely<Schema>, actor: Actor): Promise<boolean> {
	return mayTrain(actor, await evaluationsOf(db, actor.user));
}

/** Begins in scoring, so that one can score at once; colleagues are added as in live work. Returns its id. */
export async function startTraining(
	db: Database,
	actor: Actor,
	theCase: TrainingCase,
	now: number
): Promise<{ readonly id: string }> {
	const id = randomBytes(9).toString('base64url');
	const { municipality, edition } = theCase;
	await db.write(async (trx) => {
		if (!(await mayStartTraining(trx, actor))) throw new Refused('not-on-team');
		const members = [{ user: actor.user, roles: ['lead', 'evaluator'] as const }];
		const year = new Date(now).getFullYear();
		await createInside(trx, actor, id, { municipality, year, edition, members, fictional: true }, now);
		await insertTraining(trx, id, theCase.id);
		await insertSources(trx, actor, id, theCase, now);
		await setPhase(trx, id, 'scoring');
		const facts = { from: 'preparing', to: 'scoring' } as const;
		await appendAudit(trx, id, { at: now, actor: actor.user, act: 'change-phase', facts });
	});
	ringEvaluation(id);
	return { id };
}

async function insertSources(
	trx: Transaction<Schema>,
	{ user }: Actor,
	evaluation: string,
	{ questions, site }: TrainingCase,
	now: number
): Promise<void> {
	const day = new Date(now).toISOString().slice(0, 10);
	for (const { question, facts } of questions)
		for (const { kind, title, stage, text } of facts) {
			const web = kind === 'website';
			const link = { question, stage, page: null, paragraph: null, quote: null };
			const card: Evidence = {
				...{ id: randomUUID(), kind, title, text, links: [link], by: user, at: now },
				...{ address: web ? site : null, seen: web ? day : null, file: null, interview: null }
			};
			await insertEvidence(trx, evaluation, card);
			await insertPassages(trx, evaluation, card.id, passagesOfCard(card));
		}
}
