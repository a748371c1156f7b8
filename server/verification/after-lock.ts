/** Whether anything came into the journal between a lock and its undoing. */

import type { Kysely } from 'kysely';
import { canonicalText } from '../../src/lib/document/canonical-text.ts';
import { loadDoc, type DocKind } from '../../src/lib/document/load.ts';
import { readManifest } from '../../src/lib/seal/manifest.ts';
import type { Schema } from '../db/tables/index.ts';
import type { SealRow } from '../repositories/seal.ts';
import type { Version } from '../repositories/version.ts';
import type { Finding } from './finding.ts';
import { rowsAfter, type JournalRow, type Place } from '../journal/rows.ts';
import { SERVER } from '../journal/server.ts';
import type { LoggedLock } from './logged.ts';

export type Locked = {
	readonly room: string;
	readonly kind: DocKind;
	readonly locks: readonly LoggedLock[];
	readonly seals: readonly SealRow[];
	readonly versions: readonly Version[];
};

/** A room begun anew says again what was locked, as the one row of its epoch; any other row is one too many. */
export async function rowsAfterLocks(db: Kysely<Schema>, locked: Locked): Promise<Finding[]> {
	const { room, kind, locks, seals, versions } = locked;
	const findings: Finding[] = [];
	for (const { manifest: hash, undone } of locks) {
		const seal = seals.find((one) => one.hash === hash);
		const manifest = seal === undefined ? null : readManifest(seal.manifest);
		const version = versions.find(({ n }) => n === seal?.version);
		if (manifest === null || version === undefined) continue;
		const { epoch, head } = manifest.journal;
		for await (const row of rowsAfter(db, room, 'evaluation', { epoch, seq: head })) {
			if (undone !== null && isBeyond(row, { epoch: undone.epoch, seq: undone.head })) break;
			if (!saysAgain(row, version, kind))
				findings.push({ kind: 'after-lock', at: `${room}@${row.epoch} row ${row.seq}` });
		}
	}
	return findings;
}

function isBeyond(row: Place, place: Place): boolean {
	return row.epoch > place.epoch || (row.epoch === place.epoch && row.seq > place.seq);
}

function saysAgain({ epoch, seq, actor, bytes }: JournalRow, version: Version, kind: DocKind): boolean {
	if (epoch === version.epoch || seq !== 1 || actor !== SERVER) return false;
	try {
		return canonicalText(loadDoc([bytes], kind)) === canonicalText(loadDoc([version.state], kind));
	} catch {
		// Bytes that are no document say nothing again.
		return false;
	}
}
