/** Whether the seals of an evaluation are a whole chain, rightly signed, of the versions they name. */

import { isChain, signatureHolds } from '../../src/lib/seal/checking.ts';
import { readManifest } from '../../src/lib/seal/manifest.ts';
import { isSignature, type Seal } from '../../src/lib/seal/sealed-file.ts';
import type { AuditEntry } from '../repositories/audit.ts';
import type { SealRow } from '../repositories/seal.ts';
import type { Version } from '../repositories/version.ts';
import { nodeCryptography, sha256 } from '../signing/sign.ts';
import type { Finding, FindingKind } from './finding.ts';
import { locksIn } from './logged.ts';

export type Sealed = {
	readonly evaluation: string;
	readonly rows: readonly SealRow[];
	readonly versions: readonly Version[];
	readonly log: readonly AuditEntry[];
	/** Fingerprints of the keys that are known from elsewhere than the database. */
	readonly published: readonly string[];
};

export async function sealFindings(sealed: Sealed): Promise<Finding[]> {
	const findings: Finding[] = [];
	const seals: Seal[] = [];
	for (const row of sealed.rows) {
		const manifest = readManifest(row.manifest);
		if (manifest === null || !isSignature(row.signature) || sha256(row.manifest) !== row.hash) {
			findings.push({ kind: 'seal-form', at: `seal ${row.n}` });
			continue;
		}
		const seal = { manifest, signature: row.signature };
		seals.push(seal);
		for (const kind of await faultsOf(seal, row, sealed)) findings.push({ kind, at: `seal ${row.n}` });
	}
	const gapless = sealed.rows.every(({ n }, index) => n === index + 1);
	if (!gapless || !(await isChain(seals, nodeCryptography)))
		findings.push({ kind: 'seal-chain', at: 'seals' });
	return [...findings, ...missingSeals(sealed)];
}

async function faultsOf(
	seal: Seal,
	{ spki, version: n }: SealRow,
	{ evaluation, versions, log, published }: Sealed
): Promise<FindingKind[]> {
	const { manifest } = seal;
	const faults: FindingKind[] = [];
	const known = /^[0-9a-f]+$/.test(spki) && sha256(Buffer.from(spki, 'hex')) === manifest.key;
	if (!known || !published.includes(manifest.key)) faults.push('seal-key');
	const key = { fingerprint: manifest.key, spki };
	if (!known || (await signatureHolds(seal, key, nodeCryptography)) !== true) faults.push('seal-signature');
	const version = versions.find((one) => one.n === n);
	const same =
		version !== undefined &&
		manifest.evaluation === evaluation &&
		manifest.version === n &&
		version.kind === 'locked' &&
		manifest.at === version.at &&
		manifest.by.user === version.by &&
		manifest.content === version.sha256 &&
		manifest.state === sha256(version.state) &&
		manifest.journal.epoch === version.epoch &&
		manifest.journal.head === version.head;
	if (!same) faults.push('seal-version');
	if (log[manifest.log.seq - 1]?.hash !== manifest.log.hash) faults.push('seal-log');
	return faults;
}

/** Locked versions and locks in the log that have no seal, and seals that no lock in the log made. */
function missingSeals({ rows, versions, log }: Sealed): Finding[] {
	const unsealed = versions.filter(
		({ kind, n }) => kind === 'locked' && !rows.some(({ version }) => version === n)
	);
	const hashes = new Set(rows.map(({ hash }) => hash));
	const locks = locksIn(log);
	const unknown = locks.filter(({ manifest }) => typeof manifest !== 'string' || !hashes.has(manifest));
	const unlogged = rows.filter(({ hash }) => !locks.some(({ manifest }) => manifest === hash));
	return [
		...unsealed.map(({ n }): Finding => ({ kind: 'seal-missing', at: `version ${n}` })),
		...unknown.map(({ seq }): Finding => ({ kind: 'seal-missing', at: `log ${seq}` })),
		...unlogged.map(({ n }): Finding => ({ kind: 'seal-log', at: `seal ${n}` }))
	];
}
