/** The history of a question or of a section: acts from the log, and what was written from the journal. */

import { setImmediate } from 'node:timers/promises';
import { historyReader } from '../../src/lib/document/history.ts';
import { SECTIONS } from '../../src/lib/document/names.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { HistoryPlace, Written } from '../../src/lib/domain/history.ts';
import { findArea, findQuestion } from '../../src/lib/domain/instrument.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { BEGINNING, rowsAfter } from '../journal/rows.ts';
import { SERVER } from '../journal/server.ts';
import { factsOf, type Facts } from '../repositories/audit-facts.ts';
import { auditOf, type AuditEntry } from '../repositories/audit.ts';
import { evaluationRoom } from './rooms.ts';

export type History = {
	/** The oldest first, both. */
	readonly acts: readonly AuditEntry[];
	readonly written: readonly Written[];
};

const ofQuestion: ReadonlySet<string> = new Set([
	...['abstain', 'withdraw-abstention', 'allow-alone', 'hand-in-question', 'open-round', 'close-round'],
	...['agree', 'confirm', 'reserve', 'reopen']
]);
/** What brings a section other words at once. */
const ofWholeText: ReadonlySet<string> = new Set(['restore-text', 'insert-standard-text']);
const ofItsArea: ReadonlySet<string> = new Set(['hand-in-area', 'reveal', 'lock-area', 'unlock-area']);

/** Rows that are read before others get their turn; some milliseconds' work. */
const SLICE = 100;

/** Refuses who isn't on the team, and a place that the evaluation doesn't have. */
export async function historyOf(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	place: HistoryPlace
): Promise<History> {
	const code = refusalOf(actor, { do: 'read-versions' }, evaluation);
	if (code !== null) throw new Refused(code);
	if (!isThere(evaluation, place)) throw new Refused('not-found');
	const log = (await auditOf(db, evaluation.id)).map((entry) => ({ entry, facts: factsOf(entry) }));
	const restorers = new Map(
		log
			.filter(({ entry, facts }) => isWritingWhole(entry, facts, place) || beginsWithTexts(entry, facts))
			.map(({ entry }) => [entry.at, entry.actor])
	);
	const reader = historyReader(
		evaluation.edition.areas.map(({ number }) => number),
		place
	);
	let read = 0;
	for await (const row of rowsAfter(db, evaluationRoom(evaluation.id), 'evaluation', BEGINNING)) {
		const restorer = row.actor === SERVER ? restorers.get(row.at) : undefined;
		const who = row.actor === SERVER ? (restorer ?? null) : row.actor;
		reader.add({ ...row, who, apart: restorer !== undefined });
		if (++read % SLICE === 0) await setImmediate();
	}
	const acts = log
		.filter(({ entry, facts }) => concerns(evaluation, entry, facts, place))
		.map(({ entry }) => entry);
	return { acts, written: reader.end() };
}

function isThere({ edition }: Evaluation, place: HistoryPlace): boolean {
	if ('question' in place) return findQuestion(edition, place.question) !== undefined;
	return findArea(edition, place.area) !== undefined && SECTIONS.includes(place.section);
}

function concerns({ edition }: Evaluation, entry: AuditEntry, facts: Facts, place: HistoryPlace): boolean {
	if (!('question' in place)) return isWritingWhole(entry, facts, place);
	if (ofQuestion.has(entry.act)) return facts['question'] === place.question;
	const area = edition.areas.find(({ questions }) => questions.some(({ id }) => id === place.question));
	return ofItsArea.has(entry.act) && area !== undefined && facts['area'] === area.number;
}

/** The words that the evaluation began with are those of whoever made it from an earlier one. */
function beginsWithTexts({ act }: AuditEntry, { textsOf }: Facts): boolean {
	return act === 'create-evaluation' && textsOf !== undefined;
}

function isWritingWhole({ act }: AuditEntry, facts: Facts, place: HistoryPlace): boolean {
	if (!ofWholeText.has(act) || 'question' in place) return false;
	return facts['area'] === place.area && facts['section'] === place.section;
}
