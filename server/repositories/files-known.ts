/** Which files in the store something speaks of: attachments to comments, and evidence. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { attachmentIds } from './attachment.ts';
import { evidenceFileIds } from './evidence-file.ts';

export function filesKnownTo(db: Kysely<Schema>) {
	return async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
		const known = await Promise.all([attachmentIds(db, ids), evidenceFileIds(db, ids)]);
		return new Set(known.flatMap((some) => [...some]));
	};
}
