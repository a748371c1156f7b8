/** Whether versions are what they were: their hashes, their form, and what the journal says at the place they name. */

import type * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { contentOf, readContent, type VersionContent } from '../../src/lib/document/version-content.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { frameJson, readFrame } from '../../src/lib/report/frame.ts';
import type { Version } from '../repositories/version.ts';
import { sha256 } from '../signing/sign.ts';
import type { Finding, FindingKind } from './finding.ts';
import { isDocumentOf } from './same-document.ts';

/** What can be said of a version by itself. */
export function versionFindings({ n, json, sha256: sum, frame }: Version): Finding[] {
	const findings: Finding[] = [];
	const found = (kind: FindingKind) => findings.push({ kind, at: `version ${n}` });
	if (sha256(json) !== sum) found('version-hash');
	const content = contentIn(json);
	if (content === null || canonicalJson(content) !== json) found('version-form');
	if (frame !== null && !isFrame(frame)) found('version-frame');
	return findings;
}

function isFrame(json: string): boolean {
	try {
		return frameJson(readFrame(json)) === json;
	} catch (error) {
		if (error instanceof TypeError || error instanceof SyntaxError) return false;
		throw error;
	}
}

/** What the document replayed to the version's place says against it. */
export function replayedFindings(version: Version, evaluation: Evaluation, doc: Y.Doc): Finding[] {
	const findings: Finding[] = [];
	const found = (kind: FindingKind) => findings.push({ kind, at: `version ${version.n}` });
	const areas = evaluation.edition.areas.map(({ number }) => number);
	if (!isDocumentOf(version.state, doc, { kind: 'evaluation', areas })) found('version-state');
	const content = contentIn(version.json);
	const texts = (of: VersionContent) => canonicalJson(of.areas.map((area) => [area.number, area.texts]));
	if (content !== null && texts(content) !== texts(contentOf(evaluation, doc))) found('version-texts');
	return findings;
}

/** Whether the points of a version that is locked now are those that are agreed. */
export function pointsFindings({ n, json }: Version, evaluation: Evaluation, doc: Y.Doc): Finding[] {
	const content = contentIn(json);
	const points = (of: VersionContent) => canonicalJson(of.areas.map((area) => area.questions));
	if (content === null || points(content) === points(contentOf(evaluation, doc))) return [];
	return [{ kind: 'version-points', at: `version ${n}` }];
}

function contentIn(json: string): VersionContent | null {
	try {
		return readContent(json);
	} catch (error) {
		if (error instanceof TypeError || error instanceof SyntaxError) return null;
		throw error;
	}
}
