import type { Kysely } from 'kysely';
import { countdownState } from '../../src/lib/domain/countdown.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { isMunicipalityName } from '../../src/lib/domain/lock-checklist.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { VersionEntry } from '../../src/lib/domain/version.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { countdownOf, deleteCountdown } from '../repositories/countdown.ts';
import { loadEvaluation, setPhase } from '../repositories/evaluation.ts';
import type { KeyRing } from '../signing/key.ts';
import { readJournal } from '../verification/journal.ts';
import type { JournalHash } from '../verification/journal-hash.ts';
import { act, type Acting } from './act.ts';
import { eraseSheets, lockAllAreas, refuseUnready } from './locking.ts';
import { evaluationRoom } from './rooms.ts';
import { VERSION_NAME } from './make-version.ts';
import { notify } from './notify.ts';
import { sealVersion } from './sealing.ts';
import { makeVersionInside, type KeptVersion } from './version-inside.ts';

export type Lock = {
	readonly evaluation: string;
	/** The municipality's name, as the lead typed it. */
	readonly typedName: string;
	/** What the version is called. */
	readonly name: string;
};

export type Locked = { readonly version: VersionEntry; readonly manifest: string };

/**
 * Locks the evaluation: one transaction closes every door, keeps the version, seals it and erases the sheets. Nobody's
 * update comes after it, because the gates are raised with it. Answers with the version and its manifest's hash.
 */
export async function lock(
	db: Database,
	actor: Actor,
	{ evaluation: id, typedName, name }: Lock,
	now: number,
	keys: KeyRing
): Promise<Locked> {
	// Reading the journal takes its time, and who may not lock gets none of it; all is asked again in the act.
	const standing = await loadEvaluation(db.read, id);
	if (standing === null) throw new Refused('not-found');
	const refused = refusalOf(actor, { do: 'lock' }, standing);
	if (refused !== null) throw new Refused(refused);
	await refuseEarly(db.read, standing, typedName, now);
	const journal = await journalSoFar(db, standing);
	return act(db, actor, id, { do: 'lock' }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		await refuseEarly(trx, evaluation, typedName, now);
		const signing = await refuseUnready(trx, evaluation, keys);
		await lockAllAreas(acting);
		await setPhase(trx, id, 'locked');
		const version = await keep(acting, name);
		const manifest = await sealVersion(acting, version.n, journal, signing);
		await eraseSheets(acting);
		await deleteCountdown(trx, id);
		const { n, sha256, record } = version;
		await log('lock', { version: n, sha256, record, manifest });
		await notify(trx, { evaluation, kind: 'locked', by: actor.user }, now);
		return { version, manifest };
	});
}

/**
 * Read whole before the act, which takes its time. The version is made from the checkpoint and what came after it, so
 * the checkpoint has to be what the journal says. Throws if it isn't.
 */
async function journalSoFar(db: Database, { id, edition }: Evaluation): Promise<JournalHash> {
	const areas = edition.areas.map(({ number }) => number);
	const { faults, hash } = await readJournal(db.read, evaluationRoom(id), { kind: 'evaluation', areas });
	const [fault] = faults;
	if (fault === undefined) return hash;
	throw new Error(`not locked: ${fault.kind} in the journal at ${fault.at.epoch}/${fault.at.seq}`);
}

/** What a lead may have to wait for, or to type anew. */
async function refuseEarly(
	db: Kysely<Schema>,
	{ id, municipality }: Evaluation,
	typedName: string,
	now: number
): Promise<void> {
	const state = countdownState(await countdownOf(db, id), now);
	if (state === 'running') throw new Refused('countdown-running');
	if (state !== 'over') throw new Refused('not-announced');
	if (!isMunicipalityName(typedName, municipality.name)) throw new Refused('name-mismatch');
}

async function keep(acting: Acting, name: string): Promise<KeptVersion> {
	const named = name.trim();
	if (named === '' || named.length > VERSION_NAME) throw new Refused('bad-input', { field: 'name' });
	return makeVersionInside(acting, { kind: 'locked', name: named, reason: null });
}
