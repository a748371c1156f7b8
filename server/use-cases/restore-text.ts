import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { loadDoc } from '../../src/lib/document/load.ts';
import { asPrinted } from '../../src/lib/document/narrative-marks.ts';
import { sectionJson, type Block } from '../../src/lib/document/narrative.ts';
import { writeSection } from '../../src/lib/document/narrative-write.ts';
import type { Section } from '../../src/lib/domain/edit.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { versionOf } from '../repositories/version.ts';
import { act } from './act.ts';
import { sha256Of } from './version-inside.ts';

export type RestoreText = {
	readonly evaluation: string;
	/** The version's number. */
	readonly version: number;
	readonly area: number;
	readonly section: Section;
	/** `fingerprintOf` the section as the page showed it beside the older one. */
	readonly seen: string;
};

/** Tells a section's text from any other. */
export function fingerprintOf(blocks: readonly Block[]): string {
	return sha256Of(canonicalJson(blocks));
}

/** Puts a section's text as it was in a version in the place of the one there now, as a new edit. */
export async function restoreText(
	db: Database,
	actor: Actor,
	{ evaluation: id, version: n, area, section, seen }: RestoreText,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'restore-text', area }, now, async (acting) => {
		const { trx, evaluation, document, project, log } = acting;
		const version = await versionOf(trx, id, n);
		const areas = evaluation.edition.areas.map(({ number }) => number);
		if (version === null || !areas.includes(area)) throw new Refused('not-found');
		const there = asPrinted(sectionJson(await document(), area, section), section);
		if (fingerprintOf(there) !== seen) throw new Refused('text-changed');
		// Its JSON, which may become public, has no ties to questions and evidence; its document has.
		const kept = sectionJson(loadDoc([version.state], { kind: 'evaluation', areas }), area, section);
		project((doc) => writeSection(doc, area, section, kept));
		await log('restore-text', { area, section, version: n });
	});
}
