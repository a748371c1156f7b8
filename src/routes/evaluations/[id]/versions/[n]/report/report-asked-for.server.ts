/** The report that an address names, for who may read it: the one place where the page and every file ask. */
import { error, redirect } from '@sveltejs/kit';
import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { mayReadReport } from '$lib/domain/report-reading.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { versionsOf } from '$server/repositories/version.ts';

export interface AskedReport {
	readonly evaluation: Evaluation;
	/** The version's number. */
	readonly n: number;
}

interface Asked {
	readonly id: string;
	readonly n: string;
}

/**
 * Who may not read it is answered as by the evaluation's other pages, whether or not there is such a version: who isn't
 * signed in is asked to sign in, strangers find nothing, others who know of the evaluation may not.
 */
export async function reportAskedFor(
	db: Kysely<Schema>,
	actor: Actor | null,
	{ id, n }: Asked,
	url: Pick<URL, 'pathname'>
): Promise<AskedReport> {
	const evaluation = /^[A-Za-z0-9_-]{1,64}$/.test(id) ? await loadEvaluation(db, id) : null;
	const version = evaluation === null ? null : await readableVersion(db, evaluation, n);
	if (evaluation !== null && version !== null && mayReadReport(actor, evaluation, version))
		return { evaluation, n: version.n };
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	if (evaluation === null || !can(actor, { do: 'read-evaluation' }, evaluation)) error(404);
	error(can(actor, { do: 'read-versions' }, evaluation) ? 404 : 403);
}

/** The number of the version that the evaluation is locked with, where the person may read its report. */
export async function lockedReportFor(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<number | null> {
	if (evaluation.phase !== 'locked' && evaluation.phase !== 'published') return null;
	const locked = (await versionsOf(db, evaluation.id)).find(({ kind }) => kind === 'locked');
	if (locked === undefined) return null;
	const version = { kind: locked.kind, released: false, lockedLast: true };
	return mayReadReport(actor, evaluation, version) ? locked.n : null;
}

/** Null where there is no version of that number, as an address writes it. */
async function readableVersion(db: Kysely<Schema>, { id }: Evaluation, named: string) {
	const [versions, releases] = await Promise.all([versionsOf(db, id), releasesOf(db, id)]);
	const version = versions.find(({ n }) => String(n) === named);
	if (version === undefined) return null;
	const { n, kind } = version;
	return {
		n,
		kind,
		released: releases.some((release) => release.version === n && release.withdrawn === null),
		lockedLast: versions.find((one) => one.kind === 'locked')?.n === n
	};
}
