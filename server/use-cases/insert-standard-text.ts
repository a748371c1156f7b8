import { sectionText } from '../../src/lib/document/narrative.ts';
import { writeSection } from '../../src/lib/document/narrative-write.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { blocksPrinted } from '../../src/lib/report/written-text.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { earlierNow } from './earlier-now.ts';
import { textFacts, textsOfEdition } from './standard-texts.ts';

export type InsertStandardText = { readonly evaluation: string; readonly area: number };

/** Begins an area's Allmänt with the edition's text for it, as an edit that can be written on. Never over any words. */
export async function insertStandardText(
	db: Database,
	actor: Actor,
	{ evaluation: id, area }: InsertStandardText,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'insert-standard-text', area }, now, async (acting) => {
		const { trx, evaluation, document, project, log } = acting;
		if (sectionText(await document(), area, 'general').trim() !== '') throw new Refused('text-not-empty');
		const texts = await textsOfEdition(trx, evaluation.edition);
		const text = texts.find(({ key }) => key === `general-${area}`)?.text ?? '';
		const earlier = await earlierNow(trx, evaluation);
		const facts = textFacts(evaluation, earlier?.year ?? null);
		const blocks = blocksPrinted(text, facts);
		if (blocks.length === 0) throw new Refused('no-standard-text');
		project((doc) => writeSection(doc, area, 'general', blocks));
		await log('insert-standard-text', { area, section: 'general' });
	});
}
