/** Editions and earlier results as they are stored. */

import { describe, expect, it } from 'vitest';
import { findEdition, publishedEditions, publishEdition } from '../../../server/repositories/edition.ts';
import {
	earlierResultsOf,
	resultIds,
	saveEarlierResult
} from '../../../server/repositories/earlier-result.ts';
import { seedEdition, seedEditions } from '../../../server/seed/editions.ts';
import { publishResults } from '../../../server/seed/publish.ts';
import { publishedResults } from '../../../server/seed/results.ts';
import type { Subject } from '../databases.ts';
import { later, publishSeeds } from './world.ts';

export function storedResults(subject: () => Subject): void {
	describe('editions and earlier results', () => {
		it('[ACT-85] a published edition comes back as it was, and stays', async () => {
			const { db } = subject();
			await publishSeeds(db);
			const edition = seedEdition('se-2016');
			if (!edition) throw new Error('the seed has no edition of 2016');
			const changed = { ...edition, owner: 'someone else' };
			expect(await db.write((trx) => publishEdition(trx, changed, later()))).toBe(false);
			expect(await findEdition(db.read, 'se-2016')).toEqual(edition);
			expect(await publishedEditions(db.read)).toHaveLength(seedEditions.length);
		});

		it('[ACT-86] a result keeps what is known and what isn’t', async () => {
			const { db } = subject();
			await publishSeeds(db);
			const result = {
				id: 'se-9999-2014',
				municipality: { code: '9999', name: 'Provstad' },
				year: 2014,
				editionId: 'se-2010',
				total: null,
				areas: new Map([
					[1, 76],
					[8, 84]
				]),
				questions: new Map([['1.1', 14]]),
				source: 'a report'
			};
			await db.write((trx) => saveEarlierResult(trx, result));
			await db.write((trx) => saveEarlierResult(trx, { ...result, total: 631 }));
			expect(await earlierResultsOf(db.read, '9999')).toEqual([{ ...result, total: 631 }]);
		});

		it('[REP-86] the published results whose year and edition are known are kept once, and stay as they are', async () => {
			const { db } = subject();
			await publishSeeds(db);
			await publishResults(db);
			const known = publishedResults.filter(({ year, edition }) => year !== null && edition !== null);
			const count = async () => (await resultIds(db.read)).size;
			const before = await count();
			expect(before).toBeGreaterThanOrEqual(known.length);
			const [latest] = await earlierResultsOf(db.read, '1283');
			expect(latest).toMatchObject({ year: 2017, total: 668, editionId: 'se-2016' });
			if (latest) await db.write((trx) => saveEarlierResult(trx, { ...latest, source: 'the report itself' }));
			await publishResults(db);
			expect(await count()).toBe(before);
			expect((await earlierResultsOf(db.read, '1283'))[0]?.source).toBe('the report itself');
		});
	});
}
