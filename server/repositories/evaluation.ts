/** Evaluations: loaded whole for the rules to judge, listed for the people in them. */

import type { Kysely, Selectable } from 'kysely';
import type { Evaluation, EvaluationRole, Tolerance, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Phase } from '../../src/lib/domain/phase.ts';
import type { Schema } from '../db/tables/index.ts';
import { areasOf } from './area.ts';
import { editionPublished } from './edition.ts';
import { interviewStandings } from './interview-standing.ts';
import { membersOf } from './membership.ts';
import { questionsOf } from './question-standing.ts';

/**
 * The evaluation as it was at one moment, or null if there is none. Inside a write, the caller has taken its rooms
 * first, so that nobody else changes it meanwhile.
 */
export async function loadEvaluation(db: Kysely<Schema>, id: string): Promise<Evaluation | null> {
	if (db.isTransaction) return load(db, id);
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute((trx) => load(trx, id));
}

async function load(db: Kysely<Schema>, id: string): Promise<Evaluation | null> {
	const row = await db
		.selectFrom('evaluation')
		.innerJoin('edition', 'edition.id', 'evaluation.edition_id')
		.selectAll('evaluation')
		.select('edition.published_at')
		.where('evaluation.id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const [edition, members, areas, questions, interviews] = await Promise.all([
		editionPublished(db, row.edition_id, row.published_at),
		membersOf(db, id),
		areasOf(db, id),
		questionsOf(db, id),
		interviewStandings(db, id)
	]);
	return {
		id,
		municipality: { code: row.municipality_code, name: row.municipality_name },
		year: row.year,
		edition,
		phase: row.phase,
		tolerance: { a: row.tolerance_a, b: row.tolerance_b },
		members,
		areas,
		questions,
		interviews
	};
}

export interface EvaluationEntry {
	readonly id: string;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly editionId: string;
	readonly phase: Phase;
	/** Individual scores and texts are made up, as in the demo. */
	readonly fictional: boolean;
	/** It is practised on: nothing of it counts anywhere. */
	readonly training: boolean;
	/** What the person is in it. */
	readonly roles: readonly EvaluationRole[];
}

/** The evaluations in which the person holds a role now, the latest year first. */
export async function evaluationsOf(db: Kysely<Schema>, user: UserId): Promise<EvaluationEntry[]> {
	const rows = await db
		.selectFrom('evaluation')
		.innerJoin('membership', 'membership.evaluation_id', 'evaluation.id')
		.leftJoin('training', 'training.evaluation_id', 'evaluation.id')
		.selectAll('evaluation')
		.select(['membership.role', 'training.case'])
		.where('membership.user_id', '=', user)
		.where('membership.left_at', 'is', null)
		.orderBy('evaluation.year', 'desc')
		.orderBy('evaluation.created_at', 'desc')
		.orderBy('evaluation.id')
		.execute();
	const byId = Map.groupBy(rows, (row) => row.id);
	return [...byId.values()].flatMap((held) => {
		const [row] = held;
		return row
			? entryOf(
					row,
					held.map(({ role }) => role)
				)
			: [];
	});
}

/** Every evaluation there is, the latest year first; the entries name no roles. */
export async function allEvaluations(db: Kysely<Schema>): Promise<EvaluationEntry[]> {
	const rows = await db
		.selectFrom('evaluation')
		.leftJoin('training', 'training.evaluation_id', 'evaluation.id')
		.selectAll('evaluation')
		.select('training.case')
		.orderBy('year', 'desc')
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => entryOf(row, []));
}

/**
 * The municipality's latest evaluation of an earlier year that is published: what is only locked is its own team's still.
 * Made up ones count only before one that is made up, and trainings never. Null if there is none.
 */
export async function publishedBefore(
	db: Kysely<Schema>,
	{ id, municipality, year }: Pick<Evaluation, 'id' | 'municipality' | 'year'>
): Promise<{ readonly id: string; readonly year: number } | null> {
	const row = await db
		.selectFrom('evaluation')
		.select(['id', 'year'])
		.where('municipality_code', '=', municipality.code)
		.where('year', '<', year)
		.where('phase', '=', 'published')
		.where('id', 'not in', (all) => all.selectFrom('training').select('evaluation_id'))
		.where('fictional', '<=', (own) => own.selectFrom('evaluation').select('fictional').where('id', '=', id))
		.orderBy('year', 'desc')
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}

type ListedRow = Selectable<Schema['evaluation']> & { readonly case: string | null };

function entryOf(row: ListedRow, roles: readonly EvaluationRole[]): EvaluationEntry {
	return {
		id: row.id,
		municipality: { code: row.municipality_code, name: row.municipality_name },
		year: row.year,
		editionId: row.edition_id,
		phase: row.phase,
		fictional: row.fictional === 1,
		training: row.case !== null,
		roles
	};
}

/** Whether its scores and texts are made up. False also if there is no such evaluation. */
export async function isFictional(db: Kysely<Schema>, id: string): Promise<boolean> {
	const row = await db.selectFrom('evaluation').select('fictional').where('id', '=', id).executeTakeFirst();
	return row?.fictional === 1;
}

export type NewEvaluation = Pick<Evaluation, 'id' | 'municipality' | 'year' | 'tolerance'> & {
	readonly editionId: string;
	readonly fictional: boolean;
	readonly by: UserId;
	readonly at: number;
};

/** An evaluation being prepared, without members. Throws if the id is taken. */
export async function insertEvaluation(db: Kysely<Schema>, evaluation: NewEvaluation): Promise<void> {
	const { id, municipality, year, tolerance, editionId, fictional, by, at } = evaluation;
	await db
		.insertInto('evaluation')
		.values({
			id,
			municipality_code: municipality.code,
			municipality_name: municipality.name,
			year,
			edition_id: editionId,
			phase: 'preparing',
			tolerance_a: tolerance.a,
			tolerance_b: tolerance.b,
			fictional: fictional ? 1 : 0,
			created_by: by,
			created_at: at
		})
		.execute();
}

export async function setPhase(db: Kysely<Schema>, id: string, phase: Phase): Promise<void> {
	await db.updateTable('evaluation').set({ phase }).where('id', '=', id).execute();
}

/** In percent of a question's max. */
export async function setTolerance(db: Kysely<Schema>, id: string, { a, b }: Tolerance): Promise<void> {
	await db.updateTable('evaluation').set({ tolerance_a: a, tolerance_b: b }).where('id', '=', id).execute();
}
