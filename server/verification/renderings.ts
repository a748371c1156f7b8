/** Whether the files of locked versions are those that were made and signed after the lock. */

import type { Kysely } from 'kysely';
import { fromHex } from '../../src/lib/seal/hex.ts';
import { readRendering, type RenderingManifest } from '../../src/lib/seal/rendering-manifest.ts';
import { isSignature } from '../../src/lib/seal/sealed-file.ts';
import type { Schema } from '../db/tables/index.ts';
import { factsOf } from '../repositories/audit-facts.ts';
import type { AuditEntry } from '../repositories/audit.ts';
import {
	renderingManifestsOf,
	renderingOf,
	renderingsOf,
	type RenderingManifestRow
} from '../repositories/rendering.ts';
import type { SealRow } from '../repositories/seal.ts';
import { nodeCryptography, sha256 } from '../signing/sign.ts';
import type { Finding, FindingKind } from './finding.ts';

export type KeptFiles = {
	readonly evaluation: string;
	readonly seals: readonly SealRow[];
	readonly log: readonly AuditEntry[];
	/** Fingerprints of the keys that are known from elsewhere than the database. */
	readonly published: readonly string[];
};

export type RenderingsRead = {
	/** How many files were read. */
	readonly files: number;
	/** Locked versions whose files haven't been made yet, which is no fault. */
	readonly unmade: readonly number[];
	readonly findings: readonly Finding[];
};

export async function readRenderings(db: Kysely<Schema>, kept: KeptFiles): Promise<RenderingsRead> {
	const rows = await renderingManifestsOf(db, kept.evaluation);
	const findings: Finding[] = [];
	const manifests: RenderingManifest[] = [];
	for (const row of rows) {
		const at = `files ${row.version}`;
		const manifest = readRendering(row.manifest);
		if (manifest === null || !isSignature(row.signature) || sha256(row.manifest) !== row.hash) {
			findings.push({ kind: 'files-form', at });
			continue;
		}
		manifests.push(manifest);
		for (const kind of await faultsOf(manifest, row, kept)) findings.push({ kind, at });
	}
	const read = await readFiles(db, kept.evaluation, manifests);
	findings.push(...read.findings, ...loggedFindings(rows, kept.log));
	const logged = new Set(keptIn(kept.log).map(({ version }) => version));
	const unmade = kept.seals
		.map(({ version }) => version)
		.filter((version) => !logged.has(version) && !rows.some((row) => row.version === version));
	return { files: read.files, unmade, findings };
}

async function faultsOf(
	manifest: RenderingManifest,
	{ spki, signature, version, manifest: text }: RenderingManifestRow,
	{ evaluation, seals, published }: KeptFiles
): Promise<FindingKind[]> {
	const faults: FindingKind[] = [];
	const known = /^[0-9a-f]+$/.test(spki) && sha256(Buffer.from(spki, 'hex')) === manifest.key;
	if (!known || !published.includes(manifest.key)) faults.push('seal-key');
	const key = { fingerprint: manifest.key, spki };
	const message = new TextEncoder().encode(text);
	if (!known || (await nodeCryptography.verify(key, message, fromHex(signature))) !== true)
		faults.push('files-signature');
	const seal = seals.find((one) => one.version === version);
	const same = manifest.evaluation === evaluation && manifest.version === version;
	if (!same || seal === undefined || sha256(seal.manifest) !== manifest.seal) faults.push('files-seal');
	return faults;
}

/** Each file is the one that its manifest names; one after the other, since they are large. */
async function readFiles(
	db: Kysely<Schema>,
	evaluation: string,
	manifests: readonly RenderingManifest[]
): Promise<Pick<RenderingsRead, 'files' | 'findings'>> {
	const findings: Finding[] = [];
	const rows = await renderingsOf(db, evaluation);
	const named = new Set<string>();
	for (const { version, files, at: when } of manifests)
		for (const { format, sha256: sum, bytes } of files) {
			const at = `files ${version} ${format}`;
			named.add(at);
			const row = await renderingOf(db, evaluation, version, format);
			if (row === null) {
				findings.push({ kind: 'file-missing', at });
				continue;
			}
			const same = row.sha256 === sum && row.bytes.length === bytes && sha256(row.bytes) === sum;
			if (!same || row.at !== when) findings.push({ kind: 'file', at });
		}
	for (const { version, format } of rows) {
		const at = `files ${version} ${format}`;
		if (!named.has(at)) findings.push({ kind: 'file', at });
	}
	return { files: rows.length, findings };
}

/** Manifests that the log names and aren't there, and those that it doesn't name. */
function loggedFindings(rows: readonly RenderingManifestRow[], log: readonly AuditEntry[]): Finding[] {
	const logged = keptIn(log);
	const gone = logged.filter(({ version }) => !rows.some((row) => row.version === version));
	const unlogged = rows.filter(({ hash }) => !logged.some(({ manifest }) => manifest === hash));
	return [
		...gone.map(({ seq }): Finding => ({ kind: 'files-missing', at: `log ${seq}` })),
		...unlogged.map(({ version }): Finding => ({ kind: 'files-log', at: `files ${version}` }))
	];
}

function keptIn(log: readonly AuditEntry[]) {
	return log
		.filter(({ act }) => act === 'keep-files')
		.map((entry) => {
			const { version, manifest } = factsOf(entry);
			return { seq: entry.seq, version, manifest };
		});
}
