import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Actor, Tolerance, UserId } from '../../src/lib/domain/evaluation.ts';
import { matchingAreas } from '../../src/lib/domain/comparison.ts';
import { sections } from '../../src/lib/domain/edit.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { ordinaryTolerance } from '../../src/lib/domain/consensus/tolerance.ts';
import { makesEvaluations } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { appendAudit } from '../repositories/audit.ts';
import { findEarlierReport } from '../repositories/earlier-report.ts';
import { findEdition } from '../repositories/edition.ts';
import { evaluationsOf, insertEvaluation, loadEvaluation } from '../repositories/evaluation.ts';
import { ringEvaluation } from './act.ts';
import type { FirstText } from '../../src/lib/editor/headless.ts';
import { assignAreas, openSharedRoom, seatAll } from './founding.ts';
import { checkLeads, type NewMember } from './team.ts';
import { checkTolerance } from './tolerance.ts';

export type CreateEvaluation = {
	/** The four-digit code of Statistics Sweden, and the name to show. */
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	/** A published edition whose questions are known. */
	readonly edition: string;
	/** In percent; the ordinary one if left out. */
	readonly tolerance?: Tolerance;
	/** At least one lead; seats are given in this order, evaluators first. */
	readonly members: readonly NewMember[];
	/** Area number → somebody on the team. */
	readonly owners?: Readonly<Record<number, UserId>>;
	/** An earlier evaluation of the municipality whose texts are put in to begin with. Never its points. */
	readonly textsOf?: string;
	/** Scores and texts are made up, as in the demo. */
	readonly fictional?: boolean;
};

/**
 * Makes an evaluation with its rooms: the shared document with an empty paragraph in each text, and a sheet for each
 * evaluator. Administrators may, and whoever leads an evaluation already. Returns its id.
 */
export async function createEvaluation(
	db: Database,
	actor: Actor,
	input: CreateEvaluation,
	now: number
): Promise<{ readonly id: string }> {
	const id = randomBytes(9).toString('base64url');
	await db.write(async (trx) => {
		if (!(await mayCreateEvaluation(trx, actor))) throw new Refused('lead-only');
		await createInside(trx, actor, id, input, now);
	});
	ringEvaluation(id);
	return { id };
}

/** Makes it, for a caller that has answered whether the actor may and rings after its commit. */
export async function createInside(
	trx: Transaction<Schema>,
	actor: Actor,
	id: string,
	input: CreateEvaluation,
	now: number
): Promise<void> {
	const edition = await completeEdition(trx, input.edition);
	const tolerance = input.tolerance ?? ordinaryTolerance;
	const { municipality, year, fictional = false } = input;
	checkTolerance(tolerance);
	checkLeads(input.members);
	if (!/^\d{4}$/.test(municipality.code) || municipality.name.trim() === '')
		throw new Refused('bad-input', { field: 'municipality' });
	if (!Number.isInteger(year) || year < 1995 || year > 2100)
		throw new Refused('bad-input', { field: 'year' });
	await insertEvaluation(trx, {
		id,
		municipality: { code: municipality.code, name: municipality.name.trim() },
		year,
		tolerance,
		editionId: edition.id,
		fictional,
		by: actor.user,
		at: now
	});
	const texts = await textsOfEarlier(trx, input, edition);
	await openSharedRoom(trx, id, edition, texts, now);
	const evaluation = await loadEvaluation(trx, id);
	if (!evaluation) throw new Error('an evaluation just made is not there');
	await seatAll(trx, evaluation, input.members, now);
	await assignAreas(trx, evaluation, input.members, input.owners ?? {});
	await appendAudit(trx, id, {
		at: now,
		actor: actor.user,
		act: 'create-evaluation',
		facts: {
			municipality: municipality.code,
			year,
			edition: edition.id,
			toleranceA: tolerance.a,
			toleranceB: tolerance.b,
			...(input.textsOf === undefined ? {} : { textsOf: input.textsOf })
		}
	});
}

/** The earlier texts by this edition's areas, where it declares that they match. */
async function textsOfEarlier(
	trx: Transaction<Schema>,
	{ textsOf, municipality }: CreateEvaluation,
	edition: Edition
): Promise<FirstText[]> {
	if (textsOf === undefined) return [];
	const earlier = await findEarlierReport(trx, textsOf);
	if (earlier === null) throw new Refused('not-found');
	const { report } = earlier;
	if (report.municipality.code !== municipality.code) throw new Refused('bad-input', { field: 'textsOf' });
	const matching = matchingAreas(edition, report.edition);
	if (matching === null) throw new Refused('bad-input', { field: 'textsOf' });
	return [...matching].flatMap(([area, other]) => {
		const texts = report.areas.find(({ number }) => number === other)?.texts;
		return texts === undefined ? [] : sections.map((section) => ({ area, section, blocks: texts[section] }));
	});
}

/** Administrators may, and whoever leads an evaluation already. */
export async function mayCreateEvaluation(db: Kysely<Schema>, actor: Actor): Promise<boolean> {
	return makesEvaluations(actor, await evaluationsOf(db, actor.user));
}

async function completeEdition(trx: Transaction<Schema>, id: string): Promise<Edition> {
	const edition = await findEdition(trx, id);
	if (!edition) throw new Refused('not-found');
	if (edition.completeness !== 'complete') throw new Refused('edition-incomplete');
	return edition;
}
