import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { StandardTextKey } from '../../src/lib/report/standard-text.ts';
import type { Database } from '../db/connect.ts';
import { saveReportText } from '../repositories/standard-text.ts';
import { act } from './act.ts';
import { textsOfEvaluation, textToKeep } from './standard-texts.ts';

export type ChangeReportText = {
	readonly evaluation: string;
	readonly key: StandardTextKey;
	/** As it is written in a field; empty leaves it out of the report; null goes back to the edition's. */
	readonly text: string | null;
	/** The text as the page showed it. */
	readonly seen: string;
};

/** Words one of the report's standard texts for this evaluation alone. Versions that are kept already don't change. */
export async function changeReportText(
	db: Database,
	actor: Actor,
	{ evaluation: id, key, text, seen }: ChangeReportText,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-report-texts' }, now, async ({ trx, evaluation, log }) => {
		const kept = text === null ? null : textToKeep(text);
		const there = (await textsOfEvaluation(trx, evaluation)).find((one) => one.key === key);
		if (there?.text !== textToKeep(seen)) throw new Refused('text-changed');
		await saveReportText(trx, id, key, { text: kept, by: actor.user, at: now });
		await log(kept === null ? 'reset-report-text' : 'change-report-text', { text: key });
	});
}
