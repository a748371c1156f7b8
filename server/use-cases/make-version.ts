import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { VersionEntry } from '../../src/lib/domain/version.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { makeVersionInside } from './version-inside.ts';

export type MakeVersion = {
	readonly evaluation: string;
	/** 1–120 characters. */
	readonly name: string;
	/** Why it is kept; empty where there is nothing to say. */
	readonly reason: string;
};

/** The longest name of a version, and the longest reason, in characters. */
export const VERSION_NAME = 120;
const VERSION_REASON = 1_000;

/** Keeps points and texts as they are now, under a name. */
export async function makeVersion(
	db: Database,
	actor: Actor,
	{ evaluation: id, name, reason }: MakeVersion,
	now: number
): Promise<VersionEntry> {
	const named = name.trim();
	if (named === '' || named.length > VERSION_NAME) throw new Refused('bad-input', { field: 'name' });
	if (reason.length > VERSION_REASON) throw new Refused('bad-input', { field: 'reason' });
	return act(db, actor, id, { do: 'make-version' }, now, async (acting) => {
		const why = reason.trim() === '' ? null : reason.trim();
		const version = await makeVersionInside(acting, { kind: 'named', name: named, reason: why });
		await acting.log('make-version', { version: version.n, name: named, record: version.record });
		return version;
	});
}
