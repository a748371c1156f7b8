/** Keeping a version within an act: points and texts as they are at the journal's head, and what stands beside them now. */

import { createHash } from 'node:crypto';
import { encodeStateAsUpdate } from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { contentOf } from '../../src/lib/document/version-content.ts';
import type { VersionEntry, VersionKind } from '../../src/lib/domain/version.ts';
import { frameJson } from '../../src/lib/report/frame.ts';
import { lockRooms } from '../journal/room.ts';
import { insertVersion } from '../repositories/version.ts';
import type { Acting } from './act.ts';
import { frameNow } from './frame-now.ts';
import { evaluationRoom } from './rooms.ts';

export type VersionToMake = {
	readonly kind: VersionKind;
	readonly name: string;
	readonly reason: string | null;
};

/** With the hash that the act names in the log. */
export type KeptVersion = VersionEntry & { readonly record: string };

/** Keeps the version as it was before the act's own changes to the document. The act holds the rooms already. */
export async function makeVersionInside(
	{ trx, evaluation, actor, now, document }: Acting,
	{ kind, name, reason }: VersionToMake
): Promise<KeptVersion> {
	const room = evaluationRoom(evaluation.id);
	const held = (await lockRooms(trx, [room])).get(room);
	if (held === undefined) throw new Error('an evaluation without its room');
	const doc = await document();
	const json = canonicalJson(contentOf(evaluation, doc));
	return insertVersion(trx, evaluation.id, {
		kind,
		name,
		reason,
		by: actor.user,
		at: now,
		epoch: held.epoch,
		head: held.head,
		state: encodeStateAsUpdate(doc),
		json,
		sha256: sha256Of(json),
		frame: frameJson(await frameNow(trx, evaluation))
	});
}

/** SHA-256 of the text as UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
