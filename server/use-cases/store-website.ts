/** What somebody copied from a website and wants to keep and search; nothing is fetched. */

import type { Kysely } from 'kysely';
import { STORED_LENGTH } from '../../src/lib/domain/evidence-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { deletePassages, documentPassages, insertPassages, type Passage } from '../repositories/passage.ts';
import { stemsOf } from '../search/stems.ts';
import { act, type Acting } from './act.ts';
import { keepEvidence, type AddEvidence } from './add-evidence.ts';
import { theEvidence } from './evidence-links.ts';
import { questionsOfLinks } from './evidence-passages.ts';
import { plainText } from './plain-text.ts';

/** A card of a website with the text that is stored of it, which may be empty. */
export async function addWebsite(
	db: Database,
	actor: Actor,
	{ evaluation, stored, ...card }: Omit<AddEvidence, 'kind'> & { readonly stored: string },
	now: number
): Promise<{ readonly id: string }> {
	const paragraphs = paragraphsOf(stored);
	return act(db, actor, evaluation, { do: 'keep-evidence' }, now, async (acting) => {
		const { id } = await keepEvidence(acting, { ...card, kind: 'website' });
		await insertPassages(acting.trx, evaluation, id, paragraphs);
		return { id };
	});
}

export type StoreWebsite = { readonly evaluation: string; readonly id: string; readonly stored: string };

/** Stores another text of the website in place of the one that was. */
export async function storeWebsite(
	db: Database,
	actor: Actor,
	{ evaluation, id, stored }: StoreWebsite,
	now: number
): Promise<void> {
	const paragraphs = paragraphsOf(stored);
	await act(db, actor, evaluation, { do: 'keep-evidence' }, now, (acting) => storing(acting, id, paragraphs));
}

async function storing(acting: Acting, id: string, paragraphs: readonly Passage[]): Promise<void> {
	const { trx, evaluation, log } = acting;
	const { kind, links } = await theEvidence(acting, id);
	if (kind !== 'website') throw new Refused('bad-input', { field: 'stored' });
	await deletePassages(trx, id, ['document']);
	await insertPassages(trx, evaluation.id, id, paragraphs);
	await log('change-evidence', { evidence: id, kind, questions: questionsOfLinks(links) });
}

function paragraphsOf(stored: string): Passage[] {
	const text = plainText(stored);
	if (text.length > STORED_LENGTH) throw new Refused('too-large', { field: 'stored', limit: STORED_LENGTH });
	return text
		.split(/\n+/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line, index) => ({
			...{ part: 'document' as const, n: index + 1, page: null, paragraph: index + 1 },
			...{ text: line, stems: stemsOf(line) }
		}));
}

/** What is stored of it, as it may be changed. */
export async function storedText(db: Kysely<Schema>, card: string): Promise<string> {
	return (await documentPassages(db, card)).map(({ text }) => text).join('\n\n');
}
