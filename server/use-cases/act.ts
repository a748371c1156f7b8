/**
 * The frame of every act in an evaluation. In one transaction: hold its rooms, load it, ask permission, do the rows,
 * write what they mean into the shared document, log, raise the gates. After the commit the bell rings.
 */

import type { Transaction } from 'kysely';
import type * as Y from 'yjs';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { refusalOf, type Action } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { appendAudit, type ActFacts } from '../repositories/audit.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { evaluationRoom, holdRooms, raiseGates } from './rooms.ts';
import { loadShared, writeShared, type SharedDocument } from './shared-document.ts';

export type Acting = {
	readonly trx: Transaction<Schema>;
	/** As it was before the act. */
	readonly evaluation: Evaluation;
	readonly actor: Actor;
	readonly now: number;
	/** The shared document before the act, for reading. */
	document(): Promise<Y.Doc>;
	/** Changes to the shared document; all of an act are made at once, at its end. */
	project(change: (doc: Y.Doc) => void): void;
	/** The act's entry in the log; never a sealed score, a rationale or a note. Every act has at least one. */
	log(act: string, facts?: ActFacts): Promise<void>;
};

/** Refuses what the actor may not do; otherwise all that `fn` does is done, or nothing of it if it throws. */
export async function act<T>(
	db: Database,
	actor: Actor,
	evaluation: string,
	action: Action,
	now: number,
	fn: (acting: Acting) => Promise<T>
): Promise<T> {
	const result = await db.write((trx) =>
		actInside(trx, actor, evaluation, now, async (acting) => {
			const code = refusalOf(actor, action, acting.evaluation);
			if (code !== null) throw new Refused(code);
			return fn(acting);
		})
	);
	ringEvaluation(evaluation);
	return result;
}

/** The frame without the question of permission, for a caller that has answered it and rings after its commit. */
export async function actInside<T>(
	trx: Transaction<Schema>,
	actor: Actor,
	id: string,
	now: number,
	fn: (acting: Acting) => Promise<T>
): Promise<T> {
	await holdRooms(trx, id);
	const evaluation = await loadEvaluation(trx, id);
	if (!evaluation) throw new Refused('not-found');
	let loaded: Promise<SharedDocument> | undefined;
	const shared = () => (loaded ??= loadShared(trx, evaluationRoom(id), evaluation.edition));
	const changes: ((doc: Y.Doc) => void)[] = [];
	let logged = 0;
	const result = await fn({
		trx,
		evaluation,
		actor,
		now,
		document: async () => (await shared()).doc,
		project: (change) => void changes.push(change),
		log: async (name, facts = {}) => {
			logged++;
			await appendAudit(trx, id, { at: now, actor: actor.user, act: name, facts });
		}
	});
	if (logged === 0) throw new Error('an act left no entry in the log');
	if (changes.length > 0) {
		await writeShared(trx, await shared(), (doc) => changes.forEach((change) => change(doc)), now);
	}
	await raiseGates(trx, id);
	return result;
}

/** Tells rooms and pages that something was done in the evaluation. Never inside a transaction. */
export function ringEvaluation(evaluation: string): void {
	bell().ring(`evaluation:${evaluation}`);
}
