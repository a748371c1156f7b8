/** An evaluation in fact-check where everything is agreed and confirmed: ready to be locked. */
import { standingAgreement } from '../../../src/lib/domain/agreement.ts';
import type { Actor } from '../../../src/lib/domain/evaluation.ts';
import { questionsOf } from '../../../src/lib/domain/instrument.ts';
import type { Database } from '../../../server/db/connect.ts';
import { setPhase } from '../../../server/repositories/evaluation.ts';
import type { KeyRing } from '../../../server/signing/key.ts';
import { sampleKeys } from '../../../server/signing/sample-seals.ts';
import { agreeAligned } from '../../../server/use-cases/agree-aligned.ts';
import { announceLock } from '../../../server/use-cases/announce-lock.ts';
import { confirmList } from '../../../server/use-cases/confirm.ts';
import { lock, type Locked } from '../../../server/use-cases/lock.ts';
import { createWorld, facts, later, openArea, type World } from '../acts/world.ts';

export const AREAS = [1, 2, 3, 4, 5, 6, 7, 8];

export type LockWorld = World & { readonly keys: ReturnType<typeof sampleKeys> };

/** Anna, Bo and Cia have all given `percent` of max everywhere, agreed and confirmed. Dan leads; nothing is locked. */
export async function createLockWorld(db: Database, percent = 80): Promise<LockWorld> {
	const world = await createWorld(db);
	for (const area of AREAS) await openArea(world, area, { anna: percent, bo: percent, cia: percent });
	await agreeOnEverything(world, percent);
	// Releasing has a test of its own; here the phase is all that matters.
	await db.write((trx) => setPhase(trx, world.id, 'fact-check'));
	return { ...world, keys: sampleKeys() };
}

async function agreeOnEverything(world: World, percent: number): Promise<void> {
	const { edition } = await facts(world);
	const shown = Object.fromEntries(questionsOf(edition).map(({ id, max }) => [id, max * percent]));
	await agreeAligned(world.db, world.anna, { evaluation: world.id, shown }, later());
	await confirmAll(world);
}

/** Anna, Bo and Cia confirm what they haven't yet. */
export async function confirmAll(world: World): Promise<void> {
	for (const who of [world.anna, world.bo, world.cia]) {
		const { questions } = await facts(world);
		const agreements = [...questions].flatMap(([question, standing]) => {
			const agreement = standingAgreement(standing);
			return agreement === null || standing.confirmations.has(who.user)
				? []
				: [{ question, agreement: agreement.id }];
		});
		if (agreements.length > 0)
			await confirmList(world.db, who, { evaluation: world.id, agreements }, later());
	}
}

/** Announces with the shortest countdown and locks when it has run out. */
export async function lockNow(
	world: LockWorld,
	who: Actor = world.dan,
	keys: KeyRing = world.keys
): Promise<Locked> {
	const { db, id } = world;
	await announceLock(db, who, { evaluation: id, seconds: 10 }, later(), keys);
	const input = { evaluation: id, typedName: 'Helsingborg', name: 'Slutlig version' };
	return lock(db, who, input, later() + 10_000, keys);
}
