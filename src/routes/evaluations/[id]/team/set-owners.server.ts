/** Who answers for each area's text, all areas of a form at once: only what differs is an act. */
import type { Actor, UserId } from '$lib/domain/evaluation.ts';
import { refusalOf } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { areaStanding } from '$lib/domain/standing.ts';
import type { Database } from '$server/db/connect.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { setAreaOwner } from '$server/use-cases/set-area-owner.ts';

export interface Owners {
	readonly evaluation: string;
	/** Null for nobody. */
	ownerOf(area: number): UserId | null;
}

export async function setOwners(
	db: Database,
	actor: Actor,
	{ evaluation: id, ownerOf }: Owners,
	now: number
): Promise<void> {
	const evaluation = await loadEvaluation(db.read, id);
	if (evaluation === null) throw new Refused('not-found');
	const code = refusalOf(actor, { do: 'change-settings' }, evaluation);
	if (code !== null) throw new Refused(code);
	for (const { number: area } of evaluation.edition.areas) {
		const user = ownerOf(area);
		if (areaStanding(evaluation, area).owner !== user)
			await setAreaOwner(db, actor, { evaluation: id, area, user }, now);
	}
}
