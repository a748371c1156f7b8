/** News of evidence: questions that have been given some, by a new card or by one that was pinned. */

import type { Evidence } from '../../../src/lib/domain/evidence.ts';
import type { UserId } from '../../../src/lib/domain/evaluation.ts';
import { beginningOf, type News } from '../../../src/lib/domain/news.ts';
import { can } from '../../../src/lib/domain/permissions.ts';
import { factsOf } from '../../repositories/audit-facts.ts';
import { auditOf, type AuditEntry } from '../../repositories/audit.ts';
import { evidenceOf } from '../../repositories/evidence.ts';
import type { Source } from './source.ts';

const told: ReadonlySet<string> = new Set(['add-evidence', 'link-evidence']);

/** One for each question. What has been taken away since isn't told. */
export const newsFromEvidence: Source = async ({ db, evaluation, actor, since, until }) => {
	if (!can(actor, { do: 'read-evidence' }, evaluation)) return [];
	const entries = (await auditOf(db, evaluation.id, since.seq)).filter(
		({ seq, act, actor: who }) => seq <= until.seq && told.has(act) && who !== actor.user
	);
	if (entries.length === 0) return [];
	const cards = new Map((await evidenceOf(db, evaluation.id)).map((card) => [card.id, card]));
	const given = entries.flatMap((entry) => givenBy(entry, cards));
	return [...Map.groupBy(given, ({ question }) => question)].map(([question, some]) =>
		newsOf(question, some)
	);
};

interface Given {
	readonly question: string;
	readonly card: Evidence;
	readonly who: UserId;
}

function givenBy(entry: AuditEntry, cards: ReadonlyMap<string, Evidence>): Given[] {
	const { evidence, question, questions } = factsOf(entry);
	const card = typeof evidence === 'string' ? cards.get(evidence) : undefined;
	if (card === undefined) return [];
	const named: readonly unknown[] = Array.isArray(questions) ? questions : [question];
	return named.flatMap((one) =>
		typeof one === 'string' && card.links.some((link) => link.question === one)
			? [{ question: one, card, who: entry.actor }]
			: []
	);
}

/** A single card is named. */
function newsOf(question: string, given: readonly Given[]): News {
	const titles = new Map(given.map(({ card }) => [card.id, card.title]));
	const [title = '', ...more] = titles.values();
	return {
		kind: 'evidence',
		area: Number(question.split('.')[0]),
		question,
		section: null,
		who: [...new Set(given.map(({ who }) => who))],
		words: more.length === 0 ? beginningOf(title) : null
	};
}
