/** What reports of earlier evaluations told, kept with the printed points of their results. */

import type { Kysely, Selectable } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import { mergedWith } from '../../src/lib/report/earlier-merge.ts';
import {
	earlierReportJson,
	readEarlierReport,
	type EarlierReport
} from '../../src/lib/report/earlier-report.ts';
import type { Schema } from '../db/tables/index.ts';
import { resultOf, saveEarlierResult, type EarlierResult } from './earlier-result.ts';

/** What a report told, under the id that it has or gets; its points are the result's. Throws if the edition isn't known. */
export async function saveEarlierReport(
	db: Kysely<Schema>,
	id: string,
	report: EarlierReport,
	source: string
): Promise<void> {
	const { municipality, year, edition: editionId, total } = report;
	const known = <Key>(rows: readonly (readonly [Key, number | null])[]) =>
		new Map(rows.flatMap(([key, x]) => (x === null ? [] : [[key, x] as const])));
	const areas = known(report.areas.map(({ number, achieved }) => [number, achieved] as const));
	const questions = known(
		report.areas.flatMap((area) => area.questions.map(({ id: key, achieved }) => [key, achieved] as const))
	);
	await saveEarlierResult(db, { id, municipality, year, editionId, total, areas, questions, source });
	await db
		.updateTable('earlier_result')
		.set({ report: earlierReportJson(report) })
		.where('id', '=', id)
		.execute();
}

/** The latest earlier evaluation of the municipality before that year: with its texts where they are known, else points alone. */
export async function earlierReportOf(
	db: Kysely<Schema>,
	code: string,
	before: number
): Promise<EarlierReport | null> {
	const row = await db
		.selectFrom('earlier_result')
		.selectAll()
		.where('municipality_code', '=', code)
		.where('year', '<', before)
		.orderBy('year', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined ? null : reportInRow(row);
}

export interface KeptReport {
	readonly id: string;
	readonly report: EarlierReport;
	readonly source: string;
}

export async function findEarlierReport(db: Kysely<Schema>, id: string): Promise<KeptReport | null> {
	const row = await db.selectFrom('earlier_result').selectAll().where('id', '=', id).executeTakeFirst();
	return row === undefined ? null : { id: row.id, report: reportInRow(row), source: row.source };
}

/** What is kept of the same municipality, year and edition: by code, or by name where nobody has said which it is. */
export async function sameEvaluation(
	db: Kysely<Schema>,
	{ municipality: { code, name }, year, edition }: EarlierReport
): Promise<KeptReport | null> {
	const rows = db
		.selectFrom('earlier_result')
		.selectAll()
		.where('year', '=', year)
		.where('edition_id', '=', edition)
		.where('municipality_code', code === null ? 'is' : '=', code);
	const named = code === null ? rows.where('municipality_name', '=', name) : rows;
	const row = await named.orderBy('id').executeTakeFirst();
	return row === undefined ? null : { id: row.id, report: reportInRow(row), source: row.source };
}

export interface KeptNote {
	/** The earlier result's. */
	readonly id: string;
	readonly at: number;
	/** Null: by the command line. */
	readonly by: UserId | null;
	/** What it was brought in: a file's name. */
	readonly source: string;
	/** What was kept until then; null where nothing was. */
	readonly previous: EarlierReport | null;
}

/** Notes that something was kept, as the next of its evaluation; notes are never changed. */
export async function noteKept(
	db: Kysely<Schema>,
	{ id, at, by, source, previous }: KeptNote
): Promise<void> {
	const last = await db
		.selectFrom('earlier_kept')
		.select('n')
		.where('earlier_id', '=', id)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	const before = previous && earlierReportJson(previous);
	const row = { earlier_id: id, n: (last?.n ?? 0) + 1, at, by, source, previous: before };
	await db.insertInto('earlier_kept').values(row).execute();
}

function reportInRow(row: Selectable<Schema['earlier_result']>): EarlierReport {
	const points = reportOfPoints(resultOf(row));
	// The row's points are what stands: they may have been kept anew since the report was.
	return row.report === null ? points : mergedWith(readEarlierReport(row.report), points).report;
}

/** What a report would tell that had points alone. */
function reportOfPoints(result: EarlierResult): EarlierReport {
	const { municipality, year, editionId, total, areas, questions } = result;
	const numbers = new Set([...areas.keys(), ...[...questions.keys()].map((id) => Number(id.split('.')[0]))]);
	return {
		municipality,
		year,
		edition: editionId,
		total,
		areas: [...numbers]
			.toSorted((a, b) => a - b)
			.map((number) => ({
				number,
				title: null,
				achieved: areas.get(number) ?? null,
				max: null,
				percent: null,
				headings: [],
				texts: { general: [], strengths: [], improvements: [] },
				questions: [...questions].flatMap(([id, achieved]) =>
					id.startsWith(`${number}.`) ? [{ id, text: null, achieved, max: null, percent: null }] : []
				)
			}))
	};
}
