import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { FindingDecision } from '../../src/lib/domain/privacy-decision.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { saveDecision } from '../repositories/release-preparation.ts';
import { act } from './act.ts';
import { readinessOf } from './release-readiness.ts';

export type DecideFinding = {
	readonly evaluation: string;
	/** The finding's key. */
	readonly finding: string;
	readonly decision: FindingDecision;
};

/** The lead's word on something that the privacy check points out. Refuses (`passage-changed`) what isn't there now. */
export async function decideFinding(
	db: Database,
	actor: Actor,
	{ evaluation: id, finding, decision }: DecideFinding,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'release' }, now, async ({ trx, evaluation, document, log }) => {
		const { findings } = await readinessOf(trx, evaluation, await document());
		const found = findings.find(({ key }) => key === finding);
		if (found === undefined) throw new Refused('passage-changed');
		await saveDecision(trx, id, finding, { decision, by: actor.user, at: now });
		await log('decide-finding', { finding, kind: found.kind, area: found.area, decision });
	});
}
