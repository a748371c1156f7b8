/** An evaluation of its own for each test of acts, with people who write on their sheets as a browser would. */

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type * as Y from 'yjs';
import { loadDoc } from '../../../src/lib/document/load.ts';
import { writeSheetScore } from '../../../src/lib/document/sheet.ts';
import { scoresIn, writeScore } from '../../../src/lib/document/scores.ts';
import { questionsOfArea } from '../../../src/lib/domain/assigned.ts';
import type { Actor, Evaluation } from '../../../src/lib/domain/evaluation.ts';
import { findQuestion } from '../../../src/lib/domain/instrument.ts';
import { Refused, type RefusalCode } from '../../../src/lib/domain/refusal.ts';
import type { Score } from '../../../src/lib/domain/score.ts';
import type { Database } from '../../../server/db/connect.ts';
import { append } from '../../../server/journal/append.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import type { RoomKind } from '../../../server/journal/room.ts';
import { publishEdition } from '../../../server/repositories/edition.ts';
import { loadEvaluation } from '../../../server/repositories/evaluation.ts';
import { insertUser } from '../../../server/repositories/user.ts';
import { seedEditions } from '../../../server/seed/editions.ts';
import { agree } from '../../../server/use-cases/agree.ts';
import { changePhase } from '../../../server/use-cases/change-phase.ts';
import { createEvaluation, type CreateEvaluation } from '../../../server/use-cases/create-evaluation.ts';
import { handInArea } from '../../../server/use-cases/hand-in-area.ts';
import { reveal } from '../../../server/use-cases/reveal.ts';
import { evaluationRoom, sheetRoom } from '../../../server/use-cases/rooms.ts';
import type { ShownScores } from '../../../server/use-cases/score-input.ts';

let clock = 1_700_000_000_000;

/** Each call is a second after the one before. */
export function later(): number {
	return (clock += 1000);
}

export type World = Awaited<ReturnType<typeof createWorld>>;

export async function person(db: Database, name: string, municipality: string | null = null): Promise<Actor> {
	const id = `${name}-${randomUUID()}`;
	await insertPerson(db, id, name, municipality);
	return { user: id, administrator: false };
}

async function insertPerson(
	db: Database,
	id: string,
	name: string,
	municipality: string | null
): Promise<void> {
	await db.write((trx) =>
		insertUser(trx, {
			id,
			name,
			municipality_code: municipality,
			administrator: 0,
			single_keys: 1,
			created_at: later()
		})
	);
}

const seeded = new WeakSet<Database>();

export async function publishSeeds(db: Database): Promise<void> {
	if (seeded.has(db)) return;
	seeded.add(db);
	for (const edition of seedEditions) await db.write((trx) => publishEdition(trx, edition, later()));
}

/** Anna leads and evaluates, Bo and Cia evaluate, Dan leads only; the evaluation is being scored. */
export async function createWorld(db: Database, other: Partial<CreateEvaluation> = {}) {
	await publishSeeds(db);
	const [anna, bo, cia, dan] = await Promise.all(
		['Anna', 'Bo', 'Cia', 'Dan'].map((name) => person(db, name, '0180'))
	);
	if (!anna || !bo || !cia || !dan) throw new Error('four people were asked for');
	const administrator: Actor = { user: 'root', administrator: true };
	const { id } = await createEvaluation(
		db,
		administrator,
		{
			municipality: { code: '1283', name: 'Helsingborg' },
			year: 2017,
			edition: 'se-2016',
			members: [
				{ user: anna.user, roles: ['lead', 'evaluator'] },
				{ user: bo.user, roles: ['evaluator'] },
				{ user: cia.user, roles: ['evaluator'] },
				{ user: dan.user, roles: ['lead'] }
			],
			...other
		},
		later()
	);
	await changePhase(db, dan, { evaluation: id, to: 'scoring' }, later());
	return { db, id, anna, bo, cia, dan, administrator };
}

export async function facts({ db, id }: Pick<World, 'db' | 'id'>): Promise<Evaluation> {
	const evaluation = await loadEvaluation(db.read, id);
	if (!evaluation) throw new Error('the evaluation is gone');
	return evaluation;
}

/** The shared document as a client that opens it now reads it. */
export async function sharedDoc({ db, id }: World): Promise<Y.Doc> {
	const { updates } = await loadRoom(db.read, evaluationRoom(id));
	return loadDoc(updates, { kind: 'evaluation', areas: [1, 2, 3, 4, 5, 6, 7, 8] });
}

export async function gateOf({ db, id }: World, user?: string): Promise<number> {
	return (await loadRoom(db.read, user === undefined ? evaluationRoom(id) : sheetRoom(id, user))).gate;
}

/** `points` in hundredths, or a share of the question's max. */
export function score(x: number | null, rationale = ''): Score {
	return { x, rationale, confidence: x === null ? null : 'fairly' };
}

/** Writes on a sheet under the gate, as the sync room would. */
export async function writeSheet(world: World, who: Actor, values: ShownScores, round = 1): Promise<void> {
	await writeRoom(world, sheetRoom(world.id, who.user), who, 'sheet', (doc) => {
		for (const [question, value] of Object.entries(values)) writeSheetScore(doc, question, round, value);
	});
}

/** Changes somebody's current score in the shared document, as the sync room would. */
export async function changeScore(world: World, who: Actor, question: string, value: Score): Promise<void> {
	await writeRoom(world, evaluationRoom(world.id), who, 'evaluation', (doc) =>
		writeScore(doc, question, who.user, value)
	);
}

/** Writes in a room under its gate, as the sync room would. */
export async function writeRoom(
	{ db }: World,
	room: string,
	who: Actor,
	kind: RoomKind,
	write: (doc: Y.Doc) => void
): Promise<void> {
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const doc = loadDoc(updates, { kind: 'sheet' });
	const emitted: Uint8Array[] = [];
	doc.on('update', (bytes: Uint8Array) => emitted.push(bytes));
	doc.transact(() => write(doc));
	const rows = emitted.map((bytes) => ({ bytes, actor: who.user, clientId: doc.clientID, at: later() }));
	const writers = [{ clientId: doc.clientID, user: who.user }];
	const [result] = await append(db, [{ room, kind, epoch, gate, rows, writers }]);
	if (!result?.ok) throw new Error('the gate was raised meanwhile');
}

/** The same share of max, in percent, for every question of an area. */
export async function evenScores(world: World, area: number, percent: number, rationale = '') {
	const evaluation = await facts(world);
	const values: Record<string, Score> = {};
	for (const question of questionsOfArea(evaluation, area)) {
		values[question] = score((findQuestion(evaluation.edition, question)?.max ?? 0) * percent, rationale);
	}
	return values;
}

/** Scores an area evenly and hands it in. */
export async function scoreAndHandIn(world: World, who: Actor, area: number, percent: number): Promise<void> {
	const values = await evenScores(world, area, percent);
	await writeSheet(world, who, values);
	await handInArea(world.db, who, { evaluation: world.id, area, values }, later());
}

/** The refusal's code; fails if the act is done or fails otherwise. */
export async function refusal(act: Promise<unknown>): Promise<RefusalCode> {
	try {
		await act;
	} catch (error) {
		if (error instanceof Refused) return error.code;
		throw error;
	}
	return expect.fail('the act was done, but should have been refused');
}

/** All three hand in an area, each the same share of max (in percent) everywhere, and it is revealed. */
export async function openArea(
	world: World,
	area: number,
	{ anna, bo, cia }: { readonly anna: number; readonly bo: number; readonly cia: number }
): Promise<void> {
	await scoreAndHandIn(world, world.anna, area, anna);
	await scoreAndHandIn(world, world.bo, area, bo);
	await scoreAndHandIn(world, world.cia, area, cia);
	await reveal(world.db, world.dan, { evaluation: world.id, area }, later());
}

/** The current scores of a question, as a page would post what it shows. */
export async function seenBy(world: World, question: string): Promise<Record<string, number>> {
	const entries = scoresIn(await sharedDoc(world)).filter((entry) => entry.question === question);
	return Object.fromEntries(entries.map(({ evaluator, score }) => [evaluator, score.x ?? 0]));
}

/** Agrees on the median of what stands there now; the agreement's id. */
export async function agreeOnMedian(world: World, who: Actor, question: string): Promise<string> {
	const seen = await seenBy(world, question);
	const reason = 'Vi har samtalat färdigt';
	const { agreement } = await agree(
		world.db,
		who,
		{ evaluation: world.id, question, median: true, seen, reason },
		later()
	);
	return agreement;
}
