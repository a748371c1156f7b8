/** Whether versions are those that the log says were kept. */

import type { AuditEntry } from '../repositories/audit.ts';
import { versionRecord, type Version } from '../repositories/version.ts';
import { factsOf } from '../repositories/audit-facts.ts';
import type { Finding } from './finding.ts';

/** What keeps a version, and says in the log which. */
const keeping: readonly string[] = ['make-version', 'release', 'lock'];

/** An entry that names no record is from before records were named and frames kept; it tells the number alone. */
export function loggedFindings(log: readonly AuditEntry[], versions: readonly Version[]): Finding[] {
	const findings: Finding[] = [];
	const unnamed = new Set(versions);
	for (const entry of log.filter(({ act }) => keeping.includes(act))) {
		const { version: n, record, sha256 } = factsOf(entry);
		if (typeof n !== 'number') continue;
		const version = versions.find((one) => one.n === n);
		if (version === undefined) {
			findings.push({ kind: 'version-missing', at: `version ${n}` });
			continue;
		}
		unnamed.delete(version);
		const same =
			(record === undefined ? version.frame === null : record === versionRecord(version)) &&
			(sha256 === undefined || sha256 === version.sha256);
		if (!same) findings.push({ kind: 'version-log', at: `version ${n}` });
	}
	for (const { n } of unnamed) findings.push({ kind: 'version-log', at: `version ${n}` });
	return findings;
}
