/** What a release is judged by: the texts at the journal's head, what was decided, and what still waits. */

import type { Kysely } from 'kysely';
import type * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { loadDoc } from '../../src/lib/document/load.ts';
import { SECTIONS } from '../../src/lib/document/names.ts';
import { sectionJson, type Block, type List } from '../../src/lib/document/narrative.ts';
import { textOf } from '../../src/lib/document/narrative-text.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { FindingDecision } from '../../src/lib/domain/privacy-decision.ts';
import { privacyFindings, type CheckedText, type Finding } from '../../src/lib/domain/privacy-check.ts';
import { releaseGates, type ReleaseGate } from '../../src/lib/domain/release-gates.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import {
	leftOpenOf,
	privacyDecisions,
	readThroughBy,
	waitingComments,
	type LeftOpen
} from '../repositories/release-preparation.ts';
import { evaluationRoom } from './rooms.ts';
import { sha256Of } from './version-inside.ts';

export interface DecidedFinding extends Finding {
	/** By which a decision on it is stored. */
	readonly key: string;
	/** Null while nothing is decided. */
	readonly decision: FindingDecision | null;
}

export interface Readiness {
	readonly gates: readonly ReleaseGate[];
	readonly findings: readonly DecidedFinding[];
	readonly leftOpen: readonly LeftOpen[];
	/** Who has read the whole of it through → when. */
	readonly read: ReadonlyMap<string, number>;
}

/** @param doc the shared document at the journal's head, if the caller has it */
export async function readinessOf(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	doc?: Y.Doc
): Promise<Readiness> {
	const { id } = evaluation;
	const texts = checkedTexts(evaluation, doc ?? (await documentOf(db, evaluation)));
	const [decisions, leftOpen, read, comments] = await Promise.all([
		privacyDecisions(db, id),
		leftOpenOf(db, id),
		readThroughBy(db, id),
		waitingComments(db, id)
	]);
	const findings = findingsIn(evaluation, texts).map((finding): DecidedFinding => {
		const key = findingKey(finding);
		return { ...finding, key, decision: decisions.get(key)?.decision ?? null };
	});
	const gates = releaseGates(evaluation, {
		empty: texts.filter(({ text }) => text.trim() === '').map(({ area, section }) => ({ area, section })),
		leftOpen: new Set(leftOpen.map(({ place }) => place)),
		comments,
		undecided: findings.filter(({ decision }) => decision !== 'keep'),
		read: new Set(read.keys())
	});
	return { gates, findings, leftOpen, read };
}

/** The same for the same words in the same section, and telling nothing of them. */
function findingKey({ kind, area, section, exact }: Finding): string {
	return sha256Of(canonicalJson([kind, area, section, exact]));
}

function findingsIn({ members, municipality }: Evaluation, texts: readonly CheckedText[]): Finding[] {
	const people = members.map(({ name }) => name);
	return privacyFindings(texts, people, municipality.name);
}

function checkedTexts({ edition }: Evaluation, doc: Y.Doc): CheckedText[] {
	return edition.areas.flatMap(({ number: area }) =>
		SECTIONS.map((section) => {
			const blocks = sectionJson(doc, area, section);
			return { area, section, text: textOf(blocks), links: [...new Set(blocks.flatMap(linksOf))] };
		})
	);
}

function linksOf(block: Block): string[] {
	if (block.type === 'list') return linksOfList(block);
	return block.runs.flatMap(({ href }) => href ?? []);
}

function linksOfList({ items }: List): string[] {
	return items.flatMap(({ runs, lists }) => [
		...runs.flatMap(({ href }) => href ?? []),
		...lists.flatMap(linksOfList)
	]);
}

async function documentOf(db: Kysely<Schema>, { id, edition }: Evaluation): Promise<Y.Doc> {
	const { updates } = await loadRoom(db, evaluationRoom(id));
	return loadDoc(updates, { kind: 'evaluation', areas: edition.areas.map(({ number }) => number) });
}
