import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { AbstentionKind, Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { saveAbstention } from '../repositories/abstention.ts';
import { insertDeclaration } from '../repositories/conflict.ts';
import { act } from './act.ts';
import { wordedReason } from './reason.ts';
import { closeCompleteRounds } from './round-closing.ts';

export type Abstain = {
	readonly evaluation: string;
	readonly question: string;
	readonly kind: AbstentionKind;
	/** At least a few words. */
	readonly reason: string;
};

const kinds: readonly AbstentionKind[] = ['conflict', 'no-basis'];

/**
 * Leaves a question to the others. Scores already shown stay, uncounted; a blind round that waited only for the actor
 * closes. A conflict also bars from agreeing and confirming.
 */
export async function abstain(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, kind, reason }: Abstain,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'abstain', question }, now, async (acting) => {
		if (!kinds.includes(kind)) throw new Refused('bad-input', { field: 'kind' });
		const why = wordedReason(reason);
		const before = questionStanding(acting.evaluation, question).abstained.get(actor.user);
		await saveAbstention(acting.trx, id, { question, user: actor.user, kind, reason: why, at: now });
		// The reason may be of the person's private life: it stays in its own row.
		await acting.log('abstain', { question, kind });
		// The register of conflicts tells the same: declared here without a reason that the leads may read.
		const about = { user: actor.user, question, reason: null, at: now };
		if (kind === 'conflict') await insertDeclaration(acting.trx, id, { ...about, kind: 'question' });
		else if (before === 'conflict')
			await insertDeclaration(acting.trx, id, { ...about, kind: 'question-withdrawn' });
		await closeCompleteRounds(acting);
	});
}
