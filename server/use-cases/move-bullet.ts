import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { orderAfterMove } from '../../src/lib/domain/merge.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { mergeTableOf, placeCandidates } from '../repositories/merge.ts';
import { merging, openCandidate, openTheme } from './merging.ts';

export type MoveBullet = {
	readonly evaluation: string;
	readonly candidate: string;
	/** Null: out of every theme, back among its author's own. */
	readonly theme: string | null;
	/** The candidate before which it is put; null for the end. */
	readonly before: string | null;
};

/** Moves a candidate, one's own or another's, into a theme of its section or out of it. */
export async function moveBullet(
	db: Database,
	actor: Actor,
	{ evaluation: id, candidate, theme, before }: MoveBullet,
	now: number
): Promise<void> {
	await merging(db, actor, id, now, async (work) => {
		const { area, section } = await openCandidate(work, candidate);
		if (theme !== null) {
			const to = await openTheme(work, theme);
			if (to.area !== area || to.section !== section) throw new Refused('bad-input', { field: 'theme' });
		}
		const table = await mergeTableOf(work.trx, { evaluation: id, area, section });
		await placeCandidates(work.trx, theme, orderAfterMove(table, candidate, { theme, before }));
	});
}
