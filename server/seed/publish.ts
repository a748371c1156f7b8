/** Publishes the editions and the published results that the project brings along; what is there already stays as it is. */
import type { Database } from '../db/connect.ts';
import { publishEdition } from '../repositories/edition.ts';
import { resultIdOf, resultIds, saveEarlierResult } from '../repositories/earlier-result.ts';
import { seedEditions } from './editions.ts';
import { publishedResults, type ResultStatus } from './results.ts';

export async function publishEditions(db: Database): Promise<void> {
	await db.write(async (trx) => {
		for (const edition of seedEditions) await publishEdition(trx, edition, Date.now());
	});
}

const workedOut: Readonly<Record<ResultStatus, string>> = {
	published: '',
	'total-derived': ' (totalen är summan av de tryckta områdena)',
	derived: ' (härlett ur tryckta förändringar)'
};

/** Keeps the published results whose year and edition are known. The editions are published before. */
export async function publishResults(db: Database): Promise<void> {
	const known = await resultIds(db.read);
	await db.write(async (trx) => {
		for (const result of publishedResults) {
			const { code, municipality: name, year, edition: editionId, total, areas, status, sources } = result;
			if (year === null || editionId === null) continue;
			const place = { municipality: { code, name }, year, editionId };
			const id = resultIdOf(place);
			if (known.has(id)) continue;
			const source = sources.join(' · ') + workedOut[status];
			const points = {
				total,
				areas: areas ?? new Map<number, number>(),
				questions: new Map<string, number>()
			};
			await saveEarlierResult(trx, { id, ...place, ...points, source });
		}
	});
}
