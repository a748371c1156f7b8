/** The scene's locked version, its countdown to another lock, the request to unlock, and an open invitation. */
import { createInvitation } from '../../server/people/invitation.ts';
import { setCountdown } from '../../server/repositories/countdown.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { sampleKeys } from '../../server/signing/sample-seals.ts';
import { actInside } from '../../server/use-cases/act.ts';
import { askUnlock } from '../../server/use-cases/ask-unlock.ts';
import { renderLocked } from '../../server/use-cases/render-locked.ts';
import { evaluationRoom } from '../../server/use-cases/rooms.ts';
import { sealVersion } from '../../server/use-cases/sealing.ts';
import { makeVersionInside } from '../../server/use-cases/version-inside.ts';
import { readJournal } from '../../server/verification/journal.ts';
import { writeText } from '../contracts/acts/released.ts';
import { later, type World } from '../contracts/acts/world.ts';
import { samplePress } from '../contracts/files-press.ts';
import { paragraph } from './scene-comments.ts';
import type { Words } from './words.ts';

export interface Closing {
	/** The number of the version that is sealed. */
	readonly locked: number;
	/** The invitation's id, and the token of its link. */
	readonly invitation: string;
	readonly token: string;
}

const HOUR = 3_600_000;
const areas = [1, 2, 3, 4, 5, 6, 7, 8];

export async function closeAndAnnounce(world: World, words: Words): Promise<Closing> {
	const { db, id, dan } = world;
	// What is locked becomes public: nothing in it is only for those who read the draft.
	await writeText(world, 1, 'strengths', paragraph('Riktlinjerna används i alla nämnder.'));
	const locked = await sealedVersion(world);
	await renderLocked(db, { evaluation: id, version: locked }, samplePress({ keys: sampleKeys() }), later);
	await writeText(world, 1, 'improvements', paragraph(words.afterwards));
	await db.write((trx) => setPhase(trx, id, 'locked'));
	await askUnlock(db, dan, { evaluation: id, reason: words.unlocking }, later());
	const now = Date.now();
	const invitation = { email: 'gast@kommun.example', evaluation: id, role: 'reader', by: dan.user } as const;
	return db.write(async (trx) => {
		await setPhase(trx, id, 'fact-check');
		await setCountdown(trx, id, { by: dan.user, at: now, locksAt: now + HOUR });
		const made = await createInvitation(trx, invitation, now);
		return { locked, invitation: made.id, token: made.token };
	});
}

/** What a lock keeps, without the lock: the scene goes on being worked in. */
async function sealedVersion({ db, id, dan }: World): Promise<number> {
	const { hash } = await readJournal(db.read, evaluationRoom(id), { kind: 'evaluation', areas });
	return db.write((trx) =>
		// Now: long after a lock the notes and names would be deleted.
		actInside(trx, dan, id, Date.now(), async (acting) => {
			const { n } = await makeVersionInside(acting, { kind: 'locked', name: 'Slutlig', reason: null });
			await sealVersion(acting, n, hash, sampleKeys().signing);
			await acting.log('lock', { version: n });
			return n;
		})
	);
}
