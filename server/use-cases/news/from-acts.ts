/** News of what people did: areas opened, questions agreed and reopened, rounds closed, texts restored. */

import { SECTIONS } from '../../../src/lib/document/names.ts';
import type { News, NewsKind } from '../../../src/lib/domain/news.ts';
import { factsOf } from '../../repositories/audit-facts.ts';
import { auditOf, type AuditEntry } from '../../repositories/audit.ts';
import type { Source } from './source.ts';

const kinds: Readonly<Record<string, NewsKind>> = {
	reveal: 'revealed',
	'close-round': 'round',
	agree: 'agreed',
	reopen: 'reopened',
	'restore-text': 'text',
	'insert-standard-text': 'text'
};

export const newsFromActs: Source = async ({ db, evaluation, actor, since, until }) => {
	const entries = await auditOf(db, evaluation.id, since.seq);
	return entries
		.filter(({ seq, actor: who }) => seq <= until.seq && who !== actor.user)
		.flatMap((entry) => newsOf(entry) ?? []);
};

function newsOf(entry: AuditEntry): News | null {
	const { act, actor } = entry;
	const kind = kinds[act];
	if (kind === undefined) return null;
	const { question: asked, area: of, section: part } = factsOf(entry);
	const question = typeof asked === 'string' ? asked : null;
	const area = Number(question?.split('.')[0] ?? of);
	const section = SECTIONS.find((one) => one === part) ?? null;
	return { kind, area, question, section, who: [actor], words: null };
}
