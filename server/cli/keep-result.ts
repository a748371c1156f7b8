/** Keeps a file's result beside the evaluations made here. */
import type { PrintedResult } from '../../src/lib/domain/result.ts';
import type { Database } from '../db/connect.ts';
import { resultIdOf, saveEarlierResult } from '../repositories/earlier-result.ts';
import { publishEdition } from '../repositories/edition.ts';
import { findMunicipality } from '../seed/municipalities.ts';
import type { ScoreFile } from './score-file.ts';

/** Publishes the edition if nobody has, and replaces what was kept of the same municipality, year and edition. `at` in milliseconds since 1970. */
export async function keepResult(
	db: Database,
	{ municipality, year, edition }: ScoreFile,
	result: PrintedResult,
	source: string,
	at: number
): Promise<void> {
	const found = edition.country === 'SE' ? findMunicipality(municipality) : undefined;
	const points = <Key>(rows: ReadonlyMap<Key, { readonly achieved: number }>) =>
		new Map([...rows].map(([key, { achieved }]) => [key, achieved] as const));
	await db.write(async (trx) => {
		await publishEdition(trx, edition, at);
		const place = {
			municipality: { code: found?.code ?? null, name: found?.name ?? municipality },
			year,
			editionId: edition.id
		};
		await saveEarlierResult(trx, {
			id: resultIdOf(place),
			...place,
			total: result.total,
			areas: points(result.areas),
			questions: points(result.questions),
			source
		});
	});
}
