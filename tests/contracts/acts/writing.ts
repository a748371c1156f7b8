/** Texts written by somebody, through the journal as the sync room would append them. */

import * as Y from 'yjs';
import { loadDoc } from '../../../src/lib/document/load.ts';
import type { Section } from '../../../src/lib/document/names.ts';
import type { Block } from '../../../src/lib/document/narrative.ts';
import { writeSection } from '../../../src/lib/document/narrative-write.ts';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { append } from '../../../server/journal/append.ts';
import { loadRoom } from '../../../server/journal/read.ts';
import { evaluationRoom } from '../../../server/use-cases/rooms.ts';
import { later, type World } from './world.ts';

/** Replaces what a section holds; `at` in milliseconds since 1970. */
export async function writeText(
	{ db, id }: Pick<World, 'db' | 'id'>,
	who: Actor,
	area: number,
	section: Section,
	blocks: readonly Block[],
	at = later()
): Promise<void> {
	const room = evaluationRoom(id);
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const doc = loadDoc(updates, { kind: 'evaluation', areas: [1, 2, 3, 4, 5, 6, 7, 8] });
	const before = Y.encodeStateVector(doc);
	writeSection(doc, area, section, blocks);
	const rows = [{ bytes: Y.encodeStateAsUpdate(doc, before), actor: who.user, clientId: doc.clientID, at }];
	const writers = [{ clientId: doc.clientID, user: who.user }];
	const [result] = await append(db, [{ room, kind: 'evaluation', epoch, gate, rows, writers }]);
	if (!result?.ok) throw new Error('the gate was raised meanwhile');
}
