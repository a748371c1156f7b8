/** Results of evaluations made elsewhere or before: printed points, kept with their sources. */

import type { Kysely, Selectable } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

export interface EarlierResult {
	readonly id: string;
	/** The code is null outside Sweden. */
	readonly municipality: { readonly code: string | null; readonly name: string };
	readonly year: number;
	readonly editionId: string;
	/** Printed whole points; null where not known. */
	readonly total: number | null;
	/** Area number → printed whole points; may lack areas. */
	readonly areas: ReadonlyMap<number, number>;
	/** Question → printed whole points, where they are known. */
	readonly questions: ReadonlyMap<string, number>;
	readonly source: string;
}

/** One result of a municipality, a year and an edition has one id, whoever brings it. */
export function resultIdOf({
	municipality: { code, name },
	year,
	editionId
}: Pick<EarlierResult, 'municipality' | 'year' | 'editionId'>): string {
	return `${code ?? name}:${year}:${editionId}`;
}

/** Replaces a result of the same id. Throws if the edition isn't known. */
export async function saveEarlierResult(db: Kysely<Schema>, result: EarlierResult): Promise<void> {
	const { id, municipality, year, editionId, total, source } = result;
	const json = JSON.stringify({
		areas: Object.fromEntries(result.areas),
		questions: Object.fromEntries(result.questions)
	});
	const row = {
		municipality_code: municipality.code,
		municipality_name: municipality.name,
		year,
		edition_id: editionId,
		total,
		json,
		source
	};
	await db
		.insertInto('earlier_result')
		.values({ id, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

/** The ids of those that are kept. */
export async function resultIds(db: Kysely<Schema>): Promise<Set<string>> {
	return new Set((await db.selectFrom('earlier_result').select('id').execute()).map(({ id }) => id));
}

/** A municipality's results, the latest first. */
export async function earlierResultsOf(db: Kysely<Schema>, code: string): Promise<EarlierResult[]> {
	const rows = await db
		.selectFrom('earlier_result')
		.selectAll()
		.where('municipality_code', '=', code)
		.orderBy('year', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(resultOf);
}

/** All results by an edition, the earliest first. */
export async function resultsByEdition(db: Kysely<Schema>, edition: string): Promise<EarlierResult[]> {
	const rows = await db
		.selectFrom('earlier_result')
		.selectAll()
		.where('edition_id', '=', edition)
		.orderBy('year')
		.orderBy('id')
		.execute();
	return rows.map(resultOf);
}

export function resultOf(row: Selectable<Schema['earlier_result']>): EarlierResult {
	const points = pointsOf(row.json);
	return {
		id: row.id,
		municipality: { code: row.municipality_code, name: row.municipality_name },
		year: row.year,
		editionId: row.edition_id,
		total: row.total,
		areas: new Map(points.areas.map(([area, x]) => [Number(area), x])),
		questions: new Map(points.questions),
		source: row.source
	};
}

function pointsOf(json: string): { areas: [string, number][]; questions: [string, number][] } {
	const stored: unknown = JSON.parse(json);
	const part = (name: string): [string, number][] => {
		if (typeof stored !== 'object' || stored === null) return [];
		const found: unknown = Object.entries(stored).find(([key]) => key === name)?.[1];
		if (typeof found !== 'object' || found === null) return [];
		return Object.entries(found).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
	};
	return { areas: part('areas'), questions: part('questions') };
}
