import type { Kysely } from 'kysely';
import { earlierOf } from '../../src/lib/report/earlier-of.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import type { Schema } from '../db/tables/index.ts';
import { reportOfVersion } from './report.ts';

/** How many are remembered. */
const MOST = 100;

/** By evaluation and version, the one asked for first foremost; null for those that can't be read. */
const known = new Map<string, EarlierReport | null>();

/**
 * What a locked version's report tells a later evaluation. It never changes, so it is built once. Null where there is no
 * such version or it can't be read, which is logged once: `npm run verify` tells what is wrong with it.
 */
export async function earlierFromHere(
	db: Kysely<Schema>,
	evaluation: string,
	n: number
): Promise<EarlierReport | null> {
	const key = `${evaluation}:${n}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	const earlier = await readable(db, evaluation, n);
	const [oldest] = known.keys();
	if (oldest !== undefined && known.size >= MOST) known.delete(oldest);
	known.set(key, earlier);
	return earlier;
}

async function readable(db: Kysely<Schema>, evaluation: string, n: number): Promise<EarlierReport | null> {
	try {
		const report = await reportOfVersion(db, evaluation, n);
		return report === null ? null : earlierOf(report);
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
		console.error('earlier evaluation', evaluation, n, error.name);
		return null;
	}
}
