/** An evaluation to co-edit: area 1 is open, everybody has a login, and what the journal holds can be asked for. */
import type * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { scoresIn } from '../../src/lib/document/scores.ts';
import type { Database } from '../../server/db/connect.ts';
import { loadRoom } from '../../server/journal/read.ts';
import { sessionCookieName } from '../../server/people/cookie.ts';
import { beginSession } from '../../server/people/session.ts';
import { evaluationRoom, roomNamesFor } from '../../server/use-cases/rooms.ts';
import { createWorld, openArea, type World } from '../contracts/acts/world.ts';
import type { ClientOptions } from './sync-client.ts';

export type Name = 'anna' | 'bo' | 'cia' | 'dan';

export interface SyncWorld extends World {
	/** The room's name with its epoch. */
	readonly room: string;
	/** The room's id. */
	readonly roomId: string;
	readonly cookies: Record<Name, string>;
}

export async function makeSyncWorld(db: Database): Promise<SyncWorld> {
	const world = await createWorld(db);
	await openArea(world, 1, { anna: 50, bo: 55, cia: 60 });
	const { evaluation: room } = await roomNamesFor(db.read, world.id, world.anna.user);
	const cookies = {
		anna: await signIn(db, world.anna.user),
		bo: await signIn(db, world.bo.user),
		cia: await signIn(db, world.cia.user),
		dan: await signIn(db, world.dan.user)
	};
	return { ...world, room, roomId: evaluationRoom(world.id), cookies };
}

/** The `Cookie` header of a new login. */
export async function signIn(db: Database, user: string): Promise<string> {
	const { token } = await beginSession(db, user, Date.now());
	return `${sessionCookieName(false)}=${token}`;
}

export function seat(world: SyncWorld, name: Name, address: string | null): ClientOptions {
	return { address, cookie: world.cookies[name], room: world.room, user: world[name].user };
}

/** The document as the journal has it. */
export async function storedDoc(db: Database, { roomId }: Pick<SyncWorld, 'roomId'>): Promise<Y.Doc> {
	const { updates } = await loadRoom(db.read, roomId);
	return loadDoc(updates, { kind: 'evaluation', areas: [1, 2, 3, 4, 5, 6, 7, 8] });
}

/** What people see of a document: area 1's text and all scores. Equal for two documents that have converged. */
export function shown(doc: Y.Doc): string {
	const scores = scoresIn(doc).map(({ question, evaluator, score }) => [question, evaluator, score.x]);
	return JSON.stringify([sectionText(doc, 1, 'general'), scores.map((one) => one.join(' ')).sort()]);
}

/** Words of the ledger that don't stand in the area's general text exactly once. */
export function astray(doc: Y.Doc, words: Iterable<string>, area = 1): string[] {
	const found = new Map<string, number>();
	for (const word of sectionText(doc, area, 'general').match(/[^;]*;/g) ?? [])
		found.set(word, (found.get(word) ?? 0) + 1);
	return [...words].filter((word) => found.get(word) !== 1);
}
