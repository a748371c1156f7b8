/** Sealing a version that has just been kept, within the same act. */

import { MANIFEST_FORMAT, manifestText } from '../../src/lib/seal/manifest.ts';
import { latestAudit } from '../repositories/audit.ts';
import { insertSeal, lastSealHash } from '../repositories/seal.ts';
import { versionOf } from '../repositories/version.ts';
import type { KeyRing } from '../signing/key.ts';
import { sealManifest, sha256 } from '../signing/sign.ts';
import { hashToHere, type JournalHash } from '../verification/journal-hash.ts';
import type { Acting } from './act.ts';
import { evaluationRoom } from './rooms.ts';

/**
 * Signs what the version is, where it was taken and what came before it. Returns the manifest's hash.
 * @param journal of the shared room, as far as it was read before the act
 */
export async function sealVersion(
	{ trx, evaluation, actor, now }: Acting,
	n: number,
	journal: JournalHash,
	signing: NonNullable<KeyRing['signing']>
): Promise<string> {
	const version = await versionOf(trx, evaluation.id, n);
	if (version === null) throw new Error('a version just kept is not there');
	const { id, municipality, year, edition, members } = evaluation;
	const [entry] = await latestAudit(trx, id, 1);
	if (entry === undefined) throw new Error('an evaluation without a log');
	const rows = await hashToHere(trx, evaluationRoom(id), 'evaluation', journal);
	const name = members.find(({ user }) => user === actor.user)?.name ?? '';
	const { manifest, signature } = sealManifest(
		{
			format: MANIFEST_FORMAT,
			evaluation: id,
			municipality: { code: municipality.code, name: municipality.name },
			year,
			edition: edition.id,
			version: n,
			content: version.sha256,
			state: sha256(version.state),
			journal: { epoch: version.epoch, head: version.head, hash: rows },
			log: { seq: entry.seq, hash: entry.hash },
			at: now,
			by: { user: actor.user, name },
			previous: await lastSealHash(trx, id)
		},
		signing
	);
	return insertSeal(trx, id, {
		version: n,
		manifest: manifestText(manifest),
		signature,
		spki: signing.public.spki
	});
}
