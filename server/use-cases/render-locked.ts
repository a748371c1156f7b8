import { fileFormats } from '../../src/lib/domain/report-file.ts';
import { readManifest } from '../../src/lib/seal/manifest.ts';
import { RENDERING_FORMAT } from '../../src/lib/seal/rendering-manifest.ts';
import type { Report } from '../../src/lib/report/report.ts';
import type { Database } from '../db/connect.ts';
import { SERVER } from '../journal/server.ts';
import type { FileMakers } from '../print/files.ts';
import type { ReplacedCharacter } from '../print/pdf.ts';
import { replacedFacts } from '../print/replaced-facts.ts';
import type { HearStep } from '../print/underway.ts';
import { appendAudit } from '../repositories/audit.ts';
import {
	insertRenderings,
	renderingManifestOf,
	type LockedVersion,
	type RenderingRow
} from '../repositories/rendering.ts';
import { sealsOf } from '../repositories/seal.ts';
import type { KeyRing } from '../signing/key.ts';
import { sha256, signRendering } from '../signing/sign.ts';
import { ringEvaluation } from './act.ts';
import { reportOfVersion } from './report.ts';
import { holdRooms } from './rooms.ts';

/** What files are made with. */
export type FilePress = {
	readonly makers: FileMakers;
	/** Asked each time: a key that is put in place needs no restart. */
	keys(): KeyRing;
	/** The version of this program. */
	readonly program: string;
};

/** There is nothing to sign the files' manifest with. */
export class NoSigningKey extends Error {
	override readonly name = 'NoSigningKey';
}

/**
 * Makes the files of a locked version and keeps them with a signed manifest, all at once; nothing where they are there
 * already, also when another process was first. Answers whether the version has its files now: false where it isn't
 * sealed. Throws where a file can't be made or kept, and then nothing of them is kept.
 */
export async function renderLocked(
	db: Database,
	{ evaluation, version }: LockedVersion,
	press: FilePress,
	now: () => number,
	hear?: HearStep
): Promise<boolean> {
	if ((await renderingManifestOf(db.read, evaluation, version)) !== null) return true;
	const seal = (await sealsOf(db.read, evaluation)).find((row) => row.version === version);
	if (seal === undefined) return false;
	if (readManifest(seal.manifest) === null) throw new TypeError('a seal whose manifest can’t be read');
	const { signing } = press.keys();
	if (signing === null) throw new NoSigningKey('no key to sign with');
	const report = await reportOfVersion(db.read, evaluation, version);
	if (report === null) throw new TypeError('a seal of a version that isn’t there');
	const { made, replaced } = await makeAll(report, press.makers, hear);
	const at = now();
	const files = made.map((file): RenderingRow => ({ ...file, sha256: sha256(file.bytes), at }));
	const { text: manifest, signature } = signRendering(
		{
			format: RENDERING_FORMAT,
			evaluation,
			version,
			seal: seal.hash,
			files: files.map(({ format, bytes, sha256: sum }) => ({ format, sha256: sum, bytes: bytes.length })),
			program: press.program,
			at
		},
		signing
	);
	const signed = { version, manifest, signature, spki: signing.public.spki };
	if (await keep(db, evaluation, signed, files, { at, replaced: replacedFacts(report, replaced) }))
		ringEvaluation(evaluation);
	return true;
}

/** One after the other: nobody waits for the second file more than for the first. */
async function makeAll(
	report: Report,
	makers: FileMakers,
	hear: HearStep | undefined
): Promise<{
	readonly made: readonly Pick<RenderingRow, 'format' | 'bytes'>[];
	readonly replaced: readonly ReplacedCharacter[];
}> {
	const made: Pick<RenderingRow, 'format' | 'bytes'>[] = [];
	const marks: ReplacedCharacter[] = [];
	for (const format of fileFormats) {
		const { bytes, replaced } = await makers[format](report, hear);
		made.push({ format, bytes });
		marks.push(...replaced);
	}
	return { made, replaced: marks };
}

/** False where another process was first. Nobody's act, so that no frame of one is around it: nobody's rights change. */
async function keep(
	db: Database,
	evaluation: string,
	signed: Parameters<typeof insertRenderings>[2],
	files: readonly RenderingRow[],
	{ at, replaced }: { readonly at: number; readonly replaced: readonly string[] }
): Promise<boolean> {
	const { version } = signed;
	return db.write(async (trx) => {
		await holdRooms(trx, evaluation);
		if ((await renderingManifestOf(trx, evaluation, version)) !== null) return false;
		const manifest = await insertRenderings(trx, evaluation, signed, files);
		await appendAudit(trx, evaluation, {
			at,
			actor: SERVER,
			act: 'keep-files',
			facts: { version, manifest, replaced }
		});
		return true;
	});
}
