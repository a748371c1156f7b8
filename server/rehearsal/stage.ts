/** What a rehearsal is played on: two people, an evaluation, its first area revealed. */
import type { DocKind } from '../../src/lib/document/load.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { roomState } from '../journal/room.ts';
import { sessionCookieName } from '../people/cookie.ts';
import { beginSession } from '../people/session.ts';
import { publishEdition } from '../repositories/edition.ts';
import { insertUser } from '../repositories/user.ts';
import { seedEdition } from '../seed/editions.ts';
import { settings } from '../settings.ts';
import { changePhase } from '../use-cases/change-phase.ts';
import { createEvaluation } from '../use-cases/create-evaluation.ts';
import { reveal } from '../use-cases/reveal.ts';
import { evaluationRoom } from '../use-cases/rooms.ts';

export interface Stage {
	readonly room: RoomRef;
	readonly kind: DocKind;
	readonly people: readonly string[];
	/** `Cookie` headers, one per person. */
	readonly cookies: readonly string[];
	/** Those of the area that is revealed. */
	readonly questions: readonly string[];
}

const people = ['rehearsal-0', 'rehearsal-1'] as const;
const lead: Actor = { user: people[0], administrator: true };

/** Sets the stage in a database that is migrated and otherwise empty. */
export async function setStage(db: Database): Promise<Stage> {
	const now = Date.now();
	const edition = seedEdition('se-2016');
	const area = edition?.areas[0];
	if (edition === undefined || area === undefined) throw new Error('there is no edition to play by');
	await db.write(async (trx) => {
		await publishEdition(trx, edition, now);
		for (const id of people) {
			await insertUser(trx, {
				id,
				name: id,
				municipality_code: null,
				administrator: id === lead.user ? 1 : 0,
				single_keys: 1,
				created_at: now
			});
		}
	});
	const cookies: string[] = [];
	for (const id of people) {
		const { token } = await beginSession(db, id, now);
		cookies.push(`${sessionCookieName(settings().secure)}=${token}`);
	}
	const founding = {
		municipality: { code: '1283', name: 'Helsingborg' },
		year: new Date(now).getFullYear(),
		edition: edition.id,
		members: people.map((user) => ({
			user,
			roles: user === lead.user ? (['lead', 'evaluator'] as const) : (['evaluator'] as const)
		}))
	};
	const { id: evaluation } = await createEvaluation(db, lead, founding, now);
	await changePhase(db, lead, { evaluation, to: 'scoring' }, now);
	await reveal(db, lead, { evaluation, area: area.number, reason: 'rehearsal' }, now);
	const { epoch } = (await roomState(db.read, evaluationRoom(evaluation))) ?? { epoch: 1 };
	return {
		room: { kind: 'evaluation', evaluation, epoch },
		kind: { kind: 'evaluation', areas: edition.areas.map(({ number }) => number) },
		people,
		cookies,
		questions: area.questions.map(({ id }) => id)
	};
}
