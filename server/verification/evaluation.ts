/** Everything that can be found out about one evaluation: its journals, its log, its versions, their seals and their files. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { auditOf, brokenAt } from '../repositories/audit.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { sealsOf } from '../repositories/seal.ts';
import { framesOf, versionOf, versionsOf, type Version } from '../repositories/version.ts';
import { erasureFindings } from './erasures.ts';
import type { Finding } from './finding.ts';
import { locksIn, type LoggedLock } from './logged.ts';
import { loggedFindings } from './logged-versions.ts';
import { readRenderings } from './renderings.ts';
import { readRooms } from './rooms.ts';
import { sealFindings } from './seals.ts';
import { versionFindings } from './versions.ts';

/** What was read: rooms and the rows of their journals, entries of the log, versions, seals, files of reports. */
export const counted = ['rooms', 'rows', 'entries', 'versions', 'seals', 'files'] as const;
export type Counts = Readonly<Record<(typeof counted)[number], number>>;

export type EvaluationReport = {
	readonly evaluation: string;
	/** For telling people which it is; null where it can't be read. */
	readonly name: { readonly municipality: string; readonly year: number } | null;
	readonly counts: Counts;
	/** Locked versions whose files haven't been made yet, which is no fault. */
	readonly unmade: readonly number[];
	readonly findings: readonly Finding[];
};

/**
 * @param db inside one transaction, so that all is read as it was at one moment
 * @param published fingerprints of the keys that are known from elsewhere
 * @throws where there is no such evaluation
 */
export async function verifyEvaluation(
	db: Kysely<Schema>,
	id: string,
	published: readonly string[]
): Promise<EvaluationReport> {
	const evaluation = await loadEvaluation(db, id);
	if (evaluation === null) throw new Error(`there is no evaluation ${id}`);
	const log = await auditOf(db, id);
	const seals = await sealsOf(db, id);
	const versions = await wholeVersions(db, id);
	const locks = locksIn(log);
	const broken = brokenAt(id, log);
	const findings: Finding[] = broken === null ? [] : [{ kind: 'log', at: `log ${broken}` }];
	findings.push(...phaseFindings(evaluation, locks));
	for (const version of versions) findings.push(...versionFindings(version));
	findings.push(...loggedFindings(log, versions));
	for (const n of await framesOf(db, id))
		if (!versions.some((version) => version.n === n))
			findings.push({ kind: 'version-frame', at: `version ${n}` });
	const { rooms, rows, findings: found } = await readRooms(db, { evaluation, versions, seals, locks });
	findings.push(...found);
	findings.push(...(await sealFindings({ evaluation: id, rows: seals, versions, log, published })));
	findings.push(...(await erasureFindings(db, evaluation, log)));
	const kept = await readRenderings(db, { evaluation: id, seals, log, published });
	findings.push(...kept.findings);
	const { length: entries } = log;
	const counts = { rooms, rows, entries, versions: versions.length, seals: seals.length, files: kept.files };
	const name = { municipality: evaluation.municipality.name, year: evaluation.year };
	return { evaluation: id, name, counts, unmade: kept.unmade, findings };
}

/** The log says whether a lock stands; whoever asks for the phase gets the same answer. */
function phaseFindings({ id, phase }: Evaluation, locks: readonly LoggedLock[]): Finding[] {
	const locked = phase === 'locked' || phase === 'published';
	const stands = locks.at(-1)?.undone === null;
	return locked === stands ? [] : [{ kind: 'phase', at: `evaluation ${id}` }];
}

/** The first one first. */
async function wholeVersions(db: Kysely<Schema>, evaluation: string): Promise<Version[]> {
	const versions: Version[] = [];
	for (const { n } of (await versionsOf(db, evaluation)).toReversed()) {
		const version = await versionOf(db, evaluation, n);
		if (version !== null) versions.push(version);
	}
	return versions;
}
