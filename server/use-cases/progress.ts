/** How far each evaluator has come, counted from the sheets: that somebody has scored, never what. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { sheetKey } from '../../src/lib/document/names.ts';
import { sheetIn } from '../../src/lib/document/sheet.ts';
import { assignedTo, hasHandedInArea, questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { areaStanding } from '../../src/lib/domain/standing.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { roomHeads } from '../journal/room.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { sheetRoom, sheetsOf } from './rooms.ts';

/** Round 1 of one evaluator in one area. */
export interface AreaProgress {
	readonly user: UserId;
	readonly area: number;
	/** Questions with a score, of those that are the person's to score. */
	readonly scored: number;
	readonly of: number;
	readonly handedIn: boolean;
}

export interface Progress {
	readonly areas: readonly AreaProgress[];
	/** Of each question whose present round is sealed: who has scored it. */
	readonly scoredBy: Readonly<Record<string, readonly UserId[]>>;
}

/** Refuses (`not-found`) if there is no such evaluation. Whether the asker may know is the caller's question. */
export async function progress(db: Kysely<Schema>, id: string): Promise<Progress> {
	const evaluation = await loadEvaluation(db, id);
	if (!evaluation) throw new Refused('not-found');
	const counted = await countSheets(db, await sheetsOf(db, id));
	return progressOf(evaluation, (user, question, round) => {
		if (questionStanding(evaluation, question).handedIn.get(round)?.has(user)) return true;
		return counted.get(sheetRoom(id, user))?.has(sheetKey(question, round)) ?? false;
	});
}

/** Whether anybody who is or was an evaluator has scored anything. */
export async function isAnythingScored(db: Kysely<Schema>, { id, questions }: Evaluation): Promise<boolean> {
	if ([...questions.values()].some(({ handedIn }) => handedIn.size > 0)) return true;
	const counted = await countSheets(db, await sheetsOf(db, id));
	return [...counted.values()].some((keys) => keys.size > 0);
}

type HasScored = (user: UserId, question: string, round: number) => boolean;

function progressOf(evaluation: Evaluation, hasScored: HasScored): Progress {
	const areas: AreaProgress[] = [];
	const scoredBy: Record<string, readonly UserId[]> = {};
	const evaluators = evaluation.members.filter(({ roles }) => roles.has('evaluator'));
	for (const area of evaluation.edition.areas) {
		for (const { user } of evaluators) {
			const own = area.questions.filter(({ id }) => assignedTo(evaluation, id).includes(user));
			areas.push({
				user,
				area: area.number,
				scored: own.filter(({ id }) => hasScored(user, id, 1)).length,
				of: own.length,
				handedIn: own.length > 0 && hasHandedInArea(evaluation, area.number, user)
			});
		}
		const opened = areaStanding(evaluation, area.number).opened !== null;
		for (const { id } of area.questions) {
			const { round, blindOpen } = questionStanding(evaluation, id);
			if (opened && !blindOpen) continue;
			scoredBy[id] = assignedTo(evaluation, id).filter((user) => hasScored(user, id, round));
		}
	}
	return { areas, scoredBy };
}

type Counted = { readonly epoch: number; readonly head: number; readonly keys: ReadonlySet<string> };

/** What was counted last, without values, so that a sheet is read again only when something was written on it. */
const counts = new WeakMap<Kysely<Schema>, Map<string, Counted>>();

/** Of each sheet, the keys under which a number stands. */
async function countSheets(
	db: Kysely<Schema>,
	rooms: readonly string[]
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const known = counts.get(db) ?? new Map<string, Counted>();
	counts.set(db, known);
	const heads = await roomHeads(db, rooms);
	const result = new Map<string, ReadonlySet<string>>();
	for (const room of rooms) {
		const head = heads.get(room);
		const last = known.get(room);
		const fresh = last !== undefined && last.epoch === head?.epoch && last.head === head.head;
		const counted = fresh ? last : await count(db, room);
		known.set(room, counted);
		result.set(room, counted.keys);
	}
	return result;
}

async function count(db: Kysely<Schema>, room: string): Promise<Counted> {
	const { epoch, head, updates } = await loadRoom(db, room);
	const entries = sheetIn(loadDoc(updates, { kind: 'sheet' })).filter(({ score }) => score.x !== null);
	return { epoch, head, keys: new Set(entries.map(({ question, round }) => sheetKey(question, round))) };
}
